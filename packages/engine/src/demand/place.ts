import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import { economyIndex } from '../input-output/linked-economies.ts'

/** A place of a scenario. An economy holds its regions; a region or the rest of an economy is a part of it, never added to it. */
export interface Place {
  readonly code: string
  /** Its economy, or the economy it is a part of: place in the model. */
  readonly economy: number
  readonly part: boolean
}

/**
 * What a place code means in a model version.
 *
 * @returns null where the model version does not know the place
 */
export function placeOf(code: string, economies: LinkedEconomies, regions: ReadonlyMap<string, string>): Place | null {
  const whole = economyIndex(economies, code)
  if (whole >= 0) return { code, economy: whole, part: false }
  const owner = code.endsWith('-rest') ? code.slice(0, -'-rest'.length) : regions.get(code)
  const economy = owner === undefined ? -1 : economyIndex(economies, owner)
  return economy < 0 ? null : { code, economy, part: true }
}
