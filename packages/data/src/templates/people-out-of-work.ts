import { once } from '../bundled-file.ts'
import { readBundledEmployment } from '../employment.ts'
import { chosenClaim, parameter } from '../parameters.ts'
import { regionalEmployment, regionsWithEmployment } from '../regional-employment.ts'
import { regions } from '../regions.ts'
import { staffingPattern } from '../staffing.ts'

/** People out of work in an occupation and a region, with what that was reckoned from. */
export interface PeopleOutOfWork {
  readonly people: number
  /** Thousand employed persons of the region. */
  readonly employed: number
  /** Unemployed over labour force, of the economy. */
  readonly rate: number
  /** Of a thousand employed persons of the economy, those in the occupation. */
  readonly perThousand: number
}

const twoDigits = (value: number) => Number(value.toPrecision(2))

/** Employed persons of an economy by occupation over all of them. */
function occupationShares(economy: string): ReadonlyMap<string, number> | undefined {
  const persons = readBundledEmployment().economies[economy]?.persons
  if (!persons) return undefined
  const { occupations, shares } = staffingPattern(economy)
  const byOccupation = new Float64Array(occupations.length)
  let all = 0
  persons.forEach((count, industry) => {
    if (count === null) return
    all += count
    for (let o = 0; o < occupations.length; o++) byOccupation[o]! += count * shares[industry * occupations.length + o]!
  })
  return new Map(occupations.map((code, o) => [code, byOccupation[o]! / all]))
}

const known = once(() => new Map([...new Set(regions().map(({ economy }) => economy))].map((code) => [code, occupationShares(code)])))

/**
 * People out of work in an occupation, in a region whose employed persons are known, as if they had the occupations of people at work.
 *
 *   people = E_r · u / (1 − u) · Σ_i (E_i S_io) / Σ_i E_i
 *
 * E_r employed persons of the region, u unemployment rate of its economy, E_i persons by industry, S_io staffing pattern.
 *
 * @returns undefined for a whole economy, and where region or occupation are not known by themselves
 */
export function peopleOutOfWork(place: string, occupation: string): PeopleOutOfWork | undefined {
  const economy = regions().find(({ code }) => code === place)?.economy
  if (!economy || !regionsWithEmployment(economy).includes(place)) return undefined
  const share = known().get(economy)?.get(occupation)
  const rate = chosenClaim(parameter(`unemployment-rate.${economy}`) ?? parameter('unemployment-rate.default')!).value
  if (!share || typeof rate !== 'number') return undefined
  const employed = regionalEmployment(place).persons
  const people = twoDigits(((employed * 1000 * rate) / (1 - rate)) * share)
  return { people, employed: Math.round(employed), rate, perThousand: twoDigits(share * 1000) }
}
