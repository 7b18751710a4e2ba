import { finding, type Names } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { expect, test } from 'vitest'
import { namedFinding } from './named-finding.ts'

const names: Names = {
  language: 'en',
  economies: { UKR: 'Ukraine' },
  regions: { 'UA-46': { name: 'Lviv oblast', economy: 'UKR' } },
  industries: { F: 'Construction' },
  occupations: { '8211': 'Mechanical machinery assemblers' },
  skills: {},
  ours: {},
  currencies: ['EUR'],
  priceYears: [2019, 2025],
}
const t = ((key: string) => key) as unknown as TFunction<'figures'>

test('codes become names, numbers three digits, years stay years, what is unknown stays as it is', () => {
  const values = {
    economy: 'UKR',
    place: 'UA-46',
    industry: 'F',
    occupation: '8211',
    product: 'C99',
    heads: 207.974039,
    year: 2031,
    unitsPerWorkerYear: 0.24,
    share: 0.0466,
    line: 'F',
    nothing: null,
  }
  expect(namedFinding(finding('x', { values }), names, t).values).toEqual({
    economy: 'Ukraine',
    place: 'Lviv oblast',
    industry: 'Construction',
    occupation: 'Mechanical machinery assemblers',
    product: 'C99',
    heads: '208',
    year: '2031',
    unitsPerWorkerYear: '0.24',
    share: '4.7%',
    line: 'F',
    nothing: null,
  })
})

test('openings and industries in a row become names, place by place', () => {
  const values = { openings: '8211 UA-46, 9999 UA-46, 8211 UKR', industries: 'F, C99' }
  const said = ((_: string, words: Record<string, string>) => `${words['what']} (${words['place']})`) as unknown as TFunction<'figures'>
  expect(namedFinding(finding('x', { values }), names, said).values).toEqual({
    openings: 'Mechanical machinery assemblers and 9999 UA-46 (Lviv oblast); Mechanical machinery assemblers (Ukraine)',
    industries: 'Construction and C99',
  })
})
