import type { Net, Quantity } from '@shiftwork/contracts'
import { findingAt } from '../assumptions/findings.ts'
import type { Preparation } from '../demand/prepare-project.ts'
import type { AreaShares } from './ladder-shares.ts'
import type { ProjectNet } from './project-net.ts'

const share = { low: 0, high: 1 }
const fields = ['deadweight', 'displacement', 'substitution', 'inCommuting', 'leakage', 'crowdingOut'] as const
type Field = (typeof fields)[number]
/** What a preset calls each share; leakage stands for commuters too. Crowding-out belongs to the economy, not to the preset. */
const ofPreset: Partial<Record<Field, string>> = {
  deadweight: 'deadweight',
  displacement: 'displacement',
  substitution: 'substitution',
  inCommuting: 'leakage',
  leakage: 'leakage',
}

/**
 * The shares of each place of the project: its own, else those of its economy, else the scenario's, else the preset's; crowding-out of the economy.
 * To be called when all places of the project are known.
 *
 * @see MODEL.md 7
 */
export function prepareNet({ scenario, model, list, places, findings }: Preparation): ProjectNet {
  const given: Net = scenario.net ?? { preset: 'standard' }
  const known = new Map<string, number>()
  const add = (ids: readonly string[], quantity: Quantity): number => {
    const name = ids.join('/')
    const place = known.get(name) ?? list.add(ids, ids, quantity, share)
    known.set(name, place)
    return place
  }
  const own = (codes: readonly string[], field: Field): number | null => {
    for (const code of codes) {
      const quantity = given.places?.[code]?.[field]
      if (quantity !== undefined) return add(['net', 'places', code, field], quantity)
    }
    return given[field] === undefined ? null : add(['net', field], given[field])
  }
  const area = (codes: readonly string[], economy: string): AreaShares => {
    const found = fields.map((field) => {
      const preset = ofPreset[field]
      return [field, own(codes, field) ?? list.parameter(preset ? `${preset}.${given.preset}` : `crowding-out.${economy}`)]
    })
    return Object.fromEntries(found) as AreaShares<number>
  }
  const economies = model.economies.economies
  const codes = [...places.hosts.map((host) => economies[host]!), ...places.parts.map(({ code }) => code)]
  for (const code of Object.keys(given.places ?? {})) {
    if (!codes.includes(code))
      findings.push(findingAt(['net', 'places', code], 'place-outside-project', { found: code, expected: codes.join(', ') }))
  }
  return {
    counterfactual: scenario.counterfactual !== undefined,
    ofHosts: places.hosts.map((host) => area([economies[host]!], economies[host]!)),
    ofParts: places.parts.map(({ code, economy }) => area([code, economies[economy]!], economies[economy]!)),
    ofOthers: area([], 'default'),
    jobsPerDirectJobWarning: list.parameter('jobs-per-direct-job-warning'),
  }
}
