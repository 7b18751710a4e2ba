import type { Effect, Names, Window } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { criterionFigure } from '../../figures/criteria.ts'
import type { Figure } from '../../figures/cut-reader.ts'
import { rangeText } from '../../figures/figure-text.ts'
import { netPosts } from '../../figures/net-posts.ts'
import { aboutNumber } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import { stepOf } from '../../figures/rounding.ts'
import type { Compared } from './compared.ts'
import { sharedPlaces } from './shared-places.ts'

interface Row {
  readonly key: string
  readonly label: string
  readonly figures: readonly Figure[]
}

const wanted: readonly { readonly kind: 'posts' | 'job-years'; readonly effect: Effect }[] = [
  { kind: 'posts', effect: 'total' },
  { kind: 'posts', effect: 'direct' },
  { kind: 'posts', effect: 'indirect' },
  { kind: 'posts', effect: 'induced' },
  { kind: 'job-years', effect: 'total' },
]

/** A difference is shown as exactly as the figures it comes from, never more. */
const differenceOf = (a: Figure, b: Figure): number | null => (a.value === null || b.value === null ? null : b.value - a.value)
const largest = (row: Row) => Math.max(...row.figures.slice(1).map((f) => Math.abs(differenceOf(row.figures[0] as Figure, f) ?? 0)))

/** Headline figures side by side with their ranges and differences, the largest difference first. */
export function FigureDifferences({ compared, names }: { readonly compared: readonly Compared[]; readonly names: Names }) {
  const { t } = useTranslation('comparison')
  const { t: figures } = useTranslation('figures')
  const rows = sharedPlaces(compared)
    .flatMap((place) => [
      {
        key: `${place}-net`,
        label: t('rowNet', { place: placeName(place, names, figures) }),
        figures: compared.map((c) => netPosts(c.estimate, place)),
      },
      ...wanted.map(({ kind, effect }): Row => {
        const window: Window = kind === 'job-years' ? 'construction' : 'steady'
        const words = {
          kind: figures(`kind.${kind}`),
          effect: figures(`effectShort.${effect as 'direct'}`),
          place: placeName(place, names, figures),
        }
        return {
          key: `${place}-${kind}-${effect}`,
          label: t(kind === 'posts' ? 'rowPosts' : 'rowBuilding', words),
          figures: compared.map((c) => criterionFigure(c.estimate, { kind, window, effect, place })),
        }
      }),
    ])
    .filter((row) => row.figures.some((f) => Math.abs(f.value ?? 0) >= 0.5))
    .sort((a, b) => largest(b) - largest(a))
  const signed = (value: number | null, like: Figure) => {
    if (value === null) return figures('notEstimated')
    const step = stepOf(Math.max(Math.abs(value), (like.value ?? 0) / 10))
    const number = Math.round(value / step) * step
    return number === 0 ? t('noDifference') : `${number > 0 ? '+' : '−'}${aboutNumber(Math.abs(number), 3)}`
  }
  const columns: Column<Row>[] = [
    { id: 'what', title: t('column.what'), cell: (r) => r.label, sortBy: (r) => r.label },
    ...compared.slice(1).map(
      (c, i): Column<Row> => ({
        id: `difference-${c.letter}`,
        title: t('column.difference', { other: c.letter, first: compared[0]?.letter ?? '' }),
        cell: (r) => <strong>{signed(differenceOf(r.figures[0] as Figure, r.figures[i + 1] as Figure), r.figures[0] as Figure)}</strong>,
        sortBy: (r) => differenceOf(r.figures[0] as Figure, r.figures[i + 1] as Figure),
        number: true,
      }),
    ),
    ...compared.map(
      (c, i): Column<Row> => ({
        id: `value-${c.letter}`,
        title: c.letter,
        cell: (r) => <FigureCell figure={r.figures[i] as Figure} />,
        sortBy: (r) => r.figures[i]?.value ?? null,
        number: true,
      }),
    ),
  ]
  return (
    <section className="stack" aria-labelledby="differences">
      <h2 id="differences">{t('figuresTitle')}</h2>
      <DataTable caption={t('figuresCaption')} columns={columns} rows={rows} />
    </section>
  )
}

function FigureCell({ figure }: { readonly figure: Figure }) {
  const { t } = useTranslation('figures')
  return (
    <>
      {figure.value === null ? t('notEstimated') : aboutNumber(figure.value)}
      {rangeText(figure, t) && <div className="soft small">{rangeText(figure, t)}</div>}
    </>
  )
}
