import { isId } from '@shiftwork/contracts'
import type { RunSubject } from './seen-run.ts'

/** A run among several in an address. */
export interface RunReference extends RunSubject {
  readonly run: string
}

/** RUN, or RUN.SCENARIO.VERSION where it is looked at from another scenario than its own. */
export function referenceText({ run, scenario, version }: RunReference): string {
  return scenario === undefined || version === undefined ? run : `${run}.${scenario}.${version}`
}

/** @returns null where the text names no run */
export function readReference(text: string): RunReference | null {
  const [run, scenario, version, ...more] = text.split('.')
  if (run === undefined || !isId(run) || more.length > 0) return null
  if (scenario === undefined) return { run }
  const number = Number(version)
  return isId(scenario) && Number.isInteger(number) && number >= 1 ? { run, scenario, version: number } : null
}
