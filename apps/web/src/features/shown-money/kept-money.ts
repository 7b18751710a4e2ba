/** What the reader wants to see money in; what is left out stays as each scenario has it. */
export interface MoneyWish {
  readonly currency?: string
  readonly year?: number
}

const keptUnder = 'shiftwork-money'

/** A wish from its kept form; anything that is none is no wish. */
export function readWish(text: string | null): MoneyWish {
  const [, currency, year] = /^([A-Z]{3})?:(\d{4})?$/.exec(text ?? '') ?? []
  return { ...(currency ? { currency } : {}), ...(year ? { year: Number(year) } : {}) }
}

export const writeWish = ({ currency, year }: MoneyWish): string => `${currency ?? ''}:${year ?? ''}`

/** What was chosen last. A browser may refuse storage; then nothing is kept. */
export function keptWish(): MoneyWish {
  try {
    return readWish(localStorage.getItem(keptUnder))
  } catch {
    return {}
  }
}

export function keepWish(wish: MoneyWish): void {
  try {
    localStorage.setItem(keptUnder, writeWish(wish))
  } catch {
    // The choice holds until the page is closed.
  }
}
