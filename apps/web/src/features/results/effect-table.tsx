import type { Effect, Estimate, Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { steadyPosts } from '../../figures/criteria.ts'
import type { Figure } from '../../figures/cut-reader.ts'
import { rangeText } from '../../figures/figure-text.ts'
import { wholeNumber } from '../../figures/numbers.ts'
import { economyOf, placeName } from '../../figures/place-name.ts'
import { roundedParts, stepOf } from '../../figures/rounding.ts'
import { Traced } from '../../figures/traced.tsx'

interface Props {
  readonly estimate: Estimate
  readonly names: Names
  readonly places: readonly string[]
}
interface Row {
  readonly place: string
  /** By effect, then the total. */
  readonly figures: readonly Figure[]
  /** The same as displayed: the parts add up to the total. */
  readonly shown: readonly (number | null)[]
}
const digits = 3
const effects: readonly Effect[] = ['direct', 'indirect', 'induced', 'total']

/** A region is rounded no finer than its economy: else 493 posts of a region stand under 490 of its country. */
function rowOf(estimate: Estimate, names: Names, place: string): Row {
  const figures = effects.map((effect) => steadyPosts(estimate, place, effect))
  const economy = economyOf(place, names)
  const whole = economy === place ? 0 : (steadyPosts(estimate, economy).value ?? 0)
  const { parts, total } = roundedParts(
    figures.slice(0, -1).map(({ value }) => value),
    digits,
    stepOf(whole, digits),
  )
  return { place, figures, shown: [...parts, total] }
}

/** Posts by place and by the way they come about; the parts of a row add up. */
export function EffectTable({ estimate, names, places }: Props) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const name = (row: Row) => placeName(row.place, names, figures)
  const effectName = (effect: Effect) => figures(`effect.${effect as 'direct'}`)
  const cell = (row: Row, effect: Effect, index: number) => {
    const figure = row.figures[index] as Figure
    const shown = row.shown[index] ?? null
    const text = shown === null ? figures('notEstimated') : wholeNumber(shown)
    return <Traced figure={figure} label={t('figureOf', { row: name(row), column: effectName(effect) })} text={text} />
  }
  const columns: Column<Row>[] = [
    { id: 'place', title: t('column.place'), cell: name, sortBy: name },
    ...effects.map(
      (effect, index): Column<Row> => ({
        id: effect,
        title: effectName(effect),
        cell: (r) => (effect === 'total' ? <strong>{cell(r, effect, index)}</strong> : cell(r, effect, index)),
        sortBy: (r) => r.shown[index] ?? null,
        number: true,
      }),
    ),
    { id: 'range', title: t('column.range'), cell: (r) => rangeText(r.figures.at(-1) as Figure, figures), number: true },
  ]
  return (
    <section className="stack" aria-labelledby="by-effect">
      <h2 id="by-effect">{t('byEffect')}</h2>
      <DataTable caption={t('captionSteady')} columns={columns} rows={places.map((place) => rowOf(estimate, names, place))} />
    </section>
  )
}
