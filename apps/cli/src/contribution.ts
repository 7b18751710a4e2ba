import { type Finding, finding, ModelInputError } from '@shiftwork/contracts'
import { closure, type EffectTotals, effectTotals, industryContribution, industryIndex, type LinkedEconomies } from '@shiftwork/engine'
import { jobsNotes } from './jobs-notes.ts'
import { checkShare, loadPlace, type PlaceOptions } from './place-of-question.ts'

export interface ContributionQuestion extends PlaceOptions {
  readonly industry: string
  /** Output of the plant a year, in the table's unit; in the place of a share. */
  readonly output?: number
  /** Its share of the industry's output in the place; all of it where neither is given. */
  readonly share?: number
  readonly closure?: boolean
  readonly householdSpending: number
}

/** One effect by where it falls; jobs are null where nobody has counted them. */
export interface OwnRestWorldTotals {
  readonly own: EffectTotals
  /** The other parts of the economy of a region; null where the question is about a whole economy. */
  readonly rest: EffectTotals | null
  readonly world: EffectTotals
}

export interface ContributionReport {
  readonly economy: string
  readonly region: string | null
  readonly industry: string
  readonly question: 'contribution' | 'closure'
  readonly money: LinkedEconomies['money']
  readonly householdSpendingShare: number
  readonly output: number
  readonly share: number
  readonly industryOutput: number
  readonly effects: Readonly<Record<'direct' | 'indirect' | 'induced' | 'total', OwnRestWorldTotals>>
  /** What multipliers times the output would say, and how much of it counts the output of the industry again. */
  readonly asNewDemand: Readonly<
    Record<'typeI' | 'typeII', { readonly own: number; readonly world: number; readonly countedAgain: number }>
  >
  readonly notes: readonly Finding[]
}

/**
 * What hangs on a plant that is there, or is lost with it: its own output, its suppliers, and what the wages buy, without counting its own output twice.
 * Heads as found in the employment data, growth factor 1.
 *
 * @throws ModelInputError for an unknown place or industry, and for a plant larger than its industry there
 */
export function contributionOfPlant(question: ContributionQuestion): ContributionReport {
  checkShare('--household-spending', question.householdSpending)
  const { model, place, notes } = loadPlace(question)
  const industry = knownIndustry(model, question.industry)
  const { output, industryOutput } = sizeOfPlant(model, place, industry, question)
  const spending = new Float64Array(model.economies.length).fill(question.householdSpending)
  const found = industryContribution(model, { place, industry, output }, spending)
  if (!found) throw new ModelInputError(largerThanIndustry(question, output, industryOutput))
  const { direct, indirect, induced, asNewDemand } = question.closure ? closure(found) : found
  const all = direct.map((x, k) => x + indirect[k]! + induced[k]!)
  const by = ownRestWorld(model, place, question.region === undefined ? null : question.economy)
  const again = (whole: Float64Array, counted: readonly Float64Array[]) => {
    const { own, world } = by(whole)
    return {
      own: own.output,
      world: world.output,
      countedAgain: counted.reduce((left, part) => left - by(part).world.output, world.output),
    }
  }
  return {
    economy: question.economy,
    region: question.region ?? null,
    industry: question.industry,
    question: question.closure ? 'closure' : 'contribution',
    money: model.money,
    householdSpendingShare: question.householdSpending,
    output,
    share: output / industryOutput,
    industryOutput,
    effects: { direct: by(direct), indirect: by(indirect), induced: by(induced), total: by(all) },
    asNewDemand: { typeI: again(asNewDemand.open, [direct, indirect]), typeII: again(asNewDemand.closed, [all]) },
    notes: [...jobsNotes(model, place), ...notes],
  }
}

/** Totals of a place, of the other parts of its economy and of the world. */
function ownRestWorld(model: LinkedEconomies, place: number, economy: string | null): (output: Float64Array) => OwnRestWorldTotals {
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

function sizeOfPlant(model: LinkedEconomies, place: number, industry: number, { output, share, industry: code }: ContributionQuestion) {
  const industryOutput = model.output[place * model.industries.length + industry]!
  if (!(industryOutput > 0)) {
    throw new ModelInputError(
      finding('industry-without-output', {
        path: '--industry',
        found: code,
        expected: 'an industry that makes something there',
        values: { industry: code, place: model.economies[place]! },
      }),
    )
  }
  if (output !== undefined && share !== undefined) {
    throw new ModelInputError(finding('size-given-twice', { path: '--share', expected: '--output or --share' }))
  }
  if (share !== undefined) checkShare('--share', share)
  if (output !== undefined && !(output >= 0)) {
    throw new ModelInputError(finding('too-small', { path: '--output', found: String(output), expected: 'at least 0' }))
  }
  return { industryOutput, output: output ?? (share ?? 1) * industryOutput }
}

function largerThanIndustry({ industry }: ContributionQuestion, output: number, industryOutput: number): Finding {
  return finding('plant-larger-than-industry', {
    path: '--output',
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
      path: '--industry',
      found: code,
      expected: `one of ${model.industries.join(', ')}`,
      remedy: 'Use the code of an industry of the tables.',
    }),
  )
}
