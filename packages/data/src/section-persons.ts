import { economyFigures, type Region, type RegionFigure } from './regions.ts'

/** Persons of a region and of its economy by groups of sections, from one source. */
export interface SectionPersons {
  readonly period: string
  readonly sources: readonly string[]
  /** Thousand persons, all sections together. */
  readonly persons: number
  readonly economyPersons: number
  readonly groups: readonly {
    /** As printed, for instance `B-E`. */
    readonly printed: string
    readonly sections: readonly string[]
    readonly persons: number
    readonly economyPersons: number
  }[]
  /** Whether the source prints shares in whole percent in place of persons. */
  readonly rounded: boolean
}

/** 0 % in whole percent is anything below half a percent: its middle stands for it. */
const halfOfZeroPercent = 0.25

/**
 * What is known of a region by section, with the same of its economy: the line of the whole economy where the source prints one,
 * else all its regions together.
 *
 * @returns undefined where the region has no figures by section
 * @see MODEL.md 3
 */
export function sectionPersons(region: Region, all: readonly Region[]): SectionPersons | undefined {
  const first = region.figures.find(({ section }) => section !== undefined)
  if (!first) return undefined
  const own = countsOf(region.figures, first)
  const printed = countsOf(economyFigures(region.economy), first)
  const whole = printed ?? added(all.flatMap(({ figures }) => countsOf(figures, first) ?? []))
  if (!own) throw new Error(`Region ${region.code}: figures by section without a total.`)
  return {
    period: first.period,
    sources: [...new Set([own.totalSource, first.source])],
    persons: own.total,
    economyPersons: whole.total,
    groups: [...own.bySection].map(([section, persons]) => ({
      printed: section,
      sections: sectionsOf(section),
      persons,
      economyPersons: whole.bySection.get(section)!,
    })),
    rounded: first.unit === 'percent of the region',
  }
}

interface Counts {
  readonly total: number
  readonly totalSource: string
  /** Thousand persons by section as printed. */
  readonly bySection: ReadonlyMap<string, number>
}

/** Figures of the measure and period of `like`; percentages are turned into persons by their own sum. */
function countsOf(figures: readonly RegionFigure[], like: RegionFigure): Counts | undefined {
  const alike = figures.filter(({ measure, period }) => measure === like.measure && period === like.period)
  const total = alike.find(({ section }) => section === undefined)
  const parts = alike.filter(({ section, source }) => section !== undefined && source === like.source)
  if (!total || parts.length === 0) return undefined
  const percent = like.unit === 'percent of the region'
  const values = parts.map(({ value }) => (percent && value === 0 ? halfOfZeroPercent : value))
  const perUnit = percent ? total.value / values.reduce((sum, value) => sum + value, 0) : 1
  return {
    total: total.value,
    totalSource: total.source,
    bySection: new Map(parts.map(({ section }, k) => [section!, values[k]! * perUnit])),
  }
}

function added(counts: readonly Counts[]): Counts {
  const bySection = new Map<string, number>()
  for (const count of counts)
    for (const [section, persons] of count.bySection) bySection.set(section, (bySection.get(section) ?? 0) + persons)
  return { total: counts.reduce((sum, { total }) => sum + total, 0), totalSource: counts[0]!.totalSource, bySection }
}

/** `G-N,R-S` → G, H, …, N, R, S. */
export function sectionsOf(printed: string): string[] {
  return printed.split(',').flatMap((span) => {
    const [from, to = from] = span.split('-')
    const first = from!.charCodeAt(0)
    return Array.from({ length: to!.charCodeAt(0) - first + 1 }, (_, k) => String.fromCharCode(first + k))
  })
}
