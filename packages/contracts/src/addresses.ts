import type { Endpoints } from './endpoints.ts'

/** How an endpoint is reached: what it takes and gives is left to its schemas. */
type Address<E extends Endpoints[keyof Endpoints]> = Pick<E, 'method' | 'path'> &
  (E extends { readonly idempotent: true } ? { readonly idempotent: true } : unknown)

/**
 * Where the endpoints lie. The page knows the table by this and by its types alone: the schemas themselves take a slow computer half a second to
 * make. An address that differs from the table's, or lacks in either, is an error of types.
 */
export const addresses = {
  live: { method: 'GET', path: '/health/live' },
  ready: { method: 'GET', path: '/health/ready' },
  listScenarios: { method: 'GET', path: '/scenarios' },
  createScenario: { method: 'POST', path: '/scenarios', idempotent: true },
  getScenario: { method: 'GET', path: '/scenarios/:id' },
  saveScenario: { method: 'PUT', path: '/scenarios/:id' },
  renameScenario: { method: 'PATCH', path: '/scenarios/:id' },
  deleteScenario: { method: 'DELETE', path: '/scenarios/:id' },
  undeleteScenario: { method: 'POST', path: '/scenarios/:id/undelete' },
  listVersions: { method: 'GET', path: '/scenarios/:id/versions' },
  getVersion: { method: 'GET', path: '/scenarios/:id/versions/:version' },
  restoreVersion: { method: 'POST', path: '/scenarios/:id/restore' },
  downloadScenario: { method: 'GET', path: '/scenarios/:id/file' },
  createRun: { method: 'POST', path: '/runs', idempotent: true },
  listRuns: { method: 'GET', path: '/runs' },
  getRun: { method: 'GET', path: '/runs/:id' },
  cancelRun: { method: 'POST', path: '/runs/:id/cancel' },
  runEvents: { method: 'GET', path: '/runs/:id/events' },
  getEstimate: { method: 'GET', path: '/runs/:id/estimate' },
  getCut: { method: 'GET', path: '/runs/:id/cuts/:name' },
  getTrace: { method: 'GET', path: '/runs/:id/trace' },
  preview: { method: 'POST', path: '/preview' },
  checkComparison: { method: 'POST', path: '/comparisons/check' },
  getComparison: { method: 'GET', path: '/runs/:id/comparison' },
  rankComparison: { method: 'POST', path: '/runs/:id/comparison/ranking' },
  getSensitivity: { method: 'GET', path: '/runs/:id/sensitivity' },
  getSweep: { method: 'GET', path: '/runs/:id/sweep' },
  getBreakEven: { method: 'GET', path: '/runs/:id/break-even' },
  getClaims: { method: 'GET', path: '/runs/:id/claims' },
  getCriterionDraws: { method: 'GET', path: '/runs/:id/draws/:criterion' },
  getPlan: { method: 'GET', path: '/runs/:id/plan' },
  getPlanFrontier: { method: 'GET', path: '/runs/:id/plan/frontier' },
  askPlan: { method: 'POST', path: '/runs/:id/plan' },
  exportWorkbook: { method: 'GET', path: '/runs/:id/workbook' },
  exportArchive: { method: 'GET', path: '/runs/:id/archive' },
  previewWorkforceFile: { method: 'POST', path: '/workforce-files/preview' },
  writeWorkforceFiles: { method: 'POST', path: '/workforce-files' },
  workforceTemplate: { method: 'GET', path: '/workforce-files/templates/:kind' },
  transitions: { method: 'GET', path: '/transitions' },
  templates: { method: 'GET', path: '/templates' },
  placedTemplate: { method: 'POST', path: '/templates/:id/scenario' },
  catalogue: { method: 'GET', path: '/catalogue' },
  parameters: { method: 'GET', path: '/parameters' },
  names: { method: 'GET', path: '/names' },
  texts: { method: 'GET', path: '/texts' },
  plantContribution: { method: 'GET', path: '/plant-contribution' },
  scenarioFormat: { method: 'GET', path: '/schemas/scenario' },
} as const satisfies { readonly [Name in keyof Endpoints]: Address<Endpoints[Name]> }
