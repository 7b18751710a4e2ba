import type { Names, PlantContribution } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { threeDigits, wholeNumber } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import { RangeBelow } from '../../figures/range-below.tsx'
import { rangeOf } from './range-of.ts'
import { shownJobs } from './shown-jobs.ts'

interface Props {
  readonly answer: PlantContribution
  readonly names: Names
  readonly unit: string
}

type Effect = keyof PlantContribution['effects']
type Totals = PlantContribution['effects']['total']['own']
interface Row {
  readonly effect: Effect
  readonly place: string
  readonly where: 'own' | 'rest' | 'world'
  readonly totals: Totals
}

const effects: readonly Effect[] = ['direct', 'indirect', 'induced', 'total']
const measures = ['output', 'valueAdded', 'labourIncome'] as const

/** Each effect in the place, in the rest of its economy, and everywhere. */
function rowsOf({ economy, region, effects: found }: PlantContribution): Row[] {
  return effects.flatMap((effect) => {
    const { own, rest, world } = found[effect]
    const here = { effect, place: region ?? economy, where: 'own' as const, totals: own }
    // What the plant makes itself is made in its place alone.
    if (effect === 'direct') return [here]
    const beyond = rest ? [{ effect, place: economy, where: 'rest' as const, totals: rest }] : []
    return [here, ...beyond, { effect, place: 'world', where: 'world' as const, totals: world }]
  })
}

/** All figures of the answer. */
export function ContributionTable({ answer, names, unit }: Props) {
  const { t } = useTranslation('plants')
  const { t: figures } = useTranslation('figures')
  const shown = shownJobs(answer.effects)
  const whereOf = ({ place, where }: Row) => {
    const here = placeName(place, names, figures)
    return where === 'own' ? here : t(`where.${where}`, { place: here })
  }
  const name = (row: Row) =>
    t('row', { effect: row.effect === 'direct' ? t('itself') : figures(`effect.${row.effect}`), place: whereOf(row) })
  const jobsText = ({ effect, where }: Row) => {
    const jobs = shown[where][effect]
    return jobs === null ? figures('notEstimated') : wholeNumber(jobs)
  }
  const columns: Column<Row>[] = [
    { id: 'what', title: t('column.what'), cell: (row) => <div className="table-text">{name(row)}</div> },
    ...measures.map(
      (measure): Column<Row> => ({
        id: measure,
        title: t(`column.${measure}`),
        cell: (row) => (
          <>
            {threeDigits(row.totals[measure])}
            <RangeBelow ends={rangeOf(answer, row.effect, row.where, measure)} written={threeDigits} />
          </>
        ),
        sortBy: ({ totals }) => totals[measure],
        number: true,
      }),
    ),
    {
      id: 'jobs',
      title: t('column.jobs'),
      cell: (row) => (
        <>
          {jobsText(row)}
          <RangeBelow ends={rangeOf(answer, row.effect, row.where, 'jobs')} />
        </>
      ),
      sortBy: ({ totals }) => totals.jobs,
      number: true,
    },
  ]
  return <DataTable caption={t(answer.ranges ? 'captionRanged' : 'caption', { unit })} columns={columns} rows={rowsOf(answer)} />
}
