import type { PlantContribution } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { shownJobs } from './shown-jobs.ts'

const totals = (jobs: number | null) => ({ output: 1, valueAdded: 1, labourIncome: 1, jobs })
const places = (own: number, rest: number | null) => ({ own: totals(own), rest: totals(rest), world: totals(null) })
const effects = (sign: number): PlantContribution['effects'] => ({
  direct: places(sign * 3591, 0),
  indirect: places(sign * 1329, 2656),
  induced: places(sign * 325, null),
  total: places(sign * 5245, null),
})

test('parts have no more digits than their total bears, and add up to it', () => {
  expect(shownJobs(effects(1)).own).toEqual({ direct: 3590, indirect: 1330, induced: 330, total: 5250 })
  expect(shownJobs(effects(1), 2).own).toEqual({ direct: 3600, indirect: 1300, induced: 300, total: 5200 })
})

test('what is lost is below zero and adds up too', () => {
  const { direct, indirect, induced, total } = shownJobs(effects(-1)).own
  expect((direct ?? 0) + (indirect ?? 0) + (induced ?? 0)).toBe(total)
  expect(total).toBeLessThan(-5000)
})

test('what nobody has counted stays without a number, and so does its total', () => {
  expect(shownJobs(effects(1)).rest).toEqual({ direct: 0, indirect: 2660, induced: null, total: null })
  expect(shownJobs(effects(1)).world.total).toBeNull()
})
