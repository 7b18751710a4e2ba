import { once, readBundledJson } from './bundled-file.ts'

/** Pay by occupation in one economy, with its source. Only ratios are used: gross and net, months and years stand beside each other. */
export interface OccupationPay {
  readonly year: string
  readonly unit: string
  readonly source: { readonly title: string; readonly address?: string; readonly date: string; readonly licence: string }
  readonly confidence: 'low' | 'medium' | 'high'
  readonly note: string
  /** By group of ISCO-08, of one to four digits. */
  readonly wages: Readonly<Record<string, number>>
}

const file = once(() => readBundledJson<{ readonly economies: Readonly<Record<string, OccupationPay>> }>('staffing-wages.json'))

const proxyFor = 'USA'

export interface PayOfEconomy {
  readonly economy: string
  /** The economy whose pay it is. */
  readonly takenFrom: string
  readonly pay: OccupationPay
  /** Pay of an occupation, or of the group above it that is known; undefined where none is. */
  readonly of: (occupation: string) => number | undefined
}

/** Pay by occupation in an economy: its own where a source gives it, else that of the United States as a proxy. */
export function occupationPay(economy: string): PayOfEconomy {
  const takenFrom = economy in file().economies ? economy : proxyFor
  const pay = file().economies[takenFrom]!
  return {
    economy,
    takenFrom,
    pay,
    of: (occupation) => {
      for (let length = occupation.length; length > 0; length--) {
        const wage = pay.wages[occupation.slice(0, length)]
        if (wage !== undefined) return wage
      }
      return undefined
    },
  }
}
