import { InvalidArgumentError } from 'commander'

/** What `--vary PATH=FROM:TO:STEPS` says; the range and the steps may be left out. */
export interface Varied {
  readonly path: string
  readonly range?: readonly [number, number]
  readonly steps?: number
}

export function varied(text: string): Varied {
  const [path, range] = text.split('=')
  if (!path) throw new InvalidArgumentError('Expected PATH=FROM:TO:STEPS, e.g. product/price=100000:200000:11.')
  if (range === undefined) return { path }
  const [from, to, steps] = range.split(':').map(Number)
  if (from === undefined || to === undefined || !Number.isFinite(from) || !Number.isFinite(to))
    throw new InvalidArgumentError('Expected FROM:TO after the path, e.g. product/price=100000:200000.')
  if (steps !== undefined && !Number.isInteger(steps)) throw new InvalidArgumentError('Expected a whole number of steps.')
  return { path, range: [from, to], ...(steps === undefined ? {} : { steps }) }
}

/** Collects an option that may be given more than once. */
export function variedList(text: string, before: readonly Varied[] = []): Varied[] {
  return [...before, varied(text)]
}
