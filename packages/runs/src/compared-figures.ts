import type { Comparison, Criterion } from '@shiftwork/contracts'
import { type ComparedRun, setStatistics } from '@shiftwork/engine'
import { drawnStats } from './drawn-stats.ts'

/** Each of the compared scenarios by each criterion, over the common draws. */
export function figuresOfRuns(runs: readonly ComparedRun[], compared: readonly Criterion[]): Comparison['figures'] {
  return runs.flatMap(({ criteria, central, draws }, run) =>
    compared.map(({ code }) => {
      const place = criteria.findIndex((criterion) => criterion.code === code)
      const [own, atCentral] = [draws[place]!, central[place]!]
      const out = new Float64Array(drawnStats.length)
      setStatistics(own.slice(), Number.NaN, drawnStats, out)
      const [mean, p5, p10, p50, p90, p95] = [...out] as [number, number, number, number, number, number]
      const below = own.reduce((count, value) => count + (value < 0 ? 1 : 0), 0)
      return {
        run,
        criterion: code,
        central: Number.isNaN(atCentral) ? null : atCentral,
        ...{ mean, p5, p10, p50, p90, p95 },
        belowZero: below / own.length,
      }
    }),
  )
}
