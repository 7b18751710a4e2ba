import { join } from 'node:path'
import type { RegionFigure, RegionsFile } from '../src/regions.ts'
import { inseeEmployment2021, inseeSections } from './french-employment.ts'
import { frenchRegions, type RegionName, ukrainianRegions } from './region-names.ts'
import { regionSources } from './region-sources.ts'
import { printedNumber, readRecords } from './source-file.ts'

type Figures = Map<string, RegionFigure[]>

const thousand = 'thousand persons' as const

function add(figures: Figures, code: string, figure: RegionFigure): void {
  figures.set(code, [...(figures.get(code) ?? []), figure])
}

/** The Ukrainian region that a source prints by this name; the line of the whole country, `Ukraine`, is none. */
function printedAs(name: string, where: string): RegionName | undefined {
  if (name === 'Ukraine') return undefined
  const found = ukrainianRegions.find(({ printed }) => printed.includes(name))
  if (!found) throw new Error(`${where}: no region "${name}".`)
  return found
}

interface PrintedColumns {
  readonly file: string
  readonly source: string
  readonly measure: RegionFigure['measure']
  /** Column of the file, period and section of its figures. */
  readonly columns: readonly (readonly [string, string, string?])[]
}

const ukrainianFiles: readonly PrintedColumns[] = [
  {
    file: 'ukrcensus_employed_15_70_by_oblast_2019_2021_PARTIAL.csv',
    source: 'ukrcensus-oblast',
    measure: 'employed-persons',
    columns: [
      ['employed_k_2019', '2019'],
      ['employed_k_2020', '2020'],
      ['employed_k_2021', '2021'],
    ],
  },
  {
    file: 'ukrstat_employed_by_oblast_and_section_2019_PARTIAL.csv',
    source: 'ukrstat-section',
    measure: 'employed-persons',
    columns: [
      ['A_agriculture', '2019', 'A'],
      ['BtoE_industry', '2019', 'B-E'],
      ['F_construction', '2019', 'F'],
      ['G_trade', '2019', 'G'],
      ['H_transport', '2019', 'H'],
      ['I_accommodation', '2019', 'I'],
      ['J_ict', '2019', 'J'],
      ['K_finance', '2019', 'K'],
    ],
  },
  {
    file: 'ukrstat_workers_at_economic_entities_by_region_2014.csv',
    source: 'ukrstat-entities',
    measure: 'workers-at-economic-entities',
    columns: [['total_k', '2014']],
  },
]

function addUkraine(figures: Figures, folder: string): void {
  for (const { file, source, measure, columns } of ukrainianFiles) {
    const path = join(folder, file)
    for (const record of readRecords(path)) {
      const code = printedAs(record['region']!, path)?.code ?? 'UKR'
      for (const [column, period, section] of columns) {
        const value = printedNumber(record[column], `${path}: ${record['region']}, ${column}`)
        add(figures, code, { measure, period, ...(section ? { section } : {}), unit: thousand, value, source })
      }
    }
  }
}

function addFrance(figures: Figures, path: string): void {
  const source = 'insee-regions'
  for (const [code, [employed, employees, ...shares]] of Object.entries(inseeEmployment2021)) {
    add(figures, code, { measure: 'employed-persons', period: '2021', unit: thousand, value: employed!, source })
    add(figures, code, { measure: 'employees', period: '2021', unit: thousand, value: employees!, source })
    shares.forEach((value, k) => {
      add(figures, code, { measure: 'employees', period: '2021', section: inseeSections[k]!, unit: 'percent of the region', value, source })
    })
  }
  const records = readRecords(path)
  for (const { code, printed } of frenchRegions) {
    const parts = records.filter(({ region }) => printed.includes(region!))
    if (parts.length === 0) continue
    const value = parts.reduce((sum, record) => sum + printedNumber(record['average'], path), 0)
    add(figures, code, {
      measure: 'employed-persons',
      period: '2014-2018',
      unit: thousand,
      value: Math.round(value * 1000) / 1000,
      source: 'lfs-nuts2',
    })
  }
}

/** Regions whose labour markets are one by geography: no commuting figures are among the sources. */
const sharedMarkets: RegionsFile['sharedMarkets'] = [
  { regions: ['UA-30', 'UA-32'], known: 'The city of Kyiv lies inside Kyiv oblast, whose towns are its suburbs' },
  { regions: ['UA-40', 'UA-43'], known: 'Sevastopol lies inside Crimea' },
]

/** Regions of Ukraine and France with what the source files know of them. */
export function compileRegions(source: string): RegionsFile {
  const figures: Figures = new Map()
  addUkraine(figures, join(source, 'ukraine'))
  addFrance(figures, join(source, 'france-labour/fra_nuts_LQ.csv'))
  return {
    sources: regionSources,
    economies: [{ economy: 'UKR', figures: figures.get('UKR') ?? [] }],
    sharedMarkets,
    regions: [...frenchRegions, ...ukrainianRegions].map(({ code, economy, en, fr, uk }) => ({
      code,
      economy,
      names: { en, fr, uk },
      figures: figures.get(code) ?? [],
    })),
  }
}
