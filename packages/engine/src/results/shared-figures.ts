import { type PublicMoney, publicMoney } from '../finance/public-money.ts'
import type { DrawState } from './draw-state.ts'
import type { EstimateContext } from './estimate-context.ts'
import { type NetFigures, netFigures } from './net-figures.ts'
import { figuresOfDraw } from './place-figures.ts'

/** Figures that several cuts tell of the same draw: worked out once for all of them. */
export interface SharedFigures {
  /** The ladder of headline figures. */
  net(state: DrawState): NetFigures
  readonly account: PublicMoney
  /** Fills the public account in. */
  setAccount(state: DrawState): void
}

export function sharedFigures(context: EstimateContext): SharedFigures {
  const gross = figuresOfDraw(context)
  const net = netFigures(context, gross)
  const account = publicMoney(context)
  let ladderOf: object | undefined
  let accountOf: object | undefined
  return {
    net({ token, draw }) {
      if (token !== ladderOf) {
        gross.set(draw)
        net.set(draw)
        ladderOf = token
      }
      return net
    },
    account,
    setAccount({ token, draw }) {
      if (token !== accountOf) account.set(draw)
      accountOf = token
    },
  }
}
