import { type Finding, finding } from '@shiftwork/contracts'

type Fault = Pick<Finding, 'code' | 'found' | 'expected' | 'values'>
export type ReadNumber = { readonly value: number } | { readonly fault: Fault }

const plain = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/
const withComma = /^[+-]?\d+,\d+([eE][+-]?\d+)?$/
/** One group of three digits after a sign that may stand before decimals or between thousands: 1,500 · 12.500. */
const ambiguous = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/

/**
 * A number as a cell holds it. With semicolons between cells a comma stands before decimals, as spreadsheets in many languages write it; with commas
 * between cells it is a fault. What may be read in two ways is never guessed.
 */
export function readNumber(text: string, separator: string): ReadNumber {
  const commaDecimals = separator !== ','
  if (ambiguous.test(text) && (commaDecimals || text.includes(','))) {
    const [whole, rest] = text.split(/[.,]/) as [string, string]
    const unmistakable = commaDecimals ? `${whole},${rest}0` : `${whole}.${rest}`
    return fault('ambiguous-number', text, '', { thousand: `${whole}${rest}`, decimal: `${whole}.${rest}`, unmistakable })
  }
  if (withComma.test(text)) {
    const decimal = text.replace(',', '.')
    return commaDecimals ? finite(text, Number(decimal)) : fault('decimal-comma', text, decimal)
  }
  return plain.test(text) ? finite(text, Number(text)) : fault('cell-not-a-number', text, 'a number')
}

/** A number as it is written into a cell, so that it is read back as the same one. */
export function numberText(value: number, separator: string): string {
  const text = String(value)
  if (separator === ',') return text
  const written = text.replace('.', ',')
  return ambiguous.test(written) ? `${written}0` : written
}

const finite = (text: string, value: number): ReadNumber =>
  Number.isFinite(value) ? { value } : fault('cell-not-a-number', text, 'a number that can be counted with')

function fault(code: string, found: string, expected: string, values: Fault['values'] = {}): ReadNumber {
  return { fault: finding(code, { found, expected, values }) }
}
