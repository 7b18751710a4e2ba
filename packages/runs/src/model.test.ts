import { parameters } from '@shiftwork/data'
import { expect, test } from 'vitest'
import { loadModel, modelHash } from './model.ts'

test('another table, parameter, region, or file about occupations and moves is another model version', () => {
  const parts = { tables: 'a', parameters: [], employed: [['UKR', 1]], regions: '[]', workforce: 'b' }
  const hashes = [
    parts,
    { ...parts, tables: 'c' },
    { ...parts, parameters: parameters().slice(0, 1) },
    { ...parts, employed: [['UKR', 2]] },
    { ...parts, regions: '[["UA-46"]]' },
    { ...parts, workforce: 'd' },
  ].map(modelHash)
  expect(new Set(hashes).size).toBe(hashes.length)
  expect(modelHash(parts)).toBe(hashes[0])
})

test('a model is loaded once, and one with a parameter replaced is another', () => {
  expect(loadModel()).toBe(loadModel())
  const [own] = parameters()
  const [claim] = own!.claims
  const replaced = [{ ...own!, claims: [{ ...claim!, source: { ...claim!.source, title: 'Another source' } }] }]
  expect(loadModel(replaced).hash).not.toBe(loadModel().hash)
})
