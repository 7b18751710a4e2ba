import type { Finding } from '@shiftwork/contracts'
import { findingAt } from '../assumptions/findings.ts'
import { flows, lineParts, originShare, setFlows } from '../demand/flows.ts'
import { phaseMonths, setPhaseMonths } from '../demand/phase-months.ts'
import type { Place } from '../demand/place.ts'
import { production, setProduction } from '../demand/production.ts'
import type { Project } from '../demand/project.ts'
import { setShapes } from '../demand/shape-months.ts'
import type { ReferenceModel } from '../reference-model.ts'
import { teller, toldFigure, type Voice } from './told-figures.ts'

const monthsOfYear = 12

/**
 * What is to be bought in a named place against what the industry there makes in a year:
 *
 *   largest twelve months of the line at basic prices · share of the origin / (x_i · share of the region in the industry)
 *
 * Above the purchase capacity share (a parameter) the place cannot deliver it beside what it delivers today. Regions of which no employment is known,
 * and rests of economies, are held against their whole economy.
 *
 * @param project the speaker's scenario made ready
 * @see MODEL.md 12, local content against what the region's industries can supply; 4.4
 */
export function localContentAgainstSupply({ scenario }: Voice, project: Project, model: ReferenceModel): Finding[] {
  const values = Float64Array.from(project.assumptions, ({ central }) => central)
  const largestYear = largestYears(project, values)
  const money = flows(project)
  setFlows(project, values, model.economies.money, money)
  const limit = values[project.settings.purchaseCapacityShare]!
  return project.lines.flatMap((line, l) => {
    const bought = lineParts(line, values, money.perCurrency).basic * largestYear(line.shape)
    const k = project.lines.slice(0, l).filter(({ phase }) => phase === line.phase).length
    return line.origins.flatMap(({ place, share }, o): Finding[] => {
      if (place === null || share === null) return []
      const supply = yearlyOutput(model, place, line.product)
      const wanted = bought * originShare(line, o, values)
      if (!(wanted > limit * supply) || !(supply > 0)) return []
      const at = ['phases', line.phase, 'spending', k]
      const { origin, amount } = scenario.phases[line.phase]!.spending[k]!
      const told = toldFigure(origin === 'default' ? 1 : origin[place.code]!, [...at, 'origin', place.code])
      return [
        findingAt(told.at, 'local-content-against-supply', {
          severity: 'warning',
          found: `${((wanted / supply) * 100).toPrecision(3)} % of a year's output`,
          expected: `at most ${limit * 100} %`,
          values: {
            line: line.id,
            place: place.code,
            industry: model.economies.industries[line.product]!,
            share: told.value,
            shareClaim: teller(told),
            amountClaim: teller(toldFigure(amount, at)),
            capacityClaim: teller(toldFigure(scenario.product.capacityPerMonth, [])),
            wanted,
            supply,
            limit,
            unit: `million ${model.economies.money.currency} of ${model.economies.money.year}`,
            reconcilingShare: (told.value * limit * supply) / wanted,
          },
        }),
      ]
    })
  })
}

function yearlyOutput({ economies, knownRegions }: ReferenceModel, { code, economy, part }: Place, industry: number): number {
  const output = economies.output[economy * economies.industries.length + industry]!
  const region = part ? knownRegions?.byCode.get(code) : undefined
  return region ? output * region.industryShare[industry]! : output
}

/** Largest sum of twelve months in a row of each shape's curve, at the given values. */
function largestYears(project: Project, values: Float64Array): (shape: number) => number {
  const when = phaseMonths(project)
  const made = production(project.months)
  const curves = new Float64Array(project.shapes.length * project.months)
  setPhaseMonths(project, values, when)
  setProduction(project, values, when, made)
  setShapes(project, values, when, made, curves)
  return (shape) => {
    const curve = curves.subarray(shape * project.months, (shape + 1) * project.months)
    let [sum, most] = [0, 0]
    curve.forEach((value, t) => {
      sum += value - (t >= monthsOfYear ? curve[t - monthsOfYear]! : 0)
      most = Math.max(most, sum)
    })
    return most
  }
}
