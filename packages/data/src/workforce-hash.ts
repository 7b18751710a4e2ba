import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { bundledFile } from './bundled-file.ts'

/** What moves between occupations, trainings and pay, and so every retraining plan, rest on. */
export const workforceFiles = [
  'mobility.json',
  'occupations.json',
  'skills-esco.json',
  'skills.json',
  'skills.u16',
  'staffing-wages.json',
  'staffing.f64',
  'staffing.json',
] as const

/**
 * SHA-256 of the bundled files about occupations, skills, moves and staffing: part of the version of the model.
 *
 * @param read gives the bytes of a file
 */
export function workforceHash(read: (file: string) => Uint8Array = (file) => readFileSync(bundledFile(file))): string {
  const hash = createHash('sha256')
  for (const file of workforceFiles) {
    const bytes = read(file)
    hash.update(`${file} ${bytes.byteLength}\n`).update(bytes)
  }
  return hash.digest('hex')
}
