/** Name of an opening: an occupation in a place, e.g. `8211:UA-46`. */
export function openingCode(occupation: string, place: string): string {
  return `${occupation}:${place}`
}
