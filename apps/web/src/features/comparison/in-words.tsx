import type { Estimate, Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { steadyPosts } from '../../figures/criteria.ts'
import type { Figure } from '../../figures/cut-reader.ts'
import { listText } from '../../figures/list-text.ts'
import { netPosts } from '../../figures/net-posts.ts'
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
  const partsOf = (other: Compared, posts: (estimate: Estimate, place: string) => Figure) =>
    places.flatMap((place) => {
      const [a, b] = [posts(first.estimate, place).value, posts(other.estimate, place).value]
      if (a === null || b === null || Math.abs(b - a) < 0.5) return []
      const words = { number: aboutNumber(Math.abs(b - a)), place: placeName(place, names, figures) }
      return [t(b > a ? 'more' : 'fewer', words)]
    })
  const sentence = (other: Compared) => {
    const [gross, net] = [partsOf(other, steadyPosts), partsOf(other, netPosts)]
    const letters = { letter: other.letter, other: other.run.scenarioName, first: first.run.scenarioName }
    const whole = gross.length > 0 ? t('sentence', { ...letters, parts: listText(gross) }) : t('sentenceSame', letters)
    return net.length > 0 ? `${whole} ${t('sentenceNet', { parts: listText(net) })}` : whole
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
