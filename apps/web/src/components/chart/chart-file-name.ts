const longest = 60

/** Name of a file from the title of a chart: letters of any script and digits, words joined by hyphens. */
export function chartFileName(title: string, extension: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  let name = ''
  for (const word of words) {
    const longer = name ? `${name}-${word}` : word
    if (longer.length > longest) break
    name = longer
  }
  return `${name || 'chart'}.${extension}`
}
