import type { Finding } from '@shiftwork/contracts'
import { type At, findingAt } from '../assumptions/findings.ts'
import type { ReferenceModel } from '../reference-model.ts'
import { nearestCodes } from './nearest-codes.ts'

/** Says that a model version does not know a place, and which of the places of its kind that it knows are nearest. */
export function unknownPlace(code: string, at: At, { economies, regions }: Pick<ReferenceModel, 'economies' | 'regions'>): Finding {
  const region = code.includes('-')
  const expected = `${nearestCodes(code, region ? regions.keys() : economies.economies).join(', ')} …`
  return findingAt(at, region ? 'unknown-region' : 'unknown-economy', { found: code, expected })
}
