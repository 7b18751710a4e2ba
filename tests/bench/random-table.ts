import type { InterCountryTable } from '@shiftwork/engine'

export const economies = 46
export const industries = 64

/** Numbers between 0 and 1 that look random and are the same in every run (Lehmer's generator). */
function* randomNumbers(seed: number): Generator<number> {
  let state = seed
  for (;;) {
    state = (state * 48_271) % 2_147_483_647
    yield state / 2_147_483_647
  }
}

/** A table as an inter-country one looks: inputs are 30 to 70 % of output, four fifths of them from home, cells of very different size. */
export function randomTable(): InterCountryTable {
  const random = randomNumbers(20_260)
  const next = () => random.next().value as number
  const size = economies * industries
  const intermediate = new Float64Array(size * size)
  const output = Float64Array.from({ length: size }, () => 1000 * Math.exp(3 * next()))
  const valueAdded = new Float64Array(size)
  for (let j = 0; j < size; j++) {
    const home = Math.floor(j / industries)
    let sum = 0
    for (let i = 0; i < size; i++) {
      const cell = Math.exp(-6 * next()) * (Math.floor(i / industries) === home ? 180 : 1)
      intermediate[i * size + j] = cell
      sum += cell
    }
    const inputs = (0.3 + 0.4 * next()) * output[j]!
    for (let i = 0; i < size; i++) intermediate[i * size + j]! *= inputs / sum
    valueAdded[j] = output[j]! - inputs
  }
  return closeRows(intermediate, output, valueAdded, next)
}

/** Final uses that make every row add up, and labour income. */
function closeRows(intermediate: Float64Array, output: Float64Array, valueAdded: Float64Array, next: () => number): InterCountryTable {
  const size = output.length
  const codes = Array.from({ length: economies }, (_, c) => `E${c}`)
  const finalUses = codes.map((economy, c) => {
    const values = Float64Array.from({ length: size }, (_, i) => (Math.floor(i / industries) === c ? 10 : 0.1) * next())
    return { economy, use: 'HFCE', values }
  })
  const rest = output.map((x, i) => {
    let used = 0
    for (let j = 0; j < size; j++) used += intermediate[i * size + j]!
    return x - used - finalUses.reduce((sum, { values }) => sum + values[i]!, 0)
  })
  return {
    name: 'random',
    money: { currency: 'EUR', year: 2020, scale: 1_000_000 },
    flows: 'domestic',
    economies: codes,
    industries: Array.from({ length: industries }, (_, i) => `I${i}`),
    intermediate,
    finalUses: [...finalUses, { economy: 'E0', use: 'REST', values: rest }],
    output,
    valueAdded,
    labourIncome: valueAdded.map((v) => v * (0.3 + 0.4 * next())),
    productTaxes: new Float64Array(size),
    otherImports: new Float64Array(size),
    persons: new Float64Array(size).fill(Number.NaN),
  }
}
