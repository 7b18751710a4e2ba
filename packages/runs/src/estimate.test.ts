import type { Cut, Estimate, Scenario, ScenarioInput } from '@shiftwork/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { assemble } from './assemble.ts'
import { blockCount, computeBlocks } from './blocks.ts'
import { cutsOfPlan, cutsOfRisk, knownCuts } from './known-cuts.ts'
import { loadModel } from './model.ts'
import { createPool, type Pool } from './pool.ts'
import { preview } from './preview.ts'
import { plant } from './scenario-of-tests.ts'

const model = loadModel()
const draws = 300
let pool: Pool
let estimate: Estimate

beforeAll(async () => {
  pool = createPool({ threads: 2, model })
  estimate = await estimateOf(plant(), { draws })
})
afterAll(() => pool.close())

async function estimateOf(scenario: Scenario, { draws: count, on = pool }: { draws: number; on?: Pool }): Promise<Estimate> {
  const job = { scenario, seed: 7, draws: count }
  const blocks: Float64Array[] = []
  const numbers = Array.from({ length: blockCount(count) }, (_, b) => b)
  const onBlock = (block: number, criteria: Float64Array) => {
    blocks[block] = criteria
  }
  await computeBlocks(on, job, numbers, { onBlock })
  const { estimate: head, cuts } = await assemble(on, job, (block) => blocks[block]!)
  return { ...head, cuts }
}

const cutOf = (of: Estimate, name: string): Cut => of.cuts.find((cut) => cut.name === name)!

/** Reads one figure; absent codes are a fault of the test. */
function figure(cut: Cut, where: Record<string, string>, stat: Cut['stats'][number] = 'central'): number | null {
  let cell = 0
  for (const { name, codes } of cut.axes) {
    const at = codes.indexOf(where[name]!)
    if (at < 0) throw new Error(`${cut.name} has no ${name} ${where[name]}`)
    cell = cell * codes.length + at
  }
  return cut.values[cell * cut.stats.length + cut.stats.indexOf(stat)]!
}
const codes = (cut: Cut, axis: string) => cut.axes.find(({ name }) => name === axis)!.codes
const close = (a: number, b: number, tolerance = 1e-9) => expect(Math.abs(a - b)).toBeLessThanOrEqual(tolerance * (1 + Math.abs(b)))

test('an estimate has every cut that is known, and says so', () => {
  const always = knownCuts.filter((name) => !cutsOfRisk.includes(name) && !cutsOfPlan.includes(name))
  for (const name of always) expect(cutOf(estimate, name), name).toBeDefined()
  expect(estimate.available.map(({ name }) => name)).toEqual(estimate.cuts.map(({ name }) => name))
  for (const { name, cells, stats } of estimate.available) expect(cutOf(estimate, name).values.length, name).toBe(cells * stats.length)
})

test('the account of the plant closes in every year', () => {
  const account = cutOf(estimate, 'account')
  for (const year of codes(account, 'year')) {
    const item = (code: string) => figure(account, { year, item: code })!
    close(item('purchases') + item('product-taxes') + item('labour-cost') + item('other-value-added'), item('revenue'))
  }
})

test('posts over twelve sum to job-years, for every effect and place that has them', () => {
  const [posts, jobs] = [cutOf(estimate, 'months-posts'), cutOf(estimate, 'places-jobs')]
  for (const place of ['UKR', 'FRA', 'world']) {
    for (const effect of ['direct', 'indirect', 'induced', 'total']) {
      let sum = 0
      for (const month of codes(posts, 'month')) sum += figure(posts, { place, effect, month })! / 12
      close(sum, figure(jobs, { place, effect, window: 'life' })!)
    }
  }
})

test('direct, indirect and induced add up to the total; the world is the sum of the economies', () => {
  for (const measure of ['output', 'value-added', 'labour-income'] as const) {
    const cut = cutOf(estimate, `places-${measure}`)
    for (const window of codes(cut, 'window')) {
      let sum = 0
      for (const place of codes(cut, 'place')) {
        const value = (effect: string) => figure(cut, { place, effect, window })
        if (value('indirect') === null) continue
        close(value('direct')! + value('indirect')! + value('induced')!, value('total')!)
        const isPart = place.includes('-')
        if (place !== 'world' && !isPart) sum += value('total')!
      }
      close(sum, figure(cut, { place: 'world', effect: 'total', window })!)
    }
  }
})

