import type { Comparison } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { ChartFrame } from '../../components/chart/chart-frame.tsx'
import { StackedBar } from '../../components/chart/stacked-bar.tsx'
import { criterionName } from '../../figures/criterion-words.ts'
import { percent, wholeNumber } from '../../figures/numbers.ts'
import { isTold } from '../../figures/told-criteria.ts'
import type { AnswerProps } from './answer-props.ts'
import { ChanceTable } from './chance-table.tsx'
import { type PairView, pairView } from './pair-view.ts'

interface Props extends AnswerProps {
  readonly first: number
  readonly second: number
}
/** A criterion with what a pair has of it. */
export interface ChanceRow {
  readonly head: Comparison['criteria'][number]
  readonly view: PairView
}

/** The chance that one of two is better, criterion by criterion. */
export function ChanceBars({ first, second, comparison, compared, names }: Props) {
  const { t } = useTranslation('comparison')
  const { t: criteria } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const rows = comparison.criteria.flatMap((head): ChanceRow[] => {
    const view = pairView(comparison, first, second, head.name)
    return view ? [{ head, view }] : []
  })
  const drawn = rows.filter(({ head }) => isTold(head.name) && head.better !== 'neither')
  const [a, b] = [compared[first], compared[second]]
  if (!a || !b) return null
  const won = drawn.filter(({ view }) => view.firstBetter > 0.5).length
  const colours = [a.colour, a.colour === b.colour ? 'var(--ink-soft)' : b.colour] as const
  const words = { first: a.letter, second: b.letter }
  const asked = comparison.runs[0]
  return (
    <ChartFrame
      level={3}
      title={t('barsTitle', { ...words, won: wholeNumber(won), count: drawn.length })}
      unit={t('barsUnit', words)}
      legend={[
        { label: t('barsBetter', { letter: a.letter }), colour: colours[0] },
        { label: t('barsTie'), colour: 'var(--line)' },
        { label: t('barsBetter', { letter: b.letter }), colour: colours[1] },
      ]}
      source={t('sourceDraws', { draws: wholeNumber(asked?.draws ?? 0), seed: asked?.seed ?? 0, engine: asked?.engine ?? '' })}
      table={<ChanceTable rows={rows} names={names} first={a.letter} second={b.letter} />}
    >
      <ul className="bars">
        {drawn.map(({ head, view }) => (
          <li key={head.name}>
            <span>{criterionName(head.name, names, criteria, figures)}</span>
            <StackedBar
              parts={[
                { key: 'first', label: a.letter, share: view.firstBetter, colour: colours[0] },
                { key: 'tie', label: '', share: view.tie, colour: 'var(--line)' },
                { key: 'second', label: b.letter, share: view.secondBetter, colour: colours[1] },
              ]}
              shareText={() => ''}
            />
            <span className="bar-value small">
              {t('barsText', {
                first: a.letter,
                firstShare: percent(view.firstBetter),
                second: b.letter,
                secondShare: percent(view.secondBetter),
              })}
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  )
}
