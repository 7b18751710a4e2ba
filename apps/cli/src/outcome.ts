import { type Finding, findingText, ModelInputError } from '@shiftwork/contracts'

export const exitCodes = { done: 0, input: 1, usage: 2, internal: 3 } as const

/** Prints one JSON document to the standard output. */
export function printJson(document: unknown): void {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`)
}

/** Says what went wrong, where a program or a person reads it, and gives back the exit code. */
export function reportFault(fault: unknown, json: boolean): number {
  if (!(fault instanceof ModelInputError)) {
    process.stderr.write(`Internal fault: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`)
    return exitCodes.internal
  }
  const errors = fault.findings.map((found) => ({ ...found, remedy: findingText(found).remedy }))
  if (json) printJson({ errors })
  else for (const error of errors) process.stderr.write(`${findingLine(error)}\n`)
  return exitCodes.input
}

/** One finding as a line of text: where, what, and what to do. */
export function findingLine(found: Finding): string {
  const { says, remedy } = findingText(found)
  return `${found.path ? `${found.path}: ` : ''}${says}${remedy ? ` ${remedy}` : ''}`
}
