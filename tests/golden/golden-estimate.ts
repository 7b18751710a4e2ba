import { readFileSync } from 'node:fs'
import type { Estimate, Scenario, Stat } from '@shiftwork/contracts'
import { estimateScenario, type Pool } from '@shiftwork/runs'

const told = ['central', 'mean', 'p10', 'p50', 'p90'] as const satisfies readonly Stat[]
/** Headline figures that a golden holds: the gross ones, by the first word of their code. */
const held = ['posts', 'job-years', 'value-added', 'labour-income', 'fte', 'units', 'revenue', 'product-taxes', 'outside-share']

/** What an example gave when it was last looked at, and by which model. */
export interface Golden {
  readonly scenario: string
  /** Largest relative difference that is taken for the same, and why it is what it is. */
  readonly tolerance: number
  readonly because: string
  readonly engine: string
  readonly model: string
  readonly seed: number
  readonly draws: number
  readonly expected: Readonly<Record<string, Readonly<Record<string, number | null>>>>
}

export const goldenDraws = 512

export function goldenFile(example: string): URL {
  return new URL(`${example.split('/').at(-1)!}`, import.meta.url)
}

export function readGolden(example: string): Golden {
  return JSON.parse(readFileSync(goldenFile(example), 'utf8')) as Golden
}

export async function goldenOf(file: string, scenario: Scenario, pool: Pool): Promise<Golden> {
  const { model } = pool
  const estimate = await estimateScenario({ scenario, model, pool, seed: 1, draws: goldenDraws, cuts: ['criteria'] })
  return {
    scenario: file,
    tolerance: 1e-9,
    because:
      'Sums are made in a fixed order, so the same model gives the same bits; the tolerance leaves room for parameters that are added and not used here.',
    engine: model.engine,
    model: model.hash,
    seed: 1,
    draws: goldenDraws,
    expected: figuresOf(estimate),
  }
}

function figuresOf(estimate: Estimate): Golden['expected'] {
  const cut = estimate.cuts.find(({ name }) => name === 'criteria')!
  const figures: Record<string, Record<string, number | null>> = {}
  estimate.criteria.forEach(({ code }, c) => {
    if (!held.includes(code.split('.')[0]!)) return
    figures[code] = Object.fromEntries(told.map((stat) => [stat, cut.values[c * cut.stats.length + cut.stats.indexOf(stat)] ?? null]))
  })
  return figures
}
