import type { Finding } from '@shiftwork/contracts'
import { type At, findingAt } from '../assumptions/findings.ts'
import type { ReferenceModel } from '../reference-model.ts'

/** Says that a model version does not know a place, and which places of its kind it knows. */
export function unknownPlace(code: string, at: At, { economies, regions }: Pick<ReferenceModel, 'economies' | 'regions'>): Finding {
  const region = code.includes('-')
  const expected = region ? `a known region: ${[...regions.keys()].join(', ')}` : `a known economy: ${economies.economies.join(', ')}`
  return findingAt(at, region ? 'unknown-region' : 'unknown-economy', { found: code, expected })
}
