import type { AreaShares } from '../additionality/ladder-shares.ts'
import { ladderOrder } from '../additionality/net-jobs.ts'
import { windowOrder } from '../results/window-sums.ts'
import { type FigureBook, type Formula, type FormulaWriter, formulaWriter } from './figure-book.ts'
import { hasRun, lastRunPrefix } from './other-runs.ts'
import { minus, plus, type Term, times } from './term.ts'

export const effects = ['direct', 'indirect', 'induced'] as const
export type Effect = (typeof effects)[number]
type Step = (typeof ladderOrder)[number]
/** Steps that take a share off what those before have left, in their order. */
const shareSteps = ['deadweight', 'displacement', 'substitution', 'leakage', 'supply'] as const
type ShareStep = (typeof shareSteps)[number]

/** The figure of gross jobs of one effect: posts of the steady year, or job-years of a window. */
export function grossJobs(kind: string, place: string, effect: Effect, window: string): string {
  if (kind === 'posts')
    return effect === 'direct' ? `direct/posts/${place}/steady-mean` : `linked/jobs/${place}/${effect}/jobs-steady-posts`
  return effect === 'direct' ? `direct/job-years/${place}/${window}` : `linked/jobs/${place}/${effect}/jobs-${window}`
}

/**
 * `net/KIND/PLACE/EFFECT/STEP/WINDOW`: from gross to net, step by step. Kinds: posts (of the steady year) and job-years. A step between gross and net is
 * what it adds: negative where it takes off.
 *
 *   net = (jobs − poached) (1 − k_dead)(1 − k_disp)(1 − k_sub)(1 − k_leak)(1 − k_crowd) − counterfactual
 *
 * jobs: gross, or those that the lack of people and interruptions leave; what they take is the step supply, after the share of crowding-out, and the step
 * disruption. poached: posts left elsewhere that nobody takes, in the step supply of the direct effect. In the world every host has its own shares, all other economies theirs, and nobody lives outside.
 *
 * @see MODEL.md 7; `setLadder` and `setWorldLadder` of the engine
 */
export function netFormula(
  book: FigureBook,
  [kind = '', place = '', effect = '', step = '', window = '']: readonly string[],
): Formula | null {
  const known = (ladderOrder as readonly string[]).includes(step) && (windowOrder as readonly string[]).includes(window)
  if (!known || (kind !== 'posts' && kind !== 'job-years')) return null
  const writer = formulaWriter(book, `net/${kind}/${place}/${effect}/${step}/${window}`, kind)
  if (effect === 'total')
    return writer.done(plus(effects.map((own) => writer.figure(own, `net/${kind}/${place}/${own}/${step}/${window}`))))
  const own = effects.find((one) => one === effect)
  if (!own || !isPlace(book, place)) return null
  const figures: FiguresOfArea = {
    jobs: (at) => grossJobs(kind, at, own, window),
    poached: (at) => (own === 'direct' ? `poached/${kind}/${at}/${window}` : ''),
  }
  const areas = areasOf(book, place, figures)
  return writer.done(plus(areas.map((area) => stepOf(book, writer, area, { effect: own, step: step as Step }))))
}

function isPlace({ sources: { context } }: FigureBook, place: string): boolean {
  const { project, model } = context
  const codes = ['world', 'rest-of-world', ...model.economies.economies, ...project.parts.map(({ code }) => code)]
  return codes.includes(place)
}

/** `net-share/PLACE/EFFECT`: what the shares of the ladder leave of one job of an effect in a place: Π (1 − share). */
export function netShareFormula(book: FigureBook, [place = '', effect = '']: readonly string[]): Formula | null {
  const own = effects.find((one) => one === effect)
  if (!own || place === 'world' || !isPlace(book, place)) return null
  const writer = formulaWriter(book, `net-share/${place}/${effect}`, 'share')
  const [area] = areasOf(book, place, { jobs: () => '', poached: () => '' })
  const taken = Object.values(sharesOf(book, writer, area!, own)).filter((share) => share !== null)
  return writer.done(times(...taken.map((share) => minus(writer.constant(1), share))))
}

/** Jobs in which the same shares hold: figures to add and to take off. */
interface Area {
  readonly name: string
  readonly shares: AreaShares
  /** Nobody lives outside the world. */
  readonly leaks: boolean
  readonly jobs: readonly string[]
  readonly less: readonly string[]
  /** The posts poached there, in the same way. */
  readonly poached: readonly string[]
  readonly poachedLess: readonly string[]
}

/** The figures of a place that an area is made of. */
interface FiguresOfArea {
  jobs(place: string): string
  poached(place: string): string
}

function areasOf({ sources }: FigureBook, place: string, { jobs, poached }: FiguresOfArea): Area[] {
  const { project, model } = sources.context
  const { ofHosts, ofParts, ofOthers } = project.net
  const codes = project.hosts.map((host) => model.economies.economies[host]!)
  if (place === 'world') {
    const of = (name: string, shares: AreaShares, at: string, butNot: readonly string[]): Area => ({
      name,
      shares,
      leaks: false,
      jobs: [jobs(at)],
      less: butNot.map(jobs),
      poached: [poached(at)],
      poachedLess: butNot.map(poached),
    })
    return [...codes.map((code, h) => of(code, ofHosts[h]!, code, [])), of('others', ofOthers, 'world', codes)]
  }
  const host = codes.indexOf(place)
  const part = project.parts.findIndex(({ code }) => code === place)
  const shares = host >= 0 ? ofHosts[host]! : part >= 0 ? ofParts[part]! : ofOthers
  return [{ name: '', shares, leaks: true, jobs: [jobs(place)], less: [], poached: [poached(place)], poachedLess: [] }]
}

