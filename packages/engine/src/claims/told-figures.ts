import type { Quantity, Scenario } from '@shiftwork/contracts'
import { chosenOf } from '../assumptions/assumption.ts'
import type { At } from '../assumptions/findings.ts'
import { quantileOf } from '../sampling/distribution.ts'
import { asPromoterSays, chosenClaimOf, withoutPromoter } from './independent-claims.ts'
import { statedQuantities } from './stated-quantities.ts'

/** Of a distribution the checks take the middle nine tenths. */
const tails = [0.05, 0.95] as const

/** What is told of one quantity: its value, between what bounds it may lie, who says so and where it stands. */
export interface ToldFigure {
  readonly value: number
  readonly low: number
  readonly high: number
  /** Id of the claim; "own" for a bare number. */
  readonly claim: string
  readonly said: string
  readonly at: At
}

/** What the chosen claim of a quantity says. */
export function toldFigure(quantity: Quantity, at: At): ToldFigure {
  const { central, distribution } = chosenOf(quantity)
  const quantile = distribution && quantileOf(distribution)
  const range = typeof quantity === 'object' && quantity.range
  const [low, high] = range || (quantile ? [quantile(tails[0]), quantile(tails[1])] : [central, central])
  const { id, said } = typeof quantity === 'object' ? chosenClaimOf(quantity) : { id: 'own', said: 'own' }
  return { value: central, low, high, claim: id, said, at }
}

/** A claim in a sentence: who says it, and its name in the register. */
export function teller({ claim, said }: ToldFigure): string {
  return claim === said ? said : `${said}: ${claim}`
}

/**
 * Whose figures are held against one another: those that were chosen, and those of the promoter where there are any, chosen or not. Figures of different speakers are not
 * mixed, so a careful choice is not blamed for what the promoter said.
 */
export interface Voice {
  readonly name: 'chosen' | 'promoter'
  readonly scenario: Scenario
  /** The scenario without the promoter's word: what the promoter's figures are held against. */
  readonly independent: Scenario
  /** Whether a figure is this speaker's. */
  speaks(figure: ToldFigure): boolean
}

export function voices(scenario: Scenario): Voice[] {
  const independent = withoutPromoter(scenario).scenario
  const promoter = asPromoterSays(scenario)
  const chosen: Voice = { name: 'chosen', scenario, independent, speaks: () => true }
  const told: Voice = { name: 'promoter', scenario: promoter.scenario, independent, speaks: ({ said }) => said === 'promoter' }
  const hasSpoken = statedQuantities(scenario).some(({ quantity }) => quantity.claims.some(({ said }) => said === 'promoter'))
  return hasSpoken ? [chosen, told] : [chosen]
}
