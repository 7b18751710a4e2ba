import type { Language, Scenario, Template } from '@shiftwork/contracts'
import { placedTemplate, templatePlaces, templatesIn } from '@shiftwork/data'
import { notFound } from '../errors.ts'

/** The templates named in a language, and the places that they can be put in. */
export function readTemplates(language: Language): { items: Template[]; places: string[]; ours: boolean } {
  return { items: templatesIn(language), places: [...templatePlaces()], ours: language !== 'en' }
}

/** The scenario of a template at a place; nothing is stored. */
export function placeTemplate(id: string, place: string, language: Language): Scenario {
  const scenario = placedTemplate(id, place, language)
  if (!scenario) throw notFound('template', id)
  return scenario
}
