const keptUnder = 'shiftwork-tour'

/** Whether this browser has shown the tour before. One that refuses storage shows it again. */
export function tourWasShown(): boolean {
  try {
    return localStorage.getItem(keptUnder) !== null
  } catch {
    return false
  }
}

export function keepTourShown(): void {
  try {
    localStorage.setItem(keptUnder, 'shown')
  } catch {
    // It is shown again at the next visit, and can be left again.
  }
}
