import { type Finding, finding, ModelInputError, type Transition } from '@shiftwork/contracts'
import { bundledMoveKnowledge, names, occupationPay, occupationProfiles, type PayOfEconomy } from '@shiftwork/data'
import { moveJudge, nearestCodes, shortened, transitions } from '@shiftwork/engine'

export interface TransitionQuestion {
  /** Where could people of this occupation go? */
  readonly from?: string
  /** With `from`: this move alone. Without: who could fill this post? */
  readonly to?: string
  /** Region or economy whose pay is compared; without it that of the United States. */
  readonly region?: string
  /** Only moves that are viable (MODEL.md 8.4). */
  readonly viable?: boolean
  /** At most so many rows, the nearest ones. */
  readonly limit?: number
}

/** Names in the lists of a row where there are many rows; a single move has all of them. */
const namesInList = 10
const economyWithoutRegion = 'USA'

/**
 * Moves out of an occupation, into one, or between two, nearest first.
 *
 * @throws ModelInputError for occupations and regions that are not known; paths name the fields of the question
 */
export function transitionReport(question: TransitionQuestion): Transition {
  const { from, to, region, viable = false, limit } = question
  if (from === undefined && to === undefined) throw new ModelInputError(finding('transition-without-occupation', { path: '/from' }))
  const findings = [checkOccupation('/from', from), checkOccupation('/to', to)].flat()
  const economy = region === undefined ? economyWithoutRegion : economyOf(region)
  if (economy === undefined) findings.push(unknownRegion(region!))
  if (findings.length > 0) throw new ModelInputError(findings)
  const knowledge = bundledMoveKnowledge(economy!)
  const judge = moveJudge(knowledge)
  const rows =
    from !== undefined && to !== undefined
      ? [judge(from, to)!]
      : transitions(judge, knowledge.profiles, (from ?? to)!, from === undefined ? 'into' : 'from')
          .filter((row) => row.viable || !viable)
          .slice(0, limit)
          .map((row) => shortened(row, namesInList))
  const pay = occupationPay(economy!)
  const asked = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(region === undefined ? {} : { region }),
  }
  return { ...asked, rows: rows as Transition['rows'], pay: payClaim(pay), notes: notesOf(pay) }
}

function checkOccupation(path: string, code: string | undefined): Finding[] {
  if (code === undefined || occupationProfiles().occupations.includes(code)) return []
  if (!(code in names('en').occupations)) {
    return [
      finding('unknown-occupation', {
        path,
        found: code,
        expected: 'a group of ISCO-08 of 1 to 4 digits, e.g. 8211',
        remedy: 'Look the occupation up in ISCO-08 and use its code.',
      }),
    ]
  }
  const near = occupationProfiles().occupations.filter((other) => other.startsWith(code.slice(0, 2)))
  return [
    finding('occupation-without-profile', {
      path,
      found: code,
      expected: near.length > 0 ? `one of ${near.join(', ')}` : 'a civilian occupation',
    }),
  ]
}

function economyOf(region: string): string | undefined {
  const known = names('en')
  return known.regions[region]?.economy ?? (region in known.economies ? region : undefined)
}

function unknownRegion(code: string): Finding {
  return finding('unknown-region', {
    path: '/region',
    found: code,
    expected: `an economy, or one of ${nearestCodes(code, Object.keys(names('en').regions)).join(', ')}`,
    remedy: 'Use the code of an economy (UKR) or an ISO 3166-2 code of a region of Ukraine or France.',
  })
}

function payClaim({ takenFrom, pay }: PayOfEconomy): Transition['pay'] {
  const { title, address, date } = pay.source
  return {
    economy: takenFrom,
    unit: pay.unit,
    year: pay.year,
    claim: {
      id: 'pay-by-occupation',
      said: 'official-statistic',
      source: { title, date, ...(address ? { address } : {}) },
      confidence: pay.confidence,
      note: pay.note,
    },
  }
}

function notesOf({ economy, takenFrom, pay }: PayOfEconomy): Finding[] {
  const notes = [finding('manual-skill-absent', { severity: 'note' })]
  if (takenFrom !== economy) notes.push(finding('pay-of-other-economy', { severity: 'note', found: takenFrom, values: { economy } }))
  if (Object.keys(pay.wages).every((code) => code.length === 1)) {
    notes.push(finding('pay-by-major-group', { severity: 'note', found: `${takenFrom} ${pay.year}` }))
  }
  return notes
}
