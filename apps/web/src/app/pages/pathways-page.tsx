import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Pathways } from '../../features/pathways/pathways.tsx'
import { Waiting } from '../../notices/waiting.tsx'
import { useAskedNames } from '../../requests/names.ts'
import { PageTitle } from '../page-title.tsx'
import { WordsUsed } from '../words-used.tsx'

/** Moves between occupations, outside of any scenario. The question stands in the address. */
export function PathwaysPage() {
  const { t } = useTranslation('pathways')
  const asked = useAskedNames()
  const names = asked.data
  const question = useSearch({ from: '/pathways' })
  const navigate = useNavigate({ from: '/pathways' })
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageTitle>{t('title')}</PageTitle>
        <p className="lead soft">{t('lead')}</p>
        <WordsUsed terms={['isco', 'shortfall', 'viable', 'jobZone']} />
      </div>
      {names ? (
        <Pathways
          question={question}
          names={names}
          onChange={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        />
      ) : (
        <Waiting of={[asked]} />
      )}
    </div>
  )
}