test('a region of known employment has all effects; with the rest it makes up its economy, in every month', () => {
  for (const name of ['places-output', 'places-value-added', 'places-labour-income', 'places-jobs']) {
    const cut = cutOf(estimate, name)
    for (const [region, rest, economy] of [
      ['UA-46', 'UKR-rest', 'UKR'],
      ['FR-PDL', 'FRA-rest', 'FRA'],
    ] as const) {
      for (const effect of ['direct', 'indirect', 'induced', 'total']) {
        const value = (place: string) => figure(cut, { place, effect, window: 'life' })!
        close(value(region) + value(rest), value(economy))
        if (effect !== 'direct') expect(value(region), `${name} ${region} ${effect}`).toBeGreaterThan(0)
        if (effect !== 'direct') expect(value(region), `${name} ${region} ${effect}`).toBeLessThan(value(economy))
      }
    }
  }
  for (const name of ['months-output', 'months-value-added', 'months-labour-income', 'months-job-years', 'months-posts']) {
    const cut = cutOf(estimate, name)
    for (const effect of ['direct', 'indirect', 'induced', 'total']) {
      for (const month of codes(cut, 'month')) {
        const value = (place: string) => figure(cut, { place, effect, month })!
        close(value('UA-46') + value('UKR-rest'), value('UKR'))
      }
    }
  }
  expect(figure(cutOf(estimate, 'places-jobs'), { place: 'AGO', effect: 'indirect', window: 'life' }), 'no employment data').toBeNull()
  expect(estimate.facts.projectPlaces).toEqual(['UKR', 'FRA', 'UA-46', 'FR-PDL'])
  expect(estimate.facts.places).toContain('UKR-rest')
  for (const [code, region] of [
    ['region-exponent-drawn', 'UA-46'],
    ['section-mix-assumed', 'UA-46'],
  ] as const) {
    expect(
      estimate.notes.some((note) => note.code === code && JSON.stringify(note.values).includes(region)),
      code,
    ).toBe(true)
  }
})

test('a region that nobody has counted keeps direct effects only, inside the rest of its economy', async () => {
  const uncounted = await estimateOf(
    plant((input) => {
      input.phases[1]!.posts![1]!.place = 'UA-43'
    }),
    { draws: 0 },
  )
  const cut = cutOf(uncounted, 'places-jobs')
  const value = (place: string, effect: string) => figure(cut, { place, effect, window: 'life' })
  expect(value('UA-43', 'indirect')).toBeNull()
  expect(value('UA-43', 'total')).toBeNull()
  expect(value('UA-43', 'direct')!).toBeGreaterThan(0)
  expect(value('UKR-rest', 'direct')!).toBeGreaterThanOrEqual(value('UA-43', 'direct')!)
  close(value('UA-46', 'total')! + value('UKR-rest', 'total')!, value('UKR', 'total')!)
  expect(uncounted.notes.some(({ code, values }) => code === 'region-direct-only' && values['place'] === 'UA-43')).toBe(true)
})

test('industries and occupations add up to places', () => {
  const [industries, places, occupations] = ['industries-jobs', 'places-jobs', 'occupations-jobs'].map((name) => cutOf(estimate, name))
  for (const effect of ['direct', 'indirect', 'induced']) {
    let sum = 0
    for (const industry of codes(industries!, 'industry'))
      sum += figure(industries!, { place: 'UKR', industry, effect, window: 'life' }) ?? 0
    close(sum, figure(places!, { place: 'UKR', effect, window: 'life' })!)
  }
  let sum = 0
  for (const occupation of codes(occupations!, 'occupation')) sum += figure(occupations!, { place: 'UA-46', occupation, window: 'life' })!
  close(sum, figure(places!, { place: 'UA-46', effect: 'direct', window: 'life' })!)
})

