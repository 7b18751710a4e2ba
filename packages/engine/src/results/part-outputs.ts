import { effectSources } from '../demand/effect-sources.ts'
import { setPartTotals } from '../responses/part-spending.ts'
import { aggregateParts, type RegionalAggregation, type RegionalResponses } from '../responses/regional-responses.ts'
import { type SourceTotals, sourceTotals } from '../responses/source-totals.ts'
import type { DrawState } from './draw-state.ts'
import { drawnTotals } from './drawn-exponent.ts'
import type { EstimateContext } from './estimate-context.ts'
import type { ResultPlace } from './result-places.ts'

/** Gross output of every industry of every part that one unit of each source calls for, sources × (parts · n). */
export interface PartOutputs {
  /** Number of the parts of all splits, times n. */
  readonly size: number
  /** Indirect and induced; filled anew each time. */
  of(state: DrawState): SourceTotals
  /** Where a place stands among the parts, its economy and that one's place among the hosts; null for one that is not taken apart. */
  partOf(place: ResultPlace): { readonly part: number; readonly economy: number; readonly host: number } | null
}

/** @returns null where no economy of the project is taken apart */
export function partOutputs({ project, parts, incomes, model, central }: EstimateContext): PartOutputs | null {
  if (!parts) return null
  const size = parts.hosts.length * model.economies.industries.length
  const known = new Map<RegionalResponses, RegionalAggregation>()
  const outputsOf = ({ responses }: { readonly responses: RegionalResponses }) => {
    const before = known.get(responses)
    const outputs = before ?? aggregateParts(responses, size, (output, out) => out.set(output))
    known.set(responses, outputs)
    return outputs
  }
  const drawn = drawnTotals(parts, outputsOf)
  const exponent = project.splits[0]!.exponent
  const totals = sourceTotals(effectSources(project).count, size)
  return {
    size,
    of({ draw }) {
      drawn.set(draw.values[exponent]!, central[exponent]!)
      setPartTotals(drawn.totals, incomes, draw.flows, draw.shift, draw.spending!.money, totals)
      return totals
    },
    partOf(place) {
      const part = place.kind === 'part' ? parts.places.indexOf(place.part) : -1
      if (part < 0) return null
      const host = parts.hosts[part]!
      return { part, economy: project.hosts[host]!, host }
    },
  }
}
