import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { main as assemblyScript } from 'assemblyscript/asc'

const source = new URL('../index.ts', import.meta.url)
const target = new URL('../../src/kernels/compiled.ts', import.meta.url)
const options = ['-O3', '--noAssert', '--runtime', 'stub', '--enable', 'simd', '--enable', 'bulk-memory', '--importMemory']

/** The kernels as WebAssembly. No relaxed SIMD: its bits differ from machine to machine. */
export async function compileKernels(): Promise<Uint8Array> {
  let compiled: Uint8Array | null = null
  const { error, stderr } = await assemblyScript(['index.ts', '--outFile', 'kernels.wasm', ...options], {
    readFile: (name, base) => readSource(name, base),
    writeFile: (name, contents) => {
      if (name === 'kernels.wasm') compiled = contents as Uint8Array
    },
    listFiles: () => [],
  })
  if (error || !compiled) throw new Error(`AssemblyScript: ${error?.message}\n${stderr.toString()}`)
  return compiled
}

function readSource(name: string, _base: string): string | null {
  try {
    return readFileSync(new URL(name, source), 'utf8')
  } catch {
    return null
  }
}

/** The file that holds them: the engine reads no files, so its kernels are part of its source. */
export function kernelFile(compiled: Uint8Array): string {
  const lines = Buffer.from(compiled)
    .toString('base64')
    .match(/.{1,120}/g)!
  return [
    '/** `packages/engine/kernels` compiled by `npm run kernels`: WebAssembly with SIMD, in base64. Not to be edited. */',
    'export const compiledKernels =',
    lines.map((line) => `  '${line}'`).join(' +\n'),
    '',
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, kernelFile(await compileKernels()))
