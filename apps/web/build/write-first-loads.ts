import { resolve } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { firstLoads } from '../src/app/first-loads.ts'

const src = resolve(import.meta.dirname, '../src')
const languages = ['en', 'fr', 'uk']

type Chunk = Rolldown.OutputChunk

/** The files that have to be there before a module can run, its own among them. */
function filesOf(part: string, chunks: ReadonlyMap<string, Chunk>): Set<string> {
  const own = [...chunks.values()].find(({ moduleIds }) => moduleIds.includes(resolve(src, part)))
  if (!own) throw new Error(`The first loads name ${part}, which is in no file of the web app.`)
  const files = new Set<string>()
  const add = (file: string) => {
    if (files.has(file)) return
    files.add(file)
    for (const next of chunks.get(file)?.imports ?? []) add(next)
  }
  add(own.fileName)
  return files
}

/** Writes `first-loads.json`: the files and replies that each page begins with, for the service that serves it to name. */
export function writeFirstLoads(): Plugin {
  return {
    name: 'first-loads',
    generateBundle(_options, bundle) {
      const chunks = new Map(Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])))
      const begin = filesOf('main.tsx', chunks)
      const beside = (parts: readonly string[]) =>
        [...new Set(parts.flatMap((part) => [...filesOf(part, chunks)]))].filter((file) => !begin.has(file)).map((file) => `/${file}`)
      const source = JSON.stringify({
        languages: Object.fromEntries(languages.map((language) => [language, beside([`locales/${language}/index.ts`])])),
        pages: firstLoads.map(({ path, parts, replies }) => ({ path, scripts: beside(parts), replies })),
      })
      this.emitFile({ type: 'asset', fileName: 'first-loads.json', source })
    },
  }
}
