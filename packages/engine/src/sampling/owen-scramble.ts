/** The 32 bits of a word in the opposite order. */
export function reverseBits(word: number): number {
  let x = word
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1)
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2)
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4)
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8)
  return ((x >>> 16) | (x << 16)) >>> 0
}

/**
 * A permutation of 32-bit words in which a bit depends on the bits below it and the key alone. On words whose bits stand in
 * opposite order it is a nested uniform scramble (Owen): each half, quarter, eighth … of [0, 1) is exchanged with its neighbour or not, by a hash.
 *
 * @see Laine & Karras (2011), Stratified sampling for stochastic transparency; Burley (2020), Practical hash-based Owen scrambling;
 * the multipliers are those of N. Vegdahl (2021), Building a better LK hash
 */
export function scrambleReversed(reversed: number, key: number): number {
  let x = reversed
  x ^= Math.imul(x, 0x3d20adea)
  x = (x + key) | 0
  x = Math.imul(x, (key >>> 16) | 1)
  x ^= Math.imul(x, 0x05526c56)
  x ^= Math.imul(x, 0x53a22864)
  return x >>> 0
}
