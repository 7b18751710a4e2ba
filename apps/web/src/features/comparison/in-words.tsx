import type { Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { steadyPosts } from '../../figures/criteria.ts'
import { listText } from '../../figures/list-text.ts'
import { aboutNumber } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import type { Compared } from './compared.ts'
import { sharedPlaces } from './shared-places.ts'

/** The difference between the first estimate and each other, in a sentence. */
export function InWords({ compared, names }: { readonly compared: readonly Compared[]; readonly names: Names }) {
  const { t } = useTranslation('comparison')
  const { t: figures } = useTranslation('figures')
  const [first, ...others] = compared
  if (!first) return null
  const places = sharedPlaces(compared)
  const posts = (c: Compared, place: string) => steadyPosts(c.estimate, place).value
  const sentence = (other: Compared) => {
    const parts = places.flatMap((place) => {
      const [a, b] = [posts(first, place), posts(other, place)]
      if (a === null || b === null || Math.abs(b - a) < 0.5) return []
      const words = { number: aboutNumber(Math.abs(b - a)), place: placeName(place, names, figures) }
      return [t(b > a ? 'more' : 'fewer', words)]
    })
    const letters = { letter: other.letter, other: other.run.scenarioName, first: first.run.scenarioName }
    return parts.length > 0 ? t('sentence', { ...letters, parts: listText(parts) }) : t('sentenceSame', letters)
  }
  return (
    <section className="stack" aria-labelledby="in-words">
      <h2 id="in-words">{t('inWords')}</h2>
      <ul className="lead" data-testid="differences">
        {others.map((other) => (
          <li key={other.key}>{sentence(other)}</li>
        ))}
      </ul>
      <p className="soft small">{t('sentenceNote')}</p>
    </section>
  )
}
