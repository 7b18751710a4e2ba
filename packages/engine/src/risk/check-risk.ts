import type { Exposure, Finding, Quantity, Scenario } from '@shiftwork/contracts'
import { chosenOf } from '../assumptions/assumption.ts'
import { type At, findingAt } from '../assumptions/findings.ts'

/**
 * What is remarkable about the risks of a scenario: threats that change nothing or come too late, what is not modelled of them, and how weak their sources are.
 * Codes and single numbers are checked where they are read.
 *
 * @see MODEL.md 10
 */
export function checkRisk({ risk, months, pools, counterfactual, uncertainty }: Scenario): Finding[] {
  if (!risk) return []
  const horizon = chosenOf(months).central
  const findings = risk.exposures.flatMap((exposure, e) => {
    const at = ['risk', 'exposures', e]
    return [...tooLate(exposure, at, horizon), ...withoutEffect(exposure, at), ...weakSources(exposure, at)]
  })
  const note = (code: string, at: At) => findingAt(at, code, { severity: 'note' })
  if (uncertainty?.events === false) findings.push(note('strikes-not-drawn', ['uncertainty', 'events']))
  else if (risk.events === 'expected') findings.push(note('strikes-not-drawn', ['risk', 'events']))
  const called = risk.exposures.findIndex(({ mobilisation }) => mobilisation !== undefined)
  if (called >= 0 && !pools?.length) findings.push(note('mobilisation-needs-pools', ['risk', 'exposures', called, 'mobilisation']))
  if (counterfactual) findings.push(note('counterfactual-undisturbed', ['counterfactual']))
  return findings
}

function tooLate({ id, from, relocation }: Exposure, at: At, horizon: number): Finding[] {
  const late = (field: readonly string[], quantity: Quantity, code: string) => {
    const month = chosenOf(quantity).central
    if (month < horizon) return []
    const parts = {
      severity: 'warning',
      found: String(month),
      expected: `less than ${horizon}`,
      values: { exposure: id, horizon },
    } as const
    return [findingAt([...at, ...field], code, parts)]
  }
  return [
    ...late(['from'], from, 'risk-beyond-horizon'),
    ...(relocation ? late(['relocation', 'month'], relocation.month, 'relocation-beyond-horizon') : []),
  ]
}

/** Whether nothing is said of a threat but where it is. */
function withoutEffect({ id, outputLoss, strikes, mobilisation, capital, relocation }: Exposure, at: At): Finding[] {
  const { central, distribution } = chosenOf(outputLoss)
  if (central !== 0 || distribution || strikes || mobilisation || capital || relocation) return []
  return [findingAt(at, 'risk-without-effect', { severity: 'warning', values: { exposure: id } })]
}

/** Numbers whose chosen claim is of low confidence, by name: what risk does to output is no better known than they are. */
function weakSources({ id, ...fields }: Exposure, at: At): Finding[] {
  const weak = quantitiesIn(fields).filter(
    ({ quantity: { chosen, claims } }) => claims.find((claim) => claim.id === chosen)?.confidence === 'low',
  )
  if (weak.length === 0) return []
  const values = { exposure: id, count: weak.length, fields: weak.map(({ path }) => path.join('.')).join(', ') }
  return [findingAt(at, 'risk-sources-weak', { severity: 'note', values })]
}

type Claimed = Exclude<Quantity, number>

function quantitiesIn(value: unknown, path: readonly string[] = []): { readonly path: readonly string[]; readonly quantity: Claimed }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('claims' in value) return [{ path, quantity: value as Claimed }]
  return Object.entries(value).flatMap(([key, inner]) => quantitiesIn(inner, [...path, key]))
}
