/** What is kept goes out as it is, past the schema of the reply. */
export function asJson(reply: { type(value: string): unknown }, value: unknown): string {
  reply.type('application/json; charset=utf-8')
  return JSON.stringify(value)
}
