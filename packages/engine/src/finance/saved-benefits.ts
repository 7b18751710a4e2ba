/**
 * Unemployment benefit that is no longer paid.
 *
 *   saved = gross wages · share of jobs that go to people on benefit · benefit over gross wage
 *
 * @see MODEL.md 11
 */
export function savedBenefits(grossWages: number, hiredFromBenefits: number, benefit: number): number {
  return grossWages * hiredFromBenefits * benefit
}
