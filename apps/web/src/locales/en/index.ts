import { answers } from './answers.ts'
import { app } from './app.ts'
import { briefing } from './briefing.ts'
import { builder } from './builder.ts'
import { claims } from './claims.ts'
import { comparison } from './comparison.ts'
import { components } from './components.ts'
import { criteria } from './criteria.ts'
import { data } from './data.ts'
import { fields } from './fields.ts'
import { figures } from './figures.ts'
import { glossary } from './glossary.ts'
import { help } from './help.ts'
import { money } from './money.ts'
import { net } from './net.ts'
import { pathways } from './pathways.ts'
import { plan } from './plan.ts'
import { plants } from './plants.ts'
import { publicMoney } from './public-money.ts'
import { results } from './results.ts'
import { risk } from './risk.ts'
import { runs } from './runs.ts'
import { scenarios } from './scenarios.ts'
import { sensitivity } from './sensitivity.ts'
import { templates } from './templates.ts'
import { tour } from './tour.ts'
import { trace } from './trace.ts'
import { uncertainty } from './uncertainty.ts'
import { workforce } from './workforce.ts'

/** All English texts, by part of the app. */
export const english = {
  answers,
  app,
  briefing,
  builder,
  claims,
  comparison,
  components,
  criteria,
  data,
  fields,
  figures,
  glossary,
  help,
  money,
  net,
  pathways,
  plan,
  plants,
  publicMoney,
  results,
  risk,
  runs,
  scenarios,
  sensitivity,
  templates,
  tour,
  trace,
  uncertainty,
  workforce,
} as const
