import { firstOfTwo, hashText, mixTwo } from '../sampling/hash.ts'
import { lognormalFactors, setFactors } from '../sampling/lognormal-factor.ts'
import type { TableSpreads } from './table-spreads.ts'

/** One economy's table as it stands. */
export interface CentralTable {
  /** Code of the economy: the same cell of the same economy is drawn alike whatever else is drawn. */
  readonly economy: string
  /** m, n. */
  readonly importShare: Float64Array
  /** h, n. */
  readonly householdPattern: Float64Array
}

/** The columns of a table of one draw that stand beside its technical coefficients. */
export interface DrawnShares {
  /** m of the draw, n. */
  readonly importShare: Float64Array
  /** h of the draw, n; it sums to what h sums to. */
  readonly householdPattern: Float64Array
  /** Jobs per million of the draw over those of the table, n. */
  readonly employment: Float64Array
  /** The word that the technical coefficients of the draw are keyed by. */
  first: number
}

/** Tables of `lognormalFactors` by what they are factors of. */
export type TableFactors = Readonly<Record<keyof TableSpreads, Float64Array>>

/** Economies of one project read the same factors: few enough for the caches. */
export function tableFactors({ coefficients, importShares, employment }: TableSpreads): TableFactors {
  return {
    coefficients: lognormalFactors(coefficients),
    importShares: lognormalFactors(importShares),
    employment: lognormalFactors(employment),
  }
}

/** Where the import shares, the household pattern and the jobs per million are keyed: after the n × n technical coefficients. */
const [ofImports, ofHouseholds, ofJobs] = [0, 1, 2]

/**
 * Draws what of a table stands beside its technical coefficients, which `drawnCoefficients` draws by the same key.
 *
 *   m' = m g / (1 − m + m g), ln g normal: the logit of m strays
 *   h'_i = h_i g_i · Σ h / Σ h g;   jobs per million e'_j = e_j g_j
 *
 * @param factors of the spreads, where several economies share them
 * @see MODEL.md 13; docs/decisions/0003-streams-of-draws.md
 */
export function tableDrawer(
  { economy, importShare, householdPattern }: CentralTable,
  spreads: TableSpreads,
  factors = tableFactors(spreads),
) {
  const n = importShare.length
  const { coefficients: ofCoefficients, importShares: ofShares, employment: ofEmployment } = factors
  const code = hashText(economy)
  const cellOf = (column: number) => n * n + column * n
  return {
    drawn: (): DrawnShares => ({
      importShare: importShare.slice(),
      householdPattern: householdPattern.slice(),
      employment: new Float64Array(n).fill(1),
      first: 0,
    }),
    set(seed: number, draw: number, out: DrawnShares): void {
      const first = firstOfTwo(mixTwo(mixTwo(seed, code), draw))
      out.first = first
      setFactors(ofShares, first, cellOf(ofImports), out.importShare)
      setFactors(ofCoefficients, first, cellOf(ofHouseholds), out.householdPattern)
      setFactors(ofEmployment, first, cellOf(ofJobs), out.employment)
      for (let i = 0; i < n; i++) {
        out.importShare[i] = shareOfOdds(importShare[i]!, out.importShare[i]!)
        out.householdPattern[i]! *= householdPattern[i]!
      }
      scaleToColumn(householdPattern, out.householdPattern)
    },
  }
}

/** A share whose odds are multiplied by a factor: m g / (1 − m + m g). Nothing stays nothing, and all stays all. */
function shareOfOdds(share: number, factor: number): number {
  return (share * factor) / (1 - share + share * factor)
}

/** Scales a drawn column back to what the column of the table sums to. */
function scaleToColumn(table: Float64Array, drawn: Float64Array): void {
  let wanted = 0
  let sum = 0
  for (let i = 0; i < table.length; i++) {
    wanted += table[i]!
    sum += drawn[i]!
  }
  if (sum === 0) return
  const scale = wanted / sum
  for (let i = 0; i < drawn.length; i++) drawn[i]! *= scale
}
