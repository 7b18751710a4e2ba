import { isLanguage, type Language, languages } from '@shiftwork/contracts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { changeLanguage } from './translation.ts'

/** Each language by its own name. */
const names: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français', uk: 'Українська' }

/** Changes the language of the page as it stands: nothing is loaded anew, nothing written is lost. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('app')
  const [failed, setFailed] = useState(false)
  const choose = (value: string) => {
    setFailed(false)
    if (isLanguage(value)) changeLanguage(value).catch(() => setFailed(true))
  }
  return (
    <div className="language">
      <select aria-label={t('language')} value={i18n.language} onChange={(event) => choose(event.target.value)}>
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {names[language]}
          </option>
        ))}
      </select>
      <span role="status">{failed && t('languageFailed')}</span>
    </div>
  )
}
