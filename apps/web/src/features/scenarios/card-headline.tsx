import type { Names } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Sparkline } from '../../components/chart/sparkline.tsx'
import { hostEconomies } from '../../figures/criteria.ts'
import { codesOf, figureAt } from '../../figures/cut-reader.ts'
import { deliveredCut } from '../../figures/find-cut.ts'
import { headlineText } from '../../figures/headline-text.ts'
import { netLine } from '../../figures/net-line.ts'
import { monthName } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { estimateQuery } from '../../requests/estimate.ts'

interface Props {
  readonly run: string
  readonly names: Names | undefined
}

/** The headline of an estimate with its range, and posts over time as a small line. */
export function CardHeadline({ run, names }: Props) {
  const { t } = useTranslation('figures')
  const { t: words } = useTranslation('scenarios')
  const { t: netWords } = useTranslation('net')
  const asked = useQuery(estimateQuery(run))
  const estimate = asked.data
  if (asked.isError && !estimate) return <ProblemNotice error={asked.error} retry={() => void asked.refetch()} />
  if (!estimate || !names) return <p className="soft">{words('loadingFigures')}</p>
  const text = headlineText(estimate, names, t)
  const net = netLine(estimate, names, netWords, t)
  const cut = deliveredCut(estimate, ['place', 'effect', 'month'], 'posts')
  const place = hostEconomies(estimate)[0]
  const months = cut ? codesOf(cut, 'month').filter((month) => estimate.facts.months.includes(month)) : []
  const figures = cut && place ? months.map((month) => figureAt(cut, { place, effect: 'total', month })) : []
  // A line of less than one post is a drawing of nothing.
  const drawn = figures.length > 1 && figures.some(({ value }) => (value ?? 0) >= 0.5)
  return (
    <div className="stack-tight">
      <p>{text.operation}</p>
      {net && <p>{net}</p>}
      {text.building && <p className="soft">{text.building}</p>}
      {drawn && (
        <p className="soft small">
          {t('headline.gross')} {t('headline.chance')}
        </p>
      )}
      {drawn && place && (
        <div className="stack-tight">
          <span className="soft small">{words('sparkline', { place: placeName(place, names, t) })}</span>
          <Sparkline
            label={words('sparkline', { place: placeName(place, names, t) })}
            values={figures.map((f) => f.value)}
            low={figures.map((f) => f.low)}
            high={figures.map((f) => f.high)}
          />
          <div className="row-apart soft small">
            <span>{monthName(months[0] ?? '')}</span>
            <span>{monthName(months.at(-1) ?? '')}</span>
          </div>
        </div>
      )}
    </div>
  )
}
