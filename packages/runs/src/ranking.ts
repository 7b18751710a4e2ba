import { type Comparison, finding, ModelInputError, type Ranking } from '@shiftwork/contracts'
import { type Weights, weightedRanking } from '@shiftwork/engine'

/**
 * The compared scenarios by other weights; only their means are needed, so nothing is drawn again.
 *
 * @throws ModelInputError where a criterion was not compared, or no weight is above zero
 * @see MODEL.md 14
 */
export function rankedAnew({ criteria, figures, runs }: Pick<Comparison, 'criteria' | 'figures' | 'runs'>, weights: Weights): Ranking {
  const expected = criteria.map(({ name }) => name).join(', ')
  const unknown = Object.keys(weights).filter((code) => !criteria.some(({ name }) => name === code))
  if (unknown.length > 0)
    throw new ModelInputError(unknown.map((code) => finding('unknown-criterion', { path: `/weights/${code}`, found: code, expected })))
  const weighted = criteria.flatMap(({ name, better }) => {
    const weight = weights[name] ?? 0
    const means = figures.filter(({ criterion }) => criterion === name).map(({ mean }) => mean)
    return weight > 0 ? [{ name, better, weight, means }] : []
  })
  if (weighted.length === 0) throw new ModelInputError(finding('weights-all-zero', { path: '/weights', expected: 'a weight above 0' }))
  const { scores, order, ranges } = weightedRanking(weighted, runs.length)
  return {
    weights: weighted.map(({ name, weight }, c) => ({ criterion: name, weight, ...ranges[c]! })),
    scores: scores.map((score, run) => ({ run, score })),
    order,
  }
}
