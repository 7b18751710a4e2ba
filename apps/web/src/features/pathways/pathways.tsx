import type { Names, Transition, TransitionRow } from '@shiftwork/contracts'
import { useQuery } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { Loading } from '../../components/loading.tsx'
import { namedFinding } from '../../figures/named-finding.ts'
import { OwnNames } from '../../figures/own-names.tsx'
import { titleLanguage } from '../../figures/title-language.ts'
import { withPieces } from '../../figures/with-pieces.tsx'
import { FindingList } from '../../notices/findings.tsx'
import { ProblemNotice } from '../../notices/problem-notice.tsx'
import { transitionsQuery } from '../../requests/transitions.ts'
import { monthsText, payText } from './evidence-text.ts'
import { MoveChart } from './move-chart.tsx'
import { MoveTable } from './move-table.tsx'
import type { Question } from './question.ts'
import { QuestionForm } from './question-form.tsx'

interface Props {
  readonly question: Question
  readonly names: Names
  readonly onChange: (question: Question) => void
}

/** Where people of an occupation could go, or who could fill a post: in words, drawn, and as a table. */
export function Pathways({ question, names, onChange }: Props) {
  const { t } = useTranslation('pathways')
  const { way, occupation, region, moves } = question
  const asked = useQuery({
    ...transitionsQuery({
      ...(way === 'from' ? { from: occupation } : { to: occupation }),
      ...(region === '' ? {} : { region }),
      viable: moves === 'viable' ? 'true' : 'false',
    }),
    enabled: occupation !== '',
  })
  const answer = occupation !== '' && !asked.isPlaceholderData ? asked.data : undefined
  return (
    <div className="stack-wide">
      <QuestionForm question={question} names={names} onChange={onChange} />
      {occupation === '' && <p className="notice">{t('choose')}</p>}
      {asked.isError && <ProblemNotice error={asked.error} />}
      {occupation !== '' && !answer && !asked.isError && <Loading />}
      {answer && <Answer answer={answer} question={question} names={names} />}
    </div>
  )
}

interface AnswerProps {
  readonly answer: Transition
  readonly question: Question
  readonly names: Names
}

function Answer({ answer, question, names }: AnswerProps) {
  const { t } = useTranslation('pathways')
  const { t: figures } = useTranslation('figures')
  const { way, occupation } = question
  const nameOf = useCallback(
    (row: TransitionRow) => {
      const code = way === 'from' ? row.to : row.from
      return names.occupations[code] ?? code
    },
    [names, way],
  )
  const { rows, pay, notes } = answer
  const [nearest] = rows
  // Where pay is known by major group alone, its picture is a few rows of dots.
  const coarsePay = notes.some(({ code }) => code === 'pay-by-major-group')
  const first = coarsePay ? 'likeness' : 'pay'
  const name = names.occupations[occupation] ?? occupation
  const table = <MoveTable rows={rows} question={question} nameOf={nameOf} skills={names.skills} />
  return (
    <section className="stack-wide" aria-labelledby="moves">
      <div className="stack-tight">
        <h2 id="moves">{t(`found.${way}`, { count: rows.length, name })}</h2>
        {nearest && (
          <p>
            {t('nearest', {
              other: nameOf(nearest),
              months: monthsText(nearest.months, t),
              pay: payText(nearest.payRatio, t),
            })}
          </p>
        )}
      </div>
      {rows.length > 0 && (
        <>
          <MoveChart key={first} rows={rows} nameOf={nameOf} first={first} pay={pay} table={table} />
          {table}
        </>
      )}
      <section className="stack" aria-labelledby="move-notes">
        <h3 id="move-notes">{t('notes')}</h3>
        <p className="prose soft">{t('sizes')}</p>
        <FindingList findings={notes.map((note) => namedFinding(note, names, figures))} />
        <OwnNames names={names} kinds={['occupations', 'skills']} />
        <p className="soft small">
          {withPieces((words) => t('paySource', { ...words, unit: pay.unit, year: pay.year }), {
            title: <bdi lang={titleLanguage(pay.claim.source.title)}>{pay.claim.source.title}</bdi>,
          })}{' '}
          <bdi>{pay.claim.note}</bdi>
        </p>
      </section>
    </section>
  )
}
