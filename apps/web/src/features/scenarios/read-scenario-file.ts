import { type Finding, finding, ModelInputError, parseJson, parseScenario, type Scenario } from '@shiftwork/contracts'

const largest = 5_000_000

/** What a file holds: a scenario, or what is wrong with it. */
type Read = { readonly scenario: Scenario } | { readonly findings: readonly Finding[] }

/**
 * Reads a file before anything is sent; the service checks it again and stores only what is whole.
 *
 * @param inBytes puts a size into words
 */
export async function readScenarioFile(file: File, inBytes: (count: number) => string): Promise<Read> {
  if (file.size > largest)
    return { findings: [finding('too-large', { path: file.name, found: inBytes(file.size), expected: inBytes(largest) })] }
  try {
    return { scenario: parseScenario(parseJson(await file.text(), file.name)) }
  } catch (error) {
    if (error instanceof ModelInputError) return { findings: error.findings }
    throw error
  }
}
