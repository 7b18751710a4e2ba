/** One figure of an effect in a place. Measures: output, value-added, labour-income, jobs (job-years), posts. */
export interface FigureOfEffect {
  readonly measure: string
  readonly place: string
  /** direct, indirect, induced, or total. */
  readonly effect: string
  /** A window, year or month; for posts a month, or `steady`. */
  readonly when: string
  /** One industry of the tables, or `plant`; all of them where it is absent. */
  readonly industry?: string
}

/** The figures whose sum it is: what the project itself is, and what goes through the linked economies. */
export function partsOfEffect(figure: FigureOfEffect): string[] {
  if (figure.effect === 'total') return ['direct', 'indirect', 'induced'].map((effect) => partOfEffect({ ...figure, effect }))
  return [partOfEffect(figure)]
}

function partOfEffect({ measure, place, effect, when, industry }: FigureOfEffect): string {
  const isJobs = measure === 'jobs' || measure === 'posts'
  const [column, linked] =
    measure === 'posts' ? (when === 'steady' ? ['steady-mean', 'steady-posts'] : [when, `posts-${when}`]) : [when, when]
  if (effect === 'direct') {
    if (industry !== undefined && industry !== plant) return `nothing/not-direct/${measure}`
    return `direct/${measure === 'jobs' ? 'job-years' : measure}/${place}/${column}`
  }
  if (industry === plant) return `nothing/not-linked/${measure}`
  const of =
    industry === undefined ? `linked/${isJobs ? 'jobs' : measure}/${place}` : `industry/${isJobs ? 'jobs' : measure}/${place}/${industry}`
  return `${of}/${effect}/${isJobs ? `jobs-${linked}` : linked}`
}

const plant = 'plant'
