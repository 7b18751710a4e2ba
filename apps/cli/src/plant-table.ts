import type { EffectTotals } from '@shiftwork/engine'
import { findingLine } from './outcome.ts'
import type { PlantReport } from './plant.ts'
import { textTable } from './text-table.ts'

const figure = (value: number, digits: number) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** Both readings side by side, for a person. */
export function plantTable(report: PlantReport): string {
  const { scenario, money, steadyMonths, revenue, purchases, labourCost, salesToIndustries, finalDemand, industry } = report
  const jobs = ({ jobs: count }: EffectTotals) => (count === null ? 'not estimated' : figure(count, 1))
  const rows = (['indirect', 'induced'] as const).flatMap((effect) =>
    Object.entries(finalDemand[effect]).map(([place, before], k) => {
      const after = industry[effect][place]!
      return [
        k === 0 ? effect : '',
        place,
        figure(before.output, 2),
        figure(after.output, 2),
        figure(before.valueAdded, 2),
        figure(after.valueAdded, 2),
        jobs(before),
        jobs(after),
      ]
    }),
  )
  return [
    `${scenario}: the plant in its last ${steadyMonths} months of operation, at the central values. Gross.\n`,
    `Money: ${money.scale.toLocaleString('en-GB')} ${money.currency} of ${money.year} at basic prices; jobs as job-years.\n\n`,
    `revenue ${figure(revenue, 2)}, purchases ${figure(purchases, 2)}, labour cost ${figure(labourCost, 2)}, sales to industries ${figure(salesToIndustries, 2)}\n`,
    `It makes ${figure(finalDemand.plantOutput, 2)} as final demand, ${figure(industry.plantOutput, 2)} as an industry: those who buy from it grow by it.\n\n`,
    textTable(['effect', 'place', 'output: final', 'industry', 'value added: final', 'industry', 'job-years: final', 'industry'], rows),
    '\n',
    ...report.notes.map((note) => `${findingLine(note)}\n`),
  ].join('')
}
