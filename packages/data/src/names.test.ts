import { NamesSchema } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { names } from './names.ts'
import { occupations } from './occupations.ts'

test.each(['en', 'fr', 'uk'] as const)('names in %s keep to the schema and name every region in that language', (language) => {
  const given = NamesSchema.parse(names(language))
  expect(Object.keys(given.economies)).toHaveLength(80)
  expect(Object.keys(given.industries)).toHaveLength(50)
  expect(Object.keys(given.regions)).toHaveLength(45)
  expect(given.regions['UA-46']?.name).toBe({ en: 'Lviv oblast', fr: 'oblast de Lviv', uk: 'Львівська область' }[language])
})

test('ISCO-08 has 10 major, 43 sub-major, 130 minor and 436 unit groups, each below a group of the level above', () => {
  const codes = new Set(occupations().map(({ code }) => code))
  const ofLength = (length: number) => [...codes].filter((code) => code.length === length).length
  expect([1, 2, 3, 4].map(ofLength)).toEqual([10, 43, 130, 436])
  for (const code of codes) if (code.length > 1) expect(codes, code).toContain(code.slice(0, -1))
  expect(occupations().find(({ code }) => code === '8211')?.name).toBe('Mechanical machinery assemblers')
})
