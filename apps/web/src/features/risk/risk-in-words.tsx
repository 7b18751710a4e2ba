import type { Scenario } from '@shiftwork/contracts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { figureOfCode, hostEconomies } from '../../figures/criteria.ts'
import { type Figure, figureAt } from '../../figures/cut-reader.ts'
import { aboutText, rangeText } from '../../figures/figure-text.ts'
import { aboutPercent, monthName } from '../../figures/numbers.ts'
import { type OutputRow, riskiestMonth, takenShares } from '../../figures/output-rows.ts'
import { placeName } from '../../figures/place-name.ts'
import { chosenClaim } from '../../figures/quantity-value.ts'
import { riskQuantities } from '../../figures/risk-quantities.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { Traced } from '../../figures/traced.tsx'
import { withPieces } from '../../figures/with-pieces.tsx'
import type { RiskCuts } from './risk-cuts.ts'
import { together } from './threat-rows.ts'

interface Props extends SectionProps {
  readonly risk: RiskCuts
  readonly output: readonly OutputRow[]
}
/** A share under this is nothing worth saying. */
const nothing = 0.0005

/** What risk does to output and to net jobs, with its ranges, and how well that is known. */
export function RiskInWords(props: Props) {
  const { risk, output, run } = props
  const { t } = useTranslation('risk')
  const { unstaffed, byRisk } = takenShares(output)
  return (
    <div className="stack">
      <ul className="lead stack-tight" data-testid="risk-in-words">
        <li>
          <Units {...props} /> {unstaffed > nothing && `${t('lead.people', { share: aboutPercent(unstaffed) })} `}
          {byRisk > nothing ? t('lead.taken', { share: aboutPercent(byRisk) }) : t('lead.nothing')}
        </li>
        <WorstMonth risk={risk} output={output} />
        <JobsLost {...props} />
      </ul>
      <Weakness scenario={risk.scenario} />
      {risk.scenario.risk?.events === 'expected' && <p className="note-text prose">{t('expected')}</p>}
      <p className="prose">
        {t('lead.notGross')}{' '}
        <Link to="/runs/$id/$section" params={{ id: run.id, section: 'net' }} search={true}>
          {t('lead.toNet')}
        </Link>
      </p>
      {risk.scenario.risk?.exposures.some(({ mobilisation }) => mobilisation) && (
        <p className="soft prose">
          {t('mobilisation')}{' '}
          <Link to="/runs/$id/$section" params={{ id: run.id, section: 'retraining' }} search={true}>
            {t('mobilisationDo')}
          </Link>
        </p>
      )}
    </div>
  )
}

/** "Of about 4,800 units planned over the whole period about 4,200 are made (8 chances in 10: 3,300 to 5,200)." */
function Units({ estimate }: Props) {
  const { t } = useTranslation('risk')
  const { t: figures } = useTranslation('figures')
  const [planned, delivered] = [figureOfCode(estimate, 'units.life'), figureOfCode(estimate, 'units.life.delivered')]
  const range = rangeText(delivered, figures)
  const traced = (figure: Figure, name: 'planned' | 'delivered') => (
    <Traced figure={figure} label={t(`output.${name}`)} text={aboutText(figure, figures)} />
  )
  return withPieces((words) => t('lead.units', { ...words, range: range ? t('lead.range', { range }) : '' }), {
    planned: traced(planned, 'planned'),
    delivered: traced(delivered, 'delivered'),
  })
}

/** What is left of the plan in the month in which risk takes most units. */
function WorstMonth({ risk, output }: Pick<Props, 'risk' | 'output'>) {
  const { t } = useTranslation('risk')
  const month = riskiestMonth(output)?.month
  if (month === undefined) return null
  const left = figureAt(risk.availability, { exposure: together, month })
  const words = { month: monthName(month), low: aboutPercent(left.low ?? 0), high: aboutPercent(left.high ?? 0) }
  const share = <Traced figure={left} label={`${t('threats.left')}, ${monthName(month)}`} text={aboutPercent(left.value ?? 0)} />
  return (
    <li>
      {withPieces(
        (pieces) =>
          left.low === null || left.high === null ? t('lead.noMonth', { ...words, ...pieces }) : t('lead.month', { ...words, ...pieces }),
        { share },
      )}
    </li>
  )
}

/** Job-years that interruptions take on the way to net, in each country that hosts the project. */
function JobsLost({ estimate, names, risk }: Props) {
  const { t } = useTranslation('risk')
  const { t: figures } = useTranslation('figures')
  return hostEconomies(estimate).map((place) => {
    const name = placeName(place, names, figures)
    const { value, low, high, ...rest } = figureAt(risk.netJobs, { place, effect: 'total', step: 'disruption', window: 'life' })
    const lost: Figure = {
      ...rest,
      value: value === null ? null : -value,
      low: high === null ? null : -high,
      high: low === null ? null : -low,
    }
    if (value === null) return null
    if (Math.abs(value) < 0.5) return <li key={place}>{t('lead.netNone', { place: name })}</li>
    const range = rangeText(lost, figures)
    return (
      <li key={place}>
        {withPieces((words) => t('lead.net', { ...words, place: name, range: range ? t('lead.range', { range }) : '' }), {
          jobs: <Traced figure={lost} label={t('lead.jobsLost', { place: name })} text={aboutText(lost, figures)} />,
        })}
      </li>
    )
  })
}

/** How many of the numbers behind it rest on sources of low confidence. */
function Weakness({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useTranslation('risk')
  const all = riskQuantities(scenario)
  const weak = all.filter(({ quantity }) => chosenClaim(quantity)?.confidence === 'low').length
  if (weak === 0) return null
  return (
    <p className="prose">
      <span className="badge" data-tone="warn">
        {t('weakBadge')}
      </span>{' '}
      {t('lead.weak', { weak, all: all.length })}
    </p>
  )
}
