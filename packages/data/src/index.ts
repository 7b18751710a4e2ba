export { bundledTexts, saying } from './bundled-texts.ts'
export { catalogue } from './catalogue.ts'
export { catalogueIn } from './catalogue-words.ts'
export * from './employment.ts'
export { type Example, examples } from './examples.ts'
export { claimsReference, type WrittenLimit, writtenClaimLimits } from './known-plants.ts'
export { moveEvidence, romeMobilities } from './mobility.ts'
export { names } from './names.ts'
export { type Occupation, occupations } from './occupations.ts'
export { parametersIn } from './parameter-terms.ts'
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
export {
  occupationProfiles,
  profileMembers,
  type RatedOccupations,
  ratedOccupations,
  relatedShare,
  skillsSource,
} from './skills.ts'
export { essentialSkills, regulatedOccupation } from './skills-esco.ts'
export { bundledMoveKnowledge, bundledMoveRule, bundledTrainingTimes } from './skills-moves.ts'
export { type StaffingMark, type StaffingPattern, staffingPattern, staffingSources } from './staffing.ts'
export { type OccupationPay, occupationPay, type PayOfEconomy } from './staffing-wages.ts'
export { isStoredTable, largestStoredTable, readOwnTable, readOwnTableAtOnce, storedTable } from './stored-table.ts'
export * from './tables.ts'
export { placedTemplate } from './templates/placed-template.ts'
export { templatePlaces } from './templates/template-places.ts'
export { templatesIn } from './templates/template-words.ts'
export type { BoundedFindings } from './workforce-file/bounded-findings.ts'
export { columnOfField, formOfColumn } from './workforce-file/columns.ts'
export type { ReadItem } from './workforce-file/read-item.ts'
export { type ReadWorkforce, readWorkforceFile } from './workforce-file/read-workforce-file.ts'
export { workforceTemplate } from './workforce-file/workforce-template.ts'
export { writeCourses, writePools } from './workforce-file/write-workforce-file.ts'
export { workforceHash } from './workforce-hash.ts'
