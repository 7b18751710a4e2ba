import type { Run } from '@shiftwork/contracts'
import { smallScenario } from '@shiftwork/contracts/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestApp, type Reply, type TestApp } from './testing/open-app.ts'

let api: TestApp
beforeAll(async () => {
  api = await openTestApp()
})
afterAll(() => api.close())

async function stored(name: string, months = 24): Promise<string> {
  return (await api.call('POST', '/scenarios', { body: { ...smallScenario(name), months } })).json.id
}

/** The events of a stream as they came. */
function eventsOf(reply: Reply): Run[] {
  return [...reply.text.matchAll(/^data: (.*)$/gm)].map((match) => JSON.parse(match[1]!))
}

describe('a run', () => {
  test('is queued, computed, counted block by block, and gives an estimate with ranges', async () => {
    const scenario = await stored('Runs')
    const asked = await api.call('POST', '/runs', { body: { scenario, draws: 2048 } })
    expect(asked.status).toBe(202)
    expect(asked.json).toMatchObject({ state: 'queued', seed: 1, draws: 2048, progress: { blocksTotal: 8, drawsTotal: 2048 } })
    const stream = await api.call('GET', `/runs/${asked.json.id}/events`, { headers: { 'last-event-id': '17' } })
    expect(stream.headers['content-type']).toContain('text/event-stream')
    expect(stream.text).toContain('retry: ')
    const events = eventsOf(stream)
    expect(events.at(-1)).toMatchObject({ state: 'done', progress: { blocksDone: 8, drawsDone: 2048 } })
    const counts = events.map((run) => run.progress.blocksDone)
    expect(counts).toEqual([...counts].sort((a, b) => a - b))
    const { json: estimate, headers } = await api.call('GET', `/runs/${asked.json.id}/estimate`)
    expect(estimate).toMatchObject({ format: 1, key: { seed: 1, draws: 2048 }, hash: events.at(-1)!.estimateHash })
    expect(headers['etag']).toBe(`"${estimate.hash}"`)
    const criteria = estimate.cuts.find((cut: { name: string }) => cut.name === 'criteria')
    expect(criteria.values.some((value: number | null) => value !== null && value > 0)).toBe(true)
  })

  test('answers whoever comes after its end with one event', async () => {
    const { json } = await api.call('POST', '/runs', { body: { scenario: await stored('Late', 25), draws: 0 } })
    await api.untilEnded(json.id)
    expect(eventsOf(await api.call('GET', `/runs/${json.id}/events`))).toHaveLength(1)
  })

  test('with the same key is the same run: 200 and nothing computed, also for a renamed scenario', async () => {
    const scenario = await stored('Key', 26)
    const first = await api.call('POST', '/runs', { body: { scenario } })
    await api.untilEnded(first.json.id)
    const again = await api.call('POST', '/runs', { body: { scenario } })
    expect([again.status, again.json.id, again.json.state]).toEqual([200, first.json.id, 'done'])
    await api.call('PATCH', `/scenarios/${scenario}`, { body: { name: 'Other name' }, headers: { 'if-match': '*' } })
    expect((await api.call('POST', '/runs', { body: { scenario } })).json.id).toBe(first.json.id)
    expect((await api.call('POST', '/runs', { body: { scenario, seed: 2 } })).json.id).not.toBe(first.json.id)
    expect((await api.call('GET', `/scenarios/${scenario}`)).json.latestRun.state).toMatch(/queued|running|done/)
  })

  test('of the same inputs and seed has the same bytes, whichever run computed it', async () => {
    const one = await openTestApp()
    try {
      const scenario = (await one.call('POST', '/scenarios', { body: { ...smallScenario('Elsewhere'), months: 26 } })).json.id
      const { json } = await one.call('POST', '/runs', { body: { scenario } })
      const { estimateHash } = await one.untilEnded(json.id)
      const here = await api.call('POST', '/runs', { body: { scenario: await stored('Here', 26) } })
      expect((await api.untilEnded(here.json.id)).estimateHash).toBe(estimateHash)
    } finally {
      await one.close()
    }
  })

  test('asked for a copy of a scenario is the run of the original, and the copy shows it', async () => {
    const { json } = await api.call('POST', '/runs', { body: { scenario: await stored('Original', 33) } })
    const copy = await stored('Copy', 33)
    expect((await api.call('GET', `/scenarios/${copy}`)).json.latestRun.id).toBe(json.id)
    expect((await api.call('POST', '/runs', { body: { scenario: copy } })).json.id).toBe(json.id)
    const { json: listed } = await api.call('GET', '/scenarios?limit=200')
    expect(listed.items.find((item: { id: string }) => item.id === copy).latestRun.id).toBe(json.id)
  })

  test('gives every cut that it lists, and no other', async () => {
    const { json } = await api.call('POST', '/runs', { body: { scenario: await stored('Cuts', 27), draws: 256 } })
    await api.untilEnded(json.id)
    const { json: estimate } = await api.call('GET', `/runs/${json.id}/estimate`)
    expect(estimate.available.length).toBeGreaterThan(2)
    for (const { name, cells, stats } of estimate.available) {
      const { json: cut, headers } = await api.call('GET', `/runs/${json.id}/cuts/${name}`)
      expect(cut.values).toHaveLength(cells * stats.length)
      const known = await api.call('GET', `/runs/${json.id}/cuts/${name}`, { headers: { 'if-none-match': headers['etag']! } })
      expect(known.status).toBe(304)
    }
    expect((await api.call('GET', `/runs/${json.id}/cuts/none`)).status).toBe(404)
  })

  test('of an older version is asked for by its number; one that is not there is not', async () => {
    const scenario = await stored('Versions', 28)
    await api.call('PUT', `/scenarios/${scenario}`, { body: { ...smallScenario('Versions'), months: 29 }, headers: { 'if-match': '"1"' } })
    const { json } = await api.call('POST', '/runs', { body: { scenario, version: 1, draws: 0 } })
    expect(json.version).toBe(1)
    expect((await api.call('POST', '/runs', { body: { scenario, version: 9 } })).status).toBe(422)
    expect((await api.call('POST', '/runs', { body: { scenario: '019ab000-0000-7000-8000-00000000ffff' } })).status).toBe(422)
    expect((await api.call('POST', '/runs', { body: { scenario, kind: 'sweep' } })).status).toBe(422)
    expect((await api.call('POST', '/runs', { body: { scenario, draws: 2_000_000 } })).status).toBe(422)
  })
})

