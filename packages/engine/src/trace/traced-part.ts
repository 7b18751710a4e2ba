import type { Placement, ProjectSplit } from '../demand/project-split.ts'
import type { LinkedEconomies } from '../input-output/linked-economies.ts'
import { unitCode } from './codes.ts'
import type { FigureBook } from './figure-book.ts'

/** A part of a host economy that is taken apart: a region, or the rest of the economy. */
export interface TracedPart {
  readonly code: string
  /** Place of its economy in the model, and among the hosts. */
  readonly economy: number
  readonly host: number
  /** Place among the parts of all splits. */
  readonly at: number
  /** Place in its own split. */
  readonly within: number
  readonly split: ProjectSplit
}

/** All parts of the economies that are taken apart, split by split. */
export function tracedParts({ sources: { context } }: FigureBook): TracedPart[] {
  return context.project.splits.flatMap((split) =>
    split.split.parts.map(
      (code, within): TracedPart => ({
        code,
        economy: split.economy,
        host: split.host,
        at: split.first + within,
        within,
        split,
      }),
    ),
  )
}

/** @returns null for a place that is no part, or one of which nobody has counted the employment */
export function partOf(book: FigureBook, code: string): TracedPart | null {
  return tracedParts(book).find((part) => part.code === code) ?? null
}

/** A unit of demand that falls on known parts, inside an address: `purchase:UKR:C26:for:UA-46`, `supply:UKR:C25:from:UA-46`. */
export function placementCode(book: FigureBook, { unit, split, seller, buyer }: Placement): string {
  const { project, model } = book.sources.context
  const parts = project.splits[split]!.split.parts
  const of = unitCode(model.economies, project.units[unit]!)
  return seller === null ? `${of}:for:${parts[buyer!]}` : `${of}:from:${parts[seller]}`
}

/** Place of an industry in the vectors of all economies; negative where a code is unknown. */
export function industryAt({ economies, industries }: LinkedEconomies, economy: string, industry: string): number {
  const [c, i] = [economies.indexOf(economy), industries.indexOf(industry)]
  return c < 0 || i < 0 ? -1 : c * industries.length + i
}
