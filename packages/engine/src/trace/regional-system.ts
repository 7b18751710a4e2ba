import type { InputOperator } from '../input-output/input-operator.ts'
import { regionalOperator } from '../regions/regional-operator.ts'
import type { FigureBook } from './figure-book.ts'

/** The linked economies as chains of deliveries go through them: whole, or some of them in parts. */
export interface TracedSystem {
  readonly operator: InputOperator
  /** Code of each place, in the order of the operator's. */
  readonly places: readonly string[]
}

const kept = new WeakMap<FigureBook, TracedSystem>()

/** The system in which the economies of the project that are taken apart stand as their parts. */
export function regionalSystem(book: FigureBook): TracedSystem {
  const before = kept.get(book)
  if (before) return before
  const { context, trade } = book.sources
  const { economies } = context.model.economies
  const splits = economies.map((_, c) => context.project.splits.find(({ economy }) => economy === c)?.split ?? null)
  const system: TracedSystem = {
    operator: regionalOperator(trade, splits),
    places: economies.flatMap((code, c) => splits[c]?.parts ?? [code]),
  }
  kept.set(book, system)
  return system
}

/** The system of whole economies. */
export function wholeSystem({ sources }: FigureBook): TracedSystem {
  const { economies, operator } = sources.context.model.economies
  return { operator, places: economies }
}
