import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { outputRows } from '../../figures/output-rows.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { useSourceLine } from '../../figures/source-line.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { LossAccount } from './loss-account.tsx'
import { NoRisk } from './no-risk.tsx'
import { OutputOverTime } from './output-over-time.tsx'
import { type RiskCuts, useRiskCuts } from './risk-cuts.ts'
import { RiskInWords } from './risk-in-words.tsx'
import { RiskSources } from './risk-sources.tsx'
import { ThreatOverTime } from './threat-over-time.tsx'
import { threatRows } from './threat-rows.ts'
import { ThreatShares } from './threat-shares.tsx'

/** What may go wrong takes so much of output, costs the plant so much, and rests on these sources. */
export function RiskSection(props: SectionProps) {
  const { risk, asked } = useRiskCuts(props.run, props.estimate)
  if (risk === undefined) return <Waiting of={asked} />
  if (risk === 'none' || risk === 'absent') return <NoRisk run={props.run} reason={risk} />
  return <Risk {...props} risk={risk} />
}

function Risk({ run, estimate, names, risk }: SectionProps & { readonly risk: RiskCuts }) {
  const { t } = useTranslation('risk')
  const source = useSourceLine(run)
  const exposures = risk.scenario.risk?.exposures ?? []
  const output = useMemo(() => outputRows(risk.output), [risk.output])
  const threats = threatRows(risk.availability, output, exposures)
  return (
    <div className="stack-wide">
      <RiskInWords run={run} estimate={estimate} names={names} risk={risk} output={output} />
      <OutputOverTime rows={output} source={source} />
      <section className="stack" aria-labelledby="threat-shares">
        <h2 id="threat-shares">{t('threats.heading')}</h2>
        <ThreatShares rows={threats} names={names} source={source} />
        <ThreatOverTime cut={risk.availability} rows={threats} source={source} />
      </section>
      <LossAccount cut={risk.account} life={risk.whole} estimate={estimate} source={source} />
      <RiskSources scenario={risk.scenario} names={names} />
    </div>
  )
}
