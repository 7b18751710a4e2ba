import type { Names } from '@shiftwork/contracts'
import { once, readBundledJson } from './bundled-file.ts'
import { occupations } from './occupations.ts'
import { parameters } from './parameters.ts'
import { regions } from './regions.ts'

type Language = Names['language']

interface NamesFile {
  readonly economies: Record<string, string>
  readonly industries: Record<string, string>
}

const file = once(() => readBundledJson<NamesFile>('names.json'))

/**
 * Names of all codes in a language. A region's name that is not known in the language is given in English;
 * economies, industries and occupations are in English so far.
 */
export function names(language: Language): Names {
  const { currencies, priceYears } = currencyYears()
  return {
    language,
    economies: file().economies,
    regions: Object.fromEntries(regions().map(({ code, economy, names: own }) => [code, { name: own[language] ?? own.en, economy }])),
    industries: file().industries,
    occupations: Object.fromEntries(occupations().map(({ code, name }) => [code, name])),
    currencies,
    priceYears,
  }
}

/** Currencies with an exchange rate and deflators, and the years that the deflators of all of them cover. */
const currencyYears = once((): Pick<Names, 'currencies' | 'priceYears'> => {
  const paths = parameters().map(({ path }) => path.split('.'))
  const currencies = [...new Set(paths.filter(([name]) => name === 'exchange-rate').map(([, code]) => code!))].sort()
  const years = paths.filter(([name]) => name === 'deflator').map(([, , year]) => Number(year))
  return { currencies, priceYears: [Math.min(...years), Math.max(...years)] }
})
