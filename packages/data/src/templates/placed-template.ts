import { type Claim, finding, type Language, ModelInputError, type Quantity, type Scenario } from '@shiftwork/contracts'
import { chosenNumber } from './chosen-number.ts'
import { economyOfPlace, payLevels, templatePlaces } from './template-places.ts'
import { scenarioIn, templateText } from './template-words.ts'
import { templates } from './templates.ts'

type Claimed = Exclude<Quantity, number>
type Phase = Scenario['phases'][number]
type Origin = Phase['spending'][number]['origin']

interface Move {
  readonly host: string
  readonly place: string
  /** Pay of the place over that of the template; absent where it is the same. */
  readonly level: Claimed | undefined
  readonly language: Language
}

/**
 * The scenario of a template at a place, its texts in a language: the place stands for the template's own wherever that is named,
 * and wages are brought to the pay level of its economy, beside those of the template. Amounts of money stay as they are.
 *
 * @returns undefined where there is no such template
 * @throws ModelInputError where the pay level of the place is not known
 */
export function placedTemplate(id: string, place: string, language: Language): Scenario | undefined {
  const template = templates().find((listed) => listed.id === id)
  if (!template) return undefined
  const places = templatePlaces()
  if (!places.includes(place))
    throw new ModelInputError(finding('unknown-value', { path: '/place', found: place, expected: places.join(', ') }))
  const { scenario, host } = template
  const move = { host, place, level: payLevels().economies[economyOfPlace(place)], language }
  const phases = scenario.phases.map((phase) => placedPhase(phase, move))
  const { counterfactual } = scenario
  if (!counterfactual) return scenarioIn({ ...scenario, phases }, language)
  const without = { ...counterfactual.scenario, phases: counterfactual.scenario.phases.map((phase) => placedPhase(phase, move)) }
  return scenarioIn({ ...scenario, phases, counterfactual: { ...counterfactual, scenario: without } }, language)
}

function placedPhase(phase: Phase, move: Move): Phase {
  const moved = (named: string) => (named === move.host ? move.place : named)
  const { level } = move
  return {
    ...phase,
    spending: phase.spending.map((line) => ({ ...line, buyer: moved(line.buyer), origin: placedOrigin(line.origin, move) })),
    posts: phase.posts.map((post) => ({
      ...post,
      place: moved(post.place),
      monthlyWage: level ? wageAt(post.monthlyWage, level, move.language) : post.monthlyWage,
    })),
  }
}

/** Shares of an origin with the place for the host; where the place has a share of its own already, the two are one. */
function placedOrigin(origin: Origin, { host, place }: Move): Origin {
  if (origin === 'default') return origin
  const shares: Record<string, Quantity> = {}
  for (const [named, share] of Object.entries(origin)) {
    const code = named === host ? place : named
    const before = shares[code]
    shares[code] = before === undefined ? share : chosenNumber(before) + chosenNumber(share)
  }
  return shares
}

/** Wages are told in steps of this many. */
const wageStep = 10

/** The wage of a template at another pay level: a claim for each of the level's, before those of the template. */
function wageAt(wage: Quantity, level: Claimed, language: Language): Quantity {
  const stated = chosenNumber(wage)
  const at = (factor: number) => Math.round((stated * factor) / wageStep) * wageStep
  const claims = level.claims.map((claim): Claim => {
    const factor = chosenNumber({ ...level, chosen: claim.id })
    return { ...claim, id: `pay-${claim.id}`, value: at(factor), note: wageNote(factor, claim.note ?? '', language) }
  })
  return {
    chosen: `pay-${level.chosen}`,
    ...(level.range ? { range: [at(level.range[0]), at(level.range[1])] } : {}),
    claims: [...claims, ...(typeof wage === 'number' ? [] : wage.claims)],
  }
}

function wageNote(factor: number, why: string, language: Language): string {
  const how = 'Wage of the template in France x {level}, the pay level of the chosen country over that of France. {why}'
  const level = language === 'en' ? String(factor) : String(factor).replace('.', ',')
  return templateText(how, language).replace('{level}', level).replace('{why}', templateText(why, language))
}
