import type { Course, Finding, Pool, WorkforceFilePreview } from '@shiftwork/contracts'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../components/dialog.tsx'
import { type Column, DataTable } from '../../components/table/data-table.tsx'
import { inputNumber, wholeNumber } from '../../figures/numbers.ts'
import { placeName } from '../../figures/place-name.ts'
import { quantityText } from '../../figures/quantity-text.ts'
import { centralOf } from '../../figures/quantity-value.ts'
import { FindingWords } from '../../notices/findings.tsx'
import { useBuilder } from './builder-context.ts'

type Listed = Pool | Course

interface Props {
  readonly file: string
  readonly preview: WorkforceFilePreview
  readonly onClose: () => void
  /** Pools or courses of the draft with what was taken. */
  readonly onTake: (list: readonly Listed[]) => void
}

/** What a file would bring: what is wrong in it by line and column, what can be taken, and where it goes. Nothing changes before it is confirmed. */
export function WorkforcePreview({ file, preview, onClose, onTake }: Props) {
  const { t } = useTranslation('workforce')
  const { t: words } = useTranslation('components')
  const { scenario } = useBuilder()
  const [beside, setBeside] = useState(false)
  const name = useId()
  const beginning = useRef<HTMLParagraphElement>(null)
  // Else the focus goes to the first table, and on a small screen what was read is scrolled away.
  useEffect(() => beginning.current?.focus(), [])
  const { kind, rows, leftOut, findings } = preview
  const there: readonly Listed[] = scenario[kind] ?? []
  const good: readonly Listed[] = preview[kind]
  const taken = new Set(good.map(({ id }) => id))
  return (
    <Dialog title={t('previewTitle', { file })} onClose={onClose} wide>
      <p ref={beginning} tabIndex={-1}>
        {t('previewRows', { count: rows })} {leftOut > 0 && t('previewLeftOut', { count: leftOut })}{' '}
        {good.length === 0 && t('previewNothing')} <span className="soft">{t('previewNotStored')}</span>
      </p>
      {findings.length > 0 && <FindingTable findings={findings} />}
      {good.length > 0 && (kind === 'pools' ? <PoolTable pools={preview.pools} /> : <CourseTable courses={preview.courses} />)}
      {good.length > 0 && there.length > 0 && (
        <fieldset className="plain-fieldset stack-tight">
          <label className="row">
            <input type="radio" name={name} checked={!beside} onChange={() => setBeside(false)} />
            {t(`replaceAll.${kind}`, { count: there.length })}
          </label>
          <label className="row">
            <input type="radio" name={name} checked={beside} onChange={() => setBeside(true)} />
            {t('addTo')}
          </label>
        </fieldset>
      )}
      <div className="row">
        <button
          type="button"
          className="button"
          data-kind="main"
          disabled={good.length === 0}
          onClick={() => onTake(beside ? [...there.filter(({ id }) => !taken.has(id)), ...good] : good)}
        >
          {t(`take.${kind}`, { count: good.length })}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words('cancel')}
        </button>
      </div>
    </Dialog>
  )
}

interface FindingRow {
  readonly finding: Finding
  readonly line: number | null
  readonly column: string
}
const lineOf = ({ path }: Finding): number | null => {
  const line = Number(path?.split(':').at(-2))
  return Number.isInteger(line) && line > 0 ? line : null
}

function FindingTable({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation('workforce')
  const { t: words } = useTranslation('components')
  const rows = findings.map((finding): FindingRow => ({ finding, line: lineOf(finding), column: String(finding.values['column'] ?? '') }))
  const columns: Column<FindingRow>[] = [
    {
      id: 'line',
      title: t('column.line'),
      cell: ({ line, column }) => (line === null ? t('wholeFile') : [wholeNumber(line), column].filter(Boolean).join(', ')),
      sortBy: (r) => r.line,
    },
    {
      id: 'says',
      title: t('column.says'),
      cell: ({ finding }) => (
        <span className={finding.severity === 'error' ? 'problem' : finding.severity === 'warning' ? 'note-text' : undefined}>
          <strong className="hidden-but-read">{words(`severity.${finding.severity}`)} </strong>
          <FindingWords finding={finding} />
        </span>
      ),
    },
  ]
  return <DataTable caption={t('previewFindings', { count: findings.length })} columns={columns} rows={rows} />
}

function PoolTable({ pools }: { readonly pools: readonly Pool[] }) {
  const { t } = useTranslation('workforce')
  const { t: figures } = useTranslation('figures')
  const { names } = useBuilder()
  const people = (pool: Pool) => pool.joins.reduce((sum, join) => sum + (centralOf(join.people) ?? 0), 0)
  const columns: Column<Pool>[] = [
    { id: 'name', title: t('column.name'), cell: (p) => p.name, sortBy: (p) => p.name },
    { id: 'occupation', title: t('column.occupation'), cell: (p) => names.occupations[p.occupation] ?? p.occupation },
    { id: 'place', title: t('column.place'), cell: (p) => placeName(p.place, names, figures) },
    { id: 'people', title: t('column.people'), cell: (p) => inputNumber(people(p)), sortBy: people, number: true },
  ]
  return <DataTable caption={t('previewGood.pools')} columns={columns} rows={pools} />
}

function CourseTable({ courses }: { readonly courses: readonly Course[] }) {
  const { t } = useTranslation('workforce')
  const { t: fields } = useTranslation('fields')
  const { t: figures } = useTranslation('figures')
  const { names } = useBuilder()
  const columns: Column<Course>[] = [
    { id: 'name', title: t('column.name'), cell: (c) => c.name, sortBy: (c) => c.name },
    { id: 'teaches', title: t('column.teaches'), cell: (c) => c.teaches.map((code) => names.occupations[code] ?? code).join(', ') },
    { id: 'place', title: t('column.place'), cell: (c) => placeName(c.place, names, figures) },
    { id: 'months', title: t('column.months'), cell: (c) => quantityText(c.months, 'plain', fields), number: true },
    { id: 'seats', title: t('column.seats'), cell: (c) => quantityText(c.seats, 'plain', fields), number: true },
  ]
  return <DataTable caption={t('previewGood.courses')} columns={columns} rows={courses} />
}
