import type { PlantContribution } from '@shiftwork/contracts'
import { findingLine } from './outcome.ts'
import { textTable } from './text-table.ts'

type ByPlace = PlantContribution['effects']['total']
type Totals = ByPlace['own']

const figure = (value: number, digits: number) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** The report for a person: what hangs on the plant by effect and place, and what a multiplier would have counted twice. */
export function contributionTable(report: PlantContribution): string {
  const { question, money, industry, region, economy, output, share, industryOutput, asNewDemand } = report
  const place = region ?? economy
  const lost = question === 'closure'
  const rows = Object.entries(report.effects).flatMap(([effect, totals]) => lines(report, effect, totals))
  const unit = `${money.scale.toLocaleString('en-GB')} ${money.currency} of ${money.year}`
  return [
    `${lost ? 'Lost with' : 'What hangs on'} ${figure(Math.abs(output), 1)} of output of ${industry} in ${place}`,
    ` (${(100 * Math.abs(share)).toFixed(1)} % of the ${figure(industryOutput, 1)} that the industry makes there)\n`,
    `${unit} a year at basic prices; jobs as heads. ${lost ? 'No substitutes are found: the most that can be lost.' : 'Gross.'}\n\n`,
    textTable(['effect', 'place', 'output', 'value added', 'labour income', 'jobs'], rows),
    `\nThe multipliers times the output would give ${figure(asNewDemand.typeI.world, 1)} (Type I) and ${figure(asNewDemand.typeII.world, 1)} (Type II) of output in the world; `,
    `${figure(asNewDemand.typeI.countedAgain, 1)} and ${figure(asNewDemand.typeII.countedAgain, 1)} of it count this output again.\n`,
    ...report.notes.map((note) => `${findingLine(note)}\n`),
  ].join('')
}

function lines({ region, economy }: PlantContribution, effect: string, { own, rest, world }: ByPlace): string[][] {
  const line = (name: string, place: string, totals: Totals) => [
    name,
    place,
    figure(totals.output, 2),
    figure(totals.valueAdded, 2),
    figure(totals.labourIncome, 2),
    totals.jobs === null ? 'not estimated' : figure(totals.jobs, 0),
  ]
  return [line(effect, region ?? economy, own), ...(rest ? [line('', `rest of ${economy}`, rest)] : []), line('', 'world', world)]
}
