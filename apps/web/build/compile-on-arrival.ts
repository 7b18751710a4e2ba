import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { firstLoads } from '../src/app/first-loads.ts'

const src = resolve(import.meta.dirname, '../src')
const parts = new Set(firstLoads.flatMap((page) => page.parts.map((part) => resolve(src, part))))

/**
 * Marks the files that a page begins with. Most of what is in them runs at once: V8 then compiles it all while it arrives, beside the thread that the
 * page is drawn on, and not each function there when it is first called. Other engines read the mark as a comment.
 *
 * @param groups names of the files of many modules that are so, beside those of the pages
 * @see https://v8.dev/blog/explicit-compile-hints
 */
export function compileOnArrival(groups: readonly string[]): Plugin {
  return {
    name: 'compile-on-arrival',
    generateBundle: {
      // After the file is whole: the mark has to be its first line.
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue
          const begins = groups.includes(file.name) || (file.facadeModuleId !== null && parts.has(file.facadeModuleId))
          if (begins) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`
        }
      },
    },
  }
}
