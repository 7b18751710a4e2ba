import './zod-without-eval.ts'
import './styles/tokens.css'
import './styles/base.css'
import './styles/layout.css'
import './styles/parts.css'
import './styles/table.css'
import './styles/chart.css'
import './styles/form.css'
import './styles/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Providers } from './app/providers.tsx'
import { startTranslation } from './app/translation.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element "root"')
await startTranslation()
createRoot(root).render(
  <StrictMode>
    <Providers />
  </StrictMode>,
)
