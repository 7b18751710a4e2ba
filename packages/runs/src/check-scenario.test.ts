import { type Finding, findingText, ModelInputError, type ScenarioInput } from '@shiftwork/contracts'
import { expect, test } from 'vitest'
import { checkScenario } from './check-scenario.ts'
import { loadModel } from './model.ts'
import { plant } from './scenario-of-tests.ts'

const model = loadModel()
type Change = (input: ScenarioInput) => void

const findingsOf = (change: Change) => {
  try {
    return checkScenario(plant(change), model)
  } catch (fault) {
    if (fault instanceof ModelInputError) return [...fault.findings]
    throw fault
  }
}

test('the plant of the tests has nothing to say against it', () => {
  expect(checkScenario(plant(), model).filter(({ severity }) => severity !== 'note')).toEqual([])
})

/** A code without a text is shown as it is. */
const hasText = (finding: Finding) => !findingText(finding).says.startsWith(finding.code.replaceAll('-', ' '))

const range = (value: number, low: number, high: number) => ({
  chosen: 'a',
  range: [low, high] as [number, number],
  claims: [{ id: 'a', value, said: 'own' as const, source: { title: 'test' }, confidence: 'low' as const }],
})
const line = (input: ScenarioInput) => input.phases[1]!.spending![0]!
const post = (input: ScenarioInput) => input.phases[1]!.posts![1]!

const faults: [name: string, change: Change, code: string, path: string][] = [
  [
    'no phases',
    (s) => {
      s.phases = []
    },
    'empty-project',
    '/phases',
  ],
  [
    'nothing in the phases',
    (s) =>
      s.phases.forEach((p) => {
        p.spending = []
        p.posts = []
      }),
    'empty-project',
    '/phases',
  ],
  [
    'unknown product',
    (s) => {
      line(s).product = 'C99'
    },
    'unknown-product',
    '/phases/1/spending/0/product',
  ],
  [
    'unknown host industry',
    (s) => {
      s.product.industry = 'X'
    },
    'unknown-product',
    '/product/industry',
  ],
  [
    'unknown economy',
    (s) => {
      line(s).buyer = 'ZZZ'
    },
    'unknown-economy',
    '/phases/1/spending/0/buyer',
  ],
  [
    'unknown region',
    (s) => {
      post(s).place = 'UA-99'
    },
    'unknown-region',
    '/phases/1/posts/1/place',
  ],
  [
    'unknown origin',
    (s) => {
      line(s).origin = { QQQ: 1 }
    },
    'unknown-economy',
    '/phases/1/spending/0/origin/QQQ',
  ],
  [
    'unknown occupation',
    (s) => {
      post(s).occupation = '9999'
    },
    'unknown-occupation',
    '/phases/1/posts/1/occupation',
  ],
  [
    'unknown currency',
    (s) => {
      s.currency = 'XXX'
    },
    'unknown-currency',
    '/currency',
  ],
  [
    'price year without a deflator',
    (s) => {
      s.priceYear = 1980
    },
    'unknown-price-year',
    '/priceYear',
  ],
  [
    'another model version',
    (s) => {
      s.model = 'f'.repeat(64)
    },
    'unknown-model-version',
    '/model',
  ],
  [
    'shares that do not sum to one',
    (s) => {
      line(s).origin = { UKR: 0.5, FRA: 0.4 }
    },
    'shares-do-not-sum',
    '/phases/1/spending/0/origin',
  ],
  [
    'a share above one',
    (s) => {
      line(s).origin = { UKR: 1.5, FRA: -0.5 }
    },
    'outside-domain',
    '/phases/1/spending/0/origin/UKR',
  ],
  [
    'a negative amount',
    (s) => {
      line(s).amount = -1
    },
    'outside-domain',
    '/phases/1/spending/0/amount',
  ],
  [
    'an amount beyond the economy',
    (s) => {
      line(s).amount = 1e9
    },
    'amount-beyond-economy',
    '/phases/1/spending/0/amount',
  ],
  [
    'a factory of ten million workers',
    (s) => {
      post(s).count = 10_000_000
    },
    'posts-beyond-economy',
    '/phases/1/posts/1/count',
  ],
  [
    'a revenue beyond the economy',
    (s) => {
      s.product.price = 9e9
    },
    'revenue-beyond-economy',
    '/product/price',
  ],
  [
    'wage zero',
    (s) => {
      post(s).monthlyWage = 0
    },
    'outside-domain',
    '/phases/1/posts/1/monthlyWage',
  ],
  [
    'two full-time equivalents a head',
    (s) => {
      post(s).ftePerHead = 2
    },
    'outside-domain',
    '/phases/1/posts/1/ftePerHead',
  ],
  [
    'learning that unlearns',
    (s) => {
      s.product.learningRate = 1.1
    },
    'outside-domain',
    '/product/learningRate',
  ],
  [
    'zero capacity',
    (s) => {
      s.product.capacityPerMonth = 0
    },
    'outside-domain',
    '/product/capacityPerMonth',
  ],
  [
    'no width of the ramp',
    (s) => {
      s.product.rampMonths = 0
    },
    'outside-domain',
    '/product/rampMonths',
  ],
  [
    'half a month',
    (s) => {
      s.phases[1]!.months = 30.5
    },
    'not-whole',
    '/phases/1/months',
  ],
  [
    'a phase of no length',
    (s) => {
      s.phases[1]!.months = 0
    },
    'outside-domain',
    '/phases/1/months',
  ],
  [
    'a horizon beyond 600 months',
    (s) => {
      s.months = 601
    },
    'outside-domain',
    '/months',
  ],
  [
    'an uncertain horizon',
    (s) => {
      s.months = range(40, 30, 50)
    },
    'must-be-certain',
    '/months',
  ],
  [
    'a phase that never starts',
    (s) => {
      s.phases[1]!.from = 40
    },
    'phase-never-starts',
    '/phases/1/from',
  ],
  [
    'posts that never start',
    (s) => {
      post(s).from = 31
    },
    'post-never-starts',
    '/phases/1/posts/1/from',
  ],
  [
    'two producing phases at once',
    (s) => {
      s.phases.push({ id: 'more', kind: 'ramp-up', from: 20, months: 5 })
    },
    'phases-overlap',
    '/phases/2/from',
  ],
  [
    'ids that stand twice',
    (s) => {
      s.phases[1]!.id = 'building'
    },
    'duplicate-id',
    '/phases/1/id',
  ],
  [
    'output of a building site',
    (s) => {
      s.phases[0]!.spending![0]!.basis = 'per-unit'
    },
    'needs-production',
    '/phases/0/spending/0/basis',
  ],
  [
    'own shares of the wrong length',
    (s) => {
      s.phases[0]!.months = 9
      s.phases[0]!.spending![0]!.profile = [0.5, 0.5]
    },
    'profile-length',
    '/phases/0/spending/0/profile',
  ],
  [
    'own shares that do not sum',
    (s) => {
      s.phases[0]!.months = 2
      s.phases[0]!.spending![0]!.profile = [0.5, 0.4]
    },
    'profile-does-not-sum',
    '/phases/0/spending/0/profile',
  ],
  [
    'own shares of what is no total',
    (s) => {
      line(s).profile = [1]
    },
    'profile-needs-total',
    '/phases/1/spending/0/profile',
  ],
  [
    'draws below zero',
    (s) => {
      post(s).count = {
        chosen: 'a',
        claims: [{ id: 'a', value: { kind: 'normal', mean: 3, sd: 2 }, said: 'own', source: { title: 't' }, confidence: 'low' }],
      }
    },
    'draws-outside-domain',
    '/phases/1/posts/1/count',
  ],
  [
    'an unknown parameter',
    (s) => {
      s.parameters = { 'household-spendig.UKR': 0.5 }
    },
    'unknown-parameter',
    '/parameters/household-spendig.UKR',
  ],
  [
    'a parameter of an unknown economy',
    (s) => {
      s.parameters = { 'household-spending.ZZZ': 0.5 }
    },
    'unknown-parameter',
    '/parameters/household-spending.ZZZ',
  ],
  [
    'a share of 120 %',
    (s) => {
      s.parameters = { 'household-spending.UKR': 1.2 }
    },
    'outside-domain',
    '/parameters/household-spending.UKR',
  ],
]

