import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { criterionName } from '../../figures/criterion-words.ts'
import { namesWithPayers } from '../../figures/names-with-payers.ts'
import { percent } from '../../figures/numbers.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { useAssumptionWords } from '../../figures/use-assumption-words.ts'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { Waiting } from '../../notices/waiting.tsx'
import { claimsReportQuery } from '../../requests/claims-report.ts'
import { ConflictList } from './conflict-list.tsx'
import { HeadlineByVoice } from './headline-by-voice.tsx'
import { ReplacedClaims } from './replaced-claims.tsx'
import { ShareBySource } from './share-by-source.tsx'

/** Whose word the figures rest on: the sentence, the conflicts, the headline without the promoter's word, the shares by who says so. */
export function ClaimsSection({ run, names: known }: SectionProps) {
  const { t } = useTranslation('claims')
  const { t: money } = useTranslation('publicMoney')
  const { t: criteria } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const query = useQuery(claimsReportQuery(run.id))
  const { words, asked } = useAssumptionWords(run, known)
  if (query.isError) return <ProblemNotice error={query.error} retry={() => void query.refetch()} />
  const report = query.data
  if (!words) return <Waiting of={asked} />
  if (!report)
    return (
      <p className="soft" role="status">
        {t('working')}
      </p>
    )
  const names = namesWithPayers(known, [words.scenario], money)
  const what = criterionName(report.headline, names, criteria, figures)
  const promoter = report.criteria.find(({ code }) => code === report.headline)?.shares.find(({ said }) => said === 'promoter')?.share ?? 0
  const conflicts = report.findings.filter(({ severity }) => severity !== 'note')
  const parts = { report, run, names, words }
  return (
    <div className="stack-wide">
      <div className="stack">
        <p className="lead" data-testid="promoters-share">
          {promoter > 0 ? t('sentence', { share: percent(promoter), what }) : t('sentenceNone', { what })}{' '}
          {t('conflicts', { count: conflicts.length })}
        </p>
        <p className="prose soft">{t('text')}</p>
        <p className="soft small">{t('promoterClaims', { count: report.promoterClaims })}</p>
        <div>
          <Link className="button" to="/scenarios/$id/$step" params={{ id: run.scenario, step: 'project' }}>
            {t('editLink')}
          </Link>
        </div>
      </div>
      <ShareBySource {...parts} />
      <ConflictList {...parts} />
      <HeadlineByVoice {...parts} />
      <ReplacedClaims {...parts} />
    </div>
  )
}
