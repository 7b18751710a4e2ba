import type { Instrument } from '@shiftwork/contracts'

/** The same payment as another kind: payer, months and notes stay, an amount stays where both have one; numbers that are new begin at zero. */
export function instrumentOfKind(instrument: Instrument, kind: Instrument['kind']): Instrument {
  if (kind === instrument.kind) return instrument
  const { id, payer, from, months, note } = instrument
  const base = { id, payer, from, months, ...(note === undefined ? {} : { note }) }
  const amount = 'amount' in instrument ? instrument.amount : 0
  switch (kind) {
    case 'grant':
      return { ...base, kind, amount }
    case 'training':
      return { ...base, kind, amount }
    case 'loan':
      return { ...base, kind, amount, grace: 0, interest: 0, loss: 0 }
    case 'guarantee':
      return { ...base, kind, amount, fee: 0, called: 0 }
    case 'tax-relief':
      return { ...base, kind, tax: 'corporate-tax', share: 0 }
  }
}
