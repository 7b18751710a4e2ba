import { useTranslation } from 'react-i18next'
import { type CriterionHead, criterionAmount, criterionName, criterionPhrase } from '../../figures/criterion-words.ts'
import { listText } from '../../figures/list-text.ts'
import type { AnswerProps } from './answer-props.ts'

/** Which scenario nothing speaks against, and what is given up with each of them. */
export function Standing({ criterion, comparison, compared, names }: AnswerProps & { readonly criterion: CriterionHead }) {
  const { t } = useTranslation('comparison')
  const { t: criteria } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const letter = (place: number) => compared[place]?.letter ?? ''
  const ranked = comparison.ranking.weights.map((weight) => criterionPhrase(weight.criterion, names, criteria, figures))
  const dominant = comparison.dominance.filter((pair) => pair.dominant === 'a' || pair.dominant === 'b')
  const regrets = comparison.regret.filter((regret) => regret.criterion === criterion.name)
  const amount = (value: number) => criterionAmount(value, criterion.unit, criteria)
  return (
    <section className="stack" aria-labelledby="standing">
      <h3 id="standing">{t('standingTitle')}</h3>
      <ul className="stack-tight">
        {dominant.map((pair) => {
          const [better, worse] = pair.dominant === 'a' ? [pair.a, pair.b] : [pair.b, pair.a]
          const words = { better: letter(better), worse: letter(worse), criteria: listText(ranked) }
          return <li key={`${pair.a} ${pair.b}`}>{t(pair.inEveryDraw ? 'dominatesAlways' : 'dominates', words)}</li>
        })}
        {dominant.length === 0 && <li>{t('noneDominates', { criteria: listText(ranked) })}</li>}
      </ul>
      {regrets.length > 0 && (
        <>
          <p>{t('regretText', { what: criterionName(criterion.name, names, criteria, figures) })}</p>
          <ul className="stack-tight">
            {regrets.map(({ run, mean, p95 }) => (
              <li key={run}>
                {mean === 0
                  ? t('regretNone', { letter: letter(run) })
                  : t('regret', { letter: letter(run), mean: amount(mean), p95: amount(p95) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
