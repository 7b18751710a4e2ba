import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { firstQuestion } from '../features/plants/plant-question.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { TourPanel } from './tour/tour-panel.tsx'
import { useTour } from './tour/use-tour.ts'

/** Moves focus to the main part after a change of page, so that a screen reader starts there. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null)
  const page = useRouterState({ select: (s) => s.location.pathname.split('/').slice(0, 3).join('/') })
  const first = useRef(page)
  useEffect(() => {
    if (first.current !== page) main.current?.focus({ preventScroll: true })
    first.current = page
  }, [page])
  return main
}

/** A page is the current one whatever it is asked. */
const anyQuestion = { includeSearch: false }

/** Header, page and foot. */
export function RootLayout() {
  const { t } = useTranslation('app')
  const { t: tTour } = useTranslation('tour')
  const main = useFocusOnNavigation()
  const tour = useTour(useRouterState({ select: (s) => s.location.pathname === '/' }))
  return (
    <div className="frame">
      <header className="top">
        <a className="skip button" href="#main">
          {t('skip')}
        </a>
        <div className="top-inner">
          <Link to="/" className="brand">
            <img src="/favicon.svg" alt="" width={26} height={26} />
            {t('name')}
          </Link>
          <nav aria-label={t('navigation')}>
            <ul>
              <li>
                <Link to="/" activeOptions={{ exact: true }}>
                  {t('nav.scenarios')}
                </Link>
              </li>
              <li>
                <Link to="/pathways" search={{ way: 'from', occupation: '', region: '', moves: 'viable' }} activeOptions={anyQuestion}>
                  {t('nav.pathways')}
                </Link>
              </li>
              <li>
                <Link to="/plants" search={firstQuestion} activeOptions={anyQuestion}>
                  {t('nav.plants')}
                </Link>
              </li>
              <li>
                <Link to="/data">{t('nav.data')}</Link>
              </li>
              <li>
                <Link to="/assumptions">{t('nav.assumptions')}</Link>
              </li>
              <li>
                <Link to="/help">{t('nav.help')}</Link>
              </li>
            </ul>
          </nav>
          <LanguageSwitch />
        </div>
      </header>
      {tour.shown && <TourPanel key={tour.shown.at} {...tour.shown} onGo={tour.go} onLeave={tour.leave} />}
      <main id="main" className="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="foot">
        <div className="foot-inner row-apart">
          <span>{t('foot')}</span>
          <button type="button" className="button" data-kind="quiet" onClick={() => tour.go(0)}>
            {tTour('take')}
          </button>
        </div>
      </footer>
    </div>
  )
}
