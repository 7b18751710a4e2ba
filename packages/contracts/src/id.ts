/** Whether a text can be the id of a scenario or a run: a UUID, as the schema Id has it. */
export function isId(text: string): boolean {
  return uuid.test(text)
}
const uuid = /^([0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|([0f])\2{7}(-\2{4}){3}-\2{12})$/i
