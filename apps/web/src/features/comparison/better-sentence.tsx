import { useTranslation } from 'react-i18next'
import { chanceWords } from '../../figures/chance-words.ts'
import { type CriterionHead, criterionAmount, criterionNumber, criterionPhrase, isCounted } from '../../figures/criterion-words.ts'
import type { AnswerProps } from './answer-props.ts'
import type { PairView } from './pair-view.ts'

interface Props extends AnswerProps {
  readonly view: PairView
  readonly head: CriterionHead
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** "In 4 of 5 outcomes A “…” has more net posts in normal operation (Ukraine) than B “…”; the difference is between … and …" */
export function BetterSentence({ view, head, compared, names }: Props) {
  const { t } = useTranslation('comparison')
  const { t: uncertainty } = useTranslation('uncertainty')
  const { t: criteria } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const named = (place: number) => t('named', { letter: compared[place]?.letter ?? '', name: compared[place]?.run.scenarioName ?? '' })
  const what = criterionPhrase(head.name, names, criteria, figures)
  if (view.tie === 1) return t('sentenceTie', { first: named(view.first), second: named(view.second), what })
  const ahead = view.firstBetter >= view.secondBetter
  const words = {
    chance: capital(chanceWords(ahead ? view.firstBetter : view.secondBetter, uncertainty)),
    ahead: named(ahead ? view.first : view.second),
    behind: named(ahead ? view.second : view.first),
    what,
  }
  const key = head.better === 'lower' ? 'sentenceLower' : isCounted(head.unit) ? 'sentenceMore' : 'sentenceHigher'
  const ends = ahead ? [view.difference.p10, view.difference.p90] : [-view.difference.p90, -view.difference.p10]
  const sign = (value: number) => (value > 0 ? '+' : '')
  const [low = 0, high = 0] = ends
  const range = {
    low: `${sign(low)}${criterionNumber(low, head.unit)}`,
    high: `${sign(high)}${criterionAmount(high, head.unit, criteria)}`,
  }
  return `${t(key, words)} ${t('sentenceRange', range)}`
}
