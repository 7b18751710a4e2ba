import { expect, test } from 'vitest'
import { bibtex, bibtexText } from './bibtex.ts'

const cited = {
  name: 'Drones',
  version: 3,
  engine: '0.3.5',
  model: '3bf19e72',
  draws: 1024,
  seed: 7,
  hash: '0123456789abcdef0123',
  date: '2026-11-03',
  address: 'http://127.0.0.1:4300/runs/01a2',
  language: 'ukrainian',
}

test('an entry has title, tool, what names the estimate, day and address', () => {
  expect(bibtex(cited, 'Jobs from “Drones”')).toBe(`@misc{shiftwork-0123456789ab,
  title = {{Jobs from “Drones”}},
  howpublished = {Estimate made with Shiftwork, engine 0.3.5},
  note = {Version 3 of the scenario; model 3bf19e72; 1024 draws, seed 7; result 0123456789abcdef0123},
  year = {2026},
  month = {11},
  date = {2026-11-03},
  url = {http://127.0.0.1:4300/runs/01a2},
  langid = {ukrainian},
}
`)
})

test.each([
  ['50 % of R&D_x #1', '50 \\% of R\\&D\\_x \\#1'],
  ['}, evil = {', '\\}, evil = \\{'],
  ['\\input{x}', '\\textbackslash{}input\\{x\\}'],
  ['two\nlines', 'two lines'],
  ['Львів', 'Львів'],
])('%j stays a text', (text, inside) => expect(bibtexText(text)).toBe(inside))
