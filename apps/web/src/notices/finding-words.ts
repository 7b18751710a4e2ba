import { type FindingWords, findingWords, type Language } from '@shiftwork/contracts'

let shown: FindingWords = { texts: {}, pieces: {}, found: '', expected: '' }

/** Loads the words of findings in a language; what it gives puts them in the place of those shown so far. */
export async function loadFindingWords(language: Language): Promise<() => void> {
  const words = await findingWords(language)
  return () => {
    shown = words
  }
}

/** The words of findings in the language that is shown. */
export const shownFindingWords = (): FindingWords => shown
