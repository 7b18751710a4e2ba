import type { Scenario } from '@shiftwork/contracts'
import { useCallback, useEffect, useReducer } from 'react'
import { setAt } from './pointer.ts'

interface State {
  readonly scenario: Scenario
  readonly past: readonly Scenario[]
  /** Counts the changes: names a state of the draft. */
  readonly revision: number
  readonly savedRevision: number
  /** What was saved last: a draft that is taken back to it has nothing to save. */
  readonly savedScenario: Scenario
  readonly lastPath: string
  readonly lastTime: number
}
/** Gives a scenario back in other words, the same one the very same each time. */
type Reworded = (scenario: Scenario) => Scenario
type Action =
  | { readonly kind: 'set'; readonly path: string; readonly value: unknown; readonly time: number }
  | { readonly kind: 'left' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'saved'; readonly revision: number; readonly scenario: Scenario }
  | { readonly kind: 'replace'; readonly scenario: Scenario }
  | { readonly kind: 'reword'; readonly said: Reworded }

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
      return {
        ...state,
        savedRevision: action.revision,
        savedScenario: action.scenario,
        lastPath: '',
      }
    case 'replace':
      return {
        ...state,
        scenario: action.scenario,
        past: [...past, scenario],
        revision: revision + 1,
        savedRevision: revision + 1,
        savedScenario: action.scenario,
        lastPath: '',
      }
    case 'reword':
      return {
        ...state,
        scenario: action.said(scenario),
        past: past.map(action.said),
        savedScenario: action.said(state.savedScenario),
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
  readonly undo: () => void
  readonly saved: (revision: number, scenario: Scenario) => void
  readonly replace: (scenario: Scenario) => void
}

/**
 * The scenario that is being written, with every step of it to go back to.
 *
 * @param said gives it back in the reader's words; after a change of language what was not rewritten is said anew
 */
export function useDraft(first: Scenario, said: Reworded): Draft {
  const [state, dispatch] = useReducer(reduce, {
    scenario: first,
    past: [],
    revision: 0,
    savedRevision: 0,
    savedScenario: first,
    lastPath: '',
    lastTime: 0,
  })
  useEffect(() => dispatch({ kind: 'reword', said }), [said])
  // A field was left: what is changed from here on is undone apart from what was changed before.
  useEffect(() => {
    const left = () => dispatch({ kind: 'left' })
    window.addEventListener('focusout', left)
    return () => window.removeEventListener('focusout', left)
  }, [])
  return {
    scenario: state.scenario,
    revision: state.revision,
    dirty: state.revision !== state.savedRevision && state.scenario !== state.savedScenario,
    canUndo: state.past.length > 0,
    set: useCallback((path: string, value: unknown) => dispatch({ kind: 'set', path, value, time: performance.now() }), []),
    undo: useCallback(() => dispatch({ kind: 'undo' }), []),
    saved: useCallback((revision: number, scenario: Scenario) => dispatch({ kind: 'saved', revision, scenario }), []),
    replace: useCallback((scenario: Scenario) => dispatch({ kind: 'replace', scenario }), []),
  }
}