test('years, months and industries by year add up to the whole life', () => {
  const whole = figure(cutOf(estimate, 'places-value-added'), { place: 'UKR', effect: 'total', window: 'life' })!
  const [years, months, detail] = ['years-value-added', 'months-value-added', 'detail-value-added'].map((name) => cutOf(estimate, name))
  const at = { place: 'UKR', effect: 'total' }
  close(
    codes(years!, 'year').reduce((sum, year) => sum + figure(years!, { ...at, year })!, 0),
    whole,
  )
  close(
    codes(months!, 'month').reduce((sum, month) => sum + figure(months!, { ...at, month })!, 0),
    whole,
  )
  let sum = 0
  for (const industry of codes(detail!, 'industry'))
    for (const year of codes(detail!, 'year')) sum += figure(detail!, { ...at, industry, year })!
  close(sum, whole)
})

test('criteria agree with the cuts they are drawn from', () => {
  const criteria = cutOf(estimate, 'criteria')
  const jobs = cutOf(estimate, 'places-jobs')
  for (const stat of ['central', 'mean', 'p10', 'p90'] as const) {
    for (const place of ['UKR', 'world']) {
      close(
        figure(criteria, { criterion: `job-years.life.total.${place}` }, stat)!,
        figure(jobs, { place, effect: 'total', window: 'life' }, stat)!,
      )
    }
  }
  const account = cutOf(estimate, 'account')
  const revenue = codes(account, 'year').reduce((sum, year) => sum + figure(account, { year, item: 'revenue' })!, 0)
  close(figure(criteria, { criterion: 'revenue.life' })!, revenue)
})

test('the steady year is a mean of posts by month', () => {
  const posts = cutOf(estimate, 'months-posts')
  const [first, last] = estimate.facts.windows['steady']!
  for (const effect of ['direct', 'indirect', 'induced']) {
    const months = codes(posts, 'month').filter((month) => month >= first && month <= last)
    const mean = months.reduce((sum, month) => sum + figure(posts, { place: 'UKR', effect, month })!, 0) / months.length
    close(figure(cutOf(estimate, 'criteria'), { criterion: `posts.steady.${effect}.UKR` })!, mean)
  }
})

test('where the money goes adds up to what is bought', () => {
  const [spending, account] = [cutOf(estimate, 'spending'), cutOf(estimate, 'account')]
  const spent = spending.values.reduce<number>((sum, value) => sum + value!, 0)
  const bought = codes(account, 'year').reduce(
    (sum, year) => sum + figure(account, { year, item: 'purchases' })! + figure(account, { year, item: 'capital-purchases' })!,
    0,
  )
  close(spent, bought)
})

test('one thread gives the bits of two', async () => {
  const alone = createPool({ threads: 1, model })
  try {
    const other = await estimateOf(plant(), { draws, on: alone })
    expect(other.hash).toBe(estimate.hash)
    expect(JSON.stringify(other)).toBe(JSON.stringify(estimate))
  } finally {
    await alone.close()
  }
})

test('a block alone is the block inside a run', async () => {
  const job = { scenario: plant(), seed: 7, draws: 1000 }
  const all = new Map<number, Float64Array>()
  await computeBlocks(pool, job, [0, 1, 2, 3], { onBlock: (block, criteria) => void all.set(block, criteria) })
  expect(all.get(3)!.length / all.get(0)!.length).toBeCloseTo((1000 - 3 * 256) / 256, 12)
  await computeBlocks(pool, { ...job, draws: 4096 }, [2], { onBlock: (_, criteria) => expect(criteria).toEqual(all.get(2)) })
})

test('a preview has the central values of the run, to the bit', async () => {
  const seen = await preview(plant(), model, pool)
  expect(seen.key.draws).toBe(0)
  expect(cutOf(seen, 'account').values).toEqual(cutOf(estimate, 'account').values)
  const criteria = cutOf(estimate, 'criteria')
  expect(cutOf(seen, 'criteria').values).toEqual(codes(criteria, 'criterion').map((criterion) => figure(criteria, { criterion })))
})

