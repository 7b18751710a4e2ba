import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Scenario, ScenarioSchema } from '@shiftwork/contracts'
import { smallScenario } from '@shiftwork/contracts/testing'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runCommandLine } from './command-line.ts'

let folder: string
let printed: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workforce-'))
  writeFileSync(at('scenario.json'), JSON.stringify(smallScenario()))
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})
const at = (name: string) => join(folder, name)
async function run(...words: string[]) {
  printed = ''
  return await runCommandLine(['workforce', ...words])
}
const scenarioIn = (name: string): Scenario => ScenarioSchema.parse(JSON.parse(readFileSync(at(name), 'utf8')))

test('template, filled in, read into a scenario, exported, read again: the same pools and courses', async () => {
  expect(await run('--template', folder)).toBe(0)
  const files = ['--pools', at('pools-template.csv'), '--courses', at('courses-template.csv')]
  expect(await run(at('scenario.json'), ...files, '--out', at('with.json'))).toBe(0)
  expect(scenarioIn('with.json').pools).toHaveLength(1)
  expect(await run(at('with.json'), '--export', folder, '--separator', 'semicolon')).toBe(0)
  expect(await run(at('scenario.json'), '--pools', at('pools.csv'), '--courses', at('courses.csv'), '--out', at('again.json'))).toBe(0)
  expect(scenarioIn('again.json')).toEqual(scenarioIn('with.json'))
})

test('a file with faults: exit code 1, each by line and column; the good rows only where asked for, and nothing written without --out', async () => {
  const rows = ['a,A,unemployed,9329,UA-46,0,5,1.5', 'b,B,unemployed,9329,UA-46,0,5,0.5']
  writeFileSync(at('pools.csv'), `id,name,kind,occupation,place,month,people,willing\n${rows.join('\n')}\n`)
  expect(await run(at('scenario.json'), '--pools', at('pools.csv'), '--out', at('out.json'), '--json')).toBe(1)
  expect(JSON.parse(printed).errors).toMatchObject([{ code: 'outside-domain', path: 'pools.csv:2:8', found: '1.5' }])
  expect(existsSync(at('out.json'))).toBe(false)
  expect(await run(at('scenario.json'), '--pools', at('pools.csv'), '--good-rows')).toBe(0)
  expect(printed).toContain('rows left out: 1')
  expect(printed).toContain('Nothing was written')
  expect(await run(at('scenario.json'), '--pools', at('pools.csv'), '--good-rows', '--out', at('out.json'))).toBe(0)
  expect(scenarioIn('out.json').pools?.map(({ id }) => id)).toEqual(['b'])
})

test('a question that asks for nothing is a matter of usage', async () => {
  expect(await run(at('scenario.json'))).toBe(2)
  expect(await run()).toBe(2)
})
