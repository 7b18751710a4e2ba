import { languages, NamesSchema } from '@shiftwork/contracts'
import { describe, expect, test } from 'vitest'
import { names } from './names.ts'
import { occupations } from './occupations.ts'

const kinds = ['economies', 'industries', 'occupations', 'skills', 'regions'] as const
type Kind = (typeof kinds)[number]

const [english, french, ukrainian] = [names('en'), names('fr'), names('uk')]
const namesOf = (of: typeof english, kind: Kind): [string, string][] =>
  Object.entries(of[kind]).map(([code, name]) => [code, typeof name === 'string' ? name : name.name])

/** French names that are the English ones too. */
const alike = [
  ...['AGO', 'BGD', 'CAN', 'CRI', 'FRA', 'KAZ', 'LUX', 'MMR', 'NGA', 'PAK', 'PHL', 'PRT', 'UKR'],
  ...['FR-971', 'FR-972', 'FR-976', 'FR-ARA', 'FR-BFC', 'FR-CVL', 'FR-GES', 'FR-HDF', 'FR-IDF', 'FR-NAQ', 'FR-OCC', 'FR-PAC', 'FR-PDL'],
]

test.each(languages)('names in %s keep to the schema; every code has one, and no code but those', (language) => {
  const given = NamesSchema.parse(names(language))
  expect(kinds.map((kind) => Object.keys(given[kind]).length)).toEqual([80, 50, 619, 68, 45])
  for (const kind of kinds) expect(Object.keys(given[kind]).sort(), kind).toEqual(Object.keys(english[kind]).sort())
})

test('names of a known code in each language', () => {
  const given = [english, french, ukrainian]
  expect(given.map((of) => of.regions['UA-46']?.name)).toEqual(['Lviv oblast', 'oblast de Lviv', 'Львівська область'])
  expect(given.map((of) => of.industries['C27'])).toEqual(['Electrical equipment', 'Équipements électriques', 'Електрообладнання'])
  expect(given.map((of) => of.skills['2.B.3.l'])).toEqual(['Repairing', 'Réparation', 'Ремонт'])
  expect(given.map((of) => of.occupations['7212'])).toEqual([
    'Welders and flamecutters',
    'Soudeurs et oxycoupeurs',
    'Зварники та газорізальники',
  ])
})

test('no French name is the English one, save those that are so in French', () => {
  const same = kinds.flatMap((kind) => namesOf(french, kind).filter(([code, name]) => name === nameIn(english, kind, code)))
  expect(same.map(([code]) => code).sort()).toEqual([...alike].sort())
})

describe.each(kinds)('%s', (kind) => {
  test('Ukrainian names are written in Cyrillic alone, French ones without it', () => {
    expect(namesOf(ukrainian, kind).filter(([, name]) => !/\p{Script=Cyrillic}/u.test(name) || /\p{Script=Latin}/u.test(name))).toEqual([])
    expect(namesOf(french, kind).filter(([, name]) => !/\p{Script=Latin}/u.test(name) || /\p{Script=Cyrillic}/u.test(name))).toEqual([])
  })

  test('names fit into a table, with typographic apostrophes and no stray space', () => {
    for (const of of [french, ukrainian]) {
      for (const [code, name] of namesOf(of, kind)) {
        expect(name.length, code).toBeGreaterThan(2)
        expect(name.length, `${code} ${name}`).toBeLessThanOrEqual(130)
        expect(name, code).not.toMatch(/^\s|\s$|\s\s|'|ʼ|·| [:;!?»%]|« /)
      }
    }
  })

  test('no two names are the same, but those of a group of ISCO-08 and of its only part', () => {
    for (const of of [english, french, ukrainian]) {
      const taken = new Map<string, string>()
      for (const [code, name] of namesOf(of, kind).sort(([a], [b]) => b.length - a.length)) {
        const level = kind === 'occupations' ? code.length : 0
        const other = taken.get(`${level} ${name}`)
        if (kind !== 'skills' || of !== english) expect(other, `${name}: ${code} and ${other}`).toBeUndefined()
        taken.set(`${level} ${name}`, code)
      }
    }
  })
})

function nameIn(of: typeof english, kind: Kind, code: string): string | undefined {
  return namesOf(of, kind).find(([other]) => other === code)?.[1]
}

test('what is ours says so: all but the titles of ISCO-08, O*NET in English, and regions in the language of their country', () => {
  expect(english.ours).toMatchObject({ industries: 'all', regions: Object.keys(english.regions) })
  expect([english.ours.occupations, english.ours.skills, french.ours.occupations]).toEqual([undefined, undefined, undefined])
  expect([french.ours.skills, ukrainian.ours.skills, ukrainian.ours.occupations]).toEqual(['all', 'all', 'all'])
  expect(french.ours.regions).toEqual(Object.keys(french.regions).filter((code) => code.startsWith('UA-')))
  expect(ukrainian.ours.regions).toEqual(Object.keys(ukrainian.regions).filter((code) => code.startsWith('FR-')))
})

test('ISCO-08 has 10 major, 43 sub-major, 130 minor and 436 unit groups, each below a group of the level above', () => {
  const codes = new Set(occupations().map(({ code }) => code))
  const ofLength = (length: number) => [...codes].filter((code) => code.length === length).length
  expect([1, 2, 3, 4].map(ofLength)).toEqual([10, 43, 130, 436])
  for (const code of codes) if (code.length > 1) expect(codes, code).toContain(code.slice(0, -1))
  expect(occupations().find(({ code }) => code === '8211')?.name).toBe('Mechanical machinery assemblers')
})