/** Every amount of money times two. */
function doubled(input: ScenarioInput): void {
  const twice = (q: unknown): never => {
    if (typeof q === 'number') return (2 * q) as never
    const { range, claims, ...rest } = q as { range?: [number, number]; claims: { value: number }[] }
    return {
      ...rest,
      ...(range ? { range: range.map((v) => 2 * v) } : {}),
      claims: claims.map((c) => ({ ...c, value: 2 * c.value })),
    } as never
  }
  input.product.price = twice(input.product.price)
  for (const phase of input.phases) {
    for (const line of phase.spending ?? []) if (line.basis !== 'share-of-revenue') line.amount = twice(line.amount)
    for (const post of phase.posts ?? []) post.monthlyWage = twice(post.monthlyWage)
  }
}

test('twice the money is twice the results, bit for bit, ranges included', async () => {
  const twice = await estimateOf(plant(doubled), { draws })
  for (const name of ['places-output', 'places-value-added', 'years-labour-income', 'detail-output', 'account', 'spending']) {
    expect(cutOf(twice, name).values, name).toEqual(cutOf(estimate, name).values.map((value) => (value === null ? null : 2 * value)))
  }
  expect(cutOf(twice, 'occupations-jobs').values).toEqual(cutOf(estimate, 'occupations-jobs').values)
})

test('more spending never lowers jobs', async () => {
  const more = await estimateOf(
    plant((input) => {
      input.phases[0]!.spending![1]!.amount = 3_500_000
    }),
    { draws: 0 },
  )
  const [before, after] = [cutOf(estimate, 'places-jobs'), cutOf(more, 'places-jobs')]
  for (const place of codes(after, 'place')) {
    for (const effect of codes(after, 'effect')) {
      const [was, is] = [before, after].map((cut) => figure(cut, { place, effect, window: 'life' }))
      if (was !== null) expect(is!, `${place} ${effect}`).toBeGreaterThanOrEqual(was! - 1e-9)
    }
  }
})

test('two scenarios share a draw where the paths agree, whatever else is uncertain in one of them', async () => {
  const certain = plant((input) => {
    input.product.price = 150_000
    input.phases[0]!.months = 9
    input.phases[1]!.posts = input.phases[1]!.posts!.slice(1)
  })
  const other = await estimateOf(certain, { draws })
  const criteria = [cutOf(estimate, 'criteria'), cutOf(other, 'criteria')]
  // Units depend on capacity, ramp and start alone, which both scenarios draw.
  for (const stat of ['mean', 'p10', 'p50', 'p90'] as const) {
    const [a, b] = criteria.map((cut) => figure(cut, { criterion: 'units.life' }, stat))
    expect(a).toBe(b)
  }
  const [low, high] = (['p10', 'p90'] as const).map((stat) => figure(criteria[0]!, { criterion: 'units.life' }, stat)!)
  expect(high! - low!).toBeGreaterThan(0)
})

test('a run that is cancelled rejects with the reason and leaves the pool usable', async () => {
  const controller = new AbortController()
  const reason = new Error('no longer wanted')
  const onBlock = () => controller.abort(reason)
  const run = computeBlocks(pool, { scenario: plant(), seed: 1, draws: 20_000 }, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], {
    onBlock,
    signal: controller.signal,
  })
  await expect(run).rejects.toBe(reason)
  expect((await preview(plant(), model, pool)).criteria.length).toBeGreaterThan(0)
})

test('every industry of a host above 100 jobs per million is noted with both claims', async () => {
  const { notes, cuts } = await preview(plant(), model, pool)
  expect(cuts.length).toBeGreaterThan(0)
  const noted = new Map(
    notes
      .filter(({ code }) => code.startsWith('jobs-per-million-'))
      .map(({ values }) => [`${values['economy']} ${values['industry']}`, values]),
  )
  const { economies, jobs } = model.reference
  const n = economies.industries.length
  const ukraine = economies.economies.indexOf('UKR')
  const high = economies.industries.filter((_, i) => jobs.heads[ukraine * n + i]! * 0.65 > 100)
  expect(high.length).toBeGreaterThan(2)
  for (const industry of high) {
    const values = noted.get(`UKR ${industry}`)
    expect(values, industry).toBeDefined()
    expect(values!['heads'], industry).toBeGreaterThan(100)
    expect(values, industry).toHaveProperty('labourCost')
  }
})
