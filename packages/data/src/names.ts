import type { Language, Names } from '@shiftwork/contracts'
import { once, readBundledJson } from './bundled-file.ts'
import { occupations } from './occupations.ts'
import { parameters } from './parameters.ts'
import { regions } from './regions.ts'
import { skillElements } from './skills.ts'
import { translatedNames } from './translated-names.ts'

interface Named {
  readonly code: string
  readonly name: string
}

const namesOf = (named: readonly Named[]) => Object.fromEntries(named.map(({ code, name }) => [code, name]))
const economies = once(() =>
  translatedNames('economies', namesOf(readBundledJson<{ readonly economies: readonly Named[] }>('economies.json').economies)),
)
const industries = once(() =>
  translatedNames('industries', namesOf(readBundledJson<{ readonly industries: readonly Named[] }>('industries.json').industries)),
)
const occupationNames = once(() => translatedNames('occupations', namesOf(occupations())))
const skills = once(() => translatedNames('skills', Object.fromEntries(skillElements().map(({ id, name }) => [id, name]))))

/** Economies whose regions have their official names in a language. */
const namedOfficially: Readonly<Record<Language, string | undefined>> = { en: undefined, fr: 'FRA', uk: 'UKR' }

/**
 * Names of all codes in a language, and which of them are ours for want of an official one at hand. Official are English and French
 * titles of ISCO-08, English names of O*NET, regions in the language of their country; names of countries are those in common use.
 */
export function names(language: Language): Names {
  const { currencies, priceYears } = currencyYears()
  const foreign = regions().filter(({ economy }) => economy !== namedOfficially[language])
  return {
    language,
    economies: economies()[language],
    regions: Object.fromEntries(regions().map(({ code, economy, names: own }) => [code, { name: own[language], economy }])),
    industries: industries()[language],
    occupations: occupationNames()[language],
    skills: skills()[language],
    ours: {
      regions: foreign.map(({ code }) => code),
      industries: 'all',
      ...(language === 'uk' ? { occupations: 'all' } : {}),
      ...(language === 'en' ? {} : { skills: 'all' }),
    },
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
