import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ProblemNotice } from '../notices/problem-notice.tsx'
import { type Asked, Waiting } from '../notices/waiting.tsx'
import { PageTitle } from './page-title.tsx'

/** A page that does not exist. */
export function PageNotFound() {
  const { t } = useTranslation('app')
  return (
    <div className="stack">
      <PageTitle>{t('notFound.title')}</PageTitle>
      <p>{t('notFound.text')}</p>
      <p>
        <Link to="/">{t('notFound.home')}</Link>
      </p>
    </div>
  )
}

/** Stands where a whole page is awaited; a page that cannot be had has a heading that says so. */
export function PageWaiting({ of }: { readonly of: readonly Asked[] }) {
  const { t } = useTranslation('app')
  const failed = of.some(({ data, error, fetchStatus }) => data === undefined && error !== null && fetchStatus !== 'fetching')
  return (
    <div className="stack">
      {failed && <PageTitle>{t('fault.title')}</PageTitle>}
      <Waiting of={of} />
    </div>
  )
}

/** A page that could not be shown. */
export function PageFault({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('app')
  return (
    <div className="stack">
      <PageTitle>{t('fault.title')}</PageTitle>
      <ProblemNotice error={error} retry={() => location.reload()} />
    </div>
  )
}
