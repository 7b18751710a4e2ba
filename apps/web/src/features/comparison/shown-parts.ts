import { roundedParts } from '@shiftwork/contracts'

/** Units smaller than the figure's own in which its parts are rounded: thousandths of a million, hundredths of a per cent. */
const finer = (unit: string): number => (unit.startsWith('million') ? 1000 : unit === 'share' ? 10_000 : 1)

/** Parts of a difference rounded so that, as shown, they add up to the shown whole. */
export function shownParts(parts: readonly number[], unit: string): { readonly parts: readonly number[]; readonly total: number } {
  const scale = finer(unit)
  const rounded = roundedParts(parts.map((part) => part * scale))
  return { parts: rounded.parts.map((part) => (part ?? 0) / scale), total: rounded.total / scale }
}
