import { exportEndpoints } from './endpoints/export-endpoints.ts'
import { planEndpoints } from './endpoints/plan-endpoints.ts'
import { plantEndpoints } from './endpoints/plant-endpoints.ts'
import { questionEndpoints } from './endpoints/question-endpoints.ts'
import { healthEndpoints, referenceEndpoints } from './endpoints/reference-endpoints.ts'
import { runEndpoints } from './endpoints/run-endpoints.ts'
import { scenarioEndpoints } from './endpoints/scenario-endpoints.ts'
import { templateEndpoints } from './endpoints/template-endpoints.ts'
import { workforceEndpoints } from './endpoints/workforce-endpoints.ts'

/**
 * The endpoint table: paths, methods and shapes, the only ones that cross the wire. Paths are under /api/v1.
 * `etag`: the reply carries an ETag · `ifMatch`: the request must carry If-Match (428, 412) · `idempotent`: takes Idempotency-Key.
 */
export const endpoints = {
  ...healthEndpoints,
  ...scenarioEndpoints,
  ...runEndpoints,
  ...questionEndpoints,
  ...planEndpoints,
  ...plantEndpoints,
  ...exportEndpoints,
  ...workforceEndpoints,
  ...templateEndpoints,
  ...referenceEndpoints,
} as const
export type Endpoints = typeof endpoints
