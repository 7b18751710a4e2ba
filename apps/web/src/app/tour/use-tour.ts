import { useCallback, useEffect, useState } from 'react'
import { keepTourShown, tourWasShown } from './kept-tour.ts'

interface Tour {
  readonly at: number
  /** Whether the reader has taken a step or asked for it: only then does it go along to other pages. */
  readonly taken: boolean
}

/** A dialog or a word that is open, or a field that is written in, has Escape for itself. */
function escapeIsTaken({ defaultPrevented, target }: KeyboardEvent): boolean {
  if (defaultPrevented || document.querySelector('dialog[open], :popover-open, [aria-expanded="true"][role="combobox"]')) return true
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
}

/**
 * The tour of a browser that comes for the first time: offered on the first page, gone along with once a step is taken, left at
 * any time by its button or Escape, and taken again from the foot of any page.
 */
export function useTour(onFirstPage: boolean) {
  const [tour, setTour] = useState<Tour | null>(() => (tourWasShown() ? null : { at: 0, taken: false }))
  const shown = tour !== null && (tour.taken || onFirstPage)
  const leave = useCallback(() => {
    // What has the focus is about to go: it passes on to the page.
    if (document.activeElement?.closest('.tour')) document.getElementById('main')?.focus({ preventScroll: true })
    setTour(null)
  }, [])
  useEffect(() => {
    if (!shown) return
    keepTourShown()
    const leaveByKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !escapeIsTaken(event)) leave()
    }
    document.addEventListener('keydown', leaveByKey)
    return () => document.removeEventListener('keydown', leaveByKey)
  }, [shown, leave])
  return { shown: shown ? tour : null, go: (at: number) => setTour({ at, taken: true }), leave }
}
