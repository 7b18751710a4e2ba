import type { CellReader, Reading } from './cell-reader.ts'

const calendar = /^(\d{4})-(0[1-9]|1[0-2])$/
const monthsAYear = 12

/** A month counted from the start of the scenario: its number, or a calendar month where the start is known. */
export function readMonth(reader: CellReader, column: string, text: string, { start }: Pick<Reading, 'start'>): number | undefined {
  if (!calendar.test(text)) {
    const month = reader.number(column, text)
    if (month === undefined || (Number.isInteger(month) && month >= 0)) return month
    return reader.fault(column, 'outside-domain', { found: text, expected: 'a whole number from 0, or a calendar month such as 2027-03' })
  }
  if (start === null) return reader.fault(column, 'month-needs-start', { found: text, expected: 'a number' })
  const month = countOf(text) - countOf(start)
  return month >= 0 ? month : reader.fault(column, 'month-before-start', { found: text, expected: `${start} or later` })
}

/** Months since the year 0. */
const countOf = (month: string): number => Number(month.slice(0, 4)) * monthsAYear + Number(month.slice(5, 7)) - 1
