/**
 * A 32-bit hash of a 32-bit word in which each bit of the input flips each bit of the output about half the time.
 * The mixing is that of the last step of MurmurHash3 (A. Appleby, public domain).
 */
function mix(word: number): number {
  let h = word | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** One word from two, in which their order counts. */
export function mixTwo(a: number, b: number): number {
  return mix(mix(a ^ 0x9e3779b9) + Math.imul(b, 0x85ebca77))
}

/** What `mixTwo(a, b)` has in common for all b: with `secondOfTwo` it is mixed once for many. */
export function firstOfTwo(a: number): number {
  return mix(a ^ 0x9e3779b9) | 0
}

/** `mixTwo(a, b)` as a word with a sign, from `firstOfTwo(a)`. */
export function secondOfTwo(first: number, b: number): number {
  let h = (first + Math.imul(b, 0x85ebca77)) | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** A 32-bit hash of a text (FNV-1a over its UTF-16 code units, then mixed): the same on every machine. */
export function hashText(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return mix(h)
}
