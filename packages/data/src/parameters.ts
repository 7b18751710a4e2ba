import { readdirSync } from 'node:fs'
import type { Parameter } from '@shiftwork/contracts'
import { bundledFile, once, readBundledJson } from './bundled-file.ts'

/** Every bundled parameter with all its claims, in the order of their streams (MODEL.md 12, 13). */
export const parameters: () => readonly Parameter[] = once(() =>
  readdirSync(bundledFile('parameters/'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => readBundledJson<Parameter[]>(`parameters/${name}`))
    .sort((a, b) => a.stream - b.stream),
)

const byPath = once(() => new Map(parameters().map((parameter) => [parameter.path, parameter])))

/**
 * The parameter at a path; where a code of the path has no figure of its own, that of `default` in its place:
 * `household-spending.ESP` falls back to `household-spending.default`.
 *
 * @returns undefined where neither is bundled
 */
export function parameter(path: string): Parameter | undefined {
  const exact = byPath().get(path)
  if (exact) return exact
  const [name, code, ...rest] = path.split('.')
  return code === undefined ? undefined : byPath().get([name, 'default', ...rest].join('.'))
}

/** The value of the claim that a parameter's `chosen` names, as a number or a distribution. */
export function chosenClaim(of: Parameter): Parameter['claims'][number] {
  const claim = of.claims.find(({ id }) => id === of.chosen)
  if (!claim) throw new Error(`Parameter ${of.path}: no claim "${of.chosen}".`)
  return claim
}
