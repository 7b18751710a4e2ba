import type { CutForm } from '../results/cut.ts'
import { horizonYears } from '../results/years.ts'
import type { FigureBook } from './figure-book.ts'
import { hasRun, lastRunPrefix } from './other-runs.ts'
import { partsOfEffect } from './parts-of-effect.ts'

/** The addresses of the figures whose sum one figure of a cut is; its codes are those of the cut's axes. */
export function partsOfCut(book: FigureBook, { name, axes }: CutForm, codes: readonly string[]): string[] {
  const of = Object.fromEntries(axes.map((axis, a) => [axis.name, codes[a]!]))
  const { place = '', effect = '', industry, window = '', year = '', month = '', step = '', occupation = '' } = of
  const { item = '', payer = '', instrument = '', product = '' } = of
  const [, family = '', measure = ''] = /^(places|years|months|detail|industries)-(.+)$/.exec(name) ?? []
  if (name === 'months-posts' || name === 'months-jobs') return partsOfEffect({ measure: 'posts', place, effect, when: month })
  if (family !== '') {
    const when = window || year || month
    const one = { measure: measure === 'job-years' ? 'jobs' : measure, place, effect, when }
    return partsOfEffect(industry === undefined ? one : { ...one, industry })
  }
  switch (name) {
    case 'net-jobs':
      return [`net/job-years/${place}/${effect}/${step}/${window}`]
    case 'net-posts':
      return [`net/posts/${place}/${effect}/${step}/steady`]
    case 'job-shares':
      return [ofJobShares(item, place)]
    case 'occupations-jobs':
      return [known(book, `occupation/job-years/${place}/${occupation}/${window}`, 'nothing/not-posted/job-years')]
    case 'occupations-months':
      return [known(book, `occupation/posts/${place}/${occupation}/${month}`, 'nothing/not-posted/posts')]
    case 'public-money':
      return [known(book, `ledger/${payer}/${item}/${year}`, notPaid(book))]
    case 'public-value':
      return [known(book, `public-value/${payer}/${item}`, notPaid(book))]
    case 'conditional-grants':
      return [ofGrant(instrument, item)]
    case 'spending':
      return spent(book, of, axes.find((axis) => axis.name === 'place')!.codes)
    case 'spending-regions':
      return [known(book, `spending-region/${product}/${place}/life`, 'nothing/not-bought/money')]
    case 'account':
      return [`plant-account/${item}/${year}`]
    case 'risk-output':
      return [`${ofLimits(book, item)}curve/units/${month}`]
    case 'risk-availability':
      return [`availability/${of.exposure}/${month}`]
    case 'risk-account':
      return [`risk-account/${year}/${item}`]
    case 'risk-account-life':
      return horizonYears(book.sources.context.project).map((one) => `risk-account/${one.year}/${item}`)
    case 'output':
      return [`curve/units/${month}`]
    default:
      return []
  }
}

function known(book: FigureBook, address: string, otherwise: string): string {
  return book.formula(address) ? address : otherwise
}

function notPaid({ sources }: FigureBook): string {
  return `nothing/not-paid/million ${sources.context.project.funding.unit}`
}

function ofJobShares(item: string, place: string): string {
  if (item === 'gross-posts' || item === 'net-posts') return `net/posts/${place}/total/${item.replace('-posts', '')}/steady`
  return item === 'employed' || item === 'unemployed' ? `${item}/${place}` : `job-share/${item}/${place}`
}

/** Units as planned, with the posts that can be filled, and delivered in the end. */
function ofLimits({ sources }: FigureBook, item: string): string {
  if (item === 'planned') return ''
  return item === 'staffed' ? (hasRun(sources, 'under-supply') ? 'under-supply/' : '') : lastRunPrefix(sources)
}

/** A grant with a promise: what was promised and reached, what was paid over the horizon and what comes back. */
function ofGrant(id: string, item: string): string {
  return item.startsWith('posts-') ? `${item}/${id}` : `instrument/${id}/${item === 'paid' ? 'grant' : item}/all`
}

/** What is bought in one place, or in all economies that have no place of their own in the cut. */
function spent(book: FigureBook, { phase, product, place }: Readonly<Record<string, string>>, places: readonly string[]): string[] {
  const { economies } = book.sources.context.model.economies
  const members = place === 'rest-of-world' ? economies.filter((code) => !places.includes(code)) : [place!]
  const found = members.map((code) => `spent/${phase}/${product}/${code}/life`).filter((address) => book.formula(address))
  return found.length > 0 ? found : ['nothing/not-bought/money']
}
