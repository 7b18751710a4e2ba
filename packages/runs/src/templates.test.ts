import { placedTemplate, templatesIn } from '@shiftwork/data'
import { describe, expect, test } from 'vitest'
import { checkScenario } from './check-scenario.ts'
import { estimated } from './context-for-tests.ts'
import { loadModel } from './model.ts'

const model = loadModel()
/** The place of the file, a region of the other country whose regions are known, and an economy whose regions are not. */
const elsewhere = ['UA-46', 'POL'] as const

describe.each(templatesIn('en').map(({ id, host, size }) => [id, { host, size }] as const))('%s', (id, { host, size }) => {
  test.each([host, ...elsewhere])('at %s nothing is wrong with it, nor remarkable', (place) => {
    const findings = checkScenario(placedTemplate(id, place, 'en')!, model)
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([])
  })

  test('can be estimated at once: posts on site and at suppliers, fewer on site than its card says once people have learnt, and ranges', () => {
    const { criterion, cut } = estimated(placedTemplate(id, host, 'en')!)
    expect(criterion(`posts.steady.direct.${host}`)).toBeLessThanOrEqual(size.posts * 1.001)
    expect(criterion(`posts.steady.direct.${host}`)).toBeGreaterThan(size.posts / 2)
    expect(criterion(`posts.steady.indirect.${host}`)).toBeGreaterThan(0)
    expect(criterion(`job-years.life.net.${host}`)).toBeGreaterThan(0)
    const { stats, values } = cut('places-jobs', 16)
    const of = (cell: number, stat: (typeof stats)[number]) => values[cell * stats.length + stats.indexOf(stat)]!
    const known = Array.from({ length: values.length / stats.length }, (_, cell) => cell).filter((cell) => of(cell, 'p50') > 0)
    expect(known.length).toBeGreaterThan(100)
    expect(known.filter((cell) => !(of(cell, 'p90') > of(cell, 'p10')))).toEqual([])
  })
})
