import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { cutNames } from '../../figures/cut-names.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { useShownMoney } from '../../figures/shown-money.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { cutQuery } from '../../requests/cut.ts'
import { useParameters } from '../../requests/parameters.ts'
import { useVersion } from '../../requests/version.ts'
import { ConditionalGrants } from './conditional-grants.tsx'
import { DiscountRate } from './discount-rate.tsx'
import { JobShares } from './job-shares.tsx'
import { PayerSentences } from './payer-sentences.tsx'
import { PayerYears } from './payer-years.tsx'
import { PublicValueTables } from './public-value-tables.tsx'

/** Public money: who pays what per year, what comes back, what a job costs, and which grants come back. */
export function PublicMoneySection({ run, estimate, names }: SectionProps) {
  const { t } = useTranslation('publicMoney')
  const shown = useShownMoney()
  const asked = [
    useQuery(cutQuery(run.id, cutNames.publicMoney)),
    useQuery(cutQuery(run.id, cutNames.publicValue)),
    useQuery(cutQuery(run.id, cutNames.conditionalGrants)),
    useVersion(run.scenario, run.version),
    useParameters(),
  ] as const
  const [money, value, grants, version, parameters] = [asked[0].data, asked[1].data, asked[2].data, asked[3].data, asked[4].data]
  if (!money || !value || !grants || !version || !parameters) return <Waiting of={asked} />
  const scenario = shown.scenario(version.scenario)
  const props = { run, estimate, names, scenario }
  const funded = (scenario.funding?.instruments.length ?? 0) > 0
  return (
    <div className="stack-wide">
      {!funded && (
        <section className="notice" data-tone="accent" aria-labelledby="no-funding">
          <h2 id="no-funding">{t('noFundingTitle')}</h2>
          <p>{t('noFundingText')}</p>
          <p>
            <Link className="button" to="/scenarios/$id/$step" params={{ id: run.scenario, step: 'money' }}>
              {t('noFundingDo')}
            </Link>
          </p>
        </section>
      )}
      <p className="prose">{t('text')}</p>
      <PayerSentences {...props} cut={shown.cut(value)} />
      <DiscountRate scenario={scenario} parameters={parameters} />
      <PublicValueTables {...props} cut={shown.cut(value)} funded={funded} />
      <JobShares run={run} estimate={estimate} names={names} />
      <PayerYears {...props} cut={shown.cut(money)} />
      <ConditionalGrants {...props} cut={shown.cut(grants)} />
    </div>
  )
}
