import type { PlantContribution } from '@shiftwork/contracts'
import { addedUp } from './added-up.ts'
import { findingLine } from './outcome.ts'
import { rangesNote } from './range-text.ts'
import { textTable } from './text-table.ts'

type Effect = keyof PlantContribution['effects']
type ByPlace = PlantContribution['effects'][Effect]
type Totals = ByPlace['own']

const effects: readonly Effect[] = ['direct', 'indirect', 'induced', 'total']
const parts = effects.filter((effect) => effect !== 'total')
const figure = (value: number, digits: number) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** The report for a person: what hangs on the plant by effect and place, and what a multiplier would have counted twice. */
export function contributionTable(report: PlantContribution): string {
  const { question, money, industry, region, economy, output, share, industryOutput, asNewDemand } = report
  const place = region ?? economy
  const lost = question === 'closure'
  const rows = effects.flatMap((effect) => lines(report, effect, report.effects[effect]))
  const unit = `${money.scale.toLocaleString('en-GB')} ${money.currency} of ${money.year}`
  return [
    `${lost ? 'Lost with' : 'What hangs on'} ${figure(Math.abs(output), 1)} of output of ${industry} in ${place}`,
    ` (${(100 * Math.abs(share)).toFixed(1)} % of the ${figure(industryOutput, 1)} that the industry makes there)\n`,
    `${unit} a year at basic prices; jobs as heads. ${lost ? 'No substitutes are found: the most that can be lost.' : 'Gross.'}\n\n`,
    textTable(['effect', 'place', 'output', 'value added', 'labour income', 'jobs'], rows),
    report.ranges ? rangesNote(report.ranges) : '\nCentral values, without ranges.\n',
    `\nThe multipliers times the output would give ${figure(asNewDemand.typeI.world, 1)} (Type I) and ${figure(asNewDemand.typeII.world, 1)} (Type II) of output in the world; `,
    `${figure(asNewDemand.typeI.countedAgain, 1)} and ${figure(asNewDemand.typeII.countedAgain, 1)} of it count this output again.\n`,
    ...report.notes.map((note) => `${findingLine(note)}\n`),
  ].join('')
}

const measures: readonly (readonly [keyof Totals, number])[] = [
  ['output', 2],
  ['valueAdded', 2],
  ['labourIncome', 2],
  ['jobs', 0],
]

type Where = 'own' | 'rest' | 'world'

/** A figure as it is printed: direct, indirect and induced ones add up to their total. */
function shown(
  { effects: all }: PlantContribution,
  effect: Effect,
  where: Where,
  [measure, digits]: readonly [keyof Totals, number],
): number {
  const of = (part: Effect) => all[part][where]?.[measure] ?? null
  const values = parts.map(of)
  if (values.some((value) => value === null)) return of(effect)!
  const rounded = addedUp(values as number[], digits)
  return effect === 'total' ? rounded.total : rounded.parts[parts.indexOf(effect)]!
}

function lines(report: PlantContribution, effect: Effect, found: ByPlace): string[][] {
  const { region, economy, ranges } = report
  const line = (name: string, place: string, where: Where, totals: Totals) => [
    name,
    place,
    ...measures.map(([measure, digits]) => {
      const value = totals[measure] === null ? null : shown(report, effect, where, [measure, digits])
      return value === null ? 'not estimated' : `${figure(value, digits)}${ends(where, measure, digits)}`
    }),
  ]
  const ends = (where: Where, measure: keyof Totals, digits: number) => {
    const [low, high] = [ranges?.p10[effect][where]?.[measure] ?? null, ranges?.p90[effect][where]?.[measure] ?? null]
    return low === null || high === null || low === high ? '' : ` (${figure(low, digits)} to ${figure(high, digits)})`
  }
  const { own, rest, world } = found
  return [
    line(effect, region ?? economy, 'own', own),
    ...(rest ? [line('', `rest of ${economy}`, 'rest', rest)] : []),
    line('', 'world', 'world', world),
  ]
}
