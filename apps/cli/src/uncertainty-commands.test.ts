import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BreakEvenSchema, ClaimsReportSchema, ComparisonSchema, SensitivitySchema, SweepSchema } from '@shiftwork/contracts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runCommandLine } from './command-line.ts'

const example = fileURLToPath(new URL('../../../examples/drone-plant/build-in-ukraine.json', import.meta.url))
let folder: string
let printed = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'uncertainty-commands-'))
  printed = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

async function run(...words: string[]) {
  printed = ''
  const code = await runCommandLine([...words, '--json'])
  return { code, document: printed === '' ? null : JSON.parse(printed) }
}

/** A small plant with one uncertain number. */
function plant(change: Record<string, unknown> = {}): string {
  const path = join(folder, `${Object.keys(change).join('-') || 'plant'}.json`)
  const scenario = {
    format: 1,
    name: 'A plant',
    model: 'bundled',
    start: '2027-01',
    months: 24,
    currency: 'EUR',
    priceYear: 2025,
    product: {
      name: 'Thing',
      industry: 'C28',
      capacityPerMonth: {
        chosen: 'own',
        range: [8, 14],
        claims: [{ id: 'own', value: 10, said: 'own', source: { title: 'Made up' }, confidence: 'low' }],
      },
      price: 100_000,
      halfCapacityMonth: 4,
      rampMonths: 6,
      learningRate: 0.9,
    },
    phases: [
      {
        id: 'making',
        kind: 'operation',
        from: 0,
        months: 24,
        spending: [{ id: 'parts', product: 'C25', amount: 20_000, basis: 'per-unit', price: 'basic', buyer: 'POL', origin: 'default' }],
        posts: [{ id: 'fitters', occupation: '8211', place: 'POL', count: 2, basis: 'per-unit', monthlyWage: 1500 }],
      },
    ],
    ...change,
  }
  writeFileSync(path, JSON.stringify(scenario))
  return path
}

test('claims check of the worked example: order, people and known plants', async () => {
  const { code, document } = await run('claims', 'check', example)
  expect(code).toBe(0)
  const report = ClaimsReportSchema.parse(document)
  expect(report.findings.map((found) => found.code)).toEqual(
    expect.arrayContaining(['contract-against-volume', 'staff-against-volume', 'units-per-worker-against-plants']),
  )
}, 120_000)

test('compare, sensitivity, sweep and break-even print one document each, of the shape of the contracts', async () => {
  const two = await run('compare', plant(), plant({ name: 'Other' }), '--draws', '64', '--weights', 'posts.steady.total.POL=1')
  expect(two.code).toBe(0)
  expect(ComparisonSchema.parse(two.document).pairs.every(({ tie }) => tie === 1)).toBe(true)
  const sensitive = await run('sensitivity', plant(), '--points', '16', '--criterion', 'units.life')
  expect(SensitivitySchema.parse(sensitive.document).tornado[0]!.path).toBe('product/capacityPerMonth')
  const swept = await run('sweep', plant(), '--vary', 'product/capacityPerMonth=8:12:3', '--vary', 'product/price', '--draws', '8')
  expect(SweepSchema.parse(swept.document).rows).toHaveLength(33)
  const even = await run('break-even', plant(), '--vary', 'product/capacityPerMonth=5:20', '--criterion', 'units.life', '--target', '200')
  expect(BreakEvenSchema.parse(even.document).values).toHaveLength(1)
}, 120_000)

test('what cannot be answered: exit code 1 with findings; a word that is none: 2', async () => {
  const horizons = await run('compare', plant(), plant({ months: 30 }))
  expect([horizons.code, horizons.document.errors[0].code, horizons.document.errors[0].path]).toEqual([1, 'horizons-differ', '/1/months'])
  const never = await run('break-even', plant(), '--vary', 'product/price', '--target', '1e9')
  expect([never.code, never.document.errors[0].code]).toEqual([1, 'target-not-reached'])
  expect((await run('sweep', plant(), '--vary', 'product/price=a:b')).code).toBe(2)
  expect((await run('compare', plant(), plant(), '--draws', '0')).code).toBe(2)
  expect((await run('estimate', plant(), '--draws', '1000000000')).code).toBe(2)
}, 120_000)
