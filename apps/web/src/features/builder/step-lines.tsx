import { useTranslation } from 'react-i18next'
import { useBuilder } from './builder-context.ts'
import { PhaseLines } from './phase-lines.tsx'

/** Steps 3 and 4: what is bought where and from whom, and who works there, phase by phase. */
export function StepLines({ kind }: { readonly kind: 'spending' | 'posts' }) {
  const { t } = useTranslation('builder')
  const { scenario } = useBuilder()
  return (
    <div className="stack-wide">
      <p className="prose soft">{t(kind === 'spending' ? 'spendingText' : 'postsText')}</p>
      {scenario.phases.length === 0 && <p>{t('noPhases')}</p>}
      {scenario.phases.map((phase, index) => (
        <PhaseLines key={phase.id} phase={phase} index={index} kind={kind} />
      ))}
    </div>
  )
}
