import { monthsFrom } from '../demand/months.ts'
import type { Project } from '../demand/project.ts'
import { allStats, type CentralCut, type RangedCut } from './cut.ts'
import type { EstimateContext } from './estimate-context.ts'
import type { ResultPlace } from './result-places.ts'
import { hasWindow, type PeakYear } from './window-months.ts'
import { columnCount, sumColumns, windowOrder } from './window-sums.ts'

const monthsPerYear = 12

/** Places that have posts, and the occupations of all posts in the order of their codes. */
function axesOf({ posts, hosts, parts }: Project, economies: readonly string[]) {
  const places = [
    ...hosts.map((economy, host): ResultPlace => ({ kind: 'economy', code: economies[economy]!, economy, host })),
    ...parts.map(({ code }, part): ResultPlace => ({ kind: 'part', code, part })),
  ].filter((place) => posts.some((post) => isIn(place, post)))
  return { places, occupations: [...new Set(posts.map(({ occupation }) => occupation))].sort() }
}

function isIn(place: ResultPlace, post: Project['posts'][number]): boolean {
  return place.kind === 'part' ? post.parts.includes(place.part) : place.kind === 'economy' && place.host === post.host
}

/** Direct job-years of the plan's posts by place, occupation and window; in a window of a year they are the mean posts. */
export function occupationsCut({ project, model }: EstimateContext, peak: PeakYear | null): RangedCut {
  const { places, occupations } = axesOf(project, model.economies.economies)
  return {
    form: {
      name: 'occupations-jobs',
      measure: 'jobs',
      kind: 'job-years',
      unit: 'job-years',
      axes: [
        { name: 'place', codes: places.map(({ code }) => code) },
        { name: 'occupation', codes: occupations },
        { name: 'window', codes: [...windowOrder] },
      ],
    },
    stats: allStats,
    set({ draw: { values, sums } }, out) {
      out.fill(0)
      for (const post of project.posts) {
        places.forEach((place, p) => {
          if (!isIn(place, post)) return
          const cell = (p * occupations.length + occupations.indexOf(post.occupation)) * windowOrder.length
          windowOrder.forEach((window, w) => {
            const present = hasWindow(project, peak, window)
            out[cell + w]! += present
              ? (values[post.count]! * sums[post.shape * columnCount + sumColumns.money + w]!) / monthsPerYear
              : Number.NaN
          })
        })
      }
    },
  }
}

/** Posts of the plan by place, occupation and month. */
export function occupationMonthsCut({ project, model }: EstimateContext): CentralCut {
  const { places, occupations } = axesOf(project, model.economies.economies)
  const { months } = project
  return {
    form: {
      name: 'occupations-months',
      measure: 'jobs',
      kind: 'posts',
      unit: 'posts',
      axes: [
        { name: 'place', codes: places.map(({ code }) => code) },
        { name: 'occupation', codes: occupations },
        { name: 'month', codes: monthsFrom(project.start, months) },
      ],
    },
    set({ draw: { values, curves } }, out) {
      out.fill(0)
      for (const post of project.posts) {
        places.forEach((place, p) => {
          if (!isIn(place, post)) return
          const cell = (p * occupations.length + occupations.indexOf(post.occupation)) * months
          for (let t = 0; t < months; t++) out[cell + t]! += values[post.count]! * curves[post.shape * months + t]!
        })
      }
    },
  }
}
