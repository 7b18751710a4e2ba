/** A piece of a formula together with its value, so that what is written and what is computed cannot come apart. */
export interface Term {
  readonly text: string
  readonly value: number
  /** How tightly the piece holds together: a sum is put into brackets inside a product, a quotient as a divisor. */
  readonly binds: 'name' | 'product' | 'sum'
}

/** a + b + …; the only term itself where there is one. */
export function plus(terms: readonly Term[]): Term {
  if (terms.length === 1) return terms[0]!
  return {
    text: terms.map(({ text }) => text).join(' + '),
    value: terms.reduce((sum, { value }) => sum + value, 0),
    binds: 'sum',
  }
}

/** a − b − … */
export function minus(first: Term, ...others: readonly Term[]): Term {
  return {
    text: [first.text, ...others.map((term) => (term.binds === 'sum' ? `(${term.text})` : term.text))].join(' - '),
    value: others.reduce((left, { value }) => left - value, first.value),
    binds: 'sum',
  }
}

/** a · b · … */
export function times(...terms: readonly Term[]): Term {
  if (terms.length === 1) return terms[0]!
  return {
    text: terms.map((term) => (term.binds === 'sum' ? `(${term.text})` : term.text)).join(' * '),
    value: terms.reduce((product, { value }) => product * value, 1),
    binds: 'product',
  }
}

/** a / b */
export function over(above: Term, below: Term): Term {
  const top = above.binds === 'sum' ? `(${above.text})` : above.text
  const bottom = below.binds === 'name' ? below.text : `(${below.text})`
  return { text: `${top} / ${bottom}`, value: above.value / below.value, binds: 'product' }
}
