import type { Scenario } from '@shiftwork/contracts'

const shares = ['reach', 'outputLoss', 'dispersal', 'liable', 'reserved', 'clawBack', 'called', 'loss', 'share', 'learningRate']
const sharesAYear = ['discountRate', 'interest', 'fee', 'insurance', 'riskPremium', 'hazard']

/** Unit of a quantity of the scenario, by its path: the unit belongs to the field, never to the file. */
export function unitOfField(path: string, { currency, phases }: Pick<Scenario, 'currency' | 'phases'>): string {
  const words = path.split('/')
  const [family, phase, , line] = words
  const field = words.at(-1)!
  if (family === 'net' || words.includes('origin') || shares.includes(field)) return 'share'
  if (sharesAYear.includes(field)) return 'share a year'
  if (family === 'phases' && field === 'amount') {
    const basis = phases.find(({ id }) => id === phase)?.spending.find(({ id }) => id === line)?.basis
    return basis === 'share-of-revenue' ? 'share of revenue' : `${currency}, ${basis}`
  }
  const units: Readonly<Record<string, string>> = {
    capacityPerMonth: 'units a month',
    price: `${currency} a unit`,
    count: 'posts',
    posts: 'posts',
    people: 'people',
    ftePerHead: 'FTE a head',
    monthlyWage: `${currency} a month`,
    amount: currency,
    value: currency,
    cost: currency,
    rate: 'strikes a year',
    sites: 'sites',
    priceYear: 'year',
  }
  return units[field] ?? 'months'
}
