import type { Finding, Names, Scenario } from '@shiftwork/contracts'
import { createContext, use } from 'react'

export interface BuilderState {
  readonly scenario: Scenario
  readonly set: (path: string, value: unknown) => void
  readonly names: Names
  /** What is said about the draft as it stands. */
  readonly findings: readonly Finding[]
}
export const BuilderContext = createContext<BuilderState | null>(null)

/** The draft, as its fields see it. */
export function useBuilder(): BuilderState {
  const state = use(BuilderContext)
  if (!state) throw new Error('A field of the builder stands outside of it.')
  return state
}

/** Findings about a field: those at its pointer and below. */
export function useFindingsAt(path: string): readonly Finding[] {
  const { findings } = useBuilder()
  return findings.filter((f) => f.path === path || f.path?.startsWith(`${path}/`))
}

/** Id of the element of a field. */
export const fieldId = (path: string): string => `field${path.replaceAll('/', '-').replaceAll('~', '_').replaceAll('.', '_')}`
