import { rm } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { serve } from '../faults/processes.ts'
import { stopped, workedExamples } from './own-service.ts'
import { estimatedExamples, scenarios } from './service.ts'

// They are estimated once, each with its retraining plan; every service of the tests begins with a copy of them.
test('after the first start the worked examples are there and are estimated without anybody asking', async ({ playwright }) => {
  await rm(workedExamples, { recursive: true, force: true })
  const service = await serve(['--data', workedExamples])
  expect(service.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  const request = await playwright.request.newContext({ baseURL: service.address })
  expect(await estimatedExamples(request)).toHaveLength(4)
  const items = await scenarios(request)
  expect(items.map(({ example }) => example).sort()).toEqual(items.map(({ name }) => name).sort())
  expect(await (await request.get('/api/v1/health/ready')).json()).toMatchObject({ status: 'ok' })
  await request.dispose()
  await stopped(service)
})
