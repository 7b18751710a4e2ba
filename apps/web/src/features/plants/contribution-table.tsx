import type { Names, PlantContribution } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { threeDigits, wholeNumber } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'

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
  readonly totals: Totals
}

const effects: readonly Effect[] = ['direct', 'indirect', 'induced', 'total']
const measures = ['output', 'valueAdded', 'labourIncome'] as const

/** Each effect in the place, in the rest of its economy, and everywhere. */
function rowsOf({ economy, region, effects: found }: PlantContribution): Row[] {
  return effects.flatMap((effect) => {
    const { own, rest, world } = found[effect]
    const here = { effect, place: region ?? economy, totals: own }
    // What the plant makes itself is made in its place alone.
    if (effect === 'direct') return [here]
    return [here, ...(rest ? [{ effect, place: `${economy}-rest`, totals: rest }] : []), { effect, place: 'world', totals: world }]
  })
}

/** All figures of the answer. */
export function ContributionTable({ answer, names, unit }: Props) {
  const { t } = useTranslation('plants')
  const { t: figures } = useTranslation('figures')
  const name = ({ effect, place }: Row) =>
    t('row', { effect: effect === 'direct' ? t('itself') : figures(`effect.${effect}`), place: placeName(place, names, figures) })
  const columns: Column<Row>[] = [
    { id: 'what', title: t('column.what'), cell: (row) => <div className="table-text">{name(row)}</div> },
    ...measures.map(
      (measure): Column<Row> => ({
        id: measure,
        title: t(`column.${measure}`),
        cell: ({ totals }) => threeDigits(totals[measure]),
        sortBy: ({ totals }) => totals[measure],
        number: true,
      }),
    ),
    {
      id: 'jobs',
      title: t('column.jobs'),
      cell: ({ totals }) => (totals.jobs === null ? figures('notEstimated') : wholeNumber(totals.jobs)),
      sortBy: ({ totals }) => totals.jobs,
      number: true,
    },
  ]
  return <DataTable caption={t('caption', { unit })} columns={columns} rows={rowsOf(answer)} />
}
