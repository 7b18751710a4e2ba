import type { Effect, Estimate, Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { Sparkline } from '../../components/chart/sparkline.tsx'
import { hostEconomies, steadyPosts } from '../../figures/criteria.ts'
import { codesOf, figureAt } from '../../figures/cut-reader.ts'
import { aboutText } from '../../figures/figure-text.ts'
import { deliveredCut } from '../../figures/find-cut.ts'
import { headlineText } from '../../figures/headline-text.ts'
import { monthName } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'

interface Props {
  readonly estimate: Estimate | undefined
  /** Under way, or about to be. */
  readonly coming: boolean
  readonly names: Names
  /** The figures are those of the draft as it stands now. */
  readonly current: boolean
  readonly problems: number
}
const effects: readonly Effect[] = ['direct', 'indirect', 'induced']

/** What the draft would bring, at its central values. */
export function PreviewPanel({ estimate, coming, names, current, problems }: Props) {
  const { t } = useTranslation('builder')
  const { t: figures } = useTranslation('figures')
  return (
    <aside className="card card-sunk" aria-labelledby="preview" data-testid="preview" data-current={current}>
      <h2 id="preview">{t('preview')}</h2>
      {problems > 0 && <p className="problem">{t('previewBlocked', { count: problems })}</p>}
      {!estimate && coming && problems === 0 && <p className="soft">{t('previewComing')}</p>}
      {estimate && (
        <>
          <p>{headlineText(estimate, names, figures).operation}</p>
          <p className="soft">{headlineText(estimate, names, figures).building}</p>
          <PreviewPlaces estimate={estimate} names={names} />
          <p className="hint">{t('withoutRanges')}</p>
        </>
      )}
      <p className="hint" role="status">
        {estimate && !current ? t('previewStale') : ''}
      </p>
    </aside>
  )
}

function PreviewPlaces({ estimate, names }: { readonly estimate: Estimate; readonly names: Names }) {
  const { t } = useTranslation('builder')
  const { t: figures } = useTranslation('figures')
  const cut = deliveredCut(estimate, ['place', 'effect', 'month'], 'posts')
  const months = cut ? codesOf(cut, 'month').filter((month) => estimate.facts.months.includes(month)) : []
  return hostEconomies(estimate).map((place) => {
    const name = placeName(place, names, figures)
    return (
      <div key={place} className="stack-tight">
        <h3>{name}</h3>
        <dl className="plain-pairs small">
          {effects.map((effect) => (
            <div key={effect} className="row-apart">
              <dt>{figures(`effectShort.${effect as 'direct'}`)}</dt>
              <dd>{aboutText(steadyPosts(estimate, place, effect), figures)}</dd>
            </div>
          ))}
        </dl>
        {cut && months.length > 1 && (
          <>
            <Sparkline
              label={t('sparkline', { place: name })}
              values={months.map((month) => figureAt(cut, { place, effect: 'total', month }).value)}
            />
            <div className="row-apart soft small">
              <span>{monthName(months[0] ?? '')}</span>
              <span>{monthName(months.at(-1) ?? '')}</span>
            </div>
          </>
        )}
      </div>
    )
  })
}
