import { Link, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useScenarios } from '../../requests/scenarios.ts'
import { stepAt, type TourStep, tourSteps } from './tour-step.ts'

interface Props {
  readonly at: number
  /** Whether the reader asked for this step: then it takes the focus. */
  readonly taken: boolean
  readonly onGo: (at: number) => void
  readonly onLeave: () => void
}

/** One step of the tour: what there is, and the way to it. Part of the page, in nobody's way. */
export function TourPanel({ at, taken, onGo, onLeave }: Props) {
  const { t } = useTranslation('tour')
  const text = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (taken) text.current?.focus()
  }, [taken])
  const step = stepAt(at)
  return (
    <section className="tour not-printed" aria-labelledby="tour-title">
      <div className="tour-inner stack-tight">
        <div className="row">
          <h2 id="tour-title">{t('title')}</h2>
          <span className="soft small">{t('place', { step: at + 1, of: tourSteps.length })}</span>
        </div>
        <p ref={text} tabIndex={-1} className="prose">
          {t(`step.${step}`)} <WayTo step={step} />
        </p>
        <div className="row">
          {at + 1 < tourSteps.length && (
            <button type="button" className="button" data-kind="main" onClick={() => onGo(at + 1)}>
              {t('next')}
            </button>
          )}
          {at > 0 && (
            <button type="button" className="button" onClick={() => onGo(at - 1)}>
              {t('before')}
            </button>
          )}
          <button type="button" className="button" data-kind="quiet" onClick={onLeave}>
            {t('leave')}
          </button>
        </div>
      </div>
    </section>
  )
}

/** A link to what a step speaks of, or a word that the reader is there. */
function WayTo({ step }: { readonly step: TourStep }) {
  const { t } = useTranslation('tour')
  const page = useRouterState({ select: (s) => s.location.pathname })
  const scenarios = useScenarios(step === 'result').data ?? []
  if (step === 'result') {
    const example = scenarios.find((head) => head.example !== null && head.latestRun?.state === 'done')?.latestRun
    if (page.startsWith('/runs/')) return t('here')
    return example ? (
      <Link to="/runs/$id" params={{ id: example.id }}>
        {t('go.result')}
      </Link>
    ) : null
  }
  const to = ({ projects: '/', begin: '/new', compare: '/', words: '/help' } as const)[step]
  if (page === to) return step === 'projects' ? null : t('here')
  return <Link to={to}>{t(`go.${step}`)}</Link>
}
