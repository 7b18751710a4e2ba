import { z } from 'zod'
import { PlaceCode } from './codes.ts'
import { quantity } from './quantity.ts'

/** Sets of shares that stand in where a scenario gives none of its own (MODEL.md 7). */
export const netPresets = ['cautious', 'standard', 'optimistic'] as const
export const NetPreset = z.enum(netPresets)

/** What leads from gross to net jobs, in this order; each step is taken off what the steps before it have left. */
export const ladderSteps = [
  'gross',
  'deadweight',
  'displacement',
  'substitution',
  'leakage',
  'supply',
  'disruption',
  'counterfactual',
  'net',
] as const
export type LadderStep = (typeof ladderSteps)[number]

const shares = {
  deadweight: quantity('share of all effects that would come about anyway, 0 to 1; counts as 0 beside a counterfactual').optional(),
  displacement: quantity("competitors' lost sales in the area, share of what is left, 0 to 1").optional(),
  substitution: quantity('share of the direct effect that replaces an activity of the same firm, 0 to 1').optional(),
  inCommuting: quantity('share of direct jobs held by people who live outside the area, 0 to 1').optional(),
  leakage: quantity(
    "share of indirect and induced jobs held by people who live outside the area, 0 to 1: the area's average. Purchases from outside are no leakage",
  ).optional(),
  crowdingOut: quantity(
    "share of indirect and induced jobs that only draw workers from other firms of the area's labour market, 0 to 1",
  ).optional(),
}

/** From gross to net: own shares in the place of those of the preset, for all places or for single ones. */
export const NetSchema = z
  .strictObject({
    preset: NetPreset.default('standard').describe('where deadweight, displacement, substitution and leakage come from that are not given'),
    ...shares,
    places: z.record(PlaceCode, z.strictObject(shares)).optional().describe('shares of single places, before those of the scenario'),
    note: z.string().max(2000).optional(),
  })
  .meta({ id: 'Net' })
export type Net = z.infer<typeof NetSchema>
