import { finding, ModelInputError, type RunRequest, type Scenario } from '@shiftwork/contracts'
import type { Executor } from '@shiftwork/database'
import type { Question } from '@shiftwork/runs'
import type { Principal } from '../principal.ts'
import { askedScenario, type NamedScenario } from './asked-scenario.ts'

type QuestionRequest = Exclude<RunRequest, { kind: 'estimate' }>

/** A question about estimates as it is computed: with the scenarios themselves in the place of their ids. */
export async function askedQuestion(db: Executor, who: Principal, request: QuestionRequest, scenario: Scenario): Promise<Question> {
  const { seed } = request
  switch (request.kind) {
    case 'comparison': {
      const { with: others, ...how } = request.question
      return {
        kind: 'comparison',
        scenarios: [scenario, ...(await scenariosOf(db, who, others, '/question'))],
        seed,
        draws: request.draws,
        ...how,
      }
    }
    case 'sensitivity':
      return { kind: 'sensitivity', scenario, seed, ...request.question }
    case 'sweep':
      return sweepOrBreakEven(request, scenario)
  }
}

/** The scenarios that others are compared with. */
async function scenariosOf(db: Executor, who: Principal, others: readonly NamedScenario[], at: string): Promise<Scenario[]> {
  const scenarios: Scenario[] = []
  for (const [k, named] of others.entries()) scenarios.push((await askedScenario(db, who, named, `${at}/with/${k}`)).scenario)
  return scenarios
}

/** With a target a sweep asks for the values at which it is reached. */
function sweepOrBreakEven({ seed, draws, question }: Extract<RunRequest, { kind: 'sweep' }>, scenario: Scenario): Question {
  const { criterion, target } = question
  const axes = question.axes.map(({ path, from, to, steps }, k) => ({ path, range: rangeOf(from, to, k), steps }))
  if (target === undefined) return { kind: 'sweep', scenario, seed, draws, criterion, axes }
  const [{ path, range }, another] = axes as [(typeof axes)[number], (typeof axes)[number]?]
  if (another) throw new ModelInputError(finding('sweep-axes', { path: '/question/axes', found: '2', expected: '1 with a target' }))
  return { kind: 'break-even', scenario, seed, draws, criterion, path, range, target }
}

function rangeOf(from: number | undefined, to: number | undefined, axis: number): readonly [number, number] | undefined {
  if (from !== undefined && to !== undefined) return [from, to]
  if (from === undefined && to === undefined) return undefined
  const path = `/question/axes/${axis}/${from === undefined ? 'from' : 'to'}`
  throw new ModelInputError(finding('missing-field', { path, found: 'nothing', expected: 'number' }))
}

/** Paths of what is said against a question, as places in the request: scenarios by their place are the run's own and those it is compared with. */
export function inRequest(error: unknown, kind: Question['kind']): unknown {
  if (!(error instanceof ModelInputError)) return error
  return new ModelInputError(error.findings.map((own) => (own.path === undefined ? own : { ...own, path: placeInRequest(own.path, kind) })))
}

export function placeInRequest(path: string, kind: Question['kind'], at = '/question'): string {
  const place = kind === 'comparison' ? /^\/(\d+)(?=\/|$)/.exec(path) : null
  if (place)
    return place[1] === '0' ? `/scenario${path.slice(place[0].length)}` : `${at}/with/${Number(place[1]) - 1}${path.slice(place[0].length)}`
  return kind === 'break-even' && /^\/(path|range)$/.test(path) ? `/question/axes/0${path === '/path' ? path : ''}` : `/question${path}`
}
