import type { ScenarioInput } from '@shiftwork/contracts'
import { smallScenario } from '@shiftwork/contracts/testing'
import { type Database, openDatabase } from '@shiftwork/database'
import { createTestDatabase } from '@shiftwork/database/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, type Process, type Service, serve, start, until } from './processes.ts'
import { bytesOfEstimate, runState, untilEnded } from './stored-data.ts'

const chunks = 1_000
const draws = chunks * 256
const processes: Process[] = []
let postgresql: Awaited<ReturnType<typeof createTestDatabase>>
let calm: Awaited<ReturnType<typeof createTestDatabase>>
let database: Database
let service: Service
let undisturbed: Service

beforeAll(async () => {
  postgresql = await createTestDatabase()
  calm = await createTestDatabase()
  service = await serve(['--no-worker', '--no-examples'], { DATABASE_URL: postgresql.url })
  processes.push(service)
  undisturbed = await serve(['--no-examples'], { DATABASE_URL: calm.url })
  processes.push(undisturbed)
  database = await openDatabase({ engine: 'postgresql', url: postgresql.url })
  await database.executeSql(noteEveryChunk)
}, 240_000)
afterAll(async () => {
  for (const child of processes) {
    child.kill('SIGKILL')
    await child.ended
  }
  await database.close()
  await postgresql.drop()
  await calm.drop()
})

/** Every chunk that has an effect leaves a line that says whose it was; the chunks themselves go when the estimate is there. */
const noteEveryChunk = `
  create table effective_chunk (block integer, worker text);
  create function note_chunk() returns trigger language plpgsql as $$
  begin
    insert into effective_chunk values (new.block, current_setting('application_name'));
    return null;
  end $$;
  create trigger note_chunk after insert on run_block for each row execute function note_chunk()`

/** One month of work, nothing bought and no table drawn: so that a thousand chunks are quick. */
function shortWork(name: string): ScenarioInput {
  const scenario = smallScenario(name, 1)
  scenario.phases[0]!.spending = []
  return { ...scenario, uncertainty: { tables: false } }
}

async function startWorker(name: string): Promise<Process> {
  const url = new URL(postgresql.url)
  url.searchParams.set('application_name', name)
  const worker = start(['work', '--threads', '1'], { DATABASE_URL: url.href })
  processes.push(worker)
  await worker.ready
  return worker
}

test('two workers on PostgreSQL, one is killed: 1,000 chunks, each effective exactly once; one estimate, the bytes of an undisturbed run', {
  timeout: 600_000,
}, async () => {
  const workers = [await startWorker('first'), await startWorker('second')]
  const { id: scenario } = await ask(service.address, 'POST', '/scenarios', shortWork('Two workers'))
  const { id: run } = await ask(service.address, 'POST', '/runs', { scenario, draws })
  await until(
    () => runState(service.address, run),
    ({ progress }) => progress.blocksDone > 100,
    20,
  )
  workers[0]!.kill('SIGKILL')
  await workers[0]!.ended
  expect(await untilEnded(service.address, run)).toMatchObject({
    state: 'done',
    error: null,
    progress: { blocksDone: chunks, blocksTotal: chunks },
  })
  workers[1]!.kill('SIGTERM')
  expect((await workers[1]!.ended).code).toBe(0)
  await eachChunkOnce()

  const { id: same } = await ask(undisturbed.address, 'POST', '/scenarios', shortWork('One process'))
  const { id: calmRun } = await ask(undisturbed.address, 'POST', '/runs', { scenario: same, draws })
  await untilEnded(undisturbed.address, calmRun)
  expect(await bytesOfEstimate(service.address, run)).toBe(await bytesOfEstimate(undisturbed.address, calmRun))
})

async function eachChunkOnce(): Promise<void> {
  const { rows: written } = await database.executeSql(
    'select count(*)::int as times, count(distinct block)::int as chunks, min(block) as first, max(block) as last from effective_chunk',
  )
  expect(written).toEqual([{ times: chunks, chunks, first: 0, last: chunks - 1 }])
  const { rows: workers } = await database.executeSql('select distinct worker from effective_chunk order by worker')
  expect(workers.map(({ worker }) => worker)).toEqual(['first', 'second'])
  const { rows: estimates } = await database.executeSql('select count(*)::int as estimates from estimate')
  expect(estimates).toEqual([{ estimates: 1 }])
}
