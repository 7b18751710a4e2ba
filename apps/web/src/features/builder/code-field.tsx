import { useMemo } from 'react'
import { Button } from 'react-aria-components/Button'
import { ComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { useTranslation } from 'react-i18next'
import { ComboList, useComboField } from '../../components/combo-list.tsx'
import { byName } from '../../figures/by-name.ts'
import { useBuilder } from './builder-context.ts'
import { FieldFindings, useFieldState } from './field-frame.tsx'
import { getAt } from './pointer.ts'

export type CodeKind = 'industries' | 'occupations' | 'places'

interface Props {
  readonly path: string
  readonly label: string
  readonly kind: CodeKind
}

/** Codes of a kind with their names, in the order in which a reader looks for them. */
function useOptions(kind: CodeKind) {
  const { names } = useBuilder()
  return useMemo(() => {
    const of = (record: Record<string, string>) => Object.entries(record).map(([id, name]) => ({ id, name: `${name} (${id})` }))
    if (kind !== 'places') return of(names[kind])
    const regions = Object.entries(names.regions).map(([id, region]) => ({ id, name: `${region.name} (${id})` }))
    return [...of(names.economies), ...regions].sort((a, b) => byName(a.name, b.name))
  }, [names, kind])
}

/** A code, found by typing a part of its name. */
export function CodeField({ path, label, kind }: Props) {
  const { t } = useTranslation('builder')
  const { field, ref } = useComboField()
  const { scenario, set } = useBuilder()
  const { id, faulty } = useFieldState(path)
  const options = useOptions(kind)
  const value = String(getAt(scenario, path) ?? '')
  const items = options.some((o) => o.id === value) ? options : [{ id: value, name: value }, ...options]
  return (
    <ComboBox
      className="field"
      defaultItems={items}
      selectedKey={value}
      isInvalid={faulty}
      menuTrigger="focus"
      onSelectionChange={(key) => {
        if (key !== null) set(path, String(key))
      }}
    >
      <Label>{label}</Label>
      <div className="combo">
        <Input id={id} ref={ref} />
        <Button aria-label={t('open')}>▾</Button>
      </div>
      <ComboList field={field} />
      <FieldFindings path={path} />
    </ComboBox>
  )
}
