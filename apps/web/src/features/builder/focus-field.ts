import { fieldId } from './builder-context.ts'

const tries = 40
const pause = 50

/** Pointers from the whole path up to its first step. */
function upwards(path: string): string[] {
  const steps = path.split('/')
  return steps.map((_, i) => steps.slice(0, steps.length - i).join('/')).filter((p) => p !== '')
}

function find(path: string): HTMLElement | null {
  const line = document.querySelector<HTMLDetailsElement>(
    `[data-line="${CSS.escape(upwards(path).find((p) => /^\/(phases\/\d+\/(spending|posts)|funding\/(payers|instruments)|pools|courses)\/\d+$/.test(p)) ?? '')}"]`,
  )
  if (line && !line.open) {
    line.open = true
    return null
  }
  for (const pointer of upwards(path)) {
    const field = document.getElementById(fieldId(pointer))
    if (field) return field
  }
  return line
}

/** Brings the field that a pointer names into view and gives it the focus, opening its line; it may still be on its way to the page. */
export function focusField(path: string, tried = 0): void {
  const field = find(path)
  if (field) {
    field.focus()
    field.scrollIntoView({ block: 'center' })
  } else if (tried < tries) setTimeout(() => focusField(path, tried + 1), pause)
}
