import { type Finding, findingText, ModelInputError, parseScenario } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { checkScenario } from './check-scenario.ts'
import { loadModel } from './model.ts'
import { plantInput } from './scenario-of-tests.ts'

const model = loadModel()
type Changes = Record<string, unknown>

/** The plant of the tests with other values at some JSON pointers. */
function changed(changes: Changes) {
  const input: unknown = plantInput()
  for (const [pointer, value] of Object.entries(changes)) {
    const path = pointer.slice(1).split('/')
    const field = path.pop()!
    const holder = path.reduce<Record<string, unknown>>((at, step) => at[step] as Record<string, unknown>, input as Record<string, unknown>)
    holder[field] = value
  }
  return parseScenario(input)
}

function findingsOf(changes: Changes): readonly Finding[] {
  try {
    return checkScenario(changed(changes), model)
  } catch (fault) {
    if (fault instanceof ModelInputError) return fault.findings
    throw fault
  }
}

/** A code without a text is shown as it is. */
const hasText = (finding: Finding) => !findingText(finding).says.startsWith(finding.code.replaceAll('-', ' '))

const quantity = (value: unknown, range?: [number, number]) => ({
  chosen: 'a',
  ...(range ? { range } : {}),
  claims: [{ id: 'a', value, said: 'own', source: { title: 'test' }, confidence: 'low' }],
})
const line = '/phases/1/spending/0'
const post = '/phases/1/posts/1'
const hall = '/phases/0/spending/0'
const overlapping = [...plantInput().phases, { id: 'more', kind: 'ramp-up', from: 20, months: 5 }]

/** What is wrong, what makes it so, the code of the finding, and its place where that is not the only place changed. */
const faults: [name: string, changes: Changes, code: string, path?: string][] = [
  ['no phases', { '/phases': [] }, 'empty-project'],
  ['nothing in the phases', { '/phases': [{ id: 'a', kind: 'operation', from: 0, months: 9 }] }, 'empty-project'],
  ['unknown product', { [`${line}/product`]: 'C99' }, 'unknown-product'],
  ['unknown host industry', { '/product/industry': 'X' }, 'unknown-product'],
  ['unknown economy', { [`${line}/buyer`]: 'ZZZ' }, 'unknown-economy'],
  ['unknown region', { [`${post}/place`]: 'UA-99' }, 'unknown-region'],
  ['unknown origin', { [`${line}/origin`]: { QQQ: 1 } }, 'unknown-economy', `${line}/origin/QQQ`],
  ['unknown occupation', { [`${post}/occupation`]: '9999' }, 'unknown-occupation'],
  ['unknown currency', { '/currency': 'XXX' }, 'unknown-currency'],
  ['price year without a deflator', { '/priceYear': 1980 }, 'unknown-price-year'],
  ['another model version', { '/model': 'f'.repeat(64) }, 'unknown-model-version'],
  ['shares that do not sum to one', { [`${line}/origin`]: { UKR: 0.5, FRA: 0.4 } }, 'shares-do-not-sum'],
  ['a share above one', { [`${line}/origin`]: { UKR: 1.5, FRA: -0.5 } }, 'outside-domain', `${line}/origin/UKR`],
  ['a negative amount', { [`${line}/amount`]: -1 }, 'outside-domain'],
  ['an amount beyond the economy', { [`${line}/amount`]: 1e9 }, 'amount-beyond-economy'],
  ['a factory of ten million workers', { [`${post}/count`]: 10_000_000 }, 'posts-beyond-economy'],
  ['a revenue beyond the economy', { '/product/price': 9e9 }, 'revenue-beyond-economy'],
  ['wage zero', { [`${post}/monthlyWage`]: 0 }, 'outside-domain'],
  ['two full-time equivalents a head', { [`${post}/ftePerHead`]: 2 }, 'outside-domain'],
  ['learning that unlearns', { '/product/learningRate': 1.1 }, 'outside-domain'],
  ['learning that halves at once', { '/product/learningRate': 0.5 }, 'outside-domain'],
  ['zero capacity', { '/product/capacityPerMonth': 0 }, 'outside-domain'],
  ['no width of the ramp', { '/product/rampMonths': 0 }, 'outside-domain'],
  ['half a month', { '/phases/1/months': 30.5 }, 'not-whole'],
  ['a phase of no length', { '/phases/1/months': 0 }, 'outside-domain'],
  ['a horizon beyond 600 months', { '/months': 601 }, 'outside-domain'],
  ['an uncertain horizon', { '/months': quantity(40, [30, 50]) }, 'must-be-certain'],
  ['a phase that never starts', { '/phases/1/from': 40 }, 'phase-never-starts'],
  ['posts that never start', { [`${post}/from`]: 31 }, 'post-never-starts'],
  ['two producing phases at once', { '/phases': overlapping }, 'phases-overlap', '/phases/2/from'],
  ['ids that stand twice', { '/phases/1/id': 'building' }, 'duplicate-id'],
  ['output of a building site', { [`${hall}/basis`]: 'per-unit' }, 'needs-production'],
  ['own shares of the wrong length', { '/phases/0/months': 9, [`${hall}/profile`]: [0.5, 0.5] }, 'profile-length', `${hall}/profile`],
  ['own shares that do not sum', { '/phases/0/months': 2, [`${hall}/profile`]: [0.5, 0.4] }, 'profile-does-not-sum', `${hall}/profile`],
  ['own shares of what is no total', { [`${line}/profile`]: [1] }, 'profile-needs-total'],
  ['draws below zero', { [`${post}/count`]: quantity({ kind: 'normal', mean: 3, sd: 2 }) }, 'draws-outside-domain'],
  ['an unknown parameter', { '/parameters': { 'household-spendig.UKR': 0.5 } }, 'unknown-parameter', '/parameters/household-spendig.UKR'],
  [
    'a parameter of nowhere',
    { '/parameters': { 'household-spending.ZZZ': 0.5 } },
    'unknown-parameter',
    '/parameters/household-spending.ZZZ',
  ],
  ['a share of 120 %', { '/parameters': { 'household-spending.UKR': 1.2 } }, 'outside-domain', '/parameters/household-spending.UKR'],
  ['a margin over the price', { '/parameters': { 'trade-margin.goods': 1.2 } }, 'outside-domain', '/parameters/trade-margin.goods'],
  [
    'two margins that together take all of the price',
    { '/parameters': { 'trade-margin.goods': 0.5, 'transport-margin.goods': 0.5 } },
    'outside-domain',
    '/parameters/transport-margin.goods',
  ],
]

