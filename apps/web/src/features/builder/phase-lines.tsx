import type { Phase, Post, SpendingLine } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { phaseName } from '../../figures/phase-name.ts'
import { useBuilder } from './builder-context.ts'
import { freeId } from './free-id.ts'
import { PostEditor } from './post-editor.tsx'
import { SpendingLineEditor } from './spending-line-editor.tsx'

const newLine = (phase: Phase, buyer: string, product: string): SpendingLine => ({
  id: freeId(phase.spending, 'line'),
  product,
  amount: 0,
  basis: phase.kind === 'operation' || phase.kind === 'ramp-up' ? 'per-unit' : 'total',
  price: 'purchaser',
  buyer,
  origin: 'default',
  profile: 'even',
})
const newPost = (phase: Phase, place: string): Post => ({
  id: freeId(phase.posts, 'posts'),
  occupation: '8211',
  place,
  count: 0,
  basis: 'at-capacity',
  ftePerHead: 1,
  monthlyWage: 0,
  from: 0,
  retrainable: true,
})

interface Props {
  readonly phase: Phase
  readonly index: number
  readonly kind: 'spending' | 'posts'
}

/** All lines of one kind in a phase, and a way to add one. */
export function PhaseLines({ phase, index, kind }: Props) {
  const { t } = useTranslation('builder')
  const { t: fields } = useTranslation('fields')
  const { scenario, set } = useBuilder()
  const name = phaseName(phase, scenario.phases, fields)
  const path = `/phases/${index}/${kind}`
  const remove = (at: number) =>
    set(
      path,
      (phase[kind] as readonly object[]).filter((_, i) => i !== at),
    )
  const place = phase.posts[0]?.place ?? phase.spending[0]?.buyer ?? firstPlace(scenario.phases)
  const add = () =>
    set(path, [...phase[kind], kind === 'spending' ? newLine(phase, place, scenario.product.industry ?? 'F') : newPost(phase, place)])
  return (
    <section className="stack" aria-label={name}>
      <h3>{t('phaseTitle', { kind: name, count: phase[kind].length })}</h3>
      <div className="stack-tight">
        {kind === 'spending'
          ? phase.spending.map((line, i) => (
              <SpendingLineEditor key={line.id} path={`${path}/${i}`} line={line} onRemove={() => remove(i)} />
            ))
          : phase.posts.map((post, i) => <PostEditor key={post.id} path={`${path}/${i}`} post={post} onRemove={() => remove(i)} />)}
      </div>
      <div>
        <button type="button" className="button" onClick={add}>
          {t(kind === 'spending' ? 'addLine' : 'addPosts')}
        </button>
      </div>
    </section>
  )
}

function firstPlace(phases: readonly Phase[]): string {
  for (const phase of phases) {
    const place = phase.posts[0]?.place ?? phase.spending[0]?.buyer
    if (place) return place
  }
  return 'UKR'
}
