import { type CriterionDraws, type Estimate, finding } from '@shiftwork/contracts'
import { getCut, getEstimateOfRun } from '@shiftwork/database'
import { spreadOf } from '@shiftwork/runs'
import { drawsName } from '@shiftwork/worker'
import { fixedTag, type Tagged } from '../entity-tag.ts'
import { notFound, Refusal } from '../errors.ts'
import type { Principal } from '../principal.ts'
import type { Services } from '../services.ts'
import { notThereYet } from './read-estimate.ts'

interface DrawsAsked {
  readonly criterion: string
  readonly quantiles: number
  /** Figures with commas between them. */
  readonly atLeast?: string | undefined
}

/** How a headline figure of an estimate is spread over its draws. */
export async function readDraws(services: Services, who: Principal, run: string, asked: DrawsAsked): Promise<Tagged<CriterionDraws>> {
  const { criterion: code, quantiles, atLeast } = asked
  const db = services.database.kysely
  const stored = await getEstimateOfRun(db, who.workspace, run)
  if (!stored) throw await notThereYet(services, who, run)
  const { criteria, key } = stored.head as Omit<Estimate, 'cuts'>
  const criterion = criteria.find((own) => own.code === code)
  if (!criterion) throw notFound('criterion', code)
  if (key.draws === 0) throw new Refusal(404, finding('no-draws', { found: '0', expected: 'at least 1' }))
  const kept = await getCut(db, who.workspace, run, drawsName(code))
  if (!kept) throw new Refusal(404, finding('draws-not-kept', { found: code }))
  const spread = spreadOf(kept.values, quantiles, atLeast?.split(',').map(Number) ?? [])
  if ('missing' in spread)
    throw new Refusal(
      404,
      finding('figure-not-in-every-draw', { found: code, values: { missing: spread.missing, of: kept.values.length } }),
    )
  return { value: { criterion, draws: key.draws, ...spread }, tag: fixedTag(stored.hash, 'draws') }
}
