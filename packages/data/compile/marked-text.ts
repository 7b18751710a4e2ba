/** The text between `<!-- name -->` and `<!-- /name -->`. */
export function markedText(document: string, name: string): string {
  const { start, end } = bounds(document, name)
  return document.slice(start, end).trim()
}

/** The document with the text between the two marks replaced. */
export function withMarkedText(document: string, name: string, text: string): string {
  const { start, end } = bounds(document, name)
  return `${document.slice(0, start)}\n${text}\n${document.slice(end)}`
}

function bounds(document: string, name: string): { start: number; end: number } {
  const open = `<!-- ${name} -->`
  const start = document.indexOf(open)
  const end = document.indexOf(`<!-- /${name} -->`)
  if (start < 0 || end < start) throw new Error(`The document has no marks "${name}".`)
  return { start: start + open.length, end }
}
