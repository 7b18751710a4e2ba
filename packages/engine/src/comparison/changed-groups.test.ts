import type { Scenario } from '@shiftwork/contracts'
import { describe, expect, test } from 'vitest'
import { changedGroups } from './changed-groups.ts'

/** Only what the groups are made of. */
const scenario = (parts: object, phases: readonly object[] = [phase('making', 'operation')]) =>
  ({ product: { name: 'Thing', price: 5, capacityPerMonth: 10, rampMonths: 6 }, phases, ...parts }) as unknown as Scenario
function phase(id: string, kind: string, parts: object = {}) {
  return { id, kind, from: 0, months: 12, spending: [], posts: [], ...parts }
}
const names = (a: Scenario, b: Scenario, coarse?: 'fine' | 'money' | 'phases' | 'everything') =>
  changedGroups(a, b, coarse).map(({ group }) => group)

test('the same inputs have no groups; notes count for nothing', () => {
  expect(changedGroups(scenario({ name: 'A' }), scenario({ name: 'B', notes: 'other' }))).toEqual([])
})

test('each group takes its parts over and nothing else', () => {
  const a = scenario({ net: { deadweight: 0.2 }, parameters: { x: 1 } }, [
    phase('making', 'operation', { posts: [1] }),
    phase('hall', 'construction'),
  ])
  const b = scenario({}, [phase('making', 'operation', { from: 3, spending: [2] }), phase('hall', 'construction', { spending: [3] })])
  const groups = changedGroups(a, b)
  expect(groups.map(({ group }) => group)).toEqual(['timing', 'purchases', 'posts', 'building', 'net', 'parameters'])
  const all = groups.reduce((mixed, { take }) => take(b, mixed), a)
  expect(all).toEqual(b)
  expect(groups.find(({ group }) => group === 'timing')!.paths).toEqual(['/phases/0/from'])
  const timed = groups[0]!.take(b, a)
  expect(timed.phases[0]).toEqual({ ...a.phases[0]!, from: 3 })
  expect(timed.net).toEqual(a.net)
})

describe('coarser groups', () => {
  const a = scenario({ funding: { payers: ['state'] }, pools: [1] }, [phase('making', 'operation', { posts: [1], from: 2 })])
  const b = scenario({}, [phase('making', 'operation')])
  test('courses name their payers: posts, people and public money together', () => {
    expect(names(a, b)).toEqual(['timing', 'posts', 'public-money'])
    expect(names(a, b, 'money')).toEqual(['timing', 'posts-and-public-money'])
  })
  test('all of the phases, and everything', () => {
    expect(names(a, b, 'phases')).toEqual(['phases-and-public-money'])
    expect(names(a, b, 'everything')).toEqual(['everything'])
    expect(changedGroups(a, b, 'everything')[0]!.take(b, a)).toEqual(b)
  })
  test('phases that are not the same ones are one group', () => {
    expect(names(a, scenario({}, [phase('other', 'operation')]))).toEqual(['phases', 'public-money'])
  })
})
