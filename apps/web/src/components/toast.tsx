import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Message {
  readonly text: string
  readonly action?: { readonly label: string; readonly run: () => void }
}
const ToastContext = createContext<(message: Message) => void>(() => undefined)

/** Says that something was done, with a way to undo it. */
export const useToast = () => use(ToastContext)

const shownFor = 15_000

/** Holds the one message at the foot of the page. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('components')
  const [message, setMessage] = useState<Message | null>(null)
  const show = useCallback((next: Message) => setMessage(next), [])
  useEffect(() => {
    if (!message) return
    const timer = setTimeout(() => setMessage(null), shownFor)
    return () => clearTimeout(timer)
  }, [message])
  const act = () => {
    message?.action?.run()
    setMessage(null)
  }
  return (
    <ToastContext value={show}>
      {children}
      <div role="status" aria-live="polite">
        {message && (
          <div className="toast">
            <span>{message.text}</span>
            {message.action && (
              <button type="button" className="button" onClick={act}>
                {message.action.label}
              </button>
            )}
            <button type="button" className="button" onClick={() => setMessage(null)}>
              {t('close')}
            </button>
          </div>
        )}
      </div>
    </ToastContext>
  )
}
