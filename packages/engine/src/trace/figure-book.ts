import type { FigureTrace, Scenario, TraceInput } from '@shiftwork/contracts'
import type { CentralEstimate } from '../estimate.ts'
import type { TradeStructure } from '../input-output/linked-operator.ts'
import type { NationalTable } from '../input-output/national-table.ts'
import type { EstimateContext } from '../results/estimate-context.ts'
import { type FoundAssumption, ofAssumption, ofParameter } from './claims-of.ts'
import type { Term } from './term.ts'

/** What traces are read from. */
export interface TraceSources {
  readonly context: EstimateContext
  readonly central: CentralEstimate
  readonly scenario: Scenario
  /** The source tables, in the order of the economies. */
  readonly tables: readonly NationalTable[]
  /** The trade that links them, from which regions are cut. */
  readonly trade: TradeStructure
  /** In a run that something keeps below the plan: what does, in words. */
  readonly limit?: string
}

/** A trace before its paths are looked for. */
export type Formula = Pick<FigureTrace, 'figure' | 'value' | 'unit' | 'formula' | 'inputs'>

/** Gives the formula of any figure by its address. */
export interface FigureBook {
  readonly sources: TraceSources
  /** null where the address means nothing. */
  formula(address: string): Formula | null
}

/** Collects the inputs of one formula. The same place has one name, different places have different names. */
export interface FormulaWriter {
  /** An assumption, by its place in the project's list. */
  assumption(name: string, at: number): Term
  /** A parameter of the model that is not among the project's assumptions. */
  parameter(name: string, path: string): Term
  cell(name: string, cell: string, value: number, unit: string): Term
  constant(value: number): Term
  /** Another figure with a formula of its own; its value is worked out from that unless it is known already. */
  figure(name: string, address: string, known?: Pick<Formula, 'value' | 'unit'>): Term
  /** A number that takes more than + − * /. */
  law(name: string, figure: string, value: number, unit: string, law: string): Term
  /** The formula, with the inputs that stand in it. */
  done(term: Term): Formula
}

/** A formula names a figure that there is not: its own address was wrong. */
export class UnknownFigure extends Error {
  constructor(address: string) {
    super(`A trace names the figure ${address}, which is not known.`)
    this.name = 'UnknownFigure'
  }
}

export function formulaWriter(book: FigureBook, figure: string, unit: string): FormulaWriter {
  const inputs: TraceInput[] = []
  const known = new Map<string, Term>()
  const put = (name: string, key: string, input: Omit<TraceInput, 'name'>): Term => {
    const before = known.get(key)
    if (before) return before
    const plain = name.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?=\d)/, '_')
    let free = plain
    for (let k = 2; inputs.some((other) => other.name === free); k++) free = `${plain}_${k}`
    inputs.push({ name: free, ...input })
    const term: Term = { text: free, value: input.value, binds: 'name' }
    known.set(key, term)
    return term
  }
  const assumed = (name: string, { path, value, unit: of, chosen, claims }: FoundAssumption) =>
    put(name, path, { value, unit: of, path, ...(chosen === undefined ? {} : { chosen }), claims: [...claims] })
  return {
    assumption: (name, at) => assumed(name, ofAssumption(book.sources, at)),
    parameter: (name, path) => assumed(name, ofParameter(book.sources, path)),
    cell: (name, cell, value, of) => put(name, cell, { value, unit: of, cell }),
    constant: (value) =>
      put(value === 1 ? 'one' : `constant_${value}`, `constant[${value}]`, { value, unit: 'number', cell: `constant[${value}]` }),
    figure(name, address, known) {
      const found = known ?? book.formula(address)
      if (!found) throw new UnknownFigure(address)
      return put(name, address, { value: found.value, unit: found.unit, figure: address })
    },
    law: (name, address, value, of, law) => put(name, address, { value, unit: of, figure: address, law }),
    done({ text, value }) {
      const written = new Set(text.match(/[A-Za-z_]\w*/g))
      return { figure, value, unit, formula: text, inputs: inputs.filter(({ name }) => written.has(name)) }
    },
  }
}
