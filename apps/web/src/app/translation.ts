import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { english } from '../locales/en/index.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app'
    resources: typeof english
  }
}

// React escapes all text itself; escaping it here as well would show the escapes.
void i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  defaultNS: 'app',
  resources: { en: english },
  interpolation: { escapeValue: false },
  initAsync: false,
})
