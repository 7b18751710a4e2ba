import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Development talks to a service started with `npx shiftwork serve`; production is served by that service itself. */
export default defineConfig({
  plugins: [react()],
  build: { target: 'es2024', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { host: '127.0.0.1', proxy: { '/api': 'http://127.0.0.1:4300' } },
})
