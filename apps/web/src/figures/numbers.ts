import { perLocale } from './reader-locale.ts'
import { rounded } from './rounding.ts'

const numbers = (options: Intl.NumberFormatOptions) => perLocale((locale) => new Intl.NumberFormat(locale, options))
const dates = (options: Intl.DateTimeFormatOptions) => perLocale((locale) => new Intl.DateTimeFormat(locale, options))

const whole = numbers({ maximumFractionDigits: 0 })
const precise = numbers({ maximumSignificantDigits: 6 })
const powers = numbers({ notation: 'scientific', maximumSignificantDigits: 2 })
const precisePowers = numbers({ notation: 'scientific', maximumSignificantDigits: 6 })
const ungrouped = numbers({ useGrouping: false, maximumFractionDigits: 0 })
const three = numbers({ maximumSignificantDigits: 3 })
const percentage = numbers({ style: 'percent', maximumSignificantDigits: 3 })
const aboutPercentage = numbers({ style: 'percent', maximumSignificantDigits: 2 })
const compact = numbers({ notation: 'compact', maximumSignificantDigits: 3 })
const monthYear = dates({ month: 'short', year: 'numeric', timeZone: 'UTC' })
const dateTime = dates({ dateStyle: 'medium', timeStyle: 'short' })
const date = dates({ dateStyle: 'medium', timeZone: 'UTC' })

/** A minus sign is no hyphen. */
const minus = (text: string): string => text.replace('-', '−')

/** "1,600" for 1,640: as many digits as an estimate bears. */
export const aboutNumber = (value: number, digits = 2): string => minus(whole().format(rounded(value, digits) || 0))
/** A whole number as it is. */
export const wholeNumber = (value: number): string => minus(whole().format(value))
/** An input as it was given. */
export const inputNumber = (value: number): string => precise().format(value)
/** A number of the model's own: six digits, the very small in powers of ten, 9.42756E-7. */
export const modelNumber = (value: number): string =>
  minus(value === 0 || Math.abs(value) >= 1e-4 ? precise().format(value) : precisePowers().format(value))
/** A calendar year: no thousands in it. */
export const yearNumber = (value: number): string => ungrouped().format(value)
/** Very small numbers: 3.4E-14. */
export const scientific = (value: number): string => powers().format(value)
/** Money, shares of an economy and the like: three significant digits. */
export const threeDigits = (value: number): string => minus(three().format(value))
export const percent = (share: number): string => minus(percentage().format(share))
/** A share that is estimated: two significant digits. */
export const aboutPercent = (share: number): string => minus(aboutPercentage().format(share))
export const compactNumber = (value: number): string => minus(compact().format(value))

/** "May 2028" for 2028-05. */
export const monthName = (month: string): string => monthYear().format(new Date(`${month}-01T00:00:00Z`))
export const timeOf = (instant: string): string => dateTime().format(new Date(instant))

/** A date that may lack its day or month: 2026, 2026-02, 2026-02-16. */
export function partialDate(text: string): string {
  if (text.length === 4) return text
  return text.length === 7 ? monthName(text) : date().format(new Date(`${text}T00:00:00Z`))
}
