import { modelNumber } from './numbers.ts'

const thousand = 1000
const manyThousand = 10_000

/**
 * Amounts of thousands as a drawing of a whole period tells them: in millions where thousands would be noughts.
 *
 * @param written how thousands are written
 */
export function drawnThousands(amounts: readonly number[], written: (amount: number) => string) {
  const inMillions = amounts.some((amount) => Math.abs(amount) >= manyThousand)
  return { inMillions, text: (amount: number) => (inMillions ? modelNumber(amount / thousand) : written(amount)) }
}
