import type { Parameter, Quantity } from '@shiftwork/contracts'

/** Where a parameter's value comes from: the scenario's own replacement or the model version. */
export interface FoundParameter {
  readonly parameter: Parameter
  /** Path under which the value was found: the one asked for, or its fallback. */
  readonly path: string
  readonly quantity: Quantity
  readonly replaced: boolean
}

/** Parameters of a model version by path. */
export type Parameters = ReadonlyMap<string, Parameter>

/**
 * The parameter at a path; where a code has no figure of its own, that of `default` in its place
 * (`household-spending.ESP` falls back to `household-spending.default`). A scenario's replacement goes before the model version's, the exact path before the fallback.
 *
 * @returns null where the model version knows neither
 */
export function findParameter(
  parameters: Parameters,
  replacements: Readonly<Record<string, Quantity>> | undefined,
  path: string,
): FoundParameter | null {
  const exact = parameters.get(path)
  const fallback = exact ? null : fallbackPath(path)
  const general = fallback === null ? undefined : parameters.get(fallback)
  const parameter = exact ?? general
  if (!parameter) return null
  for (const candidate of fallback === null ? [path] : [path, fallback]) {
    const own = replacements?.[candidate]
    if (own !== undefined) return { parameter, path: candidate, quantity: own, replaced: true }
  }
  return { parameter, path: parameter.path, quantity: quantityOf(parameter), replaced: false }
}

/** `name.default.rest` for `name.CODE.rest`. */
function fallbackPath(path: string): string | null {
  const [name, code, ...rest] = path.split('.')
  return code === undefined || code === 'default' ? null : [name, 'default', ...rest].join('.')
}

function quantityOf({ chosen, range, claims }: Parameter): Quantity {
  const value = claims.find(({ id }) => id === chosen)?.value
  return range && typeof value === 'number' ? { chosen, range, claims } : { chosen, claims }
}
