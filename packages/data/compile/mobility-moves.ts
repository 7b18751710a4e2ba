import { join } from 'node:path'
import { type MovesOfOrigin, shrinkageStrength, shrunkenMoveShare } from '@shiftwork/engine'
import type { Shares } from './crosswalks-isco.ts'
import { printedNumber, readRecords } from './source-file.ts'

/** Movers below which a pair of unit groups is only the dust of the crosswalks. */
const fewestMovers = 0.5

export interface CompiledMoves {
  /** Movers that the usual share between major groups is worth, estimated from the moves themselves. */
  readonly strength: number
  readonly movers: number
  /** From, to, movers observed, shrunken share of the origin's movers, the usual share; most pairs rest on one or two persons. */
  readonly pairs: readonly (readonly [string, string, number, number, number])[]
}

/** Moves between occupations in the United States 2011-2019, counted between unit groups of ISCO-08 and shrunken (MODEL.md 8.3). */
export function compileMoves(source: string, censusToIsco: Shares): CompiledMoves {
  const printed = readMoves(source)
  const strength = strengthOf(printed, censusToIsco)
  const moves = betweenUnitGroups(printed, censusToIsco)
  const usual = usualShares(moves, (unit) => unit[0]!)
  const pairs = [...moves].flatMap(([from, targets]) => {
    const movers = sum(targets.values())
    return [...targets]
      .filter(([, count]) => count >= fewestMovers)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([to, count]) => {
        const share = shrunkenMoveShare(count, movers, usual(from, to), strength)
        return [from, to, rounded(count, 4), rounded(share, 5), rounded(usual(from, to), 5)] as const
      })
  })
  const movers = sum([...moves.values()].map((targets) => sum(targets.values())))
  return { strength: rounded(strength, 6), movers: rounded(movers, 8), pairs }
}

type Moves = ReadonlyMap<string, ReadonlyMap<string, number>>

/** κ from the persons themselves, between occupations of the census: parts of persons, as the crosswalks make them, would blur it. */
function strengthOf(printed: Moves, censusToIsco: Shares): number {
  const major = (census: string) => {
    const shares = new Map<string, number>()
    for (const [unit, share] of censusToIsco.get(census) ?? []) shares.set(unit[0]!, (shares.get(unit[0]!) ?? 0) + share)
    return [...shares].reduce((best, next) => (next[1] > best[1] ? next : best), ['none', 0] as [string, number])[0]
  }
  const usual = usualShares(printed, major)
  const origins: MovesOfOrigin[] = [...printed].map(([from, targets]) => ({
    observed: [...targets.values()],
    usual: [...targets.keys()].map((to) => usual(from, to)),
  }))
  return shrinkageStrength(origins)
}

const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, number) => total + number, 0)
const rounded = (value: number, digits: number) => Number(value.toPrecision(digits))

function add(moves: Map<string, Map<string, number>>, from: string, to: string, count: number): void {
  const targets = moves.get(from) ?? new Map<string, number>()
  targets.set(to, (targets.get(to) ?? 0) + count)
  moves.set(from, targets)
}

/** Persons by occupation of a year before and now, of the census list of 2010; those who stayed are left out. */
function readMoves(source: string): Moves {
  const path = join(source, 'mobility/CPS_edgelist_qualitycontrol_2011_2019.csv')
  const moves = new Map<string, Map<string, number>>()
  readRecords(path).forEach((row, k) => {
    if (row['OCCLY'] !== row['OCC']) add(moves, row['OCCLY']!, row['OCC']!, printedNumber(row['Observations'], `${path}:${k + 2}`))
  })
  return moves
}

function betweenUnitGroups(printed: Moves, censusToIsco: Shares): Moves {
  const moves = new Map<string, Map<string, number>>()
  for (const [before, targets] of printed) {
    for (const [now, persons] of targets) {
      for (const [from, fromShare] of censusToIsco.get(before) ?? []) {
        for (const [to, toShare] of censusToIsco.get(now) ?? []) {
          if (from !== to && fromShare * toShare > 0) add(moves, from, to, persons * fromShare * toShare)
        }
      }
    }
  }
  return new Map([...moves].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** m_ot: share of the movers of o's major group who go to t's, times t's part of all who come into its major group. */
function usualShares(moves: Moves, major: (occupation: string) => string): (from: string, to: string) => number {
  const leaving = new Map<string, number>()
  const between = new Map<string, number>()
  const arriving = new Map<string, number>()
  const count = (sums: Map<string, number>, key: string, persons: number) => sums.set(key, (sums.get(key) ?? 0) + persons)
  for (const [from, targets] of moves) {
    for (const [to, persons] of targets) {
      count(leaving, major(from), persons)
      count(between, `${major(from)}|${major(to)}`, persons)
      count(arriving, `into ${major(to)}`, persons)
      count(arriving, to, persons)
    }
  }
  return (from, to) =>
    ((between.get(`${major(from)}|${major(to)}`) ?? 0) / leaving.get(major(from))!) *
    (arriving.get(to)! / arriving.get(`into ${major(to)}`)!)
}
