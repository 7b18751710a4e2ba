import type { Names, TransitionRow } from '@shiftwork/contracts'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { inputNumber } from '../../figures/numbers.ts'
import { withPieces } from '../../figures/with-pieces.tsx'
import { evidenceTexts, isBacked, monthsText, payText, shareText } from './evidence-text.ts'
import type { Question } from './question.ts'

interface Props {
  readonly rows: readonly TransitionRow[]
  readonly question: Question
  readonly nameOf: (row: TransitionRow) => string
  /** Names of skills by element of O*NET. */
  readonly skills: Names['skills']
}
/** Skills that are named at once; the others open. */
const first = 3

/** Every move with its figures, what has to be learned, and what speaks for it. */
export function MoveTable({ rows, question, nameOf, skills }: Props) {
  const { t } = useTranslation('pathways')
  const { way, moves } = question
  const columns = useMemo((): Column<TransitionRow>[] => {
    const other = (row: TransitionRow) => (way === 'from' ? row.to : row.from)
    return [
      {
        id: 'occupation',
        title: t(`column.occupation.${way}`),
        cell: (row) => (
          <Link to="/pathways" search={{ ...question, occupation: other(row) }}>
            {nameOf(row)}
          </Link>
        ),
        sortBy: nameOf,
      },
      { id: 'months', title: t('column.months'), cell: (r) => monthsText(r.months, t), sortBy: (r) => r.months, number: true },
      { id: 'pay', title: t('column.pay'), cell: (r) => payText(r.payRatio, t), sortBy: (r) => r.payRatio, number: true },
      { id: 'shortfall', title: t('column.shortfall'), cell: (r) => shareText(r.shortfall, t), sortBy: (r) => r.shortfall, number: true },
      { id: 'likeness', title: t('column.likeness'), cell: (r) => likeness(r.similarity), sortBy: (r) => r.similarity, number: true },
      { id: 'zone', title: t('column.zone'), cell: (r) => signed(r.jobZoneGap), sortBy: (r) => r.jobZoneGap, number: true },
      { id: 'skills', title: t('column.skills'), cell: (row) => <Skills row={row} names={skills} /> },
      {
        id: 'evidence',
        title: t('column.evidence'),
        cell: (row) => <Evidence row={row} />,
        sortBy: (row) => (isBacked(row) ? 0 : 1) - (row.evidence.esco?.share ?? 0),
      },
      ...(moves === 'all'
        ? [
            {
              id: 'viable',
              title: t('column.viable'),
              cell: (row: TransitionRow) => t(`viable.${row.viable ? (row.regulated ? 'licence' : 'yes') : 'no'}`),
              sortBy: (row: TransitionRow) => (row.viable ? 0 : 1),
            },
          ]
        : []),
    ]
  }, [question, way, moves, nameOf, skills, t])
  return <DataTable caption={t('tableCaption', { count: rows.length })} columns={columns} rows={rows} />
}

const likeness = (similarity: number) => inputNumber(Math.round(similarity * 100) / 100)
const signed = (gap: number) => (gap > 0 ? `+${gap}` : String(gap))

function Skills({ row, names }: { readonly row: TransitionRow; readonly names: Names['skills'] }) {
  const { t } = useTranslation('pathways')
  const text = ({ id, element, size }: TransitionRow['skills'][number]) =>
    t('skill', { element: names[id] ?? element, size: shareText(size, t) })
  const rest = row.skills.slice(first)
  return (
    <div className="stack-tight table-text">
      <span>
        {row.skills.length === 0 ? <span className="soft">{t('nothingMissing')}</span> : row.skills.slice(0, first).map(text).join(', ')}
      </span>
      {row.regulated && <span className="note-text">{t('licence')}</span>}
      {rest.length > 0 && (
        <details className="small">
          <summary>{t('moreSkills', { count: rest.length })}</summary>
          {rest.map(text).join(', ')}
        </details>
      )}
    </div>
  )
}

function Evidence({ row }: { readonly row: TransitionRow }) {
  const { t } = useTranslation('pathways')
  const texts = evidenceTexts(row, t)
  const missing = row.evidence.esco?.missingSkills ?? []
  return (
    <div className="stack-tight small table-text">
      {texts.length === 0 && <span className="soft">{t('evidence.none')}</span>}
      {texts.slice(0, -1).map((text) => (
        <span key={text}>{text}</span>
      ))}
      {texts.length > 0 &&
        (missing.length > 0 ? (
          <details>
            <summary style={{ whiteSpace: 'normal' }}>{texts.at(-1)}</summary>
            {withPieces((words) => t('escoMissing', words), { skills: <span lang="en">{missing.join(', ')}</span> })}
          </details>
        ) : (
          <span>{texts.at(-1)}</span>
        ))}
    </div>
  )
}
