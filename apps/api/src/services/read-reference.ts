import { type CatalogueItem, type Names, type Parameter, scenarioJsonSchema } from '@shiftwork/contracts'
import { catalogue, names, parameters } from '@shiftwork/data'
import type { Services } from '../services.ts'

/** The data behind the figures, and the model version they make up. */
export function readCatalogue({ estimator }: Services): { items: CatalogueItem[]; model: string; engine: string } {
  return { items: [...catalogue()], model: estimator.model, engine: estimator.engine }
}

/** Every parameter with all its claims. */
export function readParameters(): { items: Parameter[] } {
  return { items: [...parameters()] }
}

/** Names of all codes in a language. */
export function readNames(language: Names['language']): Names {
  return names(language)
}

/** JSON Schema of the scenario file. */
export const readScenarioFormat = scenarioJsonSchema
