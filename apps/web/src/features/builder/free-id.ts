/** An id that no line of a list has yet. */
export function freeId(lines: readonly { readonly id: string }[], stem: string): string {
  const taken = new Set(lines.map((l) => l.id))
  for (let n = lines.length + 1; ; n++) if (!taken.has(`${stem}-${n}`)) return `${stem}-${n}`
}
