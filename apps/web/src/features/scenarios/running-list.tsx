import type { Run } from '@shiftwork/contracts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ProgressMeter } from '../../components/progress-meter.tsx'
import { wholeNumber } from '../../figures/numbers.ts'

/** Estimates that are being computed or wait for their turn. */
export function RunningList({ runs }: { readonly runs: readonly Run[] }) {
  const { t } = useTranslation('scenarios')
  if (runs.length === 0) return null
  return (
    <section className="stack" aria-labelledby="running">
      <h2 id="running">{t('running')}</h2>
      <ul className="plain-list stack-tight">
        {runs.map((run) => {
          const { drawsDone, drawsTotal, queuePlace } = run.progress
          const text =
            run.state === 'queued'
              ? t('queued', { count: queuePlace })
              : t('drawsDone', { done: wholeNumber(drawsDone), total: wholeNumber(drawsTotal) })
          return (
            <li key={run.id} className="notice" data-tone="accent">
              <div className="row-apart">
                <Link to="/runs/$id" params={{ id: run.id }}>
                  <bdi>{run.scenarioName}</bdi>
                </Link>
                <span className="small">{text}</span>
              </div>
              <ProgressMeter done={drawsDone} total={drawsTotal} label={run.scenarioName} text={text} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}
