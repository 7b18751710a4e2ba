import type { MonthRange } from '../demand/limited-curves.ts'
import type { Project } from '../demand/project.ts'
import type { Draw } from '../results/draw.ts'
import { clawBack } from './claw-back.ts'
import { setGuaranteePayments } from './guarantee.ts'
import { setLoanPayments } from './loan.ts'
import { setEvenPayments } from './payment-months.ts'
import type { GrantCondition, ProjectInstrument } from './project-funding.ts'
import type { LedgerRow } from './public-ledger.ts'

/** Posts are counted over a year. */
const countedIn = 12

/** What promises of jobs are judged by: the values of a draw, and the curves of the run with everything that limits it. */
export type ProjectedPosts = Pick<Draw, 'values' | 'curves'>

/** Payments of instruments other than tax relief: rows of the ledger, and how their months are filled. Scenario currency. */
export function instrumentRows(instrument: ProjectInstrument): LedgerRow[] {
  const { payer } = instrument
  const out = (item: LedgerRow['item'], other: string): LedgerRow => ({ payer, item, side: 'out', other })
  const back = (item: LedgerRow['item']): LedgerRow => ({ payer, item, side: 'in', other: 'project' })
  switch (instrument.kind) {
    case 'grant':
      return [out('grant', 'project'), ...(instrument.condition ? [back('claw-back')] : [])]
    case 'loan':
      return [out('loan', 'project'), back('loan-repayment'), back('loan-interest')]
    case 'guarantee':
      return [out('guarantee-calls', 'lenders'), back('guarantee-fees')]
    case 'tax-relief':
      return [out('tax-relief', 'project')]
    case 'training':
      return [out('training', 'training-providers')]
  }
}

/**
 * Fills the months of an instrument's rows for one draw, in the order of `instrumentRows`. Tax relief depends on the taxes of the draw and is filled elsewhere.
 *
 * @param months one row of T months for each row of the instrument, overwritten
 */
export function setInstrumentPayments(
  project: Project,
  instrument: ProjectInstrument,
  draw: ProjectedPosts,
  months: readonly Float64Array[],
): void {
  const value = (at: number) => draw.values[at]!
  const [first, second, third] = months
  const [from, length] = [value(instrument.from), value(instrument.months)]
  switch (instrument.kind) {
    case 'grant': {
      setEvenPayments(value(instrument.amount), from, length, first!)
      if (instrument.condition) setClawBack(project, instrument.condition, draw, first!, second!)
      return
    }
    case 'loan': {
      const amount = value(instrument.amount)
      setEvenPayments(amount, from, 1, first!)
      const loan = {
        amount,
        from,
        months: length,
        grace: value(instrument.grace),
        interest: value(instrument.interest),
        loss: value(instrument.loss),
      }
      setLoanPayments(loan, { instalments: second!, interest: third! })
      return
    }
    case 'guarantee': {
      const given = { amount: value(instrument.amount), from, months: length, fee: value(instrument.fee), called: value(instrument.called) }
      setGuaranteePayments(given, { calls: first!, fees: second! })
      return
    }
    case 'training':
      setEvenPayments(value(instrument.amount), from, length, first!)
      return
    case 'tax-relief':
      first!.fill(0)
  }
}

function setClawBack(project: Project, condition: GrantCondition, draw: ProjectedPosts, paid: Float64Array, back: Float64Array): void {
  back.fill(0)
  const month = Math.min(project.months - 1, draw.values[condition.month]!)
  let sofar = 0
  for (let t = 0; t <= month; t++) sofar += paid[t]!
  back[month] = clawBack(sofar, draw.values[condition.clawBack]!, draw.values[condition.posts]!, postsReached(project, condition, draw))
}

/** From the first month over which any promise of jobs counts posts to the end of the last one. */
export function countedMonths({ funding, months }: Project, values: Float64Array): MonthRange {
  let from = months
  let end = 0
  for (const instrument of funding.instruments) {
    if (instrument.kind !== 'grant' || !instrument.condition) continue
    const last = Math.min(months - 1, values[instrument.condition.month]!)
    from = Math.min(from, Math.max(0, last - countedIn + 1))
    end = Math.max(end, last + 1)
  }
  return { from: Math.min(from, end), end }
}

/** Direct posts in the grant's place: mean of the twelve months up to the month in which they are counted. */
export function postsReached({ posts, months }: Project, { place, month }: GrantCondition, { values, curves }: ProjectedPosts): number {
  const last = Math.min(months - 1, values[month]!)
  const first = Math.max(0, last - countedIn + 1)
  let heads = 0
  for (const post of posts) {
    if ('part' in place ? !post.parts.includes(place.part) : post.host !== place.host) continue
    for (let t = first; t <= last; t++) heads += values[post.count]! * curves[post.shape * months + t]!
  }
  return heads / (last - first + 1)
}
