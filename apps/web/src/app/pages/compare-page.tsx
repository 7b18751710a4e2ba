import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useToast } from '../../components/toast.tsx'
import { AddRun } from '../../features/comparison/add-run.tsx'
import { Comparison } from '../../features/comparison/comparison.tsx'
import { Waiting } from '../../notices/waiting.tsx'
import { useAskedNames } from '../../requests/names.ts'
import { readReference } from '../../requests/run-reference.ts'
import { PageTitle } from '../page-title.tsx'
import { WordsUsed } from '../words-used.tsx'

const most = 12

/** Estimates side by side, named by the address. */
export function ComparePage() {
  const { t } = useTranslation('comparison')
  const toast = useToast()
  const asked = useAskedNames()
  const names = asked.data
  const { runs } = useSearch({ from: '/compare' })
  const named = [...new Set(runs.split(',').filter(Boolean))]
  const references = named.map(readReference).filter((reference) => reference !== null)
  const shown = references.slice(0, most)
  const copy = () => void navigator.clipboard.writeText(location.href).then(() => toast({ text: t('copied') }))
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageTitle>{t('title')}</PageTitle>
        <p className="soft prose">{t('address')}</p>
        <WordsUsed terms={['range', 'draw', 'seed', 'shapley']} />
        <div className="row">
          <button type="button" className="button" onClick={copy}>
            {t('copy')}
          </button>
        </div>
        {references.length < named.length && <p className="problem">{t('badAddress')}</p>}
        {references.length > most && <p className="note-text">{t('tooMany')}</p>}
        {shown.length < 2 && <p>{t('tooFew')}</p>}
        <AddRun references={shown} />
      </div>
      {shown.length >= 2 && (names ? <Comparison references={shown} names={names} /> : <Waiting of={[asked]} />)}
    </div>
  )
}
