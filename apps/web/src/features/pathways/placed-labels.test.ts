import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Labelled, placedLabels } from './placed-labels.ts'

const dot = (key: string, x: number, y: number, text = 'Welders') => ({ key, x, y, text })
const place = (dots: readonly Labelled[], width: number, height: number) => placedLabels(dots, { width, height, dots })

test('a label stands right of its dot, or left of it near the right edge', () => {
  const placed = place([dot('a', 20, 50), dot('b', 290, 50)], 300, 100)
  expect(placed.map(({ key, anchor }) => [key, anchor])).toEqual([
    ['a', 'start'],
    ['b', 'end'],
  ])
})

test('a label that finds no room is left out, not laid over another', () => {
  expect(place([dot('a', 40, 50), dot('b', 42, 52)], 130, 100).map(({ key }) => key)).toEqual(['a'])
})

test('a long name is cut', () => {
  expect(place([dot('a', 5, 50, 'x'.repeat(80))], 900, 100)[0]?.text).toMatch(/^x{29}…$/)
})

test('no label ever lies on another or on a dot, and none leaves the drawing', () => {
  const dots = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 300 }),
      text: fc.string({ minLength: 1, maxLength: 40 }),
    }),
    { maxLength: 200 },
  )
  fc.assert(
    fc.property(dots, (list) => {
      const dots = list.map((d, k) => ({ ...d, key: String(k) }))
      const boxes = place(dots, 600, 300).map(({ x, y, text, anchor }) => {
        const left = anchor === 'start' ? x : x - text.length * 6.3
        return { left, right: left + text.length * 6.3, top: y - 7.5, bottom: y + 7.5 }
      })
      for (const [i, a] of boxes.entries()) {
        expect(dots.some(({ x, y }) => x > a.left && x < a.right && y > a.top && y < a.bottom)).toBe(false)
        expect(a.left >= -1e-9 && a.right <= 600 + 1e-9 && a.top >= 0 && a.bottom <= 300).toBe(true)
        for (const b of boxes.slice(i + 1))
          expect(a.left < b.right - 1e-9 && b.left < a.right - 1e-9 && a.top < b.bottom && b.top < a.bottom).toBe(false)
      }
    }),
    { seed: 20261122 },
  )
})
