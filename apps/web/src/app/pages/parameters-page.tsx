import { useTranslation } from 'react-i18next'
import { Loading } from '../../components/loading.tsx'
import { ParameterList } from '../../features/catalogue/parameter-list.tsx'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { useParameters } from '../../requests/parameters.ts'
import { PageTitle } from '../page-title.tsx'

/** Parameters of the model with their claims. */
export function ParametersPage() {
  const { t } = useTranslation('data')
  const { data, error } = useParameters()
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageTitle>{t('assumptionsTitle')}</PageTitle>
        <p className="lead soft">{t('assumptionsLead')}</p>
      </div>
      {error ? <ProblemNotice error={error} /> : data ? <ParameterList parameters={data} /> : <Loading />}
    </div>
  )
}
