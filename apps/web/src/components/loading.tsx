import { useTranslation } from 'react-i18next'

/** Says that something is being fetched; nothing spins. */
export function Loading() {
  const { t } = useTranslation('components')
  return (
    <p className="soft" role="status">
      {t('loading')}
    </p>
  )
}
