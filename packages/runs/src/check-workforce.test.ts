import { type Course, type Finding, findingText, ModelInputError, type PlanSettings, type Pool, parseScenario } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { checkScenario } from './check-scenario.ts'
import { loadModel } from './model.ts'
import { plantInput } from './scenario-of-tests.ts'

const model = loadModel()

const pool: Pool = {
  id: 'lamp-line',
  name: 'Assemblers of the lamp line',
  kind: 'closing-line',
  occupation: '8212',
  place: 'FR-PDL',
  joins: [
    { month: 2, people: 30 },
    { month: 8, people: 12 },
  ],
  willing: 0.4,
  monthlyWage: 2100,
  reaches: ['FR-BRE'],
  relocation: 3000,
}
const course: Course = {
  id: 'assembly',
  name: 'Assembly of airframes',
  place: 'FR-PDL',
  teaches: ['8211'],
  months: 4,
  seats: 20,
  starts: [3, 9],
  price: 5200,
  stipend: 900,
  passRate: 0.85,
  payers: { region: 0.6, employer: 0.4 },
}
const plan: PlanSettings = { budgets: [{ payer: 'region', year: 2027, amount: 100_000 }] }

interface Changes {
  readonly pool?: object
  readonly course?: object
  readonly plan?: object
  readonly pools?: readonly object[]
  readonly courses?: readonly object[]
  readonly payer?: string
}

/** The plant of the tests (40 months from 2027-03) with a pool, a course and a budget, some fields of them changed. */
function findingsOf(changes: Changes): readonly Finding[] {
  const scenario = parseScenario({
    ...plantInput(),
    funding: { payers: [{ id: changes.payer ?? 'region', name: 'Region', kind: 'region', place: 'FR-PDL' }], instruments: [] },
    pools: changes.pools ?? [{ ...pool, ...changes.pool }],
    courses: changes.courses ?? [{ ...course, ...changes.course }],
    plan: { ...plan, ...changes.plan },
  })
  try {
    return checkScenario(scenario, model)
  } catch (fault) {
    if (fault instanceof ModelInputError) return fault.findings
    throw fault
  }
}

const drawn = (min: number, max: number) => ({
  chosen: 'a',
  claims: [{ id: 'a', value: { kind: 'uniform', min, max }, said: 'own', source: { title: 'test' }, confidence: 'low' }],
})

