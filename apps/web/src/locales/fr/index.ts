import type { AllFrench } from '../translated.ts'
import { app } from './app.ts'
import { builder } from './builder.ts'
import { comparison } from './comparison.ts'
import { components } from './components.ts'
import { data } from './data.ts'
import { fields } from './fields.ts'
import { figures } from './figures.ts'
import { help } from './help.ts'
import { net } from './net.ts'
import { pathways } from './pathways.ts'
import { plan } from './plan.ts'
import { publicMoney } from './public-money.ts'
import { results } from './results.ts'
import { runs } from './runs.ts'
import { scenarios } from './scenarios.ts'
import { trace } from './trace.ts'
import { workforce } from './workforce.ts'

/** All French texts, by part of the app. */
export const french: AllFrench = {
  app,
  builder,
  comparison,
  components,
  data,
  fields,
  figures,
  help,
  net,
  pathways,
  plan,
  publicMoney,
  results,
  runs,
  scenarios,
  trace,
  workforce,
}
