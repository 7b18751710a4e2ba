// Every command waits for this file: an import of a module of Node loads all that the module offers, whoever asked for how little.
const { readFileSync, statSync } = process.getBuiltinModule('node:fs')
const { join, resolve } = process.getBuiltinModule('node:path')

export const project = resolve(import.meta.dirname, '../../..')
export const bundles = join(project, 'apps/cli/dist')

/** A source as it was when it was copied: its path within the project, its bytes, when it was last changed. */
export type CopiedSource = readonly [path: string, size: number, changed: number]

/** What `bundle.json` says of the last bundle. */
export interface Bundle {
  readonly folder: string
  readonly sources: readonly CopiedSource[]
}

/** The bundle's program, where each of its sources is as it was when it was copied; else null, and the sources themselves are run. */
export function freshBundle(from = bundles): string | null {
  const bundle = lastBundle(from)
  return bundle?.sources.every(isAsCopied) ? join(from, bundle.folder, 'main.js') : null
}

function lastBundle(from: string): Bundle | null {
  try {
    return JSON.parse(readFileSync(join(from, 'bundle.json'), 'utf8')) as Bundle
  } catch {
    return null
  }
}

function isAsCopied([path, size, changed]: CopiedSource): boolean {
  const now = statSync(`${project}/${path}`, { throwIfNoEntry: false })
  return now !== undefined && now.size === size && now.mtimeMs === changed
}
