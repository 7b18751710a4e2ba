import type { Finding, Scenario } from '@shiftwork/contracts'
import { findingAt } from '../assumptions/findings.ts'
import { prepareProject } from '../demand/prepare-project.ts'
import type { ReferenceModel } from '../reference-model.ts'
import type { ClaimsReference } from './claims-reference.ts'
import { contractAgainstVolume } from './contract-against-volume.ts'
import { localContentAgainstSupply } from './local-content-against-supply.ts'
import { outputPerWorker } from './output-per-worker.ts'
import { rampAgainstCases } from './ramp-against-cases.ts'
import { seatsAgainstPeople } from './seats-against-people.ts'
import { staffAgainstVolume } from './staff-against-volume.ts'
import { type Voice, voices } from './told-figures.ts'
import { unitsPerWorker } from './units-per-worker.ts'

/**
 * Where what is claimed of a scenario contradicts itself or what is known: price × volume against contract value, people against volume, units and output per
 * worker against known plants and the industry, seats against people, local content against what a place can supply, the ramp against known cases.
 * Held against one another are the chosen claims, and apart from them the promoter's. Each finding names the claims and the figures that would reconcile them.
 *
 * @see MODEL.md 12
 */
export function checkClaims(scenario: Scenario, model: ReferenceModel, reference: ClaimsReference): Finding[] {
  return onceEach(voices(scenario).flatMap((voice) => checkVoice(voice, model, reference)))
}

function checkVoice(voice: Voice, model: ReferenceModel, reference: ClaimsReference): Finding[] {
  const { project, findings } = prepareProject(voice.scenario, model)
  const inMoney = project
    ? [...outputPerWorker(voice, project, model, reference), ...localContentAgainstSupply(voice, project, model)]
    : [notComputable(voice, findings)]
  return [
    ...contractAgainstVolume(voice, reference),
    ...staffAgainstVolume(voice, reference),
    ...unitsPerWorker(voice, reference),
    ...seatsAgainstPeople(voice, reference),
    ...rampAgainstCases(voice, model, reference),
    ...inMoney,
  ]
}

function notComputable({ name }: Voice, findings: readonly Finding[]): Finding {
  const first = findings.find(({ severity }) => severity === 'error')
  return findingAt(null, 'claims-not-computable', {
    severity: 'note',
    values: {
      ...first?.values,
      voice: name,
      why: `${first?.code ?? ''} ${first?.path ?? ''}`.trim(),
      ...(first
        ? { whyCode: first.code, whyPath: first.path ?? null, whyFound: first.found ?? null, whyExpected: first.expected ?? null }
        : {}),
    },
  })
}

/** The promoter's figures may be the chosen ones: then both speakers are found at the same fault. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const known = new Set<string>()
  return findings.filter((found) => {
    const name = `${found.code} ${found.path ?? ''} ${found.found ?? ''}`
    return known.has(name) ? false : known.add(name)
  })
}
