import { expect, test } from 'vitest'
import { essentialSkillsHeld } from './essential-skills-held.ts'

test('held, missing and their share of what the target needs', () => {
  const origin = new Map([
    ['solder', 0.5],
    ['read drawings', 1],
  ])
  const target = new Map([
    ['wire boards', 0.25],
    ['solder', 1],
    ['test circuits', 0.5],
    ['read drawings', 0.25],
  ])
  expect(essentialSkillsHeld(origin, target)).toEqual({
    share: (0.5 + 0.25) / 2,
    held: 2,
    missing: 2,
    missingSkills: ['test circuits', 'wire boards'],
  })
  expect(essentialSkillsHeld(target, target)).toMatchObject({ share: 1, missing: 0 })
  expect(essentialSkillsHeld(origin, new Map())).toMatchObject({ share: 0, held: 0, missing: 0 })
})
