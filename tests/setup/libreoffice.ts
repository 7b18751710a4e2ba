import { executableOnPath } from './executable.ts'

/** LibreOffice, that opens exported workbooks in the tests; null where there is none. */
export const findLibreOffice = (): string | null => executableOnPath('soffice', 'libreoffice')