/** Jobs of an area in one run: some figures less others; one that is not known adds nothing. */
function jobsTerm(book: FigureBook, writer: FormulaWriter, { jobs, less, name }: Area, run: string): Term {
  const word = run === '' ? 'gross' : run.slice(0, -1)
  const of = (address: string, called: string): Term[] => (book.formula(run + address) ? [writer.figure(called, run + address)] : [])
  const added = jobs.flatMap((address) => of(address, name === '' ? word : `${word}_${name}`))
  const taken = less.flatMap((address) => of(address, `${word}_${address.split('/')[2]}`))
  if (added.length === 0) return writer.constant(0)
  return taken.length === 0 ? plus(added) : minus(plus(added), ...taken)
}

/** Posts poached in an area; null where there are none. */
function poachedTerm(book: FigureBook, writer: FormulaWriter, { poached, poachedLess, name }: Area): Term | null {
  const of = (addresses: readonly string[]) =>
    addresses.flatMap((address) => (book.formula(address) ? [writer.figure(`poached_${name}`, address)] : []))
  const added = of(poached)
  return added.length === 0 ? null : minus(plus(added), ...of(poachedLess))
}

function stepOf(
  book: FigureBook,
  writer: FormulaWriter,
  area: Area,
  { effect, step }: { readonly effect: Effect; readonly step: Step },
): Term {
  const { sources } = book
  const { counterfactual } = sources.context
  const jobs = (run: string) => jobsTerm(book, writer, area, run)
  const off = (...terms: readonly Term[]) => minus(writer.constant(0), ...terms)
  const nothing = (why: keyof typeof notTaken) => writer.law('not_taken', `nothing/${why}/jobs`, 0, 'jobs', notTaken[why])
  const shares = sharesOf(book, writer, area, effect)
  const left = (of: Term, steps: readonly ShareStep[] = shareSteps) =>
    times(of, ...steps.flatMap((one) => (shares[one] ? [minus(writer.constant(1), shares[one])] : [])))
  const without = () => times(writer.constant(counterfactual!.sign), jobs('without/'))
  const lost = (before: string, after: string) => left(minus(jobs(before), jobs(after)))
  const ofPeople = hasRun(sources, 'under-supply') ? 'under-supply/' : ''
  if (step === 'gross') return jobs('')
  if (step === 'counterfactual') return counterfactual ? off(without()) : nothing('counterfactual')
  if (step === 'disruption') return hasRun(sources, 'under-risk') ? off(lost(ofPeople, 'under-risk/')) : nothing('disruption')
  const poached = poachedTerm(book, writer, area)
  if (step === 'net') {
    const there = jobs(lastRunPrefix(sources))
    const remains = left(poached ? minus(there, poached) : there)
    return counterfactual ? minus(remains, without()) : remains
  }
  const own = shares[step]
  const taken = own ? [times(left(jobs(''), shareSteps.slice(0, shareSteps.indexOf(step))), own)] : []
  if (step === 'supply' && ofPeople !== '') taken.push(lost('', ofPeople))
  if (step === 'supply' && poached) taken.push(left(poached))
  return taken.length === 0 ? nothing(step) : off(...taken)
}

const notTaken: Readonly<Record<ShareStep | 'disruption' | 'counterfactual', string>> = {
  deadweight: 'a counterfactual says what would have come about anyway: deadweight is 0',
  displacement: 'nothing is taken off',
  substitution: 'substitution is taken off direct jobs only',
  leakage: 'in the world nobody lives outside',
  supply: 'crowding-out is taken off indirect and induced jobs only, and nothing limits the people of the project',
  disruption: 'the scenario has no risk that interrupts output: nothing is taken off',
  counterfactual: 'the scenario has no counterfactual: nothing is taken off',
}

/** The shares that an effect takes, as `ladderShares` of the engine says; null where it takes none. */
function sharesOf(
  { sources: { context } }: FigureBook,
  writer: FormulaWriter,
  { shares, leaks, name }: Area,
  effect: Effect,
): Record<ShareStep, Term | null> {
  const direct = effect === 'direct'
  const of = (field: keyof AreaShares) => writer.assumption(name === '' ? field : `${field}_${name}`, shares[field])
  return {
    deadweight: context.project.net.counterfactual ? null : of('deadweight'),
    displacement: of('displacement'),
    substitution: direct ? of('substitution') : null,
    leakage: leaks ? of(direct ? 'inCommuting' : 'leakage') : null,
    supply: direct ? null : of('crowdingOut'),
  }
}

/**
 * `additional-share/PURSE/EFFECT`: by how much what a public purse gains by an effect would not have come anyway; it does not ask who lives where.
 *
 *   (1 − k_dead)(1 − k_disp)(1 − k_sub)(1 − k_crowd)
 */
export function additionalShareFormula(book: FigureBook, [purse = '', effect = '']: readonly string[]): Formula | null {
  const { project, model } = book.sources.context
  const own = effects.find((one) => one === effect)
  const host = project.hosts.findIndex((economy) => model.economies.economies[economy] === purse)
  if (!own || (host < 0 && purse !== 'other-economies')) return null
  const writer = formulaWriter(book, `additional-share/${purse}/${effect}`, 'share')
  const area: Area = {
    name: '',
    shares: host < 0 ? project.net.ofOthers : project.net.ofHosts[host]!,
    leaks: false,
    jobs: [],
    less: [],
    poached: [],
    poachedLess: [],
  }
  const taken = Object.values(sharesOf(book, writer, area, own)).filter((share) => share !== null)
  return writer.done(times(...taken.map((share) => minus(writer.constant(1), share))))
}
