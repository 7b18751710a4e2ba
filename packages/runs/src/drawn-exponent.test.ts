import type { Quantity, Scenario } from '@shiftwork/contracts'
import { examples } from '@shiftwork/data'
import { criteriaAtPoints, criteriaDrawer } from '@shiftwork/engine'
import { describe, expect, test } from 'vitest'
import { buildInUkraine, estimated, figure } from './context-for-tests.ts'

const path = 'parameters/region-size-exponent'
/** Values of δ at the ends of its range and between: none of them but the ends is a node. */
const exponents = [0.1, 0.113, 0.14, 0.162, 0.2, 0.227, 0.25, 0.28, 0.301, 0.333, 0.37, 0.4]

/** The scenario, and what happens without it, with another δ. */
function withExponent(scenario: Scenario, exponent: Quantity): Scenario {
  const set = <Part extends Pick<Scenario, 'parameters'>>(part: Part): Part => ({
    ...part,
    parameters: { ...part.parameters, 'region-size-exponent': exponent },
  })
  const { counterfactual } = scenario
  return set(counterfactual ? { ...scenario, counterfactual: { ...counterfactual, scenario: set(counterfactual.scenario) } } : scenario)
}

describe.each(examples().map(({ name, scenario }) => [name, scenario] as const))('%s', (_, scenario) => {
  const drawn = estimated(scenario)
  const list = drawn.central.criteria.list.map(({ criterion }) => criterion)
  const at = criteriaAtPoints(drawn.context, drawn.central, { paths: [path], values: Float64Array.from(exponents), draws: null })

  test('parts at a drawn δ are those of an estimate with that δ, within 1e-3 of the figure; economies to the bit', () => {
    let worst = 0
    exponents.forEach((exponent, k) => {
      const exact = estimated(withExponent(scenario, exponent))
      list.forEach(({ code, place }, c) => {
        const [found, wanted] = [at[k * list.length + c]!, exact.criterion(code)]
        if (Number.isNaN(wanted)) expect(found).toBeNaN()
        else if (place === undefined || !place.includes('-')) expect(found, code).toBe(wanted)
        else worst = Math.max(worst, Math.abs(found - wanted) / Math.abs(wanted))
      })
    })
    expect(worst).toBeLessThan(1e-3)
  })
})

describe('in the draws', () => {
  const scenario = buildInUkraine()
  const held = estimated(withExponent(scenario, 0.25))
  const drawn = estimated(scenario)
  const places = ['UA-46', 'UKR-rest', 'UKR'] as const

  test('δ is told as drawn, and as held where it is certain', () => {
    const codesOf = ({ context }: typeof held) => context.project.findings.map(({ code }) => code)
    expect(codesOf(drawn)).toContain('region-exponent-drawn')
    expect(codesOf(drawn)).not.toContain('region-exponent-held')
    expect(codesOf(held)).toContain('region-exponent-held')
  })

  test('own and rest make up the economy in every draw, for every effect and measure', () => {
    const list = drawn.central.criteria.list.map(({ criterion }) => criterion.code)
    const figures = criteriaDrawer(drawn.context, drawn.central, 3).draws(0, 64)
    let compared = 0
    for (const figureOf of ['posts.steady.indirect', 'posts.steady.induced', 'job-years.life.total', 'value-added.life.total']) {
      const [own, rest, whole] = places.map((place) => list.indexOf(`${figureOf}.${place}`))
      if (own! < 0 || rest! < 0) continue
      compared++
      for (let k = 0; k < 64; k++) {
        const at = (c: number) => figures[k * list.length + c]!
        expect(Math.abs(at(own!) + at(rest!) - at(whole!))).toBeLessThanOrEqual(1e-9 * at(whole!))
      }
    }
    const cut = drawn.cut('places-value-added', 64)
    for (const effect of ['indirect', 'induced']) {
      const [own, rest, whole] = places.map((place) => figure(cut, [place, effect, 'life'], 'mean'))
      expect(Math.abs(own! + rest! - whole!)).toBeLessThanOrEqual(1e-9 * whole!)
      compared++
    }
    expect(compared).toBeGreaterThanOrEqual(2)
  })

  test('widens what is known of the region and of nothing else', () => {
    const [narrow, wide] = [held, drawn].map((made) => made.cut('places-value-added', 256))
    const width = (cut: typeof narrow, place: string) =>
      figure(cut!, [place, 'indirect', 'steady'], 'p90') - figure(cut!, [place, 'indirect', 'steady'], 'p10')
    expect(width(wide, 'UA-46')).toBeGreaterThan(1.02 * width(narrow, 'UA-46'))
    expect(width(wide, 'UKR')).toBe(width(narrow, 'UKR'))
    expect(width(wide, 'FRA')).toBe(width(narrow, 'FRA'))
  })

  test('by industry the parts add up too', () => {
    const cut = drawn.cut('industries-jobs', 32)
    const codes = cut.axes.find(({ name }) => name === 'industry')!.codes
    for (const industry of ['C25', 'F', 'G']) {
      expect(codes).toContain(industry)
      const [own, rest, whole] = places.map((place) => {
        const by: Record<string, string> = { place, industry, effect: 'indirect', window: 'steady' }
        return figure(
          cut,
          cut.axes.map(({ name }) => by[name]!),
          'mean',
        )
      })
      expect(Math.abs(own! + rest! - whole!)).toBeLessThanOrEqual(1e-9 * whole!)
    }
  })
})
