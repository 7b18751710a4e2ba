import type { Exposure, Quantity, Scenario } from '@shiftwork/contracts'
import type { ScenarioQuantity } from './scenario-quantities.ts'

export const riskShares = [
  'riskReach',
  'outputLoss',
  'dispersal',
  'callUp',
  'liable',
  'reserved',
  'premium',
  'riskPremium',
  'insurerShare',
] as const
export type RiskField =
  | (typeof riskShares)[number]
  | 'riskFrom'
  | 'riskMonths'
  | 'strikeRate'
  | 'strikeSites'
  | 'strikeLag'
  | 'insuredValue'
  | 'moveMonth'
  | 'moveCost'
  | 'lostMonths'

/** A number of a threat: its field, and its name there. */
export interface NumberOfThreat {
  readonly field: RiskField
  readonly key: string
}
export type ThreatPart = 'strikes' | 'mobilisation' | 'capital' | 'relocation'

/** What every threat says; `months` may be left out. */
const ofThreat: readonly NumberOfThreat[] = [
  { field: 'riskReach', key: 'reach' },
  { field: 'riskFrom', key: 'from' },
  { field: 'riskMonths', key: 'months' },
  { field: 'outputLoss', key: 'outputLoss' },
]

/** What a threat may say beside, in the order in which it is asked for. */
export const threatParts: Readonly<Record<ThreatPart, readonly NumberOfThreat[]>> = {
  strikes: [
    { field: 'strikeRate', key: 'rate' },
    { field: 'strikeLag', key: 'lag' },
    { field: 'strikeSites', key: 'sites' },
    { field: 'dispersal', key: 'dispersal' },
  ],
  mobilisation: [
    { field: 'callUp', key: 'hazard' },
    { field: 'liable', key: 'liable' },
    { field: 'reserved', key: 'reserved' },
  ],
  capital: [
    { field: 'insuredValue', key: 'value' },
    { field: 'premium', key: 'insurance' },
    { field: 'riskPremium', key: 'riskPremium' },
  ],
  relocation: [
    { field: 'moveMonth', key: 'month' },
    { field: 'moveCost', key: 'cost' },
    { field: 'lostMonths', key: 'lostMonths' },
  ],
}
const parts = ['strikes', 'mobilisation', 'capital', 'relocation'] as const

/** Every number of what may go wrong. */
export function riskQuantities({ risk }: Scenario): ScenarioQuantity[] {
  return (risk?.exposures ?? []).flatMap((exposure, e) => threatQuantities(exposure, `/risk/exposures/${e}`))
}

/** Every number of one threat. */
export function threatQuantities(exposure: Exposure, path: string): ScenarioQuantity[] {
  const about = { kind: 'threat', code: exposure.name ?? exposure.id, id: exposure.id } as const
  const of = (at: string, holder: object | undefined, fields: readonly NumberOfThreat[]) =>
    fields.flatMap(({ field, key }): ScenarioQuantity[] => {
      const quantity = (holder as Readonly<Record<string, Quantity | undefined>> | undefined)?.[key]
      return quantity === undefined ? [] : [{ path: `${at}/${key}`, field, quantity, about }]
    })
  const insurers = exposure.capital?.insurers ?? 'default'
  return [
    ...of(path, exposure, ofThreat),
    ...parts.flatMap((part) => of(`${path}/${part}`, exposure[part], threatParts[part])),
    ...(insurers === 'default' ? [] : Object.entries(insurers)).map(
      ([place, quantity]): ScenarioQuantity => ({
        path: `${path}/capital/insurers/${place}`,
        field: 'insurerShare',
        quantity,
        about: { ...about, id: `${exposure.id}/${place}` },
        place,
      }),
    ),
  ]
}
