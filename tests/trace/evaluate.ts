/** What the evaluator reads of a trace: nothing but its JSON. */
export interface TraceJson {
  readonly figure: string
  readonly value: number
  readonly formula: string
  readonly inputs: readonly {
    readonly name: string
    readonly value: number
    readonly path?: string | undefined
    readonly cell?: string | undefined
    readonly figure?: string | undefined
  }[]
  readonly traces?: readonly TraceJson[]
}

/** Recomputes a figure from its formula, and the figures in it from theirs as far as the document goes; `changed` replaces values by path or cell. */
export function evaluate(trace: TraceJson, changed: Readonly<Record<string, number>> = {}): number {
  const nested = new Map((trace.traces ?? []).map((other) => [other.figure, other]))
  const known = new Map<string, number>()
  const figure = (address: string, given: number): number => {
    const found = nested.get(address)
    if (!known.has(address)) known.set(address, found ? formula(found) : given)
    return known.get(address)!
  }
  const formula = ({ formula: text, inputs }: TraceJson): number => {
    const words = text.match(/[A-Za-z_]\w*|[-+*/()]|\S/g) ?? []
    const names = new Map(inputs.map((input) => [input.name, input]))
    let at = 0
    const operand = (): number => {
      const word = words[at++]!
      if (word === '(') return [sum(), at++][0]!
      const input = names.get(word)
      if (!input) throw new Error(`${word} is no input`)
      return input.figure ? figure(input.figure, input.value) : (changed[(input.path ?? input.cell)!] ?? input.value)
    }
    const product = (value = operand()): number =>
      words[at] === '*' ? [at++, product(value * operand())][1]! : words[at] === '/' ? [at++, product(value / operand())][1]! : value
    const sum = (value = product()): number =>
      words[at] === '+' ? [at++, sum(value + product())][1]! : words[at] === '-' ? [at++, sum(value - product())][1]! : value
    return sum()
  }
  return formula(trace)
}
