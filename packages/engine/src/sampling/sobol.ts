import { joeKuoNumbers } from './joe-kuo-numbers.ts'

const bits = 32
const entries = joeKuoNumbers.trim().split(/\s+/)

/** Number of coordinates for which direction numbers are at hand. */
export const sobolCoordinates = entries.length + 1

/**
 * Direction numbers of one coordinate of the Sobol' sequence: v_k is the k-th column of its generator matrix, most significant place first.
 *
 *   m_k = 2 a_1 m_{k−1} ⊕ 2² a_2 m_{k−2} ⊕ … ⊕ 2^s m_{k−s} ⊕ m_{k−s},   v_k = m_k / 2^k
 *
 * @param coordinate 0 … 511; 0 is van der Corput's sequence
 * @returns v_1 … v_32 as 32 binary places
 * @see Joe & Kuo (2008); Bratley & Fox (1988), ACM Algorithm 659
 */
export function directionNumbers(coordinate: number): Uint32Array {
  const v = new Uint32Array(bits)
  if (coordinate === 0) return v.map((_, k) => 2 ** (bits - 1 - k))
  const entry = entries[coordinate - 1]
  if (entry === undefined) throw new RangeError(`No direction numbers for coordinate ${coordinate}.`)
  const [polynomialText, initialText] = entry.split(':') as [string, string]
  const polynomial = Number(polynomialText)
  const initial = initialText.split(',').map(Number)
  const degree = initial.length
  const m: number[] = [...initial]
  for (let k = degree; k < bits; k++) {
    let value = m[k - degree]! * 2 ** degree
    value = xor(value, m[k - degree]!)
    for (let i = 1; i < degree; i++) {
      const coefficient = (polynomial >>> (degree - i)) & 1
      if (coefficient) value = xor(value, m[k - i]! * 2 ** i)
    }
    m.push(value)
  }
  for (let k = 0; k < bits; k++) v[k] = m[k]! * 2 ** (bits - 1 - k)
  return v
}

/** Exclusive or of whole numbers below 2^33: the operator of the language sees 32 bits only. */
function xor(a: number, b: number): number {
  const high = Math.floor(a / 2 ** 16) ^ Math.floor(b / 2 ** 16)
  const low = (a % 2 ** 16) ^ (b % 2 ** 16)
  return high * 2 ** 16 + low
}

/** The first 32 binary places of one coordinate of point `index`, before any scrambling. */
export function sobolPlaces(v: Uint32Array, index: number): number {
  let x = 0
  for (let k = 0, rest = index; rest !== 0; k++, rest >>>= 1) if (rest & 1) x ^= v[k]!
  return x >>> 0
}
