import type { Language } from '@shiftwork/contracts'
import { english } from './texts/en.ts'
import { french } from './texts/fr.ts'
import { ukrainian } from './texts/uk.ts'

/** Words of an export in one language. */
export type ExportTexts = typeof english

/** Words of an export by language. Names of columns that programs read (central, p5 …) are the same in each. */
export const exportTexts: Readonly<Record<Language, ExportTexts>> = { en: english, fr: french, uk: ukrainian }
