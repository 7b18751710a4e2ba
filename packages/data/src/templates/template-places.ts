import type { Quantity } from '@shiftwork/contracts'
import { once } from '../bundled-file.ts'
import { regions } from '../regions.ts'
import { readTemplateFile } from './templates.ts'

type Claimed = Exclude<Quantity, number>

interface PayLevels {
  /** The economy whose wages the templates name. */
  readonly reference: string
  /** Pay in manufacturing over that of the reference, by economy. */
  readonly economies: Readonly<Record<string, Claimed>>
}

export const payLevels = once(() => readTemplateFile('pay-levels.json') as PayLevels)

/** The economy that a place lies in: an economy lies in itself. */
export function economyOfPlace(place: string): string {
  return regions().find(({ code }) => code === place)?.economy ?? place
}

/** Places that a template can be put in: economies whose pay level is known, and their regions. */
export const templatePlaces: () => readonly string[] = once(() => {
  const { reference, economies } = payLevels()
  const known = [reference, ...Object.keys(economies)].sort()
  return [...known, ...regions().flatMap(({ code, economy }) => (known.includes(economy) ? [code] : []))]
})
