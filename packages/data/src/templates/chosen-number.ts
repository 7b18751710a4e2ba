import type { Quantity } from '@shiftwork/contracts'

/** The chosen value of a quantity whose chosen claim is a plain number, as they are in all templates. */
export function chosenNumber(quantity: Quantity): number {
  if (typeof quantity === 'number') return quantity
  const value = quantity.claims.find(({ id }) => id === quantity.chosen)?.value
  if (typeof value !== 'number') throw new Error('A template chooses a distribution.')
  return value
}
