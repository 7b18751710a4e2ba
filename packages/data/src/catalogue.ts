import type { CatalogueItem } from '@shiftwork/contracts'
import { once, readBundledJson } from './bundled-file.ts'

/** What is bundled: each item with its year, unit, licence, producer, source and known faults. */
export const catalogue: () => readonly CatalogueItem[] = once(() => readBundledJson<CatalogueItem[]>('catalogue.json'))
