/** What a page needs before anything can be read on it. */
interface FirstLoad {
  /** Its address as the router has it, with `:name` for what varies. */
  readonly path: string
  /** The modules under src/ that are loaded when the page is. */
  readonly parts: readonly string[]
  /** What it asks the service for, what can be shown without the rest first; `:language` is the reader's. */
  readonly replies: readonly string[]
}

const names = '/api/v1/names?language=:language'
const texts = '/api/v1/texts?language=:language'
const estimated = ['/api/v1/runs/:id', '/api/v1/runs/:id/estimate', names, texts]

/**
 * The service names these in the page that it sends, so that a browser fetches them while it still fetches and reads the first script, which would
 * ask for them only then. What is missing here comes later; what is here and not needed is fetched in vain.
 */
export const firstLoads: readonly FirstLoad[] = [
  { path: '/', parts: ['app/pages/home-page.tsx'], replies: ['/api/v1/scenarios?limit=200', names, texts] },
  { path: '/new', parts: ['app/pages/new-scenario-page.tsx'], replies: [names] },
  { path: '/scenarios/:id/:step', parts: ['app/pages/builder-page.tsx'], replies: ['/api/v1/scenarios/:id', names, texts] },
  {
    path: '/runs/:id',
    parts: ['app/pages/run-page.tsx', 'app/pages/result-section.tsx', 'features/results/summary-section.tsx'],
    replies: estimated,
  },
  { path: '/runs/:id/:section', parts: ['app/pages/run-page.tsx', 'app/pages/result-section.tsx'], replies: estimated },
  { path: '/briefings/:id', parts: ['app/pages/briefing-page.tsx'], replies: estimated },
  { path: '/compare', parts: ['app/pages/compare-page.tsx'], replies: [names] },
  { path: '/pathways', parts: ['app/pages/pathways-page.tsx'], replies: [names] },
  { path: '/plants', parts: ['app/pages/plants-page.tsx'], replies: [names] },
  { path: '/data', parts: ['app/pages/data-page.tsx'], replies: [] },
  { path: '/assumptions', parts: ['app/pages/parameters-page.tsx'], replies: [] },
  { path: '/help', parts: ['app/pages/help-page.tsx'], replies: [] },
]
