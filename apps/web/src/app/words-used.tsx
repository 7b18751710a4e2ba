import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Term } from './glossary-groups.ts'

/** The words of a page that may be new to its reader; each opens what it means beside it. */
export function WordsUsed({ terms }: { readonly terms: readonly Term[] }) {
  const { t } = useTranslation('glossary')
  return (
    <ul className="words-used small soft" aria-label={t('used')}>
      {terms.map((term) => (
        <li key={term}>
          <Word term={term} />
        </li>
      ))}
    </ul>
  )
}

/** On the browser's own popover: Escape or a click elsewhere closes it, and the focus is where it was. */
function Word({ term }: { readonly term: Term }) {
  const { t } = useTranslation('glossary')
  const meaning = useId()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="word" popoverTarget={meaning}>
        {t(`term.${term}.name`)}
      </button>
      <div id={meaning} className="word-meaning" popover="auto" onToggle={(event) => setOpen(event.newState === 'open')}>
        {open && (
          <p>
            <strong>{t(`term.${term}.name`)}</strong> – {t(`term.${term}.means`)}{' '}
            <Link to="/help" hash={term}>
              {t('all')}
            </Link>
          </p>
        )}
      </div>
    </>
  )
}
