import { readFileSync } from 'node:fs'
import type { Language } from '@shiftwork/contracts'
import { bundledFile } from './bundled-file.ts'
import { readCommaSeparated } from './comma-separated.ts'

/** Names by code. */
export type NamesByCode = Readonly<Record<string, string>>

/** Names by code in each language: the English ones as the data have them, French and Ukrainian ones from `bundled/names/`. */
export type TranslatedNames = Readonly<Record<Language, NamesByCode>>

/** English names with the French and Ukrainian ones of a bundled table (code;fr;uk). */
export function translatedNames(file: string, english: NamesByCode): TranslatedNames {
  const [, ...rows] = readCommaSeparated(readFileSync(bundledFile(`names/${file}.csv`), 'utf8'), ';')
  const column = (at: number) => Object.fromEntries(rows.map(({ cells }) => [cells[0]!, cells[at]!]))
  return { en: english, fr: column(1), uk: column(2) }
}
