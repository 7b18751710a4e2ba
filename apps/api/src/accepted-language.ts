import { type Language, readableLanguage } from '@shiftwork/contracts'

/**
 * The language of an Accept-Language header that there are texts in, the one with the highest weight first; English without one.
 *
 * @see RFC 9110, 12.5.4
 */
export function acceptedLanguage(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const weight = parameters.find((parameter) => parameter.toLowerCase().startsWith('q='))
    return { tag, weight: weight === undefined ? 1 : Number(weight.slice(2)) }
  })
  const accepted = wanted.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  return readableLanguage(accepted.map(({ tag }) => tag))
}
