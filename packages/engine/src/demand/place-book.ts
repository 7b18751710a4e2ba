import type { Finding } from '@shiftwork/contracts'
import type { At } from '../assumptions/findings.ts'
import type { ReferenceModel } from '../reference-model.ts'
import { type Place, placeOf } from './place.ts'
import { unknownPlace } from './unknown-place.ts'

/** The places that a scenario names, in the order of their first naming. */
export interface PlaceBook {
  /** A place where the project works or buys: its economy becomes a host. */
  host(code: string, at: At): Place
  /** A place that only supplies. */
  supplier(code: string, at: At): Place
  /** What the named regions leave over of an economy: a place of the project even where it does not name it. Gives its place among the parts. */
  remainder(place: Place): number
  readonly hosts: readonly number[]
  readonly parts: readonly Place[]
  /** How many of the parts are named; the remainders that nobody names come after them. */
  readonly named: number
}

/** An unknown place is told; so that the rest can be read too, it stands for the first economy meanwhile. */
export function placeBook(model: ReferenceModel, findings: Finding[]): PlaceBook {
  const hosts: number[] = []
  const parts: Place[] = []
  let remainders = 0
  const find = (code: string, at: At): Place => {
    const place = placeOf(code, model.economies, model.regions)
    if (place) return place
    findings.push(unknownPlace(code, at, model))
    return { code, economy: 0, part: false }
  }
  return {
    hosts,
    parts,
    host(code, at) {
      const place = find(code, at)
      if (!hosts.includes(place.economy)) hosts.push(place.economy)
      if (place.part && !parts.some((known) => known.code === code)) parts.push(place)
      return place
    },
    supplier: find,
    remainder(place) {
      const known = parts.findIndex(({ code }) => code === place.code)
      if (known >= 0) return known
      remainders++
      return parts.push(place) - 1
    },
    get named() {
      return parts.length - remainders
    },
  }
}
