import { expect, test } from 'vitest'
import { columnSources } from './column-sources.ts'

test('wages paid in one host are one column, whoever earns them, where in it and when', () => {
  const paid = (host: number, part: number | null, producing: boolean) => ({ host, part, producing, posts: [], shapes: [] })
  const wages = [paid(1, null, false), paid(0, 2, true), paid(1, null, true), paid(0, 3, true)]
  const columns = columnSources({ count: 6, shapes: [4, 9], wages })
  expect(columns).toMatchObject({ count: 4, shapes: [4, 9], wages: [{ host: 1 }, { host: 0 }] })
  expect([...columns.columnOf]).toEqual([0, 1, 2, 3, 2, 3])
})
