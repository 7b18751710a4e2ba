/** Keeps the largest of all things that are offered. */
export interface Largest<T> {
  offer(thing: T): void
  /** What a thing must exceed to be kept: 0 as long as there is room. */
  threshold(): number
  /** Largest first; of equal ones the earlier offered first. */
  sorted(): T[]
}

/** The `count` largest by value, of positive value only. */
export function largest<T>(count: number, sizeOf: (thing: T) => number): Largest<T> {
  const kept: T[] = []
  return {
    offer(thing) {
      const value = sizeOf(thing)
      if (!(value > 0) || (kept.length >= count && value <= sizeOf(kept.at(-1)!))) return
      let at = kept.length
      while (at > 0 && sizeOf(kept[at - 1]!) < value) at--
      kept.splice(at, 0, thing)
      if (kept.length > count) kept.pop()
    },
    threshold: () => (kept.length < count ? 0 : sizeOf(kept.at(-1)!)),
    sorted: () => [...kept],
  }
}
