import { setImmediate as turn } from 'node:timers/promises'
import type { Scenario } from '@shiftwork/contracts'
import { type ChangedGroup, changedGroups, coarsenesses, mostShapleyGroups, scenarioFindings } from '@shiftwork/engine'
import type { Model } from './model.ts'

/** Two scenarios mixed by groups: mixture k has the groups of A whose bits are set in k, and all else of B. */
export interface Mixing {
  /** How coarse the groups are, as a place among the coarsenesses. */
  readonly level: number
  readonly groups: readonly ChangedGroup[]
  readonly mixtures: readonly Scenario[]
}

/** The finest groups, from a level on, whose mixtures are all scenarios. There are some: A and B themselves. Rejects with the signal's reason. */
export async function mixedSoundly(model: Model, a: Scenario, b: Scenario, from: number, signal?: AbortSignal): Promise<Mixing> {
  for (let level = from; level < coarsenesses.length; level++) {
    const groups = changedGroups(b, a, coarsenesses[level])
    if (groups.length > mostShapleyGroups) continue
    const mixtures = await allSound(model, { a, b, groups }, signal)
    if (mixtures) return { level, groups, mixtures }
  }
  throw new Error('Two sound scenarios have criteria in common, but their difference could not be split.')
}

/** Mixes once for all jobs that ask. Where the job that asked first is ended, the next one begins anew. */
export function mixedOnce(mix: (signal: AbortSignal | undefined) => Promise<Mixing>): (signal?: AbortSignal) => Promise<Mixing> {
  let kept: { readonly by: AbortSignal | undefined; readonly mixed: Promise<Mixing> } | undefined
  return async (signal) => {
    for (;;) {
      signal?.throwIfAborted()
      kept ??= { by: signal, mixed: mix(signal) }
      const own = kept
      try {
        return await own.mixed
      } catch (fault) {
        if (kept === own) kept = undefined
        if (!own.by?.aborted) throw fault
      }
    }
  }
}

async function allSound(
  model: Model,
  { a, b, groups }: { readonly a: Scenario; readonly b: Scenario; readonly groups: readonly ChangedGroup[] },
  signal: AbortSignal | undefined,
): Promise<Scenario[] | null> {
  const last = 2 ** groups.length - 1
  const mixtures: Scenario[] = []
  for (let mixture = 0; mixture <= last; mixture++) {
    const mixed = groups.reduce((into, group, g) => (mixture & (1 << g) ? group.take(a, into) : into), b)
    // The two scenarios themselves are sound.
    const sound = mixture === 0 || mixture === last ? mixed : soundMixture(model, mixed)
    if (!sound) return null
    mixtures.push(sound)
    // There may be a thousand: whoever else waits for this thread gets its turn.
    await turn()
    signal?.throwIfAborted()
  }
  return mixtures
}

const idlePlace = /^\/net\/places\/(.+)$/

/** The mixture as a scenario; shares of net effects of a place that it does not have act on nothing and are left out. Null where it is no scenario. */
function soundMixture(model: Model, mixture: Scenario): Scenario | null {
  const faults = scenarioFindings(mixture, model.reference).filter(({ severity }) => severity === 'error')
  const idle = faults.map(({ code, path }) => (code === 'place-outside-project' ? idlePlace.exec(path ?? '')?.[1] : undefined))
  if (idle.includes(undefined)) return null
  if (idle.length === 0) return mixture
  const places = Object.fromEntries(Object.entries(mixture.net?.places ?? {}).filter(([code]) => !idle.includes(code)))
  return { ...mixture, net: { ...mixture.net!, places } }
}
