import type { TextFile } from '@shiftwork/contracts'

/** Hands a text to the reader as a file to save. */
export function saveTextFile({ name, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