describe('a run that is cancelled', () => {
  test('keeps nothing half, ends its stream, has no estimate, and may be asked for again', async () => {
    const scenario = await stored('Cancel', 30)
    const { json } = await api.call('POST', '/runs', { body: { scenario, draws: 1_048_576 } })
    const stream = api.call('GET', `/runs/${json.id}/events`)
    const cancelled = await api.call('POST', `/runs/${json.id}/cancel`)
    expect(cancelled.json).toMatchObject({ state: 'cancelled', progress: { blocksDone: 0 } })
    expect(eventsOf(await stream).at(-1)!.state).toBe('cancelled')
    expect((await api.call('GET', `/runs/${json.id}/estimate`)).status).toBe(404)
    const { rows } = await api.services.database.executeSql('select count(*)::int as blocks from run_block where run_id = $1', [json.id])
    expect(rows).toEqual([{ blocks: 0 }])
    expect((await api.call('POST', `/runs/${json.id}/cancel`)).json.state).toBe('cancelled')
    const again = await api.call('POST', '/runs', { body: { scenario, draws: 1_048_576 } })
    expect(again.json.id).not.toBe(json.id)
    await api.call('POST', `/runs/${again.json.id}/cancel`)
  })
})

describe('a preview', () => {
  test('gives central values, stores nothing, and comes while a run computes', async () => {
    const scenario = await stored('Busy', 31)
    const { json } = await api.call('POST', '/runs', { body: { scenario, draws: 262_144 } })
    const count = async () => (await api.call('GET', '/scenarios?limit=200')).json.items.length
    const before = await count()
    const preview = await api.call('POST', '/preview', { body: smallScenario('Preview') })
    expect((await api.call('GET', `/runs/${json.id}`)).json.state).toMatch(/queued|running/)
    await api.call('POST', `/runs/${json.id}/cancel`)
    expect(preview.status).toBe(200)
    expect(preview.json.key.draws).toBe(0)
    expect(preview.json.cuts.flatMap((cut: { stats: string[] }) => cut.stats)).not.toContain('p90')
    expect(await count()).toBe(before)
    expect((await api.call('POST', '/preview', { body: { ...smallScenario(), extra: 1 } })).status).toBe(422)
  })
})

test('runs are listed newest first, of one scenario when asked for', async () => {
  const scenario = await stored('Listed', 32)
  const ids: string[] = []
  for (const seed of [1, 2, 3]) ids.unshift((await api.call('POST', '/runs', { body: { scenario, seed, draws: 0 } })).json.id)
  const { json } = await api.call('GET', `/runs?scenario=${scenario}&limit=2`)
  expect(json.items.map((run: Run) => run.id)).toEqual(ids.slice(0, 2))
  const rest = await api.call('GET', `/runs?scenario=${scenario}&limit=2&cursor=${json.nextCursor}`)
  expect(rest.json.items.map((run: Run) => run.id)).toEqual(ids.slice(2))
})
