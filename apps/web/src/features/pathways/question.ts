/** What the page of pathways was asked; it stands in the address. */
export interface Question {
  readonly way: 'from' | 'into'
  readonly occupation: string
  readonly region: string
  readonly moves: 'viable' | 'all'
}

const code = (value: unknown, longest: number): string => (typeof value === 'string' && value.length <= longest ? value : '')

/** The question of an address; what cannot be is as if it were not asked. */
export function readQuestion({ way, occupation, region, moves }: Readonly<Record<string, unknown>>): Question {
  return {
    way: way === 'into' ? 'into' : 'from',
    occupation: code(occupation, 10),
    region: code(region, 20),
    moves: moves === 'all' ? 'all' : 'viable',
  }
}