test.each(faults)('%s is told with its place, what stands there, what could, and the remedy', (_, change, code, path) => {
  const found = findingsOf(change).find((finding) => finding.code === code && finding.path === path)
  expect(found, JSON.stringify(findingsOf(change))).toBeDefined()
  expect(found!.severity).toBe('error')
  expect(hasText(found!), `text of ${code}`).toBe(true)
  const { says, remedy } = findingText(found!)
  expect(says.length).toBeGreaterThan(10)
  expect(says).not.toMatch(/\{|undefined|NaN/)
  expect(remedy.length).toBeGreaterThan(3)
})

const remarks: [name: string, change: Change, code: string][] = [
  [
    'a phase that goes on after the horizon',
    (s) => {
      s.phases[1]!.months = 60
    },
    'phase-beyond-horizon',
  ],
  [
    'a parameter outside its plausible range',
    (s) => {
      s.parameters = { 'household-spending.UKR': 0.95 }
    },
    'parameter-outside-range',
  ],
  [
    'a parameter that changes nothing',
    (s) => {
      s.parameters = { 'half-capacity-month': 20 }
    },
    'parameter-without-effect',
  ],
]

test.each(remarks)('%s is remarked upon and does not stop the estimate', (_, change, code) => {
  const found = checkScenario(plant(change), model).filter((finding) => finding.code === code)
  expect(found.length).toBe(1)
  expect(hasText(found[0]!), `text of ${code}`).toBe(true)
})

test('everything that is wrong is told at once', () => {
  const codes = findingsOf((s) => {
    line(s).product = 'C99'
    post(s).monthlyWage = -5
    s.phases[1]!.from = 90
  }).map(({ code }) => code)
  expect(codes).toEqual(expect.arrayContaining(['unknown-product', 'outside-domain', 'phase-never-starts']))
})
