import { examples } from '@shiftwork/data'
import { createPool } from '@shiftwork/runs'
import { afterAll, expect, test } from 'vitest'
import { goldenOf, readGolden } from './golden-estimate.ts'

// One for all examples: what household spending calls for is worked out once.
const pool = createPool()
afterAll(() => pool.close())

test.each(examples().map(({ name, file, scenario }) => ({ name, file, scenario })))(
  '$name gives what it gave (after a change that is meant: node tests/golden/write-golden.ts, and the reason in the commit)',
  async ({ file, scenario }) => {
    const golden = readGolden(file)
    const found = await goldenOf(file, scenario, pool)
    expect(Object.keys(found.expected)).toEqual(Object.keys(golden.expected))
    // The same model and engine must give the same bits: figures that move need a new version of the engine.
    if (found.model === golden.model && found.engine === golden.engine) expect(found.expected).toEqual(golden.expected)
    for (const [code, stats] of Object.entries(golden.expected)) {
      for (const [stat, expected] of Object.entries(stats)) {
        const value = found.expected[code]![stat]!
        if (expected === null) expect(value, `${code} ${stat}`).toBeNull()
        else
          expect(Math.abs(value - expected), `${code} ${stat}: ${value}, was ${expected}`).toBeLessThanOrEqual(
            golden.tolerance * Math.abs(expected),
          )
      }
    }
  },
  120_000,
)
