import { createContext, use } from 'react'
import { useTranslation } from 'react-i18next'
import type { Figure } from './cut-reader.ts'

/** A figure as it stands on the page, of which somebody asks how it came about. */
export interface TraceQuestion {
  /** Its address: cut/code/…/stat. */
  readonly figure: string
  /** What it is called where it stands. */
  readonly label: string
  /** As it is shown there. */
  readonly shown: string
}

/** What answers the question; without it figures are plain text. The slot through which parts of the app that know no trace open one. */
export const AskTrace = createContext<((question: TraceQuestion) => void) | null>(null)

interface Props {
  readonly figure: Pick<Figure, 'value' | 'address'>
  readonly label: string
  /** The figure in words, and the text of the button. */
  readonly text: string
}

/** A figure that can be pressed to see how it came about. What is not estimated stays text. */
export function Traced({ figure: { value, address }, label, text }: Props) {
  const { t } = useTranslation('trace')
  const ask = use(AskTrace)
  if (!ask || value === null || address === null) return text
  return (
    <button
      type="button"
      className="traced"
      aria-haspopup="dialog"
      aria-label={t('open', { shown: text, label })}
      onClick={() => ask({ figure: address, label, shown: text })}
    >
      {text}
    </button>
  )
}
