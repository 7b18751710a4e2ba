import { rm } from 'node:fs/promises'
import { test } from '@playwright/test'
import { workedExamples } from './own-service.ts'

test('the data of the worked examples are put away', () => rm(workedExamples, { recursive: true, force: true }))
