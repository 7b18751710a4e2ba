import type { Names } from '@shiftwork/contracts'
import { useTranslation } from 'react-i18next'

const byName = (a: readonly [string, string], b: readonly [string, string]) => a[1].localeCompare(b[1])

interface Props {
  readonly names: Names
  /** Codes that may be chosen; all that are known if absent. */
  readonly places?: readonly string[]
}

/** Countries by name, then the regions that are known. */
export function PlaceOptions({ names, places }: Props) {
  const { t } = useTranslation('scenarios')
  const offered = ([code]: readonly [string, unknown]) => places === undefined || places.includes(code)
  return (
    <>
      <optgroup label={t('economies')}>
        {Object.entries(names.economies)
          .filter(offered)
          .sort(byName)
          .map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
      </optgroup>
      <optgroup label={t('regions')}>
        {Object.entries(names.regions)
          .filter(offered)
          .map(([code, region]) => (
            <option key={code} value={code}>
              {region.name}
            </option>
          ))}
      </optgroup>
    </>
  )
}
