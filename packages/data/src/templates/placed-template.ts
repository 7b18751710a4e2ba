import { finding, type Language, ModelInputError, type Quantity, type Scenario } from '@shiftwork/contracts'
import { chosenNumber } from './chosen-number.ts'
import { atPayLevel } from './pay-level.ts'
import { type Move, placedWorkforce } from './placed-workforce.ts'
import { economyOfPlace, payLevels, templatePlaces } from './template-places.ts'
import { scenarioIn } from './template-words.ts'
import { templates } from './templates.ts'

type Phase = Scenario['phases'][number]
type Origin = Phase['spending'][number]['origin']

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
  const placed = { ...scenario, ...placedWorkforce(scenario, move), phases }
  const { counterfactual } = scenario
  if (!counterfactual) return scenarioIn(placed, language)
  const without = { ...counterfactual.scenario, phases: counterfactual.scenario.phases.map((phase) => placedPhase(phase, move)) }
  return scenarioIn({ ...placed, counterfactual: { ...counterfactual, scenario: without } }, language)
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
      monthlyWage: level ? atPayLevel(post.monthlyWage, level, 'wage', move.language) : post.monthlyWage,
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
