import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { attraction, closedSince2022, distanceElasticity, exportCapability, finalUses, tradeTotals } from '@shiftwork/engine'
import { capitalDistances, readEconomies } from './economies.ts'
import { compileEmployment, jobsByIndustry } from './employment.ts'
import { tableIndustries } from './industries.ts'
import { jobsClaimsTable } from './jobs-claims-table.ts'
import { withMarkedText } from './marked-text.ts'
import { compileOccupations } from './occupations.ts'
import { compileRegions } from './regions.ts'
import { nationalTable, primaryRows, readTables } from './tables.ts'
import { compileWorkforce } from './workforce.ts'

const here = dirname(fileURLToPath(import.meta.url))
const source = resolve(process.argv[2] ?? join(here, '../../../../shared/data'))
const bundled = join(here, '../bundled')

/** Figures as little-endian float64, whatever the machine. */
function writeNumbers(name: string, numbers: Float64Array): void {
  const bytes = Buffer.alloc(numbers.length * 8)
  numbers.forEach((value, k) => {
    bytes.writeDoubleLE(value, k * 8)
  })
  writeFileSync(join(bundled, name), bytes)
}

function writeJson(name: string, content: unknown): void {
  writeFileSync(join(bundled, name), `${JSON.stringify(content, null, 1)}\n`)
}

function concatenate(parts: readonly Float64Array[]): Float64Array {
  const joined = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

mkdirSync(bundled, { recursive: true })
const industries = tableIndustries.map(({ code }) => code)
const n = industries.length
const printed = readTables(join(source, 'oecd-iot-2022'))
const economies = readEconomies(join(source, 'economies.csv'))
const codes = printed.map(({ economy }) => economy)
if (codes.join() !== economies.map(({ code }) => code).join()) throw new Error('economies.csv and the tables name different economies.')

writeNumbers(
  'tables.f64',
  concatenate(printed.flatMap((table) => [table.intermediate, table.finalUses, table.primary, table.primaryOfFinalUses])),
)
writeJson('tables.json', {
  format: 1,
  name: 'National input-output tables 2022, total flows',
  year: 2022,
  currency: 'USD',
  unit: 1_000_000,
  prices: 'basic',
  source: { title: 'OECD Input-Output Tables, 2025 edition', producer: 'OECD', address: 'https://oe.cd/i-o', licence: 'CC BY 4.0' },
  economies: codes,
  industries,
  finalUses,
  primaryRows,
  perEconomy: [
    { part: 'intermediate', rows: n, columns: n },
    { part: 'finalUses', rows: n, columns: finalUses.length },
    { part: 'primary', rows: primaryRows.length, columns: n },
    { part: 'primaryOfFinalUses', rows: primaryRows.length, columns: finalUses.length },
  ],
})
writeJson('industries.json', { classification: 'ISIC Rev.4', industries: tableIndustries })
writeJson('economies.json', { source: 'geographic facts; the capital stands for the economic centre', economies })

const tables = printed.map(nationalTable)
const distance = capitalDistances(economies)
const { imports, exports } = tradeTotals(tables)
const pools = exportCapability(imports, exports, attraction(codes, distance), n)
writeNumbers('gravity.f64', concatenate([distance, pools.capability]))
writeJson('gravity.json', {
  format: 1,
  economies: codes,
  industries,
  parts: [
    { part: 'distance', unit: 'km between capitals', rows: codes.length, columns: codes.length },
    { part: 'capability', unit: 'million USD, up to a factor by product', rows: codes.length, columns: n },
  ],
  elasticity: distanceElasticity,
  openings: closedSince2022,
  rounds: pools.rounds,
})

const outputOf = (economy: string, industry: string) => tables[codes.indexOf(economy)]!.output[industries.indexOf(industry)]!
const employment = compileEmployment(
  ['ILOSTAT_UKR_FRA_2019_employment_by_ISIC_division.csv', 'ILOSTAT_2019_employment_by_ISIC_division_more.csv'].map((name) =>
    join(source, 'employment', name),
  ),
  outputOf,
)
writeJson('employment.json', {
  format: 1,
  unit: 'persons, head count, main job, employees and self-employed',
  industries,
  source: {
    title: 'ILOSTAT, DF_EMP_TEMP_SEX_EC2_NB',
    producer: 'International Labour Organization',
    address: 'https://ilostat.ilo.org',
    licence: 'CC BY 4.0',
  },
  economies: employment,
})
compileWorkforce(source, bundled, jobsByIndustry(employment['FRA']!))
writeJson('regions.json', compileRegions(source))
writeJson('occupations.json', compileOccupations(source))
const method = join(here, '../../../docs/method.md')
writeFileSync(method, withMarkedText(readFileSync(method, 'utf8'), 'jobs-per-million-ukraine', jobsClaimsTable()))
process.stderr.write(`${codes.length} tables of ${n} industries; gravity pools met in ${pools.rounds} rounds.\n`)
