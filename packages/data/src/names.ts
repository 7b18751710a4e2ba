import type { Names } from '@shiftwork/contracts'
import { once, readBundledJson } from './bundled-file.ts'
import { occupations } from './occupations.ts'
import { parameters } from './parameters.ts'
import { regions } from './regions.ts'

type Language = Names['language']

interface Named {
  readonly code: string
  readonly name: string
}

const namesOf = (named: readonly Named[]) => Object.fromEntries(named.map(({ code, name }) => [code, name]))
const economies = once(() => namesOf(readBundledJson<{ readonly economies: readonly Named[] }>('economies.json').economies))
const industries = once(() => namesOf(readBundledJson<{ readonly industries: readonly Named[] }>('industries.json').industries))

/**
 * Names of all codes. Regions have names in each language; economies, industries and occupations are in English so far,
 * and a page names countries in the reader's language by itself.
 */
export function names(language: Language): Names {
  const { currencies, priceYears } = currencyYears()
  return {
    language,
    economies: economies(),
    regions: Object.fromEntries(regions().map(({ code, economy, names: own }) => [code, { name: own[language], economy }])),
    industries: industries(),
    occupations: namesOf(occupations()),
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
