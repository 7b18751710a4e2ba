import { useTranslation } from 'react-i18next'
import { rangeText } from '../../figures/figure-text.ts'
import type { Ends } from './range-of.ts'

/** A figure, and under it what holds 8 draws in 10. */
export function Ranged({ text, ends }: { readonly text: string; readonly ends: Ends }) {
  const { t } = useTranslation('figures')
  const range = rangeText({ value: null, ...ends }, t)
  return (
    <>
      {text}
      {range && <div className="soft small">{range}</div>}
    </>
  )
}
