import type { Names } from '@shiftwork/contracts'
import { useMemo } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { useTranslation } from 'react-i18next'
import { ComboList, useComboField } from '../../components/combo-list.tsx'

interface Props {
  readonly label: string
  readonly value: string
  readonly names: Names
  readonly onChange: (code: string) => void
}
/** Unit groups: what pathways are known of. */
const digits = 4

/** An occupation, found by typing a part of its name or its code. */
export function OccupationBox({ label, value, names, onChange }: Props) {
  const { t } = useTranslation('pathways')
  const { field, ref } = useComboField()
  const items = useMemo(
    () =>
      Object.entries(names.occupations)
        .filter(([code]) => code.length === digits)
        .map(([id, name]) => ({ id, name: `${name} (${id})` })),
    [names],
  )
  return (
    <ComboBox
      className="field"
      defaultItems={items}
      selectedKey={value === '' ? null : value}
      menuTrigger="focus"
      onSelectionChange={(key) => {
        if (key !== null && key !== value) onChange(String(key))
      }}
    >
      <Label>{label}</Label>
      <div className="combo">
        <Input ref={ref} />
        <Button aria-label={t('open')}>▾</Button>
      </div>
      <ComboList field={field} />
    </ComboBox>
  )
}
