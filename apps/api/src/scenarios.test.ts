import { smallScenario } from '@shiftwork/contracts/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findingsOf, openTestApp, type TestApp } from './testing/open-app.ts'

let api: TestApp
beforeAll(async () => {
  api = await openTestApp({ worker: false })
})
afterAll(() => api.close())

async function created(name?: string) {
  const reply = await api.call('POST', '/scenarios', { body: smallScenario(name) })
  expect(reply.status).toBe(201)
  return { id: reply.json.id as string, tag: reply.headers['etag']! }
}

describe('a scenario', () => {
  test('is stored with its defaults, and is read again with its ETag', async () => {
    const { id, tag } = await created('First')
    const read = await api.call('GET', `/scenarios/${id}`)
    expect(read.status).toBe(200)
    expect(read.headers['etag']).toBe(tag)
    expect(read.json).toMatchObject({ id, name: 'First', version: 1, deletedAt: null, latestRun: null })
    expect(read.json.scenario.phases[0].posts[0]).toMatchObject({ ftePerHead: 1, from: 0, retrainable: true })
  })

  test('that has not changed since is not sent again', async () => {
    const { id, tag } = await created()
    const read = await api.call('GET', `/scenarios/${id}`, { headers: { 'if-none-match': tag } })
    expect([read.status, read.text]).toEqual([304, ''])
  })

  test('keeps every version; an old one comes back as a new one', async () => {
    const { id, tag } = await created('One')
    const two = await api.call('PUT', `/scenarios/${id}`, { body: { ...smallScenario('Two'), months: 36 }, headers: { 'if-match': tag } })
    const back = await api.call('POST', `/scenarios/${id}/restore`, { body: { version: 1 }, headers: { 'if-match': two.headers['etag']! } })
    expect(back.json).toMatchObject({ version: 3, name: 'One' })
    expect(back.json.scenario.months).toBe(12)
    const { json } = await api.call('GET', `/scenarios/${id}/versions?limit=2`)
    expect(json.items.map((v: { version: number; restoredFrom: number | null }) => [v.version, v.restoredFrom])).toEqual([
      [3, 1],
      [2, null],
    ])
    const rest = await api.call('GET', `/scenarios/${id}/versions?limit=2&cursor=${json.nextCursor}`)
    expect(rest.json).toMatchObject({ items: [{ version: 1 }], nextCursor: null })
    expect((await api.call('GET', `/scenarios/${id}/versions/2`)).json.scenario.name).toBe('Two')
  })

  test('that is renamed keeps the hash of its inputs', async () => {
    const { id, tag } = await created('Before')
    const before = await api.call('GET', `/scenarios/${id}`)
    const after = await api.call('PATCH', `/scenarios/${id}`, { body: { name: 'After' }, headers: { 'if-match': tag } })
    expect(after.json).toMatchObject({ name: 'After', version: 2, hash: before.json.hash })
    expect(after.json.scenario.name).toBe('After')
  })

  test('that is deleted leaves the list and comes back by undelete', async () => {
    const { id, tag } = await created('Gone')
    const gone = await api.call('DELETE', `/scenarios/${id}`, { headers: { 'if-match': tag } })
    expect([gone.status, gone.text]).toEqual([204, ''])
    const listed = async (deleted: boolean) => {
      const { json } = await api.call('GET', `/scenarios?limit=200&deleted=${deleted}`)
      return json.items.some((item: { id: string }) => item.id === id)
    }
    expect([await listed(false), await listed(true)]).toEqual([false, true])
    expect((await api.call('POST', `/scenarios/${id}/undelete`)).json.deletedAt).toBeNull()
    expect([await listed(false), await listed(true)]).toEqual([true, false])
  })

  test('downloads as the file the command line takes: stored text for stored text', async () => {
    const typed = `<script>alert('x')</script> & "ümläut" \u202e`
    const { json } = await api.call('POST', '/scenarios', { body: { ...smallScenario(typed), notes: typed } })
    const file = await api.call('GET', `/scenarios/${json.id}/file`)
    expect(file.headers['content-disposition']).toContain('attachment')
    expect(file.json).toMatchObject({ name: typed, notes: typed })
  })

  test('lists are read in pages, newest first, none twice', async () => {
    const seen: string[] = []
    let path: string | null = '/scenarios?limit=3'
    while (path !== null) {
      const { json }: { json: { items: { id: string }[]; nextCursor: string | null } } = await api.call('GET', path)
      seen.push(...json.items.map((item) => item.id))
      path = json.nextCursor === null ? null : `/scenarios?limit=3&cursor=${json.nextCursor}`
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toEqual([...seen].sort().reverse())
  })
})

describe('two who edit at once', () => {
  test('without If-Match: 428; with a stale one: 412 and the current ETag; nothing is lost', async () => {
    const { id, tag } = await created('Start')
    const path = `/scenarios/${id}`
    expect((await api.call('PUT', path, { body: smallScenario('No tag') })).status).toBe(428)
    const won = await api.call('PUT', path, { body: smallScenario('Won'), headers: { 'if-match': tag } })
    for (const method of ['PUT', 'PATCH', 'DELETE'] as const) {
      const body = method === 'PUT' ? smallScenario('Lost') : method === 'PATCH' ? { name: 'Lost' } : undefined
      const lost = await api.call(method, path, { body, headers: { 'if-match': tag } })
      expect([lost.status, lost.headers['etag']]).toEqual([412, won.headers['etag']])
    }
    expect((await api.call('GET', path)).json).toMatchObject({ name: 'Won', version: 2 })
  })

  test('of 50 with the same version exactly one wins, in each of three rounds', async () => {
    const { id } = await created('Round 0')
    for (let round = 1; round <= 3; round++) {
      const tag = (await api.call('GET', `/scenarios/${id}`)).headers['etag']!
      const editors = Array.from({ length: 50 }, (_, i) =>
        api.call('PUT', `/scenarios/${id}`, { body: smallScenario(`Round ${round}, editor ${i}`), headers: { 'if-match': tag } }),
      )
      const statuses = (await Promise.all(editors)).map((reply) => reply.status)
      expect(statuses.filter((status) => status === 200)).toHaveLength(1)
      expect(statuses.filter((status) => status === 412)).toHaveLength(49)
      expect((await api.call('GET', `/scenarios/${id}`)).json.version).toBe(round + 1)
    }
  })
})

describe('what cannot be stored', () => {
  const countOfScenarios = async () => (await api.call('GET', '/scenarios?limit=200')).json.items.length

  test.each<[string, object, string]>([
    ['an unknown field', { surprise: 1 }, 'unknown-field /surprise'],
    ['an unknown format version', { format: 2 }, 'unknown-format-version /format'],
    ['a missing name', { name: undefined }, 'missing-field /name'],
    ['a wrong month', { start: 'January' }, 'wrong-format /start'],
  ])('%s is refused with the path, and nothing is stored', async (_, change, expected) => {
    const before = await countOfScenarios()
    const reply = await api.call('POST', '/scenarios', { body: { ...smallScenario(), ...change } })
    expect(reply.status).toBe(422)
    expect(reply.headers['content-type']).toContain('application/problem+json')
    expect(findingsOf(reply)).toContain(expected)
    expect(reply.json.instance).toMatch(/^urn:uuid:/)
    expect(await countOfScenarios()).toBe(before)
  })

  test('what the model cannot estimate is refused as well: an unknown product and an unknown economy, both named', async () => {
    const scenario = smallScenario()
    const line = scenario.phases[0]!.spending![0]!
    const wrong = { ...scenario, phases: [{ ...scenario.phases[0]!, spending: [{ ...line, product: 'Z99', buyer: 'XXX' }] }] }
    const before = await countOfScenarios()
    const reply = await api.call('POST', '/scenarios', { body: wrong })
    expect(reply.status).toBe(422)
    const paths = findingsOf(reply).map((found) => found.split(' ')[1])
    expect(paths).toEqual(expect.arrayContaining(['/phases/0/spending/0/product', '/phases/0/spending/0/buyer']))
    expect(await countOfScenarios()).toBe(before)
  })

  test('unknown query parameters and ids that are none', async () => {
    expect(findingsOf(await api.call('GET', '/scenarios?colour=red'))).toEqual(['unknown-field /colour'])
    expect(findingsOf(await api.call('GET', '/catalogue?x=1'))).toEqual(['unknown-field /x'])
    expect((await api.call('GET', '/scenarios/1')).status).toBe(422)
    expect((await api.call('GET', '/scenarios?cursor=here')).status).toBe(422)
    expect((await api.call('GET', '/scenarios/019ab000-0000-7000-8000-00000000ffff')).status).toBe(404)
  })

  test('a method that an address does not have: 405 with those it has', async () => {
    const reply = await api.call('PUT', '/runs')
    expect([reply.status, reply.headers['allow']]).toEqual([405, 'POST, GET'])
  })
})
