import { expect, test } from 'vitest'
import { type Move, type MoveRule, viableMove } from './viable-move.ts'

const rule: MoveRule = {
  similarityMinimum: 0.4,
  shortfallMaximum: 0.3,
  jobZoneGapMaximum: 1,
  payRatioMinimum: 0.75,
  relatedShareMinimum: 0.5,
  moversMinimum: 3,
}
const good: Move = {
  similarity: 0.4,
  shortfall: 0.3,
  jobZoneGap: 1,
  payRatio: 0.75,
  official: false,
  relatedShare: 0,
  movers: 0,
  moreThanUsual: false,
}

test.each<[string, Partial<Move>, boolean]>([
  ['on every bound', {}, true],
  ['too unlike without evidence', { similarity: 0.39 }, false],
  ['unlike, but official', { similarity: 0, official: true }, true],
  ['unlike, but related', { similarity: 0, relatedShare: 0.5 }, true],
  ['unlike, but seen more than usual', { similarity: 0, movers: 3, moreThanUsual: true }, true],
  ['unlike and seen no more than usual', { similarity: 0, movers: 30, moreThanUsual: false }, false],
  ['unlike and seen once', { similarity: 0, movers: 1, moreThanUsual: true }, false],
  ['too much to learn, evidence or not', { shortfall: 0.31, official: true }, false],
  ['two job zones up', { jobZoneGap: 2 }, false],
  ['two job zones down', { jobZoneGap: -2 }, false],
  ['too large a loss of pay', { payRatio: 0.74 }, false],
  ['pay not known', { payRatio: null }, true],
])('%s', (_, parts, expected) => {
  expect(viableMove({ ...good, ...parts }, rule)).toBe(expected)
})
