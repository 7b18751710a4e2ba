import { expect, test } from 'vitest'
import { arena, settled } from './arena.ts'
import { compiled, plain } from './heap.ts'

const ways = { compiled, plain }

test.each(Object.keys(ways) as (keyof typeof ways)[])('owners keep what they laid down while others come and go: %s', (name) => {
  const of = arena([ways[name]()], 100_000)
  const [first, second] = [{}, {}]
  const one = of.lend(first, 3)
  expect(one.kept).toBe(false)
  one.numbers.set([1, 2, 3], one.at)
  const two = of.lend(second, 50_000)
  two.numbers.fill(7, two.at, two.at + 50_000)
  const again = of.lend(first, 3)
  // A plain array is made anew when it has to be larger; then its owners are told so.
  if (again.kept) expect([...again.numbers.subarray(again.at, again.at + 3)]).toEqual([1, 2, 3])
  expect(again.kept).toBe(name === 'compiled')
  again.numbers.set([1, 2, 3], again.at)
  const third = of.lend(second, 50_000)
  if (third.kept) expect(third.numbers[third.at + 49_999]).toBe(7)
  const last = of.lend(first, 3)
  expect(last.kept).toBe(name === 'compiled' || third.kept)
})

test('a full arena begins anew, and everybody is told', () => {
  const of = arena([compiled()], 100)
  const [first, second] = [{}, {}]
  of.lend(first, 60)
  const other = of.lend(second, 60)
  expect([other.kept, other.at]).toEqual([false, 0])
  expect(of.lend(first, 30).kept).toBe(false)
})

test.each(Object.keys(ways) as (keyof typeof ways)[])(
  'stretches that are lent together lie beside one another, however they moved: %s',
  (name) => {
    const of = arena([ways[name]()], 200_000)
    const owners = [1, 30_000, 100_000, 5, 40_000].map((length) => ({ length }))
    const together = () => owners.map((owner) => ({ ...of.lend(owner, owner.length), length: owner.length }))
    const lent = settled(of, together)
    lent.forEach(({ numbers, at, length }, k) => {
      numbers.fill(k, at, at + length)
    })
    for (const [k, { numbers, at, length, kept }] of settled(of, together).entries()) {
      expect(kept).toBe(true)
      expect([numbers[at], numbers[at + length - 1]]).toEqual([k, k])
    }
  },
)

test('more than there is room for at once is said', () => {
  const of = arena([compiled()], 100)
  const owners = [{}, {}]
  expect(() => settled(of, () => owners.map((owner) => of.lend(owner, 60)))).toThrow('no room')
})
