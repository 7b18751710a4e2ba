import { endpoints } from '@shiftwork/contracts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findingsOf, openTestApp, type TestApp } from './testing/open-app.ts'

let api: TestApp
beforeAll(async () => {
  api = await openTestApp({ worker: false })
})
afterAll(() => api.close())

const preview = (body: object) => api.call('POST', '/workforce-files/preview', { body: { kind: 'pools', name: 'pools.csv', ...body } })

test('the template, read as a file, gives what is written as the same file again; nothing is stored', async () => {
  for (const kind of ['pools', 'courses'] as const) {
    const template = (await api.call('GET', `/workforce-files/templates/${kind}?separator=semicolon`)).json
    const read = await preview({ kind, text: template.text, setting: { start: '2027-01', months: 60, payers: [] } })
    expect(endpoints.previewWorkforceFile.reply.safeParse(read.json).error).toBeUndefined()
    expect(read.json.leftOut).toBe(0)
    const body = { [kind]: read.json[kind], separator: 'semicolon' }
    const written = (await api.call('POST', '/workforce-files', { body })).json
    expect(written[kind].text).toBe(template.text)
  }
  expect((await api.call('GET', '/scenarios')).json.items).toEqual([])
})

test('faults of a file are told by line and column, and the reply is a preview all the same', async () => {
  const text = 'id;name;kind;occupation;place;month;people;willing\na;A;unemployed;9329;UA-46;0;5;1,2\nb;B;unemployed;9329;UA-46;0;5;0,5\n'
  const { status, json } = await preview({ text })
  expect(status).toBe(200)
  expect(json).toMatchObject({ rows: 2, leftOut: 1, pools: [{ id: 'b', willing: 0.5 }] })
  expect(json.findings).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ code: 'outside-domain', path: 'pools.csv:2:8', found: '1.2', values: { column: 'willing' } }),
    ]),
  )
})

test('a file of 100,000 rows is taken, and others are answered while it is read', async () => {
  const rows = Array.from({ length: 100_000 }, (_, k) => `p-${k % 180},Some people,unemployed,9329,UA-46,${Math.floor(k / 180)},5`)
  const text = `id,name,kind,occupation,place,month,people\n${rows.join('\n')}`
  const order: string[] = []
  const reading = preview({ text }).then((reply) => {
    order.push('file')
    return reply
  })
  for (let k = 0; k < 20; k++) {
    await api.call('GET', '/health/live')
    order.push('health')
  }
  const { status, json } = await reading
  expect([status, json.rows, json.leftOut, json.pools.length]).toEqual([200, 100_000, 0, 180])
  expect(order.indexOf('file')).toBeGreaterThan(5)
})

test('a body beyond the limit of the file is 413; other requests keep theirs', async () => {
  const refused = await preview({ text: 'x'.repeat(61_000_000) })
  expect([refused.status, refused.json.errors[0].expected]).toEqual([413, 'at most 57 MiB of JSON'])
  expect((await preview({ text: 'x'.repeat(31_000_000) })).status).toBe(422)
  expect((await api.call('POST', '/workforce-files', { text: ' '.repeat(2_000_000) })).status).toBe(413)
})

test('only JSON is taken: a page of another site cannot send it', async () => {
  const reply = await api.call('POST', '/workforce-files/preview', { text: 'id,name', headers: { 'content-type': 'text/csv' } })
  expect(reply.status).toBe(415)
})

test('moves between occupations, both ways, in the shape of the endpoint table', async () => {
  const away = await api.call('GET', '/transitions?from=8211&region=FR-PDL&viable=true')
  expect(endpoints.transitions.reply.safeParse(away.json).error).toBeUndefined()
  expect(away.json.rows.every(({ from, viable }: { from: string; viable: boolean }) => from === '8211' && viable)).toBe(true)
  const into = await api.call('GET', '/transitions?to=8211&limit=10')
  expect(into.json.rows).toHaveLength(10)
  expect(into.json.rows.every(({ to }: { to: string }) => to === '8211')).toBe(true)
})

test('what cannot be asked is told by the name of the field', async () => {
  expect(findingsOf(await api.call('GET', '/transitions'))).toEqual(['transition-without-occupation /from'])
  expect(findingsOf(await api.call('GET', '/transitions?from=9999&region=XX-1'))).toEqual([
    'unknown-occupation /from',
    'unknown-region /region',
  ])
  expect((await api.call('GET', '/transitions?from=8211&limit=0')).status).toBe(422)
})
