import type { TextFile } from '@shiftwork/contracts'
import { saveFile } from '../../components/save-file.ts'

/** Hands a text to the reader as a file to save. */
export const saveTextFile = ({ name, text }: TextFile): void => saveFile(name, new Blob([text], { type: 'text/csv;charset=utf-8' }))
