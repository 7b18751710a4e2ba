import { instrumentRows, postsReached } from '../finance/instrument-payments.ts'
import type { ProjectInstrument } from '../finance/project-funding.ts'
import { limitItems, publicItems } from '../finance/public-ledger.ts'
import { publicFigureItems } from './criteria-list.ts'
import { allStats, type RangedCut } from './cut.ts'
import type { EstimateContext } from './estimate-context.ts'
import { lastRun } from './limited-runs.ts'
import { publicFigures } from './public-figures.ts'
import type { SharedFigures } from './shared-figures.ts'

/** The public account: what comes in is above zero, what goes out below, and the items of a payer and year sum to its balance. */
export function publicMoneyCut(context: EstimateContext, { account, setAccount }: SharedFigures): RangedCut {
  const { payers, unit } = context.project.funding
  const { rows } = account.ledger
  const years = account.years.length
  const items = [...publicItems.filter((item) => !limitItems.has(item) || rows.some((row) => row.item === item)), 'balance']
  const balance = items.length - 1
  return {
    form: {
      name: 'public-money',
      measure: 'money',
      unit: `million ${unit}`,
      axes: [
        { name: 'payer', codes: payers.map(({ code }) => code) },
        { name: 'item', codes: items },
        { name: 'year', codes: account.years.map(({ year }) => String(year)) },
      ],
    },
    stats: allStats,
    set(state, out) {
      setAccount(state)
      out.fill(0)
      rows.forEach(({ payer, item, side }, r) => {
        for (let y = 0; y < years; y++) {
          const amount = (side === 'in' ? 1 : -1) * account.ledger.amounts[r * years + y]!
          out[(payer * items.length + items.indexOf(item)) * years + y]! += amount
          out[(payer * items.length + balance) * years + y]! += amount
        }
      })
    },
  }
}

/** What each payer's money comes to, and that of all together: present values, jobs in its own place, cost per job. */
export function publicValueCut(context: EstimateContext, shared: SharedFigures): RangedCut {
  const { payers, unit } = context.project.funding
  const money = publicFigures(context, shared.account)
  return {
    form: {
      name: 'public-value',
      measure: 'money',
      unit: `million ${unit}, present value; a job costs ${unit}; gains per outlay as multiples; posts and job-years where the item says so`,
      axes: [
        { name: 'payer', codes: [...payers.map(({ code }) => code), 'all'] },
        { name: 'item', codes: [...publicFigureItems] },
      ],
    },
    stats: allStats,
    set(state, out) {
      const net = shared.net(state)
      shared.setAccount(state)
      money.set(state.draw)
      for (let payer = 0; payer <= payers.length; payer++) {
        publicFigureItems.forEach((item, i) => {
          out[payer * publicFigureItems.length + i] = money.value(payer, item, net)
        })
      }
    },
  }
}

const grantItems = ['posts-promised', 'posts-reached', 'paid', 'claw-back'] as const

/** Grants with a promise of jobs: what was promised and reached, what was paid over the horizon and what comes back. */
export function conditionalGrantsCut({ project }: EstimateContext, { account, setAccount }: SharedFigures): RangedCut {
  const { rows } = account.ledger
  const years = account.years.length
  const grants = project.funding.instruments.flatMap((instrument, i) =>
    instrument.kind === 'grant' && instrument.condition
      ? [{ instrument, condition: instrument.condition, row: firstRow(project.funding.instruments, i) }]
      : [],
  )
  const total = (row: number) => account.ledger.amounts.subarray(row * years, (row + 1) * years).reduce((sum, amount) => sum + amount, 0)
  return {
    form: {
      name: 'conditional-grants',
      measure: 'money',
      unit: `million ${project.funding.unit}; posts where the item says so`,
      axes: [
        { name: 'instrument', codes: grants.map(({ instrument }) => instrument.id) },
        { name: 'item', codes: [...grantItems] },
      ],
    },
    stats: allStats,
    set(state, out) {
      if (rows.length === 0 || grants.length === 0) return
      const { draw } = state
      setAccount(state)
      grants.forEach(({ condition, row }, g) => {
        const reached = postsReached(project, condition, { values: draw.values, curves: lastRun(draw).curves })
        const values = [draw.values[condition.posts]!, reached, total(row), total(row + 1)]
        out.set(values, g * grantItems.length)
      })
    },
  }
}

/** Rows of instruments stand first in the ledger, in the order of the instruments. */
function firstRow(instruments: readonly ProjectInstrument[], before: number): number {
  return instruments.slice(0, before).reduce((rows, instrument) => rows + instrumentRows(instrument).length, 0)
}
