import { useTranslation } from 'react-i18next'
import type { Compared } from './compared.ts'

const differs = (values: readonly (string | number)[]) => new Set(values).size > 1

/** Whether like is compared with like: the same seed, the same draws, the same model, the same money. */
export function Fairness({ compared }: { readonly compared: readonly Compared[] }) {
  const { t } = useTranslation('comparison')
  const faults = [
    differs(compared.map((c) => c.run.seed)) && t('seedsDiffer'),
    differs(compared.map((c) => c.run.draws)) && t('drawsDiffer'),
    differs(compared.map((c) => c.run.model)) && t('modelsDiffer'),
    differs(compared.map((c) => c.run.engine)) && t('enginesDiffer'),
  ].filter((fault) => fault !== false)
  if (faults.length === 0) return <p className="soft prose">{t('fair')}</p>
  return (
    <div className="notice" data-tone="warn">
      <p>
        <strong>{t('unfair')}</strong>
      </p>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  )
}