test('the plant of the tests has nothing to say against it', () => {
  expect(findingsOf({}).filter(({ severity }) => severity !== 'note')).toEqual([])
})

test.each(faults)('%s is told with its place, what stands there, what could, and the remedy', (_, changes, code, path) => {
  const place = path ?? Object.keys(changes)[0]
  const found = findingsOf(changes).find((finding) => finding.code === code && finding.path === place)
  expect(found, JSON.stringify(findingsOf(changes))).toBeDefined()
  expect(found!.severity).toBe('error')
  expect(hasText(found!), `text of ${code}`).toBe(true)
  const { says, remedy } = findingText(found!)
  expect(says).not.toMatch(/\{|undefined|NaN/)
  expect(remedy.length).toBeGreaterThan(3)
})

const remarks: [name: string, changes: Changes, code: string][] = [
  ['a phase that goes on after the horizon', { '/phases/1/months': 60 }, 'phase-beyond-horizon'],
  ['a parameter outside its plausible range', { '/parameters': { 'household-spending.UKR': 0.95 } }, 'parameter-outside-range'],
  ['a parameter that changes nothing', { '/parameters': { 'half-capacity-month': 20 } }, 'parameter-without-effect'],
]

test.each(remarks)('%s is remarked upon and does not stop the estimate', (_, changes, code) => {
  const found = checkScenario(changed(changes), model).filter((finding) => finding.code === code)
  expect(found.length).toBe(1)
  expect(hasText(found[0]!), `text of ${code}`).toBe(true)
})

test('everything that is wrong is told at once', () => {
  const codes = findingsOf({ [`${line}/product`]: 'C99', [`${post}/monthlyWage`]: -5, '/phases/1/from': 90 }).map(({ code }) => code)
  expect(codes).toEqual(expect.arrayContaining(['unknown-product', 'outside-domain', 'phase-never-starts']))
})
