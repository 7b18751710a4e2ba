import type { Claim, Quantity } from '@shiftwork/contracts'

interface OwnWords {
  readonly title: string
}

function freeId(claims: readonly Claim[]): string {
  const taken = new Set(claims.map((c) => c.id))
  for (let n = 1; ; n++) {
    const id = n === 1 ? 'own-value' : `own-value-${n}`
    if (!taken.has(id)) return id
  }
}

/**
 * A quantity with the reader's own value in it. A bare number stays one. Beside claims the value is a claim of its own ("own judgement"),
 * chosen; what others said stays.
 */
export function withOwnValue(quantity: Quantity, value: number, { title }: OwnWords): Quantity {
  if (typeof quantity === 'number' || quantity === null || quantity === undefined) return value
  const chosen = quantity.claims.find((c) => c.id === quantity.chosen)
  if (chosen?.said === 'own' && chosen.id.startsWith('own-value'))
    return { ...quantity, claims: quantity.claims.map((c) => (c.id === chosen.id ? { ...c, value } : c)) }
  const own: Claim = { id: freeId(quantity.claims), value, said: 'own', source: { title }, confidence: 'low' }
  return { ...quantity, chosen: own.id, claims: [...quantity.claims, own] }
}

const digits = (value: number) => Number(value.toPrecision(4))

/**
 * A quantity whose plausible range holds the chosen number. A range that does not is taken along: in proportion where the number stood at `before`
 * (a tenth of the volume has a tenth of the range), widened to the number where there is no proportion, as for a share, or another claim is chosen.
 */
export function withRangeAlong(quantity: Quantity, before: number | null): Quantity {
  if (typeof quantity === 'number' || !quantity.range) return quantity
  const value = quantity.claims.find((c) => c.id === quantity.chosen)?.value
  const [low, high] = quantity.range
  if (typeof value !== 'number' || (low <= value && value <= high)) return quantity
  const ratio = before === null ? 0 : value / before
  const along = ratio > 0 && Number.isFinite(ratio) ? [digits(low * ratio), digits(high * ratio)] : [low, high]
  return { ...quantity, range: [Math.min(value, ...along), Math.max(value, ...along)] }
}

/** A quantity with a plausible range; a bare number becomes a claim of its own for that. Null takes the range away. */
export function withRange(quantity: Quantity, range: readonly [number, number] | null, { title }: OwnWords): Quantity {
  if (typeof quantity === 'number')
    return range
      ? {
          chosen: 'own-value',
          range: [...range],
          claims: [{ id: 'own-value', value: quantity, said: 'own', source: { title }, confidence: 'low' }],
        }
      : quantity
  const { range: _, ...rest } = quantity
  return range ? { ...rest, range: [...range] } : rest
}

/** A quantity with another of its claims chosen. A claim that already is a distribution needs no range beside it. */
export function withChosen(quantity: Quantity, id: string): Quantity {
  return typeof quantity === 'number' ? quantity : { ...quantity, chosen: id }
}
