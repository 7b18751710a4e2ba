import { type Exposure, RiskKind } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { calendarMonth } from '../../figures/calendar-month.ts'
import { monthName } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import { centralOf, chosenClaim } from '../../figures/quantity-value.ts'
import { threatQuantities } from '../../figures/risk-quantities.ts'
import { eachOnce, FindingWords, findingKey } from '../../notices/findings.tsx'
import { AbsentQuantity } from './absent-quantity.tsx'
import { useBuilder } from './builder-context.ts'
import { ChoiceField } from './choice-field.tsx'
import { CodeField } from './code-field.tsx'
import { LineFrame } from './line-frame.tsx'
import { QuantityField } from './quantity-field.tsx'
import { TextField } from './text-field.tsx'
import { ThreatParts } from './threat-parts.tsx'

interface Props {
  readonly path: string
  readonly threat: Exposure
  readonly onRemove: () => void
}
const firstMonths = 24

/** One thing that may go wrong in one place: how much it takes all the while, and what else it may do. */
export function ThreatEditor({ path, threat, onRemove }: Props) {
  const { t } = useTranslation('risk')
  const { t: fields } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const { names, scenario } = useBuilder()
  const gist = { kind: fields(`threatKinds.${threat.kind}`), place: placeName(threat.place, names, figures) }
  const from = centralOf(threat.from)
  return (
    <LineFrame path={path} title={threat.name ?? threat.id} detail={t('gist', gist)} onRemove={onRemove}>
      {() => (
        <>
          <OfTheThreat path={path} />
          <WeakSources path={path} threat={threat} />
          <div className="halves">
            <TextField path={`${path}/name`} label={fields('label.threatName')} optional />
            <ChoiceField
              path={`${path}/kind`}
              label={fields('label.threatKind')}
              options={RiskKind.options.map((value) => ({ value, label: fields(`threatKinds.${value}`) }))}
            />
            <CodeField path={`${path}/place`} label={fields('label.threatPlace')} kind="places" />
          </div>
          <h3>{t('always')}</h3>
          <div className="halves">
            <QuantityField path={`${path}/outputLoss`} field="outputLoss" missing={0} hint={t('lossHint')} />
            <QuantityField path={`${path}/reach`} field="riskReach" missing={1} hint={t('reachHint')} />
            <QuantityField
              path={`${path}/from`}
              field="riskFrom"
              missing={0}
              {...(from !== null && Number.isInteger(from) && from >= 0 && /^\d{4}-\d{2}$/.test(scenario.start)
                ? { hint: t('calendar', { month: monthName(calendarMonth(scenario.start, from)) }) }
                : {})}
            />
            <AbsentQuantity path={`${path}/months`} field="riskMonths" otherwise={t('toTheEnd')} first={firstMonths} />
          </div>
          <ThreatParts path={path} threat={threat} />
          <TextField path={`${path}/note`} label={fields('label.notes')} type="long" optional />
        </>
      )}
    </LineFrame>
  )
}

/** What is said of the threat as a whole; what is said of a field stands there. */
function OfTheThreat({ path }: { readonly path: string }) {
  const { findings } = useBuilder()
  const own = eachOnce(findings.filter((f) => f.path === path && f.code !== 'risk-sources-weak'))
  return own.map((f) => (
    <p key={findingKey(f)} className={f.severity === 'error' ? 'problem' : f.severity === 'warning' ? 'note-text' : 'hint'}>
      <FindingWords finding={f} />
    </p>
  ))
}

/** How many numbers of the threat rest on sources of low confidence. */
function WeakSources({ path, threat }: Omit<Props, 'onRemove'>) {
  const { t } = useTranslation('risk')
  const all = threatQuantities(threat, path)
  const claimed = all.map(({ quantity }) => chosenClaim(quantity)).filter((claim) => claim !== undefined)
  const count = claimed.filter(({ confidence }) => confidence === 'low').length
  if (claimed.length === 0) return null
  return (
    <p className="hint">
      {count > 0 && (
        <>
          <span className="badge" data-tone="warn">
            {t('weakBadge')}
          </span>{' '}
        </>
      )}
      {t('weak', { count, all: all.length })}
    </p>
  )
}
