/** What names an estimate for somebody who cites it. */
export interface Citation {
  readonly name: string
  readonly version: number
  readonly engine: string
  readonly model: string
  readonly draws: number
  readonly seed: number
  readonly hash: string
  /** Day of the estimate, 2026-11-23. */
  readonly date: string
  readonly address: string
  readonly language: string
}

const written: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '%': '\\%',
  '#': '\\#',
  $: '\\$',
  '&': '\\&',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
}

/** A text as it stands in a field of a BibTeX entry: what would be a command is written as the sign it is. */
export const bibtexText = (text: string): string => text.replace(/[\\{}%#$&_^~]/g, (sign) => written[sign] ?? sign).replace(/\s+/g, ' ')

/** An estimate as an entry of a bibliography. The braces around the title keep its capitals. */
export function bibtex(cited: Citation, title: string): string {
  const [year = '', month = ''] = cited.date.split('-')
  const note = `Version ${cited.version} of the scenario; model ${cited.model}; ${cited.draws} draws, seed ${cited.seed}; result ${cited.hash}`
  const fields = [
    ['title', `{${bibtexText(title)}}`],
    ['howpublished', bibtexText(`Estimate made with Shiftwork, engine ${cited.engine}`)],
    ['note', bibtexText(note)],
    ['year', year],
    ['month', String(Number(month))],
    ['date', cited.date],
    ['url', cited.address],
    ['langid', cited.language],
  ] as const
  return `@misc{shiftwork-${cited.hash.slice(0, 12)},\n${fields.map(([key, value]) => `  ${key} = {${value}},\n`).join('')}}\n`
}
