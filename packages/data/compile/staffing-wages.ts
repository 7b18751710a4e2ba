import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCommaSeparated } from '../src/comma-separated.ts'
import type { Shares } from './crosswalks-isco.ts'
import { readFamilyToIsco } from './crosswalks-rome.ts'
import { printedNumber, readRecords } from './source-file.ts'
import { readOccupationWages } from './staffing-oews.ts'

interface Source {
  readonly title: string
  readonly address?: string
  readonly date: string
  readonly licence: string
}

/** Pay by group of ISCO-08 in one economy. Only ratios of it are used, so gross and net, months and years stand beside each other. */
export interface CompiledWages {
  readonly year: string
  readonly unit: string
  readonly source: Source
  readonly confidence: 'low' | 'medium' | 'high'
  readonly note: string
  readonly wages: Readonly<Record<string, number>>
}

/** One paid group: its weight and its pay. */
interface Paid {
  readonly unit: string
  readonly people: number
  readonly wage: number
}

/** Pay by occupation of the economies where a source gives it. */
export function compileWages(source: string, soc2018ToIsco: Shares): Record<string, CompiledWages> {
  return { FRA: frenchWages(source), UKR: ukrainianWages(source), USA: americanWages(source, soc2018ToIsco) }
}

function americanWages(source: string, soc2018ToIsco: Shares): CompiledWages {
  const paid = [...readOccupationWages(source)].flatMap(([soc, { people, wage }]) =>
    wage === undefined ? [] : [...(soc2018ToIsco.get(soc) ?? [])].map(([unit, share]) => ({ unit, people: people * share, wage })),
  )
  return {
    year: '2021',
    unit: 'USD a year, gross, mean of employees',
    source: {
      title: 'Occupational Employment and Wage Statistics, May 2021, national estimates',
      address: 'https://www.bls.gov/oes/',
      date: '2021-05',
      licence: 'public domain',
    },
    confidence: 'medium',
    note: 'Occupations of the SOC brought to ISCO-08 by shares, weighted by employees. For other economies a proxy of the order of occupations by pay.',
    wages: meansByGroup(paid, 0),
  }
}

function frenchWages(source: string): CompiledWages {
  const file = (name: string) => join(source, 'france-labour', name)
  const rows = (path: string) => [...readCommaSeparated(readFileSync(path, 'latin1'))].slice(1)
  const people = new Map(
    rows(file('dares_effectifsalarie_hors_app_3niv.csv')).map(({ cells: [family, thousand] }) => [family!, Number(thousand)]),
  )
  const links = readFamilyToIsco(source)
  const path = file('dares_salaire_median_3niv.csv')
  const paid = rows(path)
    .filter(({ cells: [family, years, wage] }) => years === '2017-2019' && family!.length === 5 && wage !== 'NA')
    .flatMap(({ line, cells: [family, , wage] }) => {
      const units = [...(links.get(family!) ?? [])]
      const count = units.reduce((sum, [, number]) => sum + number, 0)
      const employees = people.get(family!) ?? 0
      return units.map(([unit, number]) => ({
        unit,
        people: ((Number.isFinite(employees) ? employees : 0) * number) / count,
        wage: printedNumber(wage, `${path}:${line}`),
      }))
    })
  return {
    year: '2017-2019',
    unit: 'EUR a month, net, median of full-time employees',
    source: {
      title: 'Portraits statistiques des métiers 1982-2019, salaire mensuel net médian',
      address: 'https://dares.travail-emploi.gouv.fr/donnees/portraits-statistiques-des-metiers',
      date: '2020',
      licence: 'Licence Ouverte',
    },
    confidence: 'medium',
    note: 'Families of occupations (FAP 225) brought to ISCO-08 through the ROME, weighted by employees: net pay narrows differences a little.',
    wages: meansByGroup(paid, 1),
  }
}

function ukrainianWages(source: string): CompiledWages {
  const path = join(source, 'ukraine/ILOSTAT_UKR_2016_monthly_earnings_by_ISCO_major_group_UAH.csv')
  const rows = readRecords(path).filter((row) => row['isco08_major'] !== 'TOTAL')
  return {
    year: '2016',
    unit: 'UAH a month, gross, mean of employees',
    source: {
      title: 'ILOSTAT, monthly earnings by occupation, Ukraine 2016 (survey on wages of employees)',
      address: 'https://ilostat.ilo.org',
      date: '2016',
      licence: 'CC BY 4.0',
    },
    confidence: 'low',
    note: 'Nine major groups only, ten years old and before the war: within a major group every pay ratio is 1.',
    wages: Object.fromEntries(
      rows.map((row, k) => [row['isco08_major']!, printedNumber(row['mean_monthly_earnings_uah'], `${path}:${k + 2}`)]),
    ),
  }
}

/** Means of every group of ISCO-08 at its four levels, rounded to `digits` decimals of the unit. */
function meansByGroup(paid: readonly Paid[], digits: number): Record<string, number> {
  const people = new Map<string, number>()
  const sums = new Map<string, number>()
  for (const { unit, people: count, wage } of paid) {
    for (let length = 1; length <= unit.length; length++) {
      const group = unit.slice(0, length)
      people.set(group, (people.get(group) ?? 0) + count)
      sums.set(group, (sums.get(group) ?? 0) + count * wage)
    }
  }
  return Object.fromEntries(
    [...people]
      .filter(([, count]) => count > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([group, count]) => [group, Number((sums.get(group)! / count).toFixed(digits))]),
  )
}
