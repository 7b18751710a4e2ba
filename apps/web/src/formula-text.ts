/** Texts that a spreadsheet would compute, the same way in every file that leaves the house. It says nothing of the model, so components may use it. */
export { defused } from '@shiftwork/contracts'
