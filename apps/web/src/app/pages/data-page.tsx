import { useTranslation } from 'react-i18next'
import { Loading } from '../../components/loading.tsx'
import { CatalogueList } from '../../features/catalogue/catalogue-list.tsx'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { useCatalogue } from '../../requests/catalogue.ts'
import { PageTitle } from '../page-title.tsx'

/** The data catalogue. */
export function DataPage() {
  const { t } = useTranslation('data')
  const { data, error } = useCatalogue()
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageTitle>{t('title')}</PageTitle>
        <p className="lead soft">{t('lead')}</p>
        {data && <p className="soft small">{t('model', { model: data.model.slice(0, 12), engine: data.engine })}</p>}
      </div>
      {error ? <ProblemNotice error={error} /> : data ? <CatalogueList items={data.items} /> : <Loading />}
    </div>
  )
}
