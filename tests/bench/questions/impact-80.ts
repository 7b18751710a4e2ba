import { readBundledEconomies } from '@shiftwork/data'
import { economyIndex, impactSolver, industryIndex, linkEconomies } from '@shiftwork/engine'
import { denseSystems, numpyPeer } from '../numpy-peer.ts'
import { medianOfRuns, type Question } from '../question.ts'

/** Purchases and wages of a plant year in Ukraine over all bundled economies. */
function plantYear() {
  const { model } = linkEconomies(readBundledEconomies())
  const purchases = new Float64Array(model.operator.size)
  const wages = new Float64Array(model.economies.length)
  const ukraine = economyIndex(model, 'UKR')
  for (const [product, amount] of [
    ['C26', 40],
    ['C25', 30],
    ['J62_63', 20],
    ['H49', 10],
  ] as const) {
    model.operator.addPurchase(ukraine, industryIndex(model, product), amount, purchases)
  }
  wages[ukraine] = 25
  const spendingShare = new Float64Array(model.economies.length).fill(0.55)
  return { model, demand: { purchases, wages }, spendingShare }
}

function run(kept: boolean) {
  const { model, demand, spendingShare } = plantYear()
  const solver = impactSolver(model, spendingShare)
  const ours = medianOfRuns(() => {
    const by = kept ? solver : impactSolver(model, spendingShare)
    by.impact(demand)
  }, 41)
  const answer = solver.impact(demand)
  if (!(answer.residual <= 1e-12)) throw new Error(`The residual is ${answer.residual}.`)
  const systems = denseSystems(model, spendingShare, demand.purchases, demand.wages)
  return { ours, peer: numpyPeer(systems, kept ? 'kept' : 'solve', kept ? 15 : 5, answer) }
}

export const questions: readonly Question[] = [
  {
    name: 'impact-80',
    unit: 'ms',
    goal: 10,
    about: 'Type I and II over the 80 linked economies, nothing factorised beforehand; 100 times numpy',
    run: () => run(false),
  },
  {
    name: 'impact-80-kept',
    unit: 'ms',
    goal: 5,
    about: 'the same with factors kept on both sides; faster than numpy',
    run: () => run(true),
  },
]
