import type { BundledTexts } from './bundled-texts-schema.ts'
import type { Language } from './language.ts'

/** Gives a text back in the reader's language, or as it is. */
export type Say = (text: string) => string

const escaped = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&')
const matcher = (pattern: string): RegExp => new RegExp(`^${escaped(pattern).replace(/\{(\w+)\}/g, '(?<$1>.+)')}$`, 's')

/** A number with the decimal sign of a language; anything else as it is. */
function numberIn(language: Language, text: string): string {
  return /^\d+[.,]\d+$/.test(text) ? text.replace(/[.,]/, language === 'en' ? '.' : ',') : text
}

/** What says bundled texts in their language: whole ones first, then by the first pattern; each is looked up once. */
export function sayer({ language, texts, patterns }: BundledTexts): Say {
  const said = new Map(Object.entries(texts))
  const matchers = patterns.map(([from, to]) => [matcher(from), to] as const)
  const say = (text: string): string => {
    const known = said.get(text)
    if (known !== undefined) return known
    let shown = text
    for (const [from, to] of matchers) {
      const varying = from.exec(text)?.groups
      if (!varying) continue
      shown = to.replace(/\{(\w+)\}/g, (_, name: string) => say(numberIn(language, varying[name] ?? '')))
      break
    }
    said.set(text, shown)
    return shown
  }
  return say
}

/** Fields of scenarios, runs and claims that hold words; all other texts are codes and ids. */
const wordFields: ReadonlySet<string> = new Set(['name', 'notes', 'note', 'title', 'scenarioName'])

/** A value with its words said anew, codes and numbers as they are; what has nothing to say anew is the very same object. */
export function withWords<T>(value: T, say: Say): T {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const items = value.map((item) => withWords(item, say))
    return items.some((item, at) => item !== value[at]) ? (items as T) : value
  }
  const fields = Object.entries(value).map(([key, inner]) => [
    key,
    wordFields.has(key) && typeof inner === 'string' ? say(inner) : withWords(inner, say),
  ])
  return fields.some(([key, inner]) => inner !== value[key as keyof T]) ? (Object.fromEntries(fields) as T) : value
}
