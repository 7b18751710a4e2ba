import type { Parameters } from './assumptions/parameter-lookup.ts'
import type { JobsCoefficients } from './employment/jobs-coefficients.ts'
import type { LinkedEconomies } from './input-output/linked-economies.ts'
import type { KnownRegions } from './regions/known-regions.ts'
import type { MoveSources } from './workforce/plan/move-sources.ts'

/** A model version as the project half of the engine sees it: all that does not depend on a scenario. */
export interface ReferenceModel {
  readonly economies: LinkedEconomies
  readonly parameters: Parameters
  /** Economy of each known region, by code. */
  readonly regions: ReadonlyMap<string, string>
  /** Known occupation codes, ISCO-08. */
  readonly occupations: ReadonlySet<string>
  readonly jobs: JobsCoefficients
  /** Employed persons by code of the economy or region, the latest known; a place that is missing is not known. */
  readonly employed?: ReadonlyMap<string, number>
  /** Regions whose employment is known; without them regions have direct effects only. */
  readonly knownRegions?: KnownRegions
  /** a, technical coefficients of total flows, economy by economy n × n; without them tables are not drawn. */
  readonly inputs?: Float64Array
  /** What moves between occupations are judged by, read when it is first asked for; without it no retraining plan can be made. */
  readonly moves?: () => MoveSources
}
