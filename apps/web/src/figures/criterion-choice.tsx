import type { Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'
import { Choice } from '../components/choice.tsx'
import { criterionName } from './criterion-words.ts'

interface Props {
  readonly codes: readonly string[]
  readonly names: Names
  readonly value: string
  readonly onChange: (code: string) => void
}

/** Which headline figure a page speaks of. */
export function CriterionChoice({ codes, names, value, onChange }: Props) {
  const { t } = useTranslation('criteria')
  const { t: figures } = useTranslation('figures')
  const options = codes.map((code) => [code, criterionName(code, names, t, figures)] as const)
  return <Choice id="criterion" label={t('choose')} options={options} value={value} onChange={onChange} />
}
