import { type Finding, finding, ModelInputError, type PlantContribution } from '@shiftwork/contracts'
import { closure, type EffectTotals, effectTotals, industryContribution, industryIndex, type LinkedEconomies } from '@shiftwork/engine'

/** A plant that is there. */
export interface ExistingPlant {
  readonly economy: string
  readonly region?: string
  readonly industry: string
  /** Its output a year, in the tables' unit; in the place of a share. */
  readonly output?: number
  /** Its share of the industry's output in the place; all of it where neither is given. */
  readonly share?: number
  readonly closure?: boolean
  readonly householdSpending: number
}

/** The tables that the question is put to, and the place in them. */
export interface PlaceInTables {
  readonly model: LinkedEconomies
  readonly place: number
  readonly notes: readonly Finding[]
}

type ByPlace = PlantContribution['effects']['total']

/**
 * What hangs on a plant that is there, or is lost with it: its own output, its suppliers, and what the wages buy, without counting its own output twice.
 * Heads as found in the employment data, growth factor 1. Paths of findings name the fields of the question.
 *
 * @throws ModelInputError for an unknown industry, and for a plant larger than its industry there
 * @see MODEL.md 4
 */
export function plantContribution({ model, place, notes }: PlaceInTables, plant: ExistingPlant): PlantContribution {
  checkShare('/householdSpending', plant.householdSpending)
  const industry = knownIndustry(model, plant.industry)
  const { output, industryOutput } = sizeOfPlant(model, place, industry, plant)
  const spending = new Float64Array(model.economies.length).fill(plant.householdSpending)
  const found = industryContribution(model, { place, industry, output }, spending)
  if (!found) throw new ModelInputError(largerThanIndustry(plant, output, industryOutput))
  const { direct, indirect, induced, asNewDemand } = plant.closure ? closure(found) : found
  const all = direct.map((x, k) => x + indirect[k]! + induced[k]!)
  const by = byPlace(model, place, plant.region === undefined ? null : plant.economy)
  const again = (whole: Float64Array, counted: readonly Float64Array[]) => {
    const { own, world } = by(whole)
    const countedAgain = counted.reduce((left, part) => left - by(part).world.output, world.output)
    return { own: own.output, world: world.output, countedAgain }
  }
  return {
    economy: plant.economy,
    region: plant.region ?? null,
    industry: plant.industry,
    question: plant.closure ? 'closure' : 'contribution',
    money: model.money,
    householdSpendingShare: plant.householdSpending,
    output,
    share: output / industryOutput,
    industryOutput,
    effects: { direct: by(direct), indirect: by(indirect), induced: by(induced), total: by(all) },
    asNewDemand: { typeI: again(asNewDemand.open, [direct, indirect]), typeII: again(asNewDemand.closed, [all]) },
    notes: [...notes],
  }
}

/** Totals of a place, of the other parts of its economy and of the world. */
function byPlace(model: LinkedEconomies, place: number, economy: string | null): (output: Float64Array) => ByPlace {
  const economyOf = 'economyOfPlace' in model ? (model.economyOfPlace as readonly string[]) : model.economies
  return (output) => {
    const totals = model.economies.map((_, p) => effectTotals(model, p, output))
    const parts = totals.filter((_, p) => p !== place && economyOf[p] === economy)
    return { own: totals[place]!, rest: economy === null ? null : sum(parts), world: sum(totals) }
  }
}

/** Jobs of the sum are known where every place that makes something has been counted. */
function sum(totals: readonly EffectTotals[]): EffectTotals {
  const of = (measure: 'output' | 'valueAdded' | 'labourIncome') => totals.reduce((total, effect) => total + effect[measure], 0)
  const counted = totals.filter(({ output }) => output !== 0)
  const jobs = counted.reduce<number | null>((total, effect) => (total === null || effect.jobs === null ? null : total + effect.jobs), 0)
  return { output: of('output'), valueAdded: of('valueAdded'), labourIncome: of('labourIncome'), jobs }
}

function sizeOfPlant(model: LinkedEconomies, place: number, industry: number, { output, share, industry: code }: ExistingPlant) {
  const industryOutput = model.output[place * model.industries.length + industry]!
  if (!(industryOutput > 0)) {
    throw new ModelInputError(
      finding('industry-without-output', {
        path: '/industry',
        found: code,
        expected: 'an industry that makes something there',
        values: { industry: code, place: model.economies[place]! },
      }),
    )
  }
  if (output !== undefined && share !== undefined) {
    throw new ModelInputError(finding('size-given-twice', { path: '/share', expected: '--output or --share' }))
  }
  if (share !== undefined) checkShare('/share', share)
  if (output !== undefined && !(output >= 0)) {
    throw new ModelInputError(finding('too-small', { path: '/output', found: String(output), expected: 'at least 0' }))
  }
  return { industryOutput, output: output ?? (share ?? 1) * industryOutput }
}

function checkShare(path: string, share: number): void {
  if (share >= 0 && share <= 1) return
  throw new ModelInputError(
    finding('share-out-of-range', { path, found: String(share), expected: 'a share between 0 and 1', remedy: 'Write 0.55 for 55 %.' }),
  )
}

function largerThanIndustry({ industry }: ExistingPlant, output: number, industryOutput: number): Finding {
  return finding('plant-larger-than-industry', {
    path: '/output',
    found: String(output),
    expected: `at most ${industryOutput.toPrecision(6)}, what ${industry} makes there`,
    values: { industry, industryOutput },
  })
}

function knownIndustry(model: LinkedEconomies, code: string): number {
  const index = industryIndex(model, code)
  if (index >= 0) return index
  throw new ModelInputError(
    finding('unknown-product', {
      path: '/industry',
      found: code,
      expected: `one of ${model.industries.join(', ')}`,
      remedy: 'Use the code of an industry of the tables.',
    }),
  )
}
