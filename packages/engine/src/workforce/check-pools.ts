import type { Finding, Pool } from '@shiftwork/contracts'
import { type At, findingAt } from '../assumptions/findings.ts'
import {
  checkNumber,
  checkOccupation,
  checkPlace,
  type KnownCodes,
  repeated,
  repeatedIds,
  type WorkforceSetting,
} from './workforce-setting.ts'

const share = { low: 0, high: 1 }
const people = { low: 0, high: 1e9 }
const wage = { low: 0, high: 1e12, open: 'low' as const }
const money = { low: 0, high: 1e12 }

/**
 * What is wrong with the pools of a scenario: unknown places and occupations, ids and months that stand twice, months beyond the horizon, numbers that
 * have no meaning.
 *
 * @see MODEL.md 9
 */
export function checkPools(pools: readonly Pool[], setting: WorkforceSetting, known: KnownCodes): Finding[] {
  return [...repeatedIds(pools, 'pools'), ...pools.flatMap((pool, p) => checkPool(pool, ['pools', p], setting, known))]
}

function checkPool(pool: Pool, at: At, setting: WorkforceSetting, known: KnownCodes): Finding[] {
  const { occupation, place, reaches, willing, monthlyWage, relocation, advertised, reemployed } = pool
  return [
    ...checkOccupation([...at, 'occupation'], occupation, known),
    ...checkPlace([...at, 'place'], place, known),
    ...reaches.flatMap((code, k) => checkPlace([...at, 'reaches', k], code, known)),
    ...repeated(reaches).map(({ value, k }) => findingAt([...at, 'reaches', k], 'code-stands-twice', { found: value })),
    ...checkJoins(pool, at, setting),
    ...checkNumber([...at, 'willing'], willing, share),
    ...checkNumber([...at, 'monthlyWage'], monthlyWage, wage),
    ...checkNumber([...at, 'relocation'], relocation, money),
    ...checkNumber([...at, 'advertised'], advertised, share),
    ...checkNumber([...at, 'reemployed'], reemployed, share),
  ]
}

function checkJoins({ joins }: Pool, at: At, { horizon }: WorkforceSetting): Finding[] {
  const twice = repeated(joins.map(({ month }) => month)).map(({ value, k }) =>
    findingAt([...at, 'joins', k, 'month'], 'month-stands-twice', { found: String(value), expected: 'each month once' }),
  )
  const each = joins.flatMap(({ month, people: heads }, k) => [
    ...(horizon !== null && month >= horizon
      ? [
          findingAt([...at, 'joins', k, 'month'], 'joins-beyond-horizon', {
            severity: 'warning',
            found: String(month),
            expected: `0 to ${horizon - 1}`,
            values: { horizon },
          }),
        ]
      : []),
    ...checkNumber([...at, 'joins', k, 'people'], heads, people),
  ])
  return [...twice, ...each]
}
