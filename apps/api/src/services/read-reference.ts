import { type BundledTexts, type CatalogueItem, type Language, type Names, type Parameter, scenarioJsonSchema } from '@shiftwork/contracts'
import { bundledTexts, catalogueIn, names, parametersIn } from '@shiftwork/data'
import type { Services } from '../services.ts'

/** The data behind the figures, and the model version they make up. */
export function readCatalogue({ estimator }: Services, language: Language): { items: CatalogueItem[]; model: string; engine: string } {
  return { items: [...catalogueIn(language)], model: estimator.model, engine: estimator.engine }
}

/** Every parameter with all its claims, its term and unit in a language. */
export function readParameters(language: Language): { items: Parameter[] } {
  return { items: [...parametersIn(language)] }
}

/** Names of all codes in a language. */
export function readNames(language: Language): Names {
  return names(language)
}

/** Texts of the worked examples and templates in a language. */
export function readTexts(language: Language): BundledTexts {
  return bundledTexts(language)
}

/** JSON Schema of the scenario file. */
export const readScenarioFormat = scenarioJsonSchema
