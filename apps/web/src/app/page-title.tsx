import { useTranslation } from 'react-i18next'

/** Heading of a page and title of the window. */
export function PageTitle({ children }: { readonly children: string }) {
  const { t } = useTranslation('app')
  return (
    <>
      <title>{`${children} · ${t('name')}`}</title>
      <h1>{children}</h1>
    </>
  )
}
