import type { FormatterModule } from 'i18next'
import { inputNumber } from './numbers.ts'

/** Writes the counts of texts as the language shown writes numbers, 12 345; any other value is written by who knows what it is. */
export const countWriter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, _format, _language, options) =>
    options?.['interpolationkey'] === 'count' && typeof value === 'number' ? inputNumber(value) : value,
}
