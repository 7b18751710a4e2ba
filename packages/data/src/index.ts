export { catalogue } from './catalogue.ts'
export * from './employment.ts'
export { type Example, examples } from './examples.ts'
export { names } from './names.ts'
export { type Occupation, occupations } from './occupations.ts'
export { chosenClaim, parameter, parameters } from './parameters.ts'
export * from './plain-table.ts'
export * from './regional-employment.ts'
export { readRegionalRowTotals } from './regional-row-totals.ts'
export {
  economyFigures,
  type Region,
  type RegionFigure,
  type RegionSource,
  regionSources,
  regions,
  sharedLabourMarkets,
} from './regions.ts'
export * from './tables.ts'
