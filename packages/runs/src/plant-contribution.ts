import { type Finding, finding, ModelInputError, type PlantContribution } from '@shiftwork/contracts'
import { chosenClaim, parameter } from '@shiftwork/data'
import { closure, type EffectTotals, effectTotals, industryContribution, industryIndex, type LinkedEconomies } from '@shiftwork/engine'
import { checkDraws, type DrawnPlace, drawsOfPlace } from './drawn-place.ts'
import { plantRanges } from './plant-ranges.ts'

/** A plant that is there. */
export interface ExistingPlant {
  readonly economy: string
  readonly region?: string
  readonly industry: string
  /** Its output a year, in the tables' unit; in the place of a share. */
  readonly output?: number | undefined
  /** Its share of the industry's output in the place; all of it where neither is given. */
  readonly share?: number | undefined
  readonly closure?: boolean | undefined
  /** π everywhere; without it that of each economy by the parameters, which is drawn in the plant's own. */
  readonly householdSpending?: number | undefined
  /** How many draws its ranges are made from; 0 for central values alone. */
  readonly draws?: number | undefined
  readonly seed?: number | undefined
}

/** The tables that the question is put to, and the place in them. */
export interface PlaceInTables {
  readonly model: LinkedEconomies
  readonly place: number
  readonly notes: readonly Finding[]
  /** What is drawn; null where the tables are somebody's own: nobody says how far they stray. */
  readonly drawn: DrawnPlace | null
}

/** π in tables of one's own, of which no parameter knows anything. */
const spendingOfOwnTables = 0.55

type ByPlace = PlantContribution['effects']['total']

/**
 * What hangs on a plant that is there, or is lost with it: its own output, its suppliers, and what the wages buy, without counting its own output twice.
 * Heads as found in the employment data, growth factor 1. Paths of findings name the fields of the question.
 *
 * @throws ModelInputError for an unknown industry, and for a plant larger than its industry there
 * @see MODEL.md 4
 */
export function plantContribution({ model, place, notes, drawn }: PlaceInTables, plant: ExistingPlant): PlantContribution {
  const { draws = drawsOfPlace, seed = 0 } = plant
  checkDraws(draws, 0)
  if (plant.householdSpending !== undefined) checkShare('/householdSpending', plant.householdSpending)
  const industry = knownIndustry(model, plant.industry)
  const { output, industryOutput } = sizeOfPlant(model, place, industry, plant)
  const spendingIn = (code: string) => plant.householdSpending ?? (drawn ? spendingOf(code) : spendingOfOwnTables)
  const spending = Float64Array.from(model.economies, (code, p) => spendingIn(economiesOf(model)[p] ?? code))
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
    householdSpendingShare: spending[place]!,
    output,
    share: output / industryOutput,
    industryOutput,
    effects: { direct: by(direct), indirect: by(indirect), induced: by(induced), total: by(all) },
    ranges:
      drawn && draws > 0
        ? plantRanges(
            drawn,
            {
              industry,
              output,
              closure: plant.closure === true,
              spendingShare: Float64Array.from(drawn.linked.model.economies, spendingIn),
              spendingHeld: plant.householdSpending !== undefined,
            },
            { seed, draws },
          )
        : null,
    asNewDemand: { typeI: again(asNewDemand.open, [direct, indirect]), typeII: again(asNewDemand.closed, [all]) },
    notes: [...notes],
  }
}

/** Economy of each place of a model, which may hold regions. */
function economiesOf(model: LinkedEconomies): readonly string[] {
  return 'economyOfPlace' in model ? (model.economyOfPlace as readonly string[]) : model.economies
}

/** π of an economy at its chosen value. */
function spendingOf(economy: string): number {
  const value = chosenClaim(parameter(`household-spending.${economy}`)!).value
  if (typeof value !== 'number') throw new Error(`The parameter household-spending.${economy} is no number.`)
  return value
}

/** Totals of a place, of the other parts of its economy and of the world. */
function byPlace(model: LinkedEconomies, place: number, economy: string | null): (output: Float64Array) => ByPlace {
  const economyOf = economiesOf(model)
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
