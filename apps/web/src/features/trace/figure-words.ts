import type { Names } from '@shiftwork/contracts'
import type { TFunction } from 'i18next'
import { monthName } from '../../figures/numbers.ts'

type Words = TFunction<'trace'>

const rest = '-rest'

const named = (code: string, names: Names): string | undefined =>
  names.economies[code] ?? names.industries[code] ?? names.regions[code]?.name ?? names.occupations[code]

const plain = (part: string) => part.replaceAll('-', ' ')

/** What is left of a country beside the regions that are told apart. */
function restName(code: string, names: Names, t: Words): string | undefined {
  const country = code.endsWith(rest) ? names.economies[code.slice(0, -rest.length)] : undefined
  return country && t('restOf', { place: country })
}

/** One part of an address: the name of a code, a word of the model, a month, or as it is written. */
function partWords(part: string, names: Names, t: Words): string {
  const name = named(part, names) ?? restName(part, names, t)
  if (name) return name
  // Jobs for an amount of money change with the years: their columns say so by their name, which readers need not know.
  const bare = part.startsWith('jobs-') ? part.slice('jobs-'.length) : part
  const month = /^(?:posts-)?(\d{4}-\d{2})$/.exec(bare)?.[1]
  if (month) return monthName(month)
  // A figure of another run (without the project, with interruptions) has the kind of figure among its parts.
  return t(`word.${bare as 'direct'}`, { defaultValue: t(`kind.${bare as 'direct'}`, { defaultValue: plain(bare) }) })
}

/** "Along the purchases: jobs · Ukraine · suppliers · average of normal operation" for linked/jobs/UKR/indirect/jobs-steady-posts. */
export function figureWords(address: string, names: Names, t: Words): string {
  const [kind = '', ...codes] = address.split('/').filter((part) => part !== 'central')
  const head = t(`kind.${kind as 'direct'}`, { defaultValue: plain(kind) })
  const parts = codes
    .flatMap((code) => (named(code, names) ? [code] : code.replace(/^supply:/, 'deliveries:').split(/[.:]/)))
    .filter(Boolean)
  return parts.length === 0 ? head : t('words', { head, parts: parts.map((part) => partWords(part, names, t)).join(' · ') })
}

/** "What an industry buys from another: Ukraine, Electronics, Aircraft" for Z[UKR,C26,C302T309]. */
export function cellWords(cell: string, names: Names, t: Words): string {
  const [, table = cell, codes = ''] = /^([^[]+)\[(.*)\]$/.exec(cell) ?? []
  if (table === 'constant') return t('aConstant')
  const words = t(`table.${table as 'Z'}`, { defaultValue: table })
  const name = (code: string) => (code === 'sum' ? t('sum') : (named(code, names) ?? code))
  return codes === '' ? words : t('words', { head: words, parts: codes.split(',').map(name).join(', ') })
}

/**
 * One end of a step of a chain of purchases, in words.
 *
 * @param node UKR.H49 (an industry of an economy), "jobs in UKR", project, households, demand, or the address of a figure
 */
export function nodeWords(node: string, names: Names, t: Words): string {
  if (node === 'project' || node === 'households' || node === 'demand' || node === 'net') return t(`node.${node}`)
  if (node === 'less posts left open elsewhere') return t('node.heldBack')
  const [, what, place] = /^(.+) in ([^ ]+)$/.exec(node) ?? []
  if (what && place)
    return t('nodeIn', {
      what: t(`word.${what as 'jobs'}`, { defaultValue: plain(what) }),
      place: named(place, names) ?? restName(place, names, t) ?? place,
    })
  if (node.includes('/')) return t('node.own')
  const [code = '', industry = ''] = node.split('.')
  const seller = names.economies[code] ?? names.regions[code]?.name ?? restName(code, names, t)
  return seller ? t('industryIn', { industry: named(industry, names) ?? industry, place: seller }) : node
}
