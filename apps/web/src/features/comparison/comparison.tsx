import type { Names } from '@shiftwork/contracts'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../components/loading.tsx'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import type { RunReference } from '../../requests/run-reference.ts'
import { Chances } from './chances.tsx'
import { useCompared } from './compared.ts'
import { ComparedHeads } from './compared-heads.tsx'
import { ComparedTime } from './compared-time.tsx'
import { Fairness } from './fairness.tsx'
import { FigureDifferences } from './figure-differences.tsx'
import { InWords } from './in-words.tsx'
import { InputDifferences } from './input-differences.tsx'

/** Two to twelve estimates side by side: what differs first, how surely, then the same things on the same scales, then the inputs that make the difference. */
export function Comparison({ references, names }: { readonly references: readonly RunReference[]; readonly names: Names }) {
  const { t } = useTranslation('comparison')
  const { compared, error, unfinished } = useCompared(references)
  if (error) return <ProblemNotice error={error} />
  if (unfinished.length > 0)
    return (
      <div className="notice">
        <p>{t('unfinished')}</p>
        <ul>
          {unfinished.map((run) => (
            <li key={run.id}>
              <Link to="/runs/$id" params={{ id: run.id }}>
                <bdi>{run.scenarioName}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    )
  if (!compared) return <Loading />
  return (
    <div className="stack-wide">
      <ComparedHeads compared={compared} />
      <Fairness compared={compared} />
      <InWords compared={compared} names={names} />
      <Chances compared={compared} names={names} />
      <FigureDifferences compared={compared} names={names} />
      <ComparedTime compared={compared} names={names} />
      <InputDifferences compared={compared} names={names} />
    </div>
  )
}
