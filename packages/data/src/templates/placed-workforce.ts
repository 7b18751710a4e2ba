import type { Claim, Language, Pool, Quantity, Scenario } from '@shiftwork/contracts'
import { atPayLevel } from './pay-level.ts'
import { type PeopleOutOfWork, peopleOutOfWork } from './people-out-of-work.ts'
import { economyOfPlace } from './template-places.ts'
import { templateText } from './template-words.ts'

type Claimed = Exclude<Quantity, number>

/** Where a template goes. */
export interface Move {
  readonly host: string
  readonly place: string
  /** Pay of the place over that of the template; absent where it is the same. */
  readonly level: Claimed | undefined
  readonly language: Language
}

/** Pools, courses and payers of a template at a place: its people by its labour market where that is known, its payer the state of its economy. */
export function placedWorkforce(
  { pools = [], courses = [], funding }: Scenario,
  move: Move,
): Pick<Scenario, 'pools' | 'courses' | 'funding'> {
  const { host, place, level, language } = move
  const moved = (named: string) => (named === host ? place : named)
  return {
    pools: pools.map((pool) => ({ ...pool, place: moved(pool.place), joins: joinsAt(pool, move) })),
    courses: courses.map((course) => ({
      ...course,
      place: moved(course.place),
      price: level ? atPayLevel(course.price, level, 'course', language) : course.price,
      stipend: level ? atPayLevel(course.stipend, level, 'course', language) : course.stipend,
    })),
    ...(funding && {
      funding: {
        ...funding,
        payers: funding.payers.map((payer) => (payer.kind === 'state' ? { ...payer, place: economyOfPlace(place) } : payer)),
      },
    }),
  }
}

/** The unemployed of a place where its labour market says how many they are; all others as the template has them. */
function joinsAt(pool: Pool, { host, place, language }: Move): Pool['joins'] {
  const found = pool.kind === 'unemployed' && pool.place === host ? peopleOutOfWork(place, pool.occupation) : undefined
  if (!found || found.people < 1) return pool.joins
  return pool.joins.map((join) => ({ ...join, people: withLabourMarket(join.people, found, language) }))
}

const reckoned =
  '{employed} thousand employed persons of the region; {rate} of the labour force unemployed; {share} of a thousand employed persons of the country in this occupation. Put together as if people out of work had the occupations of people at work.'

function withLabourMarket(people: Quantity, { people: value, employed, rate, perThousand }: PeopleOutOfWork, language: Language): Quantity {
  const words: Readonly<Record<string, number>> = { employed, rate, share: perThousand }
  const sign = language === 'en' ? '.' : ','
  const note = templateText(reckoned, language).replace(/\{(\w+)\}/g, (_, name: string) => String(words[name]).replace('.', sign))
  const claim: Claim = {
    id: 'labour-market',
    value,
    said: 'default',
    source: {
      title: templateText('Employed persons by region, staffing of industries and unemployment of the country, put together', language),
    },
    confidence: 'low',
    note,
  }
  return { chosen: claim.id, range: [value / 2, value * 2], claims: [claim, ...(typeof people === 'number' ? [] : people.claims)] }
}
