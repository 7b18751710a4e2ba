import { RegionCode } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { names } from './names.ts'
import { regionSources, regions } from './regions.ts'

test('27 regions of Ukraine and 18 of France, each in an economy that is bundled', () => {
  const { economies } = names('en')
  const all = regions()
  expect(all.filter(({ economy }) => economy === 'UKR')).toHaveLength(27)
  expect(all.filter(({ economy }) => economy === 'FRA')).toHaveLength(18)
  expect(new Set(all.map(({ code }) => code)).size).toBe(45)
  for (const { code, economy } of all) {
    expect(RegionCode.safeParse(code).success, code).toBe(true)
    expect(economies[economy], economy).toBeTruthy()
    expect(code.slice(0, 2)).toBe(economy === 'UKR' ? 'UA' : 'FR')
  }
})

test('every figure names a source that is listed', () => {
  const keys = regionSources().map(({ key }) => key)
  for (const { figures, code } of regions()) for (const { source } of figures) expect(keys, code).toContain(source)
})

test('known figures of Lviv, the Pays de la Loire and the regions without any', () => {
  const figure = (code: string, measure: string, period: string, section?: string) =>
    regions()
      .find((region) => region.code === code)!
      .figures.find((known) => known.measure === measure && known.period === period && known.section === section)?.value
  expect(figure('UA-46', 'employed-persons', '2019')).toBe(1075.2)
  expect(figure('UA-46', 'employed-persons', '2019', 'B-E')).toBe(157)
  expect(figure('UA-46', 'workers-at-economic-entities', '2014')).toBe(499.9)
  expect(figure('UA-30', 'workers-at-economic-entities', '2014')).toBe(1710.4)
  expect(figure('UA-30', 'employed-persons', '2019')).toBeUndefined()
  expect(figure('FR-PDL', 'employed-persons', '2021')).toBe(1725)
  expect(
    regions()
      .filter(({ figures }) => figures.length === 0)
      .map(({ code }) => code),
  ).toEqual(['FR-976', 'UA-40', 'UA-43'])
})
