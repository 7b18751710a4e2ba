import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Width of an element as it changes, so that a drawing keeps its text at reading size. */
export function useWidth<E extends HTMLElement>(first = 640): [RefObject<E | null>, number] {
  const element = useRef<E>(null)
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const watched = element.current
    if (!watched) return
    setWidth(watched.clientWidth || first)
    const observer = new ResizeObserver(() => setWidth(watched.clientWidth || first))
    observer.observe(watched)
    return () => observer.disconnect()
  }, [first])
  return [element, width]
}
