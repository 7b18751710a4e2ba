import { once, readBundledJson } from './bundled-file.ts'

/** A figure known of a region, with where it was read. */
export interface RegionFigure {
  readonly measure: 'employed-persons' | 'employees' | 'workers-at-economic-entities'
  /** A year, or the years of which the figure is the mean (2014-2018). */
  readonly period: string
  /** ISIC Rev.4 section or span of sections as printed (B-E); absent for the total. */
  readonly section?: string
  readonly unit: 'thousand persons' | 'percent of the region'
  readonly value: number
  /** Key of the source in `regionSources()`. */
  readonly source: string
}

/** A part of an economy: an oblast or city of Ukraine, a region of France. */
export interface Region {
  readonly code: string
  readonly economy: string
  readonly names: { readonly en: string; readonly fr: string; readonly uk: string }
  readonly figures: readonly RegionFigure[]
}

export interface RegionSource {
  readonly key: string
  readonly title: string
  readonly producer: string
  readonly licence: string
  readonly address: string
  readonly faults: readonly string[]
}

/** Figures of a whole economy as the sources of its regions print them. */
interface EconomyFigures {
  readonly economy: string
  readonly figures: readonly RegionFigure[]
}

export interface RegionsFile {
  readonly sources: readonly RegionSource[]
  readonly economies: readonly EconomyFigures[]
  /** Regions that are known to make up one labour market between them. */
  readonly sharedMarkets: readonly { readonly regions: readonly string[]; readonly known: string }[]
  readonly regions: readonly Region[]
}

const file = once(() => readBundledJson<RegionsFile>('regions.json'))

/** Regions of the bundled economies with what is known of them, in the order of their codes. */
export function regions(): readonly Region[] {
  return file().regions
}

/** The whole-economy lines of the regions' sources, which regional figures must be compared with. */
export function economyFigures(economy: string): readonly RegionFigure[] {
  return file().economies.find((known) => known.economy === economy)?.figures ?? []
}

/** Regions that share a labour market, as far as the bundled data know. */
export function sharedLabourMarkets(): RegionsFile['sharedMarkets'] {
  return file().sharedMarkets
}

/** Where the regions' figures were read. */
export function regionSources(): readonly RegionSource[] {
  return file().sources
}
