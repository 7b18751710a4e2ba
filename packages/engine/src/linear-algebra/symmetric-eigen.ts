/** Sweeps of rotations; a dozen suffice at any size that is asked. */
const mostSweeps = 60
const negligible = 1e-15

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations: small matrices only.
 *
 *   A = V diag(λ) V'
 *
 * @param matrix symmetric, n × n
 * @returns values in no order, vectors as columns of V
 * @see Golub & Van Loan (2013), Matrix computations, ch. 8.5
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): { readonly values: number[]; readonly vectors: number[][] } {
  const n = matrix.length
  const a = matrix.map((row) => [...row])
  const v = a.map((_, i) => a.map((__, j) => (i === j ? 1 : 0)))
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let off = 0
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) off = Math.max(off, Math.abs(a[p]![q]!))
    if (off < negligible) break
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, p, q)
  }
  return { values: a.map((row, i) => row[i]!), vectors: v }
}

function rotate(a: number[][], v: number[][], p: number, q: number): void {
  const apq = a[p]![q]!
  if (apq === 0) return
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * apq)
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  const n = a.length
  for (let k = 0; k < n; k++) {
    const [akp, akq] = [a[k]![p]!, a[k]![q]!]
    a[k]![p] = c * akp - s * akq
    a[k]![q] = s * akp + c * akq
  }
  for (let k = 0; k < n; k++) {
    const [apk, aqk] = [a[p]![k]!, a[q]![k]!]
    a[p]![k] = c * apk - s * aqk
    a[q]![k] = s * apk + c * aqk
    const [vkp, vkq] = [v[k]![p]!, v[k]![q]!]
    v[k]![p] = c * vkp - s * vkq
    v[k]![q] = s * vkp + c * vkq
  }
}
