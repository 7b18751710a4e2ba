import type { Finding } from './finding.ts'
import { type FindingWords, type SaidFinding, saidFinding } from './finding-text.ts'
import { englishFindingWords } from './locales/findings.en.ts'

/**
 * The sentence and the remedy of a finding in English, or in the language of `words`. The page asks saidFinding instead, with words that
 * it loads, so that no English is loaded for others.
 */
export function findingText(f: Finding, words: FindingWords = englishFindingWords): SaidFinding {
  return saidFinding(f, words)
}
