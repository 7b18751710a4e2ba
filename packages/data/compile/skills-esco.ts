import { join } from 'node:path'
import { readCommaSeparated } from '../src/comma-separated.ts'
import { readZip } from './zip-archive.ts'

export interface CompiledEscoSkills {
  /** Names of the skills that some occupation needs, in English. */
  readonly skills: readonly string[]
  /** By unit group: how many ESCO occupations it has, how many of them are regulated professions, and one after the other a skill's number and how many of these need it. */
  readonly unitGroups: Readonly<
    Record<string, { readonly occupations: number; readonly regulated: number; readonly needs: readonly number[] }>
  >
}

/** Essential skills of the ESCO occupations, counted by unit group of ISCO-08. */
export function compileEscoSkills(source: string): CompiledEscoSkills {
  const classification = readZip(join(source, 'skills-esco/ESCO dataset - v1.1.1 - classification - en - csv.zip'))
  const relations = readZip(join(source, 'skills-esco/ESCO dataset - v1.1.1 - relations - csv.zip'))
  const unitOf = new Map<string, string>()
  const regulated = new Map<string, number>()
  for (const row of records(classification('occupations_en.csv'))) {
    const unit = row['iscoGroup']!
    unitOf.set(row['conceptUri']!, unit)
    if (row['regulatedProfessionNote']!.endsWith('/regulated')) regulated.set(unit, (regulated.get(unit) ?? 0) + 1)
  }
  const names = new Map<string, string>()
  for (const row of records(classification('skills_en.csv'))) names.set(row['conceptUri']!, row['preferredLabel']!)
  const needs = new Map<string, Map<string, number>>()
  for (const row of records(relations('occupationSkillRelations.csv'))) {
    const unit = unitOf.get(row['occupationUri']!)
    const skill = names.get(row['skillUri']!)
    if (row['relationType'] !== 'essential' || unit === undefined || skill === undefined) continue
    const own = needs.get(unit) ?? new Map<string, number>()
    own.set(skill, (own.get(skill) ?? 0) + 1)
    needs.set(unit, own)
  }
  const occupations = new Map<string, number>()
  for (const unit of unitOf.values()) occupations.set(unit, (occupations.get(unit) ?? 0) + 1)
  const skills = [...new Set([...needs.values()].flatMap((own) => [...own.keys()]))].sort()
  const numberOf = new Map(skills.map((skill, k) => [skill, k]))
  return {
    skills,
    unitGroups: Object.fromEntries(
      [...needs]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([unit, own]) => [
          unit,
          {
            occupations: occupations.get(unit)!,
            regulated: regulated.get(unit) ?? 0,
            needs: [...own]
              .sort(([a], [b]) => numberOf.get(a)! - numberOf.get(b)!)
              .flatMap(([skill, count]) => [numberOf.get(skill)!, count]),
          },
        ]),
    ),
  }
}

function* records(text: string): Generator<Record<string, string>> {
  let header: readonly string[] | undefined
  for (const { cells } of readCommaSeparated(text)) {
    if (header) yield Object.fromEntries(cells.map((cell, k) => [header![k]!, cell]))
    else header = cells
  }
}
