import type { Scenario } from '@shiftwork/contracts'
import type { PointsQuestion } from '@shiftwork/engine'
import { jobContext } from './job-context.ts'
import { type Pool, priority } from './pool.ts'

/** Figures to be computed in one task: few enough that the threads finish together. */
const figuresPerTask = 256

/**
 * Headline figures at given points, on the threads of a pool. Points are shared out among the threads; the numbers do not depend on how.
 *
 * @returns point by point, in each draw by draw, the criteria in their order
 */
export async function figuresAtPoints(
  pool: Pool,
  scenario: Scenario,
  question: PointsQuestion,
  signal?: AbortSignal,
): Promise<Float64Array> {
  const { paths, values, draws, wanted } = question
  const points = paths.length === 0 ? 1 : values.length / paths.length
  const context = await jobContext(pool, scenario, priority.run, { drawn: draws !== null })
  const perTask = Math.max(1, Math.floor(figuresPerTask / (draws?.count ?? 1)))
  const parts: Promise<Float64Array>[] = []
  for (let from = 0; from < points; from += perTask) {
    const some = values.slice(from * paths.length, Math.min(points, from + perTask) * paths.length)
    parts.push(
      pool.run(
        { kind: 'points', question: { paths, values: some, draws, ...(wanted && { wanted }) } },
        { context, signal, priority: priority.run },
      ),
    )
  }
  return joined(await Promise.all(parts))
}

function joined(parts: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
