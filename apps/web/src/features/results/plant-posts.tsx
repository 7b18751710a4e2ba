import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { cutNames } from '../../figures/cut-names.ts'
import { codesOf, figureAt } from '../../figures/cut-reader.ts'
import { listText } from '../../figures/list-text.ts'
import { aboutNumber } from '../../figures/numbers.ts'
import { finestPlaces, placeName } from '../../figures/place-name.ts'
import type { SectionProps } from '../../figures/section-props.ts'
import { Waiting } from '../../notices/waiting.tsx'
import { cutQuery } from '../../requests/cut.ts'
import { firstWindow } from './window-choice.tsx'

const mostNamed = 3

/** Which kinds of jobs the plant itself has, and in which regions, in words. */
export function PlantPosts({ run, estimate, names }: SectionProps) {
  const { t } = useTranslation('results')
  const { t: figures } = useTranslation('figures')
  const asked = useQuery(cutQuery(run.id, cutNames.occupations))
  const cut = asked.data
  if (!cut) return <Waiting of={[asked]} />
  const window = firstWindow(estimate)
  const sentences = finestPlaces(codesOf(cut, 'place'), names).flatMap((place) => {
    const kinds = codesOf(cut, 'occupation')
      .map((occupation) => ({ occupation, figure: figureAt(cut, { place, occupation, window }) }))
      .filter((k) => (k.figure.value ?? 0) >= 0.5)
      .sort((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0))
      .slice(0, mostNamed)
      .map((k) =>
        t('kindOfPost', {
          number: aboutNumber(k.figure.value ?? 0),
          occupation: (names.occupations[k.occupation] ?? k.occupation).toLowerCase(),
        }),
      )
    return kinds.length > 0 ? [t('plantIn', { place: placeName(place, names, figures), kinds: listText(kinds) })] : []
  })
  if (sentences.length === 0) return null
  return (
    <section className="stack" aria-labelledby="plant-posts">
      <h2 id="plant-posts">{t('plantTitle')}</h2>
      <ul className="prose">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
