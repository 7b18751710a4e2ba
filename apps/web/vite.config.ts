import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { compileOnArrival } from './build/compile-on-arrival.ts'
import { compressFiles } from './build/compress-files.ts'
import { writeFirstLoads } from './build/write-first-loads.ts'

/** The contracts only say what things are: a page loads those of them that it uses. */
const contracts = /contracts\/src\//

/** Figures and requests are small and are used by most pages, and so are a few pieces that show them; what brings a library with it stays apart. */
const figures =
  /[\\/]web[\\/]src[\\/]((figures|requests)[\\/][\w-]+\.ts|figures[\\/](claim-source|traced|with-pieces)\.tsx|components[\\/](choice|dialog|progress-meter)\.tsx)$/

/** What every page begins with is one file, what most go on with another: each file more is a way to the service and back, and work. */
const groups = [
  { name: 'begin', tags: ['$initial' as const], priority: 2 },
  { name: 'figures', test: figures, minShareCount: 2, priority: 1 },
]

/** Development talks to a service started with `npx shiftwork serve`; production is served by that service itself. */
export default defineConfig({
  plugins: [react(), writeFirstLoads(), compileOnArrival(groups.map(({ name }) => name)), compressFiles()],
  build: {
    target: 'es2024',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !contracts.test(id) },
      output: { codeSplitting: { groups } },
    },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4300' } },
})
