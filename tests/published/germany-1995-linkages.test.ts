import { fileURLToPath } from 'node:url'
import { readPlainTable } from '@shiftwork/data'
import { denseEconomies, inputColumns, leontiefColumns, linkages, ownBlock } from '@shiftwork/engine'
import { expect, test } from 'vitest'

/** Eurostat Manual (2008), ch. 15, as rOpenGov/iotables reproduces it (tests of linkages and of the Ghosh inverse @ 84e420fc). */
const published = {
  backward: [1.7048, 1.8413, 1.8136, 1.6035, 1.5951, 1.3782],
  /** First column of the Ghosh inverse. */
  ghosh: [1.0339, 0.0118, 0.0037, 0.0103, 0.0117, 0.0043],
  /** The second figure is printed as 1.6691; the printed table itself gives 1.6910, rounded at any stage, and all others agree. */
  forward: [2.1126, 1.691, 1.3558, 1.5848, 2.1037, 1.2106],
}

const { model } = denseEconomies(readPlainTable(fileURLToPath(new URL('germany-1995', import.meta.url))))
const columns = leontiefColumns(model!, 0)
const found = linkages(ownBlock(inputColumns(model!, 0), 0), ownBlock(columns, 0), model!.output)

test('Germany 1995: backward linkages', () => {
  expect(found.map((industry) => Number(industry!.backward.toFixed(4)))).toEqual(published.backward)
})

test('Germany 1995: first column of the Ghosh inverse', () => {
  const ghosh = columns[0]!.map((l, i) => (l * model!.output[0]!) / model!.output[i]!)
  expect([...ghosh].map((value) => Number(value.toFixed(4)))).toEqual(published.ghosh)
})

test('Germany 1995: forward linkages', () => {
  expect(found.map((industry) => Number(industry!.forward.toFixed(4)))).toEqual(published.forward)
})
