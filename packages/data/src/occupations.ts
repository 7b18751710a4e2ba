import { once, readBundledJson } from './bundled-file.ts'

/** A group of ISCO-08: one digit major, two sub-major, three minor, four unit group. */
export interface Occupation {
  readonly code: string
  readonly name: string
}

const file = once(() => readBundledJson<{ readonly occupations: readonly (readonly [string, string])[] }>('occupations.json'))

/** All groups of ISCO-08 at their four levels, in the order of their codes. */
export const occupations: () => readonly Occupation[] = once(() => file().occupations.map(([code, name]) => ({ code, name })))
