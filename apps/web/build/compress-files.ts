import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Plugin } from 'vite'

/** Bytes below which a compressed file saves nothing worth its place. */
const small = 1024
const asBrotli = promisify(brotliCompress)
const asGzip = promisify(gzip)

async function compress(path: string): Promise<void> {
  const bytes = await readFile(path)
  if (bytes.length < small) return
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  await writeFile(`${path}.br`, await asBrotli(bytes, { params }))
  await writeFile(`${path}.gz`, await asGzip(bytes, { level: 9 }))
}

/** Lays every script and sheet down compressed as well, as small as it goes: while a reader waits there is no time for that. */
export function compressFiles(): Plugin {
  return {
    name: 'compress-files',
    apply: 'build',
    async writeBundle({ dir }) {
      const assets = join(dir!, 'assets')
      const files = (await readdir(assets)).filter((name) => /\.(js|css)$/.test(name))
      await Promise.all(files.map((name) => compress(join(assets, name))))
    },
  }
}
