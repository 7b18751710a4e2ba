import { readBundledJson } from './bundled-file.ts'

/** Employed persons of one economy by table industry, head count, as the survey found them. */
export interface EmploymentOfEconomy {
  readonly year: number
  readonly source: string
  /** Persons in the order of the industries; null where the source has none of the industry's divisions. */
  readonly persons: readonly (number | null)[]
  /** Industries some of whose divisions the source leaves out: their figures are too low. */
  readonly understated: readonly string[]
  /** Persons whom the survey could not put into any division. */
  readonly unclassified: number
  readonly total: number
}

export interface BundledEmployment {
  readonly unit: string
  readonly industries: readonly string[]
  readonly source: { readonly title: string; readonly producer: string; readonly address: string; readonly licence: string }
  readonly economies: Readonly<Record<string, EmploymentOfEconomy>>
}

/** Employment by industry of the economies where it is known; the others are absent, not zero. */
export function readBundledEmployment(): BundledEmployment {
  return readBundledJson<BundledEmployment>('employment.json')
}

/** Persons of all economies one after the other; NaN where nobody has counted. */
export function employmentVector(economies: readonly string[], employment: BundledEmployment = readBundledEmployment()): Float64Array {
  const unknown = employment.industries.map(() => null)
  return Float64Array.from(economies.flatMap((code) => employment.economies[code]?.persons ?? unknown).map((count) => count ?? Number.NaN))
}
