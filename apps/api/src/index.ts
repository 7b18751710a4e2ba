export { type AppOptions, buildApp } from './app.ts'
export { readSettings, type Settings } from './env.ts'
export { type Service, type ServiceOptions, startService } from './server.ts'
export type { Services } from './services.ts'
