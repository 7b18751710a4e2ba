import { hashText } from './hash.ts'
import { sobolCoordinates } from './sobol.ts'

/** From where the draws of one assumption come. The same stream and seed give the same draws in every scenario. */
export interface Stream {
  /** Coordinate of the Sobol' points; null: the stream has its own order of points. */
  readonly coordinate: number | null
  /** 32 bits that, with the seed, key its scramble. */
  readonly key: number
}

/** The quantities that every scenario has, and on which every figure depends, hold the first coordinates, the best spread ones. */
const coordinates = new Map(
  ['capacityPerMonth', 'price', 'halfCapacityMonth', 'rampMonths', 'learningRate'].map((field, k) => [`product/${field}`, k]),
)
/** Parameters follow, by the number of their stream; the places between are kept free. */
const firstOfParameters = 8

/**
 * The stream of a scenario's quantity. It depends on the path alone (made of ids, never of positions), so two scenarios share a draw exactly
 * where their paths agree, whatever else is uncertain in either.
 *
 * @param path e.g. `phases/operation/spending/engines/amount`
 * @see MODEL.md 13; decision record "Streams of draws"
 */
export function streamOfPath(path: string): Stream {
  return { coordinate: coordinates.get(path) ?? null, key: hashText(path) }
}

/** The stream of a parameter, whose number is fixed in the model version. */
export function streamOfParameter(number: number): Stream {
  const coordinate = firstOfParameters + number
  return { coordinate: coordinate < sobolCoordinates ? coordinate : null, key: hashText(`parameter ${number}`) }
}
