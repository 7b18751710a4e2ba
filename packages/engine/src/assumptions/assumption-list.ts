import type { Finding, Quantity } from '@shiftwork/contracts'
import { streamOfParameter, streamOfPath } from '../sampling/stream.ts'
import { type Assumption, assumptionOf, type Domain, type DrawnAssumptions } from './assumption.ts'
import { type At, pointer } from './findings.ts'
import { parameterDomain } from './parameter-domain.ts'
import { findParameter, type Parameters } from './parameter-lookup.ts'

/** Collects the numbers that enter an estimate; each is then known by its place in the list. */
export interface AssumptionList {
  /** Adds a quantity of the scenario. `ids` is its path by ids, `at` its path by positions. */
  add(ids: readonly string[], at: At, quantity: Quantity, domain: Domain): number
  /** Adds a parameter once; the same path gives the same place. An unknown one is an internal fault: the model version must hold it. */
  parameter(path: string): number
  /** A number that follows from the model itself, with its own stream. */
  derived(path: string, quantile: ((u: number) => number) | null, central: number): number
  readonly all: readonly Assumption[]
  readonly findings: readonly Finding[]
}

export function assumptionList(
  parameters: Parameters,
  replacements: Readonly<Record<string, Quantity>> | undefined,
  drawn: DrawnAssumptions = {},
): AssumptionList {
  const all: Assumption[] = []
  const findings: Finding[] = []
  const placeOfParameter = new Map<string, number>()
  const put = (at: Pick<Assumption, 'path' | 'pointer' | 'stream'>, quantity: Quantity, domain: Domain) => {
    const made = assumptionOf(at, quantity, domain, drawn)
    findings.push(...made.findings)
    return all.push(made.assumption) - 1
  }
  return {
    all,
    findings,
    add(ids, at, quantity, domain) {
      const path = ids.join('/')
      return put({ path, pointer: pointer(at), stream: streamOfPath(path) }, quantity, domain)
    },
    parameter(path) {
      const found = findParameter(parameters, replacements, path)
      if (!found) throw new Error(`The model version has no parameter ${path}.`)
      const known = placeOfParameter.get(found.path)
      if (known !== undefined) return known
      const place = put(
        {
          path: `parameters/${found.path}`,
          pointer: found.replaced ? pointer(['parameters', found.path]) : found.path,
          stream:
            found.path === found.parameter.path ? streamOfParameter(found.parameter.stream) : streamOfPath(`parameters/${found.path}`),
        },
        found.quantity,
        parameterDomain(found.path),
      )
      placeOfParameter.set(found.path, place)
      return place
    },
    derived(path, quantile, central) {
      const own = drawn.parameters === false ? null : quantile
      return all.push({ path, pointer: path, stream: streamOfPath(path), central, quantile: own, whole: false }) - 1
    },
  }
}

/** The central values in the order of the list. */
export function centralValues(assumptions: readonly Assumption[]): Float64Array {
  return Float64Array.from(assumptions, ({ central }) => central)
}
