import { isId } from '@shiftwork/contracts'
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { Loading } from '../components/loading.tsx'
import { readQuestion } from '../features/pathways/question.ts'
import { readPlantQuestion } from '../features/plants/plant-question.ts'
import type { RunSubject } from '../requests/seen-run.ts'
import { PageFault, PageNotFound } from './page-fault.tsx'
import { RootLayout } from './root-layout.tsx'

const root = createRootRoute({ component: RootLayout, notFoundComponent: PageNotFound, errorComponent: PageFault })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/home-page.tsx'), 'HomePage'),
})
const newScenario = createRoute({
  getParentRoute: () => root,
  path: '/new',
  component: lazyRouteComponent(() => import('./pages/new-scenario-page.tsx'), 'NewScenarioPage'),
})
const scenario = createRoute({
  getParentRoute: () => root,
  path: '/scenarios/$id',
  beforeLoad: ({ params, location }) => {
    if (location.pathname.split('/').length < 4) throw redirect({ to: '/scenarios/$id/$step', params: { id: params.id, step: 'project' } })
  },
  component: lazyRouteComponent(() => import('./pages/builder-page.tsx'), 'BuilderPage'),
})
const step = createRoute({ getParentRoute: () => scenario, path: '$step' })
/** Which scenario a run is looked at from, where its inputs stand in several. */
function subject({ scenario, version }: Readonly<Record<string, unknown>>): RunSubject {
  const number = Number(version)
  return {
    scenario: typeof scenario === 'string' && isId(scenario) ? scenario : undefined,
    version: Number.isInteger(number) && number >= 1 ? number : undefined,
  }
}
const mostText = 1200
const run = createRoute({
  getParentRoute: () => root,
  path: '/runs/$id',
  validateSearch: subject,
  component: lazyRouteComponent(() => import('./pages/run-page.tsx'), 'RunPage'),
})
const section = createRoute({
  getParentRoute: () => run,
  path: '$section',
  component: lazyRouteComponent(() => import('./pages/result-section.tsx'), 'ResultSection'),
})
const summary = createRoute({
  getParentRoute: () => run,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/result-section.tsx'), 'ResultSection'),
})
const briefing = createRoute({
  getParentRoute: () => root,
  path: '/briefings/$id',
  validateSearch: subject,
  component: lazyRouteComponent(() => import('./pages/briefing-page.tsx'), 'BriefingPage'),
})
const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: ({ runs }: Readonly<Record<string, unknown>>) => ({
    runs: typeof runs === 'string' && runs.length <= mostText ? runs : '',
  }),
  component: lazyRouteComponent(() => import('./pages/compare-page.tsx'), 'ComparePage'),
})
const pathways = createRoute({
  getParentRoute: () => root,
  path: '/pathways',
  validateSearch: readQuestion,
  component: lazyRouteComponent(() => import('./pages/pathways-page.tsx'), 'PathwaysPage'),
})
const plants = createRoute({
  getParentRoute: () => root,
  path: '/plants',
  validateSearch: readPlantQuestion,
  component: lazyRouteComponent(() => import('./pages/plants-page.tsx'), 'PlantsPage'),
})
const data = createRoute({
  getParentRoute: () => root,
  path: '/data',
  component: lazyRouteComponent(() => import('./pages/data-page.tsx'), 'DataPage'),
})
const assumptions = createRoute({
  getParentRoute: () => root,
  path: '/assumptions',
  component: lazyRouteComponent(() => import('./pages/parameters-page.tsx'), 'ParametersPage'),
})
const help = createRoute({
  getParentRoute: () => root,
  path: '/help',
  component: lazyRouteComponent(() => import('./pages/help-page.tsx'), 'HelpPage'),
})

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    newScenario,
    scenario.addChildren([step]),
    run.addChildren([summary, section]),
    briefing,
    compare,
    pathways,
    plants,
    data,
    assumptions,
    help,
  ]),
  defaultPendingComponent: Loading,
  defaultErrorComponent: PageFault,
  scrollRestoration: true,
  // Run ids stand in the address as they are, separated by commas.
  parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
  stringifySearch: (search) => {
    const text = Object.entries(search)
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value)).replaceAll('%2C', ',')}`)
      .join('&')
    return text ? `?${text}` : ''
  },
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
