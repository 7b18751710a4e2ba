import {
  type Course,
  CourseSchema,
  type Pool,
  PoolSchema,
  type Quantity,
  type WorkforceFileKind,
  WorkforceFileSchema,
} from '@shiftwork/contracts'
import { workforceTemplate, writeCourses, writePools } from '@shiftwork/data'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadModel } from './model.ts'
import { previewWorkforceFile } from './workforce-file.ts'

const model = loadModel().reference
const setting = { start: '2027-03', months: 48, payers: ['region'] }

const read = (kind: WorkforceFileKind, text: string) =>
  previewWorkforceFile(WorkforceFileSchema.parse({ kind, name: `${kind}.csv`, text, setting }), model)
/** Codes of what was found, notes left out. */
const told = ({ findings }: ReturnType<typeof read>) => findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code)

const number = (low: number, high: number) =>
  fc.double({ min: low, max: high, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value))
const claimed = (low: number, high: number): fc.Arbitrary<Quantity> =>
  fc.record({ value: number(low, high), title: fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }) }).map(({ value, title }) => ({
    chosen: 'a',
    range: [value, value] as [number, number],
    claims: [
      { id: 'a', value, said: 'press', source: { title }, confidence: 'low' },
      { id: 'b', value: { kind: 'uniform', min: low, max: high + 1 }, said: 'own', source: { title: 'x' }, confidence: 'high' },
    ],
  }))
const quantity = (low: number, high: number) => fc.oneof(number(low, high), claimed(low, high))
/** Any text, and those that a spreadsheet would compute. */
const anyText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
  fc
    .tuple(fc.constantFrom('=', '+', '-', '@', "'=", "''+", "'", '"', ';', ',', '\t', '\r\n'), fc.string({ maxLength: 9 }))
    .map((t) => t.join('')),
)
const some = <T>(values: readonly T[], minLength = 0) => fc.uniqueArray(fc.constantFrom(...values), { minLength })
const places = ['FR-PDL', 'FR-BRE', 'UA-46', 'UKR', 'FRA-rest'] as const
const occupations = ['8211', '821', '2', '0110'] as const
const id = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/)
const months = fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 5 })

const pools: fc.Arbitrary<Pool[]> = fc.uniqueArray(
  fc
    .record(
      {
        id,
        name: anyText,
        kind: fc.constantFrom(...PoolSchema.shape.kind.options),
        occupation: fc.constantFrom(...occupations),
        place: fc.constantFrom(...places),
        joins: months.chain((list) => fc.tuple(...list.map((month) => quantity(0, 5000).map((people) => ({ month, people }))))),
        willing: quantity(0, 1),
        monthlyWage: quantity(0.001, 9e9),
        reaches: some(places),
        relocation: quantity(0, 1e6),
        advertised: quantity(0, 1),
        reemployed: quantity(0, 1),
        note: anyText,
      },
      { requiredKeys: ['id', 'name', 'kind', 'occupation', 'place', 'joins', 'reaches', 'relocation'] },
    )
    .map((pool) => pool as Pool),
  { selector: (pool) => pool.id, maxLength: 4 },
)

const halves: fc.Arbitrary<Course['payers']> = fc.oneof(
  fc.constantFrom({ employer: 1 }, { region: 0.25, employer: 0.75 }),
  claimed(0.5, 0.5).map((share) => ({ region: share, employer: 0.5 })),
)
const courses: fc.Arbitrary<Course[]> = fc.uniqueArray(
  fc
    .record(
      {
        id,
        name: anyText,
        place: fc.constantFrom(...places),
        teaches: some(occupations, 1),
        months: fc.integer({ min: 1, max: 5 }),
        seats: fc.integer({ min: 1, max: 500 }),
        starts: fc.oneof(months, fc.record({ from: fc.nat(20), every: fc.integer({ min: 1, max: 12 }) })),
        price: quantity(0, 1e6),
        stipend: quantity(0, 1e4),
        passRate: quantity(0.01, 1),
        payers: halves,
        note: anyText,
      },
      { requiredKeys: ['id', 'name', 'place', 'teaches', 'months', 'seats', 'starts', 'price', 'stipend', 'passRate', 'payers'] },
    )
    .map((course) => course as Course),
  { selector: (course) => course.id, maxLength: 4 },
)

describe('what is written is read back as the same, whatever the texts hold and with either separator', () => {
  const separator = fc.constantFrom('comma' as const, 'semicolon' as const)
  test('pools', () => {
    fc.assert(
      fc.property(pools, separator, (list, between) => {
        const preview = read('pools', writePools(list, between).text)
        expect(told(preview)).toEqual([])
        expect(preview.pools).toEqual(list.map((pool) => PoolSchema.parse(pool)))
      }),
      { seed: 20261122, numRuns: 300 },
    )
  })

  test('courses', () => {
    fc.assert(
      fc.property(courses, separator, (list, between) => {
        const preview = read('courses', writeCourses(list, between).text)
        expect(told(preview).filter((finding) => !finding.startsWith('course-ends'))).toEqual([])
        expect(preview.courses).toEqual(list.map((course) => CourseSchema.parse(course)))
      }),
      { seed: 20261122, numRuns: 300 },
    )
  })

  test('no cell that is written begins what a spreadsheet computes, negative numbers apart', () => {
    fc.assert(
      fc.property(pools, (list) => {
        const { text } = writePools(list, 'comma')
        for (const pool of list) if (/^[=+\-@\t\r]/.test(pool.name)) expect(text).toMatch(new RegExp(`,"?'${escaped(pool.name[0]!)}`))
      }),
      { seed: 20261122 },
    )
  })
})

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\-]/g, '\\$&')

test.each(['pools', 'courses'] as const)('the template of %s can be read as it is', (kind) => {
  for (const separator of ['comma', 'semicolon'] as const) {
    const preview = read(kind, workforceTemplate(kind, separator).text)
    expect(told(preview)).toEqual([])
    expect(preview[kind]).toHaveLength(1)
  }
})
