import { occupationProfiles, ratedOccupations, romeMobilities } from '@shiftwork/data'
import { expect, test } from 'vitest'
import { areaUnderCurve, shareWithRelatedNear } from './skill-measures.ts'

test("O*NET Related Occupations 29.3: at least 85 % of occupations hold three or more of O*NET's relations among their ten nearest", () => {
  const share = shareWithRelatedNear(ratedOccupations(), 10, 3)
  process.stdout.write(`O*NET related occupations among the ten nearest, three or more: ${(100 * share).toFixed(1)} % of occupations\n`)
  expect(share).toBeGreaterThanOrEqual(0.85)
})

test('ROME v347: close mobilities are nearer than random pairs of the same major group', () => {
  const { area, pairs } = areaUnderCurve(occupationProfiles(), romeMobilities(), 20_261_122)
  process.stdout.write(`ROME close mobilities against random pairs of the same major group: AUC ${area.toFixed(3)} over ${pairs} pairs\n`)
  expect(pairs).toBeGreaterThan(1000)
  expect(area).toBeGreaterThan(0.6)
})
