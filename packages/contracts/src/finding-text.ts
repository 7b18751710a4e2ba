import type { Finding } from './finding.ts'
import { findingsEnglish } from './locales/findings.en.ts'

/** Text of one finding: `{name}` is replaced from its values, found, expected and path. */
export interface FindingText {
  readonly says: string
  readonly remedy?: string
}

/** The sentence and the remedy of a finding in the language of `texts`. A code without a text is shown as it is, never hidden. */
export function findingText(f: Finding, texts: Readonly<Record<string, FindingText>> = findingsEnglish): { says: string; remedy: string } {
  const text = texts[f.code]
  const words: Record<string, string | number | null> = {
    ...f.values,
    path: f.path ?? '',
    found: f.found ?? '',
    expected: f.expected ?? '',
  }
  const fill = (template: string) => template.replace(/\{(\w+)\}/g, (_, name: string) => shortNumber(words[name] ?? ''))
  if (!text) {
    const parts = [f.found && `found ${f.found}`, f.expected && `expected ${f.expected}`].filter(Boolean)
    return { says: `${f.code.replaceAll('-', ' ')}${parts.length ? `: ${parts.join(', ')}` : ''}`, remedy: f.remedy ?? '' }
  }
  return { says: fill(text.says), remedy: f.remedy ?? (text.remedy ? fill(text.remedy) : '') }
}

/** Numbers in a sentence are rounded to four digits; the values of the finding hold them whole. */
function shortNumber(value: string | number): string {
  return typeof value === 'number' && !Number.isInteger(value) ? String(Number(value.toPrecision(4))) : String(value)
}
