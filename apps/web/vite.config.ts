import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Texts only say things: those of a language that nobody imports are not loaded with the contracts. */
const textsAlone = /contracts\/src\/(locales\/|english-findings)/

/** Development talks to a service started with `npx shiftwork serve`; production is served by that service itself. */
export default defineConfig({
  plugins: [react()],
  build: {
    target: 'es2024',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !textsAlone.test(id) } },
  },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4300' } },
})
