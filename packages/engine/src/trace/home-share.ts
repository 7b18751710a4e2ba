import type { ProjectSplit } from '../demand/project-split.ts'
import { soldLocally } from '../regions/local-share.ts'
import { type FigureBook, type Formula, formulaWriter } from './figure-book.ts'
import { minus, over, type Term, times } from './term.ts'
import { partOf } from './traced-part.ts'

/** Where a part buys as final users and households do, not as an industry. */
export const finalUse = 'final'
const laws = {
  lambda: '[log2(1 + size)]^delta: how much of the quotients a region of this size keeps',
  whole: 'min(1, lambda q_i / q_j), at home lambda q_i / size: the quotient is above 1',
}

/** A region's own row of a product, with the industry or final use that buys it; null where there is none. */
function wantedAt(book: FigureBook, region: string, product: string, use: string) {
  const { industries } = book.sources.context.model.economies
  const part = partOf(book, region)
  const [i, j] = [industries.indexOf(product), industries.indexOf(use)]
  const balance = part?.split.split.balances[part.within]
  if (!part || !balance || i < 0 || (j < 0 && use !== finalUse)) return null
  return { part, balance, i, j, n: industries.length, industries }
}

/**
 * `home-share/REGION/PRODUCT/USE`: share t* of what a use in the region buys of a product at home.
 *
 *   R = l: t;   R < l: t R / l;   R > l: 1 − (1 − t)(U − R)/(U − l)
 *
 * @see MODEL.md 3; `regionBalance` of the engine
 */
export function homeShareFormula(book: FigureBook, [region = '', product = '', use = '']: readonly string[]): Formula | null {
  const found = wantedAt(book, region, product, use)
  if (!found) return null
  const { balance, i, j, n } = found
  const writer = formulaWriter(book, `home-share/${region}/${product}/${use}`, 'share')
  const t = writer.figure('wanted_share', `wanted-share/${region}/${product}/${use}`)
  const of = (name: string) => writer.figure(name, `region-${name}/${region}/${product}`)
  const used = (j < 0 ? balance.homeShareOfFinalUse[i] : balance.homeShare[i * n + j])!
  const [bought, wanted] = [balance.boughtAtHome[i]!, balance.wanted[i]!]
  const held = (): Term => {
    if (balance.notSplit.includes(i) || bought === wanted) return t
    if (bought < wanted) return over(times(t, of('bought')), of('wanted'))
    const away = over(times(minus(writer.constant(1), t), minus(of('use'), of('bought'))), minus(of('use'), of('wanted')))
    return minus(writer.constant(1), away)
  }
  return { ...writer.done(held()), value: used }
}

/**
 * `wanted-share/REGION/PRODUCT/USE`: share t of a purchase that the region wants to make itself, before totals are respected, by location quotients.
 *
 *   t_ij = min(1, λ q_i / q_j), t_ii = min(1, λ q_i / size), of final users alike, without λ for products that they buy next door
 *
 * @see MODEL.md 3; `localShares` of the engine
 */
export function wantedShareFormula(book: FigureBook, [region = '', product = '', use = '']: readonly string[]): Formula | null {
  const found = wantedAt(book, region, product, use)
  if (!found) return null
  const { part, i, j, n, industries } = found
  const { lambda, intermediate, finalUse: ofFinalUse } = part.split.split.shares[part.within]!
  const used = (j < 0 ? ofFinalUse[i] : intermediate[i * n + j])!
  const address = `wanted-share/${region}/${product}/${use}`
  const writer = formulaWriter(book, address, 'share')
  const q = (k: number) =>
    writer.cell(`q_${industries[k]}`, `q[${region},${industries[k]}]`, employmentShare(part.split, part.within, k, n), shareUnit)
  const size = () => writer.cell('size', `q[${region}]`, book.sources.context.model.knownRegions!.byCode.get(region)!.size, shareUnit)
  const simple = j < 0 || i === j || employmentShare(part.split, part.within, j, n) === 0
  const quotient = over(q(i), simple ? size() : q(j))
  const nextDoor = j < 0 && soldLocally(industries)[i]!
  const keeps = () => writer.law('size_factor', `lambda/${region}`, lambda, 'share', laws.lambda)
  const wanted = nextDoor ? quotient : times(keeps(), quotient)
  if (wanted.value < 1) return { ...writer.done(wanted), value: used }
  const whole = formulaWriter(book, address, 'share')
  return whole.done(whole.law('share', `${address}/1`, used, 'share', laws.whole))
}

const shareUnit = 'share of the employment of the economy'

/** q: share of a part in the employment of an industry. */
export function employmentShare({ split }: ProjectSplit, within: number, industry: number, n: number): number {
  return split.supplyShare[within * n + industry]!
}
