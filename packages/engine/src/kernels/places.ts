/** Places of named stretches of a heap, one after the other, each beginning at an even number so that pairs do not straddle a cache line. */
export function placesOf<Name extends string>(
  lengths: Readonly<Record<Name, number>>,
): { readonly at: Readonly<Record<Name, number>>; readonly length: number } {
  let length = 0
  const at = {} as Record<Name, number>
  for (const name of Object.keys(lengths) as Name[]) {
    at[name] = length
    length += lengths[name] + (lengths[name] % 2)
  }
  return { at, length }
}
