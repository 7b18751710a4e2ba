import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import { type Plugin, rolldown } from 'rolldown'
import { type Bundle, bundles, type CopiedSource, freshBundle, project } from '../src/fresh-bundle.ts'

/** What begins a program or a thread of its own. */
const entries: Readonly<Record<string, string>> = {
  main: join(project, 'apps/cli/src/main.ts'),
  'embedded-thread': join(project, 'packages/database/src/embedded/embedded-thread.ts'),
  'plan-thread': join(project, 'packages/runs/src/plan/plan-thread.ts'),
  'pool-thread': join(project, 'packages/runs/src/pool-thread.ts'),
}

/** Ours, and small libraries that every command loads; all others are loaded from where they lie. */
const within = /^(@shiftwork\/|zod$|zod\/|commander$)/

/** An import of what Node brings along; `import` looks at all that such a module offers, and so loads much that nobody asked for. */
const fromNode = /^import (?:\{(?<names>[^}]*)\}|(?<whole>[\w$]+)) from "(?<module>node:[\w/]+)";$/gm

/** A process that runs goes on loading from the bundle it was started with: so many of the last ones are kept. */
const kept = 4

/**
 * Puts the sources of the command line together in few files, which load in a fraction of the time that hundreds of small ones take; what a
 * command does not use is left out. It is a copy to start from and no more: wherever a source is not as it was when it was copied,
 * `bin/shiftwork.mjs` runs the sources.
 */
export async function bundleCommandLine(into = bundles): Promise<void> {
  if (freshBundle(into) !== null) return
  const name = `bundle-${Date.now()}-${process.pid}`
  const folder = join(into, name)
  const sources = ['package-lock.json', 'node_modules/.package-lock.json'].map(asItIs)
  const bundle = await rolldown({
    input: entries,
    platform: 'node',
    external: (id) => !id.startsWith('.') && !isAbsolute(id) && !within.test(id),
    treeshake: { moduleSideEffects: (id) => id.includes('node_modules') || Object.values(entries).includes(id) },
    plugins: [copiedInto(folder, sources)],
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(log.message)
    },
  })
  await bundle.write({ dir: folder, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' })
  await bundle.close()
  announce(into, { folder: name, sources })
  removeOld(into)
}

/**
 * Notes every source of ours before it is read (what is installed is known by its lock file), and leaves what is found by its place where it
 * was: a file beside a source is still the one beside the source; only threads are started from the bundle.
 */
function copiedInto(folder: string, sources: CopiedSource[]): Plugin {
  const isOurs = (id: string) => isAbsolute(id) && !id.includes('node_modules')
  const path = (from: string, id: string) => relative(from, id).replaceAll('\\', '/')
  return {
    name: 'shiftwork-sources',
    load(id) {
      if (isOurs(id)) sources.push(asItIs(path(project, id)))
      return null
    },
    transform(code, id) {
      if (!isOurs(id) || !code.includes('import.meta.url')) return null
      const place = `new URL(${JSON.stringify(path(folder, id))}, import.meta.bundle).href`
      return code
        .replaceAll(/'(?:\.\/)?([a-z-]+-thread)\.ts', import\.meta\.url/g, "'./$1.js', import.meta.bundle")
        .replaceAll('import.meta.url', place)
        .replaceAll('import.meta.bundle', 'import.meta.url')
    },
    renderChunk: (code) =>
      code.replaceAll(fromNode, (_, names: string | undefined, whole: string | undefined, module: string) => {
        const taken = names === undefined ? whole : `{${names.replaceAll(' as ', ': ')}}`
        return `const ${taken} = globalThis.process.getBuiltinModule("${module}");`
      }),
  }
}

function asItIs(path: string): CopiedSource {
  const { size, mtimeMs } = statSync(join(project, path))
  return [path, size, mtimeMs]
}

/** From now on this bundle is the last; a process that asks meanwhile finds the one or the other, whole. */
function announce(into: string, bundle: Bundle): void {
  const written = join(into, `${bundle.folder}.json`)
  writeFileSync(written, JSON.stringify(bundle))
  renameSync(written, join(into, 'bundle.json'))
}

function removeOld(from: string): void {
  const folders = readdirSync(from).filter((name) => name.startsWith('bundle-'))
  for (const name of folders.sort().slice(0, -kept)) rmSync(join(from, name), { recursive: true, force: true })
}
