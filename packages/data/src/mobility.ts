import type { MoveEvidence } from '@shiftwork/engine'
import { once, readBundledJson } from './bundled-file.ts'
import { relatedShare } from './skills.ts'

interface MobilityFile {
  readonly rome: { readonly pairs: readonly (readonly [string, string, 1 | 2])[] }
  readonly moves: { readonly strength: number; readonly pairs: readonly (readonly [string, string, number, number, number])[] }
}

const file = once(() => readBundledJson<MobilityFile>('mobility.json'))
const pairKey = (from: string, to: string) => `${from}|${to}`
const kinds = { 1: 'close', 2: 'evolution' } as const

const rome = once(() => new Map(file().rome.pairs.map(([from, to, kind]) => [pairKey(from, to), kinds[kind]])))
const moves = once(
  () => new Map(file().moves.pairs.map(([from, to, movers, share, usual]) => [pairKey(from, to), { movers, share, usual }])),
)

/** Official mobilities between unit groups of ISCO-08. */
export function romeMobilities(): readonly { readonly from: string; readonly to: string; readonly kind: 'close' | 'evolution' }[] {
  return file().rome.pairs.map(([from, to, kind]) => ({ from, to, kind: kinds[kind] }))
}

/** What is known of a move between two unit groups beside their skills: official mobility, observed movers, O*NET's relation. */
export function moveEvidence(from: string, to: string): MoveEvidence {
  const official = rome().get(pairKey(from, to))
  const seen = moves().get(pairKey(from, to))
  const related = relatedShare(from, to)
  return { ...(official ? { rome: official } : {}), ...(seen ? { cps: seen } : {}), ...(related > 0 ? { related } : {}) }
}