/** What is wrong, what makes it so, the code and place of the finding, and how severe it is. */
const faults: [name: string, changes: Changes, finding: string, severity?: 'warning'][] = [
  ['two pools of one id', { pools: [pool, pool] }, 'duplicate-id /pools/1/id'],
  ['a pool of an unknown occupation', { pool: { occupation: '9999' } }, 'unknown-occupation /pools/0/occupation'],
  ['a pool in an unknown region', { pool: { place: 'UA-99' } }, 'unknown-region /pools/0/place'],
  ['a pool that reaches nowhere', { pool: { reaches: ['FR-BRE', 'QQQ'] } }, 'unknown-economy /pools/0/reaches/1'],
  ['a place that is reached twice', { pool: { reaches: ['FR-BRE', 'FR-BRE'] } }, 'code-stands-twice /pools/0/reaches/1'],
  [
    'people who join twice in a month',
    {
      pool: {
        joins: [
          { month: 1, people: 3 },
          { month: 1, people: 4 },
        ],
      },
    },
    'month-stands-twice /pools/0/joins/1/month',
  ],
  [
    'people who join after the horizon',
    { pool: { joins: [{ month: 40, people: 3 }] } },
    'joins-beyond-horizon /pools/0/joins/0/month',
    'warning',
  ],
  ['fewer people than none', { pool: { joins: [{ month: 1, people: -3 }] } }, 'outside-domain /pools/0/joins/0/people'],
  ['more willing than there are', { pool: { willing: 1.2 } }, 'outside-domain /pools/0/willing'],
  ['draws of the willing above one', { pool: { willing: drawn(0.5, 1.5) } }, 'draws-outside-domain /pools/0/willing'],
  ['a negative wage', { pool: { monthlyWage: -1 } }, 'outside-domain /pools/0/monthlyWage'],
  ['a negative cost of moving', { pool: { relocation: -1 } }, 'outside-domain /pools/0/relocation'],
  ['more posts advertised than left', { pool: { advertised: 2 } }, 'outside-domain /pools/0/advertised'],
  ['more reemployed than there are', { pool: { reemployed: 1.01 } }, 'outside-domain /pools/0/reemployed'],
  ['two courses of one id', { courses: [course, course] }, 'duplicate-id /courses/1/id'],
  ['a course in an unknown region', { course: { place: 'FR-XXX' } }, 'unknown-region /courses/0/place'],
  ['a course that teaches what nobody knows', { course: { teaches: ['8211', '99'] } }, 'unknown-occupation /courses/0/teaches/1'],
  ['half a month of course', { course: { months: 4.5 } }, 'not-whole /courses/0/months'],
  ['no seats', { course: { seats: 0 } }, 'outside-domain /courses/0/seats'],
  ['a negative price', { course: { price: -1 } }, 'outside-domain /courses/0/price'],
  ['a negative stipend', { course: { stipend: -1 } }, 'outside-domain /courses/0/stipend'],
  ['nobody passes', { course: { passRate: 0 } }, 'outside-domain /courses/0/passRate'],
  ['a start that stands twice', { course: { starts: [3, 3] } }, 'month-stands-twice /courses/0/starts/1'],
  ['one start too late to end in time', { course: { starts: [3, 37] } }, 'course-ends-beyond-horizon /courses/0/starts/1', 'warning'],
  ['one start after the horizon', { course: { starts: [3, 41] } }, 'course-start-beyond-horizon /courses/0/starts/1', 'warning'],
  ['all starts too late', { course: { starts: [37, 38] } }, 'course-never-ends-in-time /courses/0/starts'],
  ['a rhythm that begins too late', { course: { starts: { from: 37, every: 3 } } }, 'course-never-ends-in-time /courses/0/starts'],
  ['a course longer than the horizon', { course: { months: 48 } }, 'course-never-ends-in-time /courses/0/starts'],
  ['a payer nobody knows', { course: { payers: { state: 1 } } }, 'unknown-payer /courses/0/payers/state'],
  ['shares below one', { course: { payers: { region: 0.5, employer: 0.4 } } }, 'payer-shares-do-not-sum /courses/0/payers'],
  ['a share above one', { course: { payers: { region: 1.5, employer: -0.5 } } }, 'outside-domain /courses/0/payers/region'],
  ['no payer at all', { course: { payers: {} } }, 'payer-shares-do-not-sum /courses/0/payers'],
  ['a payer that is named like the firm', { payer: 'employer' }, 'payer-named-employer /funding/payers/0/id'],
  ['a budget of nobody', { plan: { budgets: [{ payer: 'state', year: 2027, amount: 1 }] } }, 'unknown-payer /plan/budgets/0/payer'],
  ['two budgets for one year', { plan: { budgets: [plan.budgets[0], plan.budgets[0]] } }, 'budget-stands-twice /plan/budgets/1/year'],
  ['a negative budget', { plan: { budgets: [{ payer: 'employer', year: 2028, amount: -1 }] } }, 'outside-domain /plan/budgets/0/amount'],
  [
    'a budget for a year nobody looks at',
    { plan: { budgets: [{ payer: 'region', year: 2031, amount: 1 }] } },
    'budget-year-outside-horizon /plan/budgets/0/year',
    'warning',
  ],
  ['a date after the horizon', { plan: { by: 40 } }, 'plan-date-beyond-horizon /plan/by'],
]

const strict = ({ code, severity }: Finding) => severity !== 'note' && code !== 'leakage-counted-twice'

test('a pool, a course and a budget in order have nothing to say against them', () => {
  expect(findingsOf({}).filter(strict)).toEqual([])
})

test('a course that begins every so often may end after the horizon in its last rounds', () => {
  expect(findingsOf({ course: { starts: { from: 0, every: 6 } } }).filter(strict)).toEqual([])
  expect(findingsOf({ course: { starts: [36] } }).filter(strict)).toEqual([])
})

test.each(faults)('%s: told once, with place, what stands there, what could, and the remedy', (_, changes, expected, severity) => {
  const found = findingsOf(changes).filter(({ code, path }) => `${code} ${path}` === expected)
  expect(found, JSON.stringify(findingsOf(changes).filter(strict))).toHaveLength(1)
  expect(found[0]!.severity).toBe(severity ?? 'error')
  const { says, remedy } = findingText(found[0]!)
  expect(says).not.toMatch(/\{|undefined|NaN/)
  expect(says.startsWith(found[0]!.code.replaceAll('-', ' '))).toBe(false)
  expect(remedy.length).toBeGreaterThan(3)
})
