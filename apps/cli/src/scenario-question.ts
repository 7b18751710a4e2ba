import { ParametersSchema, parse, parseScenario, type Scenario } from '@shiftwork/contracts'
import { createPool, loadModel, type Pool } from '@shiftwork/runs'
import { readJsonFile } from './input-file.ts'
import { printJson } from './outcome.ts'

/** Options of every question about one scenario. */
export interface QuestionOptions {
  readonly threads?: number
  readonly parameters?: string
  readonly json?: boolean
}

/** Asks something of a scenario file on threads that are ended afterwards, and prints the answer. */
export async function answerQuestion<T>(
  file: string,
  { threads, parameters, json }: QuestionOptions,
  ask: (pool: Pool, scenario: Scenario) => Promise<T>,
  text: (answer: T, scenario: Scenario) => string,
): Promise<void> {
  const scenario = parseScenario(readJsonFile(file))
  const model = loadModel(parameters === undefined ? [] : parse(ParametersSchema, readJsonFile(parameters)))
  const pool = createPool(threads === undefined ? { model } : { model, threads })
  try {
    const answer = await ask(pool, scenario)
    if (json) printJson(answer)
    else process.stdout.write(text(answer, scenario))
  } finally {
    await pool.close()
  }
}

/** A figure for a person: whole where it is large. */
export function shortFigure(value: number | null): string {
  if (value === null) return 'not estimated'
  return value.toLocaleString('en-GB', { maximumFractionDigits: Math.abs(value) < 10 ? 3 : Math.abs(value) < 100 ? 1 : 0 })
}
