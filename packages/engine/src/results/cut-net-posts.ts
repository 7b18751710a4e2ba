import { ladderOrder } from '../additionality/net-jobs.ts'
import { allStats, effectCodes, type RangedCut } from './cut.ts'
import type { EstimateContext } from './estimate-context.ts'
import type { SharedFigures } from './shared-figures.ts'
import { hasWindow } from './window-months.ts'

const effectOrder = ['direct', 'indirect', 'induced', 'total'] as const
const shareItems = [
  'gross-posts',
  'net-posts',
  'employed',
  'unemployed',
  'gross-over-employed',
  'net-over-employed',
  'net-over-unemployed',
] as const

/** Codes of the places of headline figures: hosts, the world, then the regions. */
function placeCodes({ project, model }: EstimateContext): string[] {
  return [...project.hosts.map((host) => model.economies.economies[host]!), 'world', ...project.parts.map(({ code }) => code)]
}

/** From gross to net, in posts of the steady year. */
export function netPostsCut(context: EstimateContext, shared: SharedFigures): RangedCut {
  const codes = placeCodes(context)
  const present = hasWindow(context.project, null, 'steady')
  return {
    form: {
      name: 'net-posts',
      measure: 'jobs',
      kind: 'posts',
      unit: 'posts',
      axes: [
        { name: 'place', codes },
        { name: 'effect', codes: effectCodes },
        { name: 'step', codes: [...ladderOrder] },
      ],
    },
    stats: allStats,
    set(state, out) {
      const net = shared.net(state)
      let cell = 0
      codes.forEach((_, place) => {
        for (const effect of effectOrder) {
          for (const step of ladderOrder) out[cell++] = present ? net.value(place, 'steady posts', effect, step) : Number.NaN
        }
      })
    },
  }
}

/**
 * Posts of the steady year beside the people of the place.
 *
 *   unemployed = employed · u / (1 − u),   u of the economy also for its regions
 */
export function jobSharesCut(context: EstimateContext, shared: SharedFigures): RangedCut {
  const { project, model } = context
  const hosts = project.hosts.length
  const places = placeCodes(context).flatMap((code, place) => (code === 'world' ? [] : [{ code, place }]))
  const rateOf = (place: number) =>
    project.funding.unemploymentRates[place < hosts ? place : project.hosts.indexOf(project.parts[place - hosts - 1]!.economy)]!
  const present = hasWindow(project, null, 'steady')
  return {
    form: {
      name: 'job-shares',
      measure: 'jobs',
      unit: 'posts and persons; shares of the persons of the place',
      axes: [
        { name: 'place', codes: places.map(({ code }) => code) },
        { name: 'item', codes: [...shareItems] },
      ],
    },
    stats: allStats,
    set(state, out) {
      const net = shared.net(state)
      places.forEach(({ code, place }, p) => {
        const of = (step: 'gross' | 'net') => (present ? net.value(place, 'steady posts', 'total', step) : Number.NaN)
        const employed = model.employed?.get(code) ?? Number.NaN
        const rate = state.draw.values[rateOf(place)]!
        const unemployed = (employed * rate) / (1 - rate)
        const [all, additional] = [of('gross'), of('net')]
        out.set(
          [all, additional, employed, unemployed, all / employed, additional / employed, additional / unemployed],
          p * shareItems.length,
        )
      })
    },
  }
}
