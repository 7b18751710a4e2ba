import { z } from 'zod'
import { LocalId, OccupationCode, PlaceCode } from './codes.ts'
import { employerPays } from './employer-pays.ts'
import { quantity } from './quantity.ts'

const amount = "scenario currency, prices of the scenario's price year"
const month = z.int().min(0).max(599).describe('month, counted from the start of the scenario (0 = first month)')
const note = z.string().max(2000).optional()

/**
 * Where people come from. Those of a closing line leave no post behind; the unemployed, the displaced and veterans can take a post that an
 * employed person leaves; school leavers have held none.
 */
export const PoolKind = z.enum(['closing-line', 'unemployed', 'displaced', 'veterans', 'school-leavers', 'employed'])

/** People of one occupation in one place who could take posts of the project (MODEL.md 9). */
export const PoolSchema = z
  .strictObject({
    id: LocalId,
    name: z.string().min(1).max(200),
    kind: PoolKind,
    occupation: OccupationCode.describe('what they do, did last, or have learned'),
    place: PlaceCode.describe('where they live'),
    joins: z
      .array(z.strictObject({ month, people: quantity('heads who join the pool at the beginning of the month') }))
      .min(1)
      .max(600)
      .describe('when they become available; a month at most once'),
    willing: quantity('share of them who would take an offer, 0 to 1; the parameter if absent').optional(),
    monthlyWage: quantity(`gross pay a head and month now, or last: ${amount}; the reference pay of the occupation if absent`).optional(),
    reaches: z.array(PlaceCode).max(20).default([]).describe('places of work beside their own that they would take'),
    relocation: quantity(`cost a head of taking a post in another place: ${amount}`).default(0),
    advertised: quantity(
      'share of the posts they leave behind that is advertised, 0 to 1: the parameter if absent for the employed, none for the others',
    ).optional(),
    reemployed: quantity('share of them who have a job twelve months on without the plan, 0 to 1; the parameter if absent').optional(),
    note,
  })
  .meta({ id: 'Pool' })
export type Pool = z.infer<typeof PoolSchema>

/** A course that leads to posts of the project. */
export const CourseSchema = z
  .strictObject({
    id: LocalId,
    name: z.string().min(1).max(200),
    place: PlaceCode.describe('where it is held'),
    teaches: z.array(OccupationCode).min(1).max(50).describe('occupations that it leads to'),
    months: quantity('length in months, whole'),
    seats: quantity('people who can be in the course at the same time'),
    starts: z
      .union([
        z.array(month).min(1).max(600),
        z.strictObject({ from: month, every: z.int().min(1).max(120).describe('months between two starts') }),
      ])
      .describe('months in which it begins'),
    price: quantity(`fee a person: ${amount}`),
    stipend: quantity(`pay or allowance a person and month in the course: ${amount}`).default(0),
    passRate: quantity('share of those who begin that passes, above 0 to 1'),
    payers: z
      .record(LocalId, quantity('share of fee and stipend, 0 to 1'))
      .describe(`who pays: ids of payers of the funding, or "${employerPays}"; the shares sum to 1`),
    note,
  })
  .meta({ id: 'Course' })
export type Course = z.infer<typeof CourseSchema>

/** What the retraining plan has to keep within. */
export const PlanSettingsSchema = z
  .strictObject({
    budgets: z
      .array(
        z.strictObject({
          payer: LocalId,
          year: z.int().min(1900).max(2200),
          amount: quantity(`most that is spent in the year: ${amount}`),
        }),
      )
      .max(500)
      .default([])
      .describe('a payer without a line for a year is not bounded in it'),
    by: month.optional().describe('month from which every post is to be filled, where a plan for a given date is wanted'),
  })
  .meta({ id: 'PlanSettings' })
export type PlanSettings = z.infer<typeof PlanSettingsSchema>
