import type { Language, Parameter } from '@shiftwork/contracts'
import { once } from './bundled-file.ts'
import { parameters } from './parameters.ts'
import { type NamesByCode, translatedNames } from './translated-names.ts'

type Claim = Parameter['claims'][number]

/** English texts stand for themselves: their table names them by what they say. */
const english: NamesByCode = {}
const terms = once(() => translatedNames('parameters', english))
const units = once(() => translatedNames('units', english))
const notes = once(() => translatedNames('notes', english))
const sources = once(() => translatedNames('sources', english))

/**
 * Every bundled parameter with its term, its unit and the notes of its claims in a language; paths and numbers are the same in each.
 * Titles of sources stay as they are printed, but those that say where a judgement of ours comes from.
 */
export function parametersIn(language: Language): readonly Parameter[] {
  if (language === 'en') return parameters()
  const [termOf, unitOf, noteOf, titleOf] = [terms()[language], units()[language], notes()[language], sources()[language]]
  const claimIn = (claim: Claim): Claim => ({
    ...claim,
    source: { ...claim.source, title: titleOf[claim.source.title] ?? claim.source.title },
    ...(claim.note === undefined ? {} : { note: noteOf[claim.note] ?? claim.note }),
  })
  return parameters().map((parameter) => ({
    ...parameter,
    term: termOf[parameter.path] ?? parameter.term,
    unit: unitOf[parameter.unit] ?? parameter.unit,
    claims: parameter.claims.map(claimIn),
  }))
}
