import type { Finding } from './finding.ts'

/** Text of one finding: `{name}` is replaced from its values, found, expected and path. */
export interface FindingText {
  readonly says: string
  readonly remedy?: string
}

/** What a language needs to put findings into words. */
export interface FindingWords {
  readonly texts: Readonly<Record<string, FindingText>>
  /** English pieces that findings carry ("at least {a}") in this language; empty for English. */
  readonly pieces: Readonly<Record<string, string>>
  /** Said of a code without a text. */
  readonly found: string
  readonly expected: string
}

/** The sentence and the remedy of a finding. */
export interface SaidFinding {
  readonly says: string
  readonly remedy: string
}

/** Numbers in a sentence are rounded to four digits; the values of the finding hold them whole. */
function shortNumber(value: string | number): string {
  return typeof value === 'number' && !Number.isInteger(value) ? String(Number(value.toPrecision(4))) : String(value)
}

/** A number that is not there is a dash, never a gap in the sentence. */
const fill = (template: string, words: Readonly<Record<string, string | number | null>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => (words[name] === null ? '—' : shortNumber(words[name] ?? '')))

const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&')

/**
 * A piece of text that a finding carries in English, in another language: by the first pattern that matches the whole of it;
 * undefined where none does.
 *
 * @param pieces English pattern with {names} for what varies → the same in the other language
 */
export function translatedPiece(text: string, pieces: FindingWords['pieces']): string | undefined {
  for (const [pattern, translation] of Object.entries(pieces)) {
    const match = new RegExp(`^${escaped(pattern).replace(/\{(\w+)\}/g, '(?<$1>.+)')}$`, 's').exec(text)
    if (match) return fill(translation, match.groups ?? {})
  }
  return undefined
}

/** Values that are words of ours ("pools") in the language of `words`; names, codes and numbers as they are. */
function named(values: Finding['values'], { pieces }: FindingWords): Finding['values'] {
  const word = (value: string | number | null) => (typeof value === 'string' && Object.hasOwn(pieces, value) ? pieces[value]! : value)
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, word(value)]))
}

/** The sentence and the remedy of a finding in the language of `words`. A code without a text is shown as it is, never hidden. */
export function saidFinding(f: Finding, words: FindingWords): SaidFinding {
  const piece = (text: string) => translatedPiece(text, words.pieces) ?? text
  const text = words.texts[f.code]
  const said = {
    ...named(f.values, words),
    ...reasonOf(f, words),
    path: f.path ?? '',
    found: piece(f.found ?? ''),
    expected: piece(f.expected ?? ''),
  }
  if (!text) {
    const parts = [f.found && fill(words.found, said), f.expected && fill(words.expected, said)].filter(Boolean)
    return { says: `${f.code.replaceAll('-', ' ')}${parts.length ? `: ${parts.join(', ')}` : ''}`, remedy: piece(f.remedy ?? '') }
  }
  const remedy = text.remedy === undefined ? undefined : fill(text.remedy, said)
  return { says: fill(text.says, said), remedy: remedyOf(f, remedy, words) }
}

/** A finding whose reason is another one carries its code, its place and its values; it is said in the same language. */
function reasonOf({ values }: Finding, words: FindingWords): { readonly why?: string } {
  const { whyCode, whyPath, whyFound, whyExpected } = values
  if (typeof whyCode !== 'string') return {}
  const text = (value: string | number | null | undefined) => (typeof value === 'string' ? value : undefined)
  const { whyCode: _, ...own } = values
  const [path, found, expected] = [text(whyPath), text(whyFound), text(whyExpected)]
  const reason = {
    code: whyCode,
    severity: 'error',
    values: own,
    ...(path && { path }),
    ...(found && { found }),
    ...(expected && { expected }),
  } as const
  return { why: `${saidFinding(reason, words).says}${path ? ` (${path})` : ''}` }
}

/** What the finding itself says to do goes before the general text of its code, if it can be said in the language. */
function remedyOf(f: Finding, general: string | undefined, words: FindingWords): string {
  if (f.remedy === undefined) return general ?? ''
  const own = translatedPiece(f.remedy, words.pieces)
  const english = Object.keys(words.pieces).length === 0
  return english ? f.remedy : (own ?? general ?? f.remedy)
}
