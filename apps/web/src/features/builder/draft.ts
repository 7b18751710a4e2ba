import type { Scenario } from '@shiftwork/contracts'
import { useCallback, useReducer } from 'react'
import { setAt } from './pointer.ts'

interface State {
  readonly scenario: Scenario
  readonly past: readonly Scenario[]
  /** Counts the changes: names a state of the draft. */
  readonly revision: number
  readonly savedRevision: number
  readonly lastPath: string
  readonly lastTime: number
}
type Action =
  | { readonly kind: 'set'; readonly path: string; readonly value: unknown; readonly time: number }
  | { readonly kind: 'left' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'replace'; readonly scenario: Scenario }

const mostUndone = 200
/** Changes of one field that follow one another faster than this are undone together. */
const together = 1500

function reduce(state: State, action: Action): State {
  const { scenario, past, revision } = state
  switch (action.kind) {
    case 'set': {
      const goesOn = action.path === state.lastPath && action.time - state.lastTime < together && past.length > 0
      return {
        ...state,
        scenario: setAt(scenario, action.path, action.value),
        past: goesOn ? past : [...past.slice(-mostUndone), scenario],
        revision: revision + 1,
        lastPath: action.path,
        lastTime: action.time,
      }
    }
    case 'left':
      return state.lastPath === '' ? state : { ...state, lastPath: '' }
    case 'undo': {
      const before = past.at(-1)
      return before ? { ...state, scenario: before, past: past.slice(0, -1), revision: revision + 1, lastPath: '' } : state
    }
    case 'saved':
      return { ...state, savedRevision: action.revision, lastPath: '' }
    case 'replace':
      return {
        ...state,
        scenario: action.scenario,
        past: [...past, scenario],
        revision: revision + 1,
        savedRevision: revision + 1,
        lastPath: '',
      }
  }
}

export interface Draft {
  readonly scenario: Scenario
  readonly revision: number
  /** There is something that was not saved. */
  readonly dirty: boolean
  readonly canUndo: boolean
  readonly set: (path: string, value: unknown) => void
  /** A field was left: what is changed from here on is undone apart from what was changed before. */
  readonly left: () => void
  readonly undo: () => void
  readonly saved: (revision: number) => void
  readonly replace: (scenario: Scenario) => void
}

/** The scenario that is being written, with every step of it to go back to. */
export function useDraft(first: Scenario): Draft {
  const [state, dispatch] = useReducer(reduce, {
    scenario: first,
    past: [],
    revision: 0,
    savedRevision: 0,
    lastPath: '',
    lastTime: 0,
  })
  return {
    scenario: state.scenario,
    revision: state.revision,
    dirty: state.revision !== state.savedRevision,
    canUndo: state.past.length > 0,
    set: useCallback((path: string, value: unknown) => dispatch({ kind: 'set', path, value, time: performance.now() }), []),
    left: useCallback(() => dispatch({ kind: 'left' }), []),
    undo: useCallback(() => dispatch({ kind: 'undo' }), []),
    saved: useCallback((revision: number) => dispatch({ kind: 'saved', revision }), []),
    replace: useCallback((scenario: Scenario) => dispatch({ kind: 'replace', scenario }), []),
  }
}
