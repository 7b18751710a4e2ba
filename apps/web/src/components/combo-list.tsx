import { useCallback, useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'

interface Props {
  /** What stands around the input: the list is laid out under it and moves with it; null until it is there. */
  readonly field: HTMLElement | null
}

/** What stands around the input of a combo box, found by the input, which is told by `ref`. */
export function useComboField() {
  const [field, setField] = useState<HTMLElement | null>(null)
  const ref = useCallback((input: HTMLInputElement | null) => setField(input?.parentElement ?? null), [])
  return { field, ref }
}

/**
 * The list of a combo box. A list beside the page's other content closes as soon as the page is scrolled, for it would be left behind, and the
 * browser itself scrolls when something comes in above the field (what a preview has to say, for instance): the list closed under the reader's
 * hand. This one lies in the field, moves with it, and stays open.
 */
export function ComboList({ field }: Props) {
  // What is scrolled closes the list only where it holds the list's trigger, and nothing holds this one.
  const [nowhere] = useState(() => ({ current: document.createElement('span') }))
  const within = field && {
    UNSTABLE_portalContainer: field,
    triggerRef: nowhere,
    getTargetRect: () => field.getBoundingClientRect(),
  }
  return (
    <Popover className="combo-popover" {...within}>
      <ListBox<{ id: string; name: string }>>
        {(item) => (
          <ListBoxItem id={item.id} textValue={item.name} className="combo-option">
            {item.name}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  )
}
