import { type Finding, type FindingWords, findingText, findingWords, ModelInputError, readableLanguage } from '@shiftwork/contracts'

export const exitCodes = { done: 0, input: 1, usage: 2, internal: 3 } as const

let words: FindingWords | undefined

/** Findings are said in the language of the terminal, in English where there are no texts in it; JSON stays as it is. */
export async function speakLikeTheTerminal(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  words = await findingWords(readableLanguage([environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '']))
}

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
  if (json) printJson({ errors: fault.findings.map((found) => ({ ...found, remedy: findingText(found).remedy })) })
  else for (const found of fault.findings) process.stderr.write(`${findingLine(found)}\n`)
  return exitCodes.input
}

/** One finding as a line of text: where, what, and what to do. */
export function findingLine(found: Finding): string {
  const { says, remedy } = findingText(found, words)
  return `${found.path ? `${found.path}: ` : ''}${says}${remedy ? ` ${remedy}` : ''}`
}
