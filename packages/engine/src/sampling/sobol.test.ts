import { expect, test } from 'vitest'
import { directionNumbers, sobolCoordinates, sobolPlaces } from './sobol.ts'

const unit = 2 ** 32
const point = (coordinate: number, index: number) => sobolPlaces(directionNumbers(coordinate), index) / unit

test('the first eight points of the first three coordinates are those of Joe & Kuo, in binary order', () => {
  // Their Gray-code order visits indices 0 1 3 2 6 7 5 4: https://web.maths.unsw.edu.au/~fkuo/sobol/joe-kuo-notes.pdf
  const gray = [0, 1, 3, 2, 6, 7, 5, 4]
  expect(gray.map((k) => point(0, k))).toEqual([0, 0.5, 0.75, 0.25, 0.375, 0.875, 0.625, 0.125])
  expect(gray.map((k) => point(1, k))).toEqual([0, 0.5, 0.25, 0.75, 0.375, 0.875, 0.125, 0.625])
  expect(gray.map((k) => point(2, k))).toEqual([0, 0.5, 0.25, 0.75, 0.625, 0.125, 0.875, 0.375])
})

test('every coordinate puts one of the first 2^m points into each of 2^m equal parts', () => {
  for (let coordinate = 0; coordinate < sobolCoordinates; coordinate++) {
    const v = directionNumbers(coordinate)
    for (const m of [3, 8]) {
      const parts = new Set(Array.from({ length: 2 ** m }, (_, k) => Math.floor((sobolPlaces(v, k) / unit) * 2 ** m)))
      expect(parts.size, `coordinate ${coordinate}, 2^${m}`).toBe(2 ** m)
    }
  }
})

test('the first two coordinates form a net: each elementary rectangle of 16 holds one of 16 points', () => {
  for (const [a, b] of [
    [1, 4],
    [2, 3],
    [3, 2],
    [4, 1],
    [0, 4],
    [4, 0],
  ] as const) {
    const [columns, rows] = [2 ** a, 16 / 2 ** a]
    const cells = Array.from({ length: 16 }, (_, k) => `${Math.floor(point(0, k) * columns)} ${Math.floor(point(1, k) * rows)}`)
    expect(new Set(cells).size, `${a} ${b}`).toBe(16)
  }
})

test('a coordinate without direction numbers is refused', () => {
  expect(() => directionNumbers(sobolCoordinates)).toThrow(RangeError)
})
