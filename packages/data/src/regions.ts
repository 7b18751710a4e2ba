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

export interface RegionsFile {
  readonly sources: readonly RegionSource[]
  readonly regions: readonly Region[]
}

const file = once(() => readBundledJson<RegionsFile>('regions.json'))

/** Regions of the bundled economies with what is known of them, in the order of their codes. */
export function regions(): readonly Region[] {
  return file().regions
}

/** Where the regions' figures were read. */
export function regionSources(): readonly RegionSource[] {
  return file().sources
}
