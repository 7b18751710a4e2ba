import { greatCircleDistance } from '@shiftwork/engine'
import { printedNumber, readRecords } from './source-file.ts'

export interface CompiledEconomy {
  readonly code: string
  readonly name: string
  readonly capital: string
  readonly latitude: number
  readonly longitude: number
  readonly currency: string
}

/** The economies in the order of their codes. */
export function readEconomies(path: string): CompiledEconomy[] {
  return readRecords(path)
    .map((row, k) => ({
      code: row['iso3']!,
      name: row['name']!,
      capital: row['capital']!,
      latitude: printedNumber(row['lat'], `${path}:${k + 2}`),
      longitude: printedNumber(row['lon'], `${path}:${k + 2}`),
      currency: row['currency']!,
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** km between the capitals, row-major. */
export function capitalDistances(economies: readonly CompiledEconomy[]): Float64Array {
  return Float64Array.from(
    economies.flatMap((a) => economies.map((b) => greatCircleDistance([a.latitude, a.longitude], [b.latitude, b.longitude]))),
  )
}
