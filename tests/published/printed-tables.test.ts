import { fileURLToPath } from 'node:url'
import { readPlainTable } from '@shiftwork/data'
import { denseEconomies, impactSolver, type LinkedEconomies, multipliers } from '@shiftwork/engine'
import { describe, expect, test } from 'vitest'

function economiesOf(folder: string): LinkedEconomies {
  const { model, findings } = denseEconomies(readPlainTable(fileURLToPath(new URL(folder, import.meta.url))))
  if (model === null) throw new Error(JSON.stringify(findings))
  return model
}

function rowsOf(model: LinkedEconomies, economy: number, spending: number) {
  return multipliers(model, economy, new Float64Array(model.economies.length).fill(spending)).rows
}

/** Every printed digit agrees: the difference is at most half a unit of the last place. */
function expectPrinted(found: readonly (number | undefined)[], printed: readonly number[], places: number): void {
  printed.forEach((value, k) => {
    expect(Math.abs(found[k]! - value)).toBeLessThanOrEqual(0.5000001 * 10 ** -places)
  })
}

describe('Miller & Blair (2009), ch. 2', () => {
  const model = economiesOf('miller-blair-2009')
  // The book's households also buy 0.05 of their own labour: y = w'x + 0.05 y, so 0.45 of products is 0.45/0.95 of what industries pay.
  const ownLabour = 0.05
  const spending = 0.45 / (1 - ownLabour)

  test('a demand of (600, 1500) needs an output of (1247.5, 1841.6) and pays labour 374.25 and 460.4', () => {
    const solver = impactSolver(model, Float64Array.of(spending))
    const { indirect } = solver.impact({ purchases: Float64Array.of(600, 1500), wages: new Float64Array(1) })
    expectPrinted([...indirect], [1247.5, 1841.6], 1)
    expectPrinted([indirect[0]! * model.labourIncome[0]!], [374.25], 1)
    expectPrinted([indirect[1]! * model.labourIncome[1]!], [460.4], 1)
  })

  test('output multipliers: Type I 1.518 and 1.452, Type II truncated 1.892 and 1.773', () => {
    const rows = rowsOf(model, 0, spending)
    expectPrinted(
      rows.map((row) => row.typeI?.world),
      [1.518, 1.452],
      3,
    )
    expectPrinted(
      rows.map((row) => row.typeII?.world),
      [1.892, 1.773],
      3,
    )
  })

  test('income multipliers: Type I 0.442 and 0.380, Type II 0.570 and 0.489 with the households own labour', () => {
    const rows = rowsOf(model, 0, spending)
    expectPrinted(
      rows.map((row) => row.labourIncomeTypeI?.own),
      [0.442, 0.38],
      3,
    )
    expectPrinted(
      rows.map((row) => row.labourIncomeTypeII!.own / (1 - ownLabour)),
      [0.57, 0.489],
      3,
    )
  })
})

describe('Eurostat Manual (2008), ch. 15: Germany 1995', () => {
  const model = economiesOf('germany-1995')
  const rows = rowsOf(model, 0, 813_673 / 1_001_060)

  test('published diagonal of the Leontief inverse', () => {
    const solver = impactSolver(model, new Float64Array(1))
    const diagonal = model.industries.map((_, j) => {
      const purchases = new Float64Array(6)
      purchases[j] = 1
      return solver.impact({ purchases, wages: new Float64Array(1) }).indirect[j]
    })
    expectPrinted(diagonal, [1.0339, 1.4292, 1.0289, 1.1784, 1.4126, 1.0515], 4)
  })

  test('published value-added and employment multipliers', () => {
    expectPrinted(
      rows.map((row) => row.valueAddedTypeI?.own),
      [0.845, 0.7647, 0.8615, 0.9019, 0.9393, 0.9199],
      4,
    )
    expectPrinted(
      rows.map((row) => row.jobsPerMillionTypeI!.own! / 1000),
      [0.0326, 0.0162, 0.0207, 0.0237, 0.0112, 0.0242],
      4,
    )
  })

  test('output multipliers, and Type II of the naive closure that divides by all household purchases', () => {
    expectPrinted(
      rows.map((row) => row.typeI?.own),
      [1.7048, 1.8413, 1.8136, 1.6035, 1.5951, 1.3782],
      4,
    )
    expectPrinted(
      rows.map((row) => row.typeII?.own),
      [2.6348, 2.9724, 3.0176, 2.8804, 2.3086, 2.8278],
      4,
    )
    expectPrinted(
      rows.map((row) => row.jobsPerMillionTypeII!.own! / 1000),
      [0.0433, 0.0292, 0.0345, 0.0384, 0.0194, 0.0409],
      4,
    )
  })
})

test('two regions and three sectors of pymrio: column sums of the Leontief inverse', () => {
  const model = economiesOf('pymrio-2x3')
  const sums = [0, 1].flatMap((economy) => rowsOf(model, economy, 0).map((row) => row.typeI?.world))
  expectPrinted(sums, [2.218574, 5.798495, 1.700975, 1.494114, 4.418464, 3.096241], 6)
})
