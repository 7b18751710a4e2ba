import { ModelInputError, TransitionSchema } from '@shiftwork/contracts'
import { describe, expect, test } from 'vitest'
import { transitionReport } from './transition-report.ts'

const codes = (ask: () => unknown): string[] => {
  try {
    ask()
  } catch (fault) {
    if (fault instanceof ModelInputError) return fault.findings.map(({ code, path }) => `${code} ${path}`)
    throw fault
  }
  return []
}

test('where people can go: all other unit groups, nearest first, in the shape that the contract says', () => {
  const report = TransitionSchema.parse(transitionReport({ from: '8211', region: 'FR-PDL' }))
  expect(report.rows.length).toBeGreaterThan(400)
  expect(report.rows.every(({ from, to, skills }) => from === '8211' && to !== '8211' && skills.length <= 10)).toBe(true)
  const distances = report.rows.map(({ shortfall, back }) => shortfall + back)
  expect(distances).toEqual([...distances].sort((a, b) => a - b))
  expect(report.pay).toMatchObject({ economy: 'FRA', claim: { said: 'official-statistic' } })
})

test('who can fill a post: rows lead into it, pay in Ukraine by major group and said so', () => {
  const report = TransitionSchema.parse(transitionReport({ to: '8212', region: 'UA-46' }))
  expect(report.rows.every(({ to }) => to === '8212')).toBe(true)
  expect(report.rows.find(({ from }) => from === '8211')).toMatchObject({ payRatio: 1 })
  expect(report.notes.map(({ code }) => code)).toContain('pay-by-major-group')
})

test('only viable moves, and only the nearest of them, where that is asked', () => {
  const { rows } = transitionReport({ from: '8211', viable: true })
  expect(rows.length).toBeGreaterThan(20)
  expect(rows.every(({ viable }) => viable)).toBe(true)
  expect(transitionReport({ from: '8211', viable: true, limit: 5 }).rows).toEqual(rows.slice(0, 5))
})

test('one move: every skill to train, their sizes sum to the shortfall', () => {
  const { rows } = transitionReport({ from: '9329', to: '3114' })
  expect(rows).toHaveLength(1)
  expect(rows[0]!.skills.reduce((sum, { size }) => sum + size, 0)).toBeCloseTo(rows[0]!.shortfall, 12)
})

test('an economy without pay data takes that of the United States and says so', () => {
  const { pay, notes } = transitionReport({ from: '8211', to: '8212', region: 'POL' })
  expect(pay.economy).toBe('USA')
  expect(notes.map(({ code }) => code)).toContain('pay-of-other-economy')
})

describe('codes that are not known are named, all at once', () => {
  test.each([
    [{ from: '9999' }, ['unknown-occupation /from']],
    [{ to: '82x' }, ['unknown-occupation /to']],
    [{ region: 'FR-PDL' }, ['transition-without-occupation /from']],
    [{ from: '0110', to: '', region: 'XX-1' }, ['occupation-without-profile /from', 'unknown-occupation /to', 'unknown-region /region']],
  ])('%o', (question, expected) => {
    expect(codes(() => transitionReport(question))).toEqual(expected)
  })
})
