import { mixTwo } from './hash.ts'
import { reverseBits, scrambleReversed } from './owen-scramble.ts'
import { directionNumbers, sobolPlaces } from './sobol.ts'
import type { Stream } from './stream.ts'

const words = 2 ** 32

/** Numbers spread evenly over (0, 1): one for each draw. */
export type EvenNumbers = (draw: number) => number

/**
 * Draw k of a stream: a number in (0, 1) that depends on seed, stream and k alone.
 *
 *   with a coordinate s:   u = (scramble_{seed,s}(Sobol'_s(k)) + ½) / 2³²
 *   without one:           u = (scramble_{seed,s}(vanDerCorput(shuffle_{seed,s}(k))) + ½) / 2³²
 *
 * Both are balanced: of the first 2^m draws one falls into each of the 2^m equal parts of (0, 1). Streams with a coordinate are also spread
 * evenly in common (Sobol'); a stream without one goes through its points in an order of its own, so that it is independent of all others.
 *
 * @see MODEL.md 13; decision record "Streams of draws"; Owen (1995), Randomly permuted (t,m,s)-nets; Burley (2020)
 */
export function evenNumbers(seed: number, stream: Stream): EvenNumbers {
  const key = mixTwo(seed, stream.key)
  if (stream.coordinate === null) {
    const orderKey = mixTwo(key, 1)
    return (draw) => {
      const shuffled = reverseBits(scrambleReversed(reverseBits(draw), orderKey))
      return (reverseBits(scrambleReversed(shuffled, key)) + 0.5) / words
    }
  }
  const reversed = directionNumbers(stream.coordinate).map(reverseBits)
  return (draw) => (reverseBits(scrambleReversed(sobolPlaces(reversed, draw), key)) + 0.5) / words
}

/** The smallest and the largest number that any stream can give. */
export const evenNumberBounds = [0.5 / words, (words - 0.5) / words] as const
