import { join } from 'node:path'
import { readSoc2018To2010 } from './crosswalks-soc.ts'
import { readRecords } from './source-file.ts'

export interface OccupationWage {
  /** Employees. */
  readonly people: number
  /** Mean gross pay, USD a year; undefined where the survey does not release it. */
  readonly wage: number | undefined
}

/** Codes under which the survey of May 2021 puts several occupations of the SOC of 2018 together and that do not end in 0. */
const joined: Readonly<Record<string, readonly string[]>> = {
  '21-1018': ['21-1011', '21-1014'],
  '25-2052': ['25-2055', '25-2056'],
  '25-9045': ['25-9042', '25-9043', '25-9049'],
  '51-2028': ['51-2022', '51-2023'],
  '53-1047': ['53-1042', '53-1043', '53-1044', '53-1049'],
}
const hoursOfYear = 2080

/** Employees and mean pay by occupation of the SOC of 2018, United States, May 2021; a joined code's people are split evenly. */
export function readOccupationWages(source: string): Map<string, OccupationWage> {
  const rows = readRecords(join(source, 'staffing/BLS_OEWS_national_May2021_dl.csv')).filter((row) => row['O_GROUP'] === 'detailed')
  const printed = new Set(rows.map((row) => row['OCC_CODE']!))
  const all = [...readSoc2018To2010(source).keys()]
  const wages = new Map<string, OccupationWage>()
  for (const row of rows) {
    const code = row['OCC_CODE']!
    const members =
      joined[code] ?? (code.endsWith('0') ? all.filter((soc) => soc.startsWith(code.slice(0, 6)) && !printed.has(soc)) : [code])
    const people = figure(row['TOT_EMP']!)
    if (members.length === 0 || people === undefined) throw new Error(`May 2021: ${code} stands for no occupation or no people.`)
    const hourly = figure(row['H_MEAN']!)
    const wage = figure(row['A_MEAN']!) ?? (hourly === undefined ? undefined : hourly * hoursOfYear)
    for (const member of members) wages.set(member, { people: people / members.length, wage })
  }
  return wages
}

function figure(text: string): number | undefined {
  const value = Number(text.replaceAll(',', ''))
  return text === '' || Number.isNaN(value) ? undefined : value
}
