import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

/** Who may import whom, by value or (listed apart) for its types alone. DESIGN: contracts know nobody, the engine knows no I/O. */
const mayImport: Record<string, { values: readonly string[]; types?: readonly string[]; lazily?: readonly string[] }> = {
  'packages/contracts/src': { values: [] },
  'packages/engine/src': { values: [], types: ['contracts'] },
  'packages/data/src': { values: ['contracts'], types: ['engine'] },
  // @NOTE Scripts that make the bundled data may call the engine's equations, so that none is written twice (docs/decisions/0002).
  'packages/data/compile': { values: ['contracts', 'data', 'engine'] },
  'packages/database/src': { values: ['contracts'] },
  'packages/runs/src': { values: ['contracts', 'engine', 'data'] },
  'apps/api/src': { values: ['contracts', 'engine', 'data', 'database', 'runs', 'worker'] },
  'apps/worker/src': { values: ['contracts', 'engine', 'data', 'database', 'runs'] },
  'apps/cli/src': { values: ['contracts', 'engine', 'data', 'database', 'runs'], lazily: ['api', 'worker'] },
  'apps/web/src': { values: ['contracts'] },
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && /\.tsx?$/.test(e.name) && !/\.test\.tsx?$/.test(e.name) && !e.parentPath.includes('node_modules'))
    .map((e) => join(e.parentPath, e.name))
}

interface Import {
  readonly file: string
  readonly from: string
  readonly kind: 'value' | 'type' | 'lazy'
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8').replaceAll(/^\s*(\/\/|\*).*$/gm, '')
  const found: Import[] = []
  for (const m of text.matchAll(/^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+['"]([^'"]+)['"]/gm))
    found.push({ file, from: m[2]!, kind: m[1] ? 'type' : 'value' })
  for (const m of text.matchAll(/^\s*import\s+['"]([^'"]+)['"]/gm)) found.push({ file, from: m[1]!, kind: 'value' })
  for (const m of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)) found.push({ file, from: m[1]!, kind: 'lazy' })
  return found
}

const shown = (i: Import) => `${relative(root, i.file)} imports ${i.from} (${i.kind})`

describe.each(Object.entries(mayImport))('%s', (folder, allowed) => {
  const imports = sourceFiles(folder).flatMap(importsOf)

  test('has sources: a rule over nothing holds nothing', () => expect(sourceFiles(folder).length).toBeGreaterThan(0))

  test('imports only the packages it may', () => {
    const wrong = imports.filter((i) => {
      const name = /^@shiftwork\/([^/]+)/.exec(i.from)?.[1]
      if (name === undefined || allowed.values.includes(name)) return false
      if (i.kind === 'type' && allowed.types?.includes(name)) return false
      return !(i.kind === 'lazy' && allowed.lazily?.includes(name))
    })
    expect(wrong.map(shown)).toEqual([])
  })

  test('no relative import leaves its package, none climbs three folders', () => {
    const home = resolve(root, folder.split('/').slice(0, 2).join('/'))
    const wrong = imports.filter(
      (i) => i.from.startsWith('.') && (!resolve(dirname(i.file), i.from).startsWith(`${home}/`) || i.from.startsWith('../../..')),
    )
    expect(wrong.map(shown)).toEqual([])
  })
})

test('features of the web never import one another', () => {
  const wrong = sourceFiles('apps/web/src').flatMap((file) => {
    const feature = /features\/([^/]+)\//.exec(file)?.[1]
    if (!feature) return []
    return importsOf(file).filter((i) => {
      const target = i.from.startsWith('.') ? resolve(dirname(file), i.from) : i.from
      const other = /features\/([^/]+)/.exec(target)?.[1]
      return other !== undefined && other !== feature
    })
  })
  expect(wrong.map(shown)).toEqual([])
})

test('components of the web know neither features nor the model', () => {
  const wrong = sourceFiles('apps/web/src')
    .filter((f) => f.includes('/components/'))
    .flatMap(importsOf)
    .filter((i) => i.from.includes('/features/') || i.from.startsWith('@shiftwork/'))
  expect(wrong.map(shown)).toEqual([])
})

// @NOTE `2 ** k` stays: whole powers of two are exact on every machine; any other power goes through power().
test('the engine reads no clock, no dice, no files, and raises nothing to a broken power', () => {
  const wrong = sourceFiles('packages/engine/src').flatMap((file) => {
    const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    return [...text.matchAll(/Math\.(random|pow)|Date\.now|new Date\(|from 'node:|toLocale|Intl\.|(?<!\b2 )\*\*/g)].map(
      (m) => `${relative(root, file)}: ${m[0]}`,
    )
  })
  expect(wrong).toEqual([])
})

test('no file or folder is called utils, helpers, common or shared', () => {
  const names = ['apps', 'packages', 'tests'].flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, withFileTypes: true })
      .filter((e) => !e.parentPath.includes('node_modules') && !e.parentPath.includes('dist'))
      .filter((e) => /^(utils?|helpers?|common|shared|misc)(\.[a-z]+)?$/.test(e.name))
      .map((e) => join(e.parentPath, e.name)),
  )
  expect(names).toEqual([])
})
