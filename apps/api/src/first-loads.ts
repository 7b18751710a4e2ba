import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, LanguageSchema } from '@shiftwork/contracts'
import { z } from 'zod'

const addresses = z.array(z.string().regex(/^\/[\w./:?=&-]*$/))
/** What the build of the web app says that each of its pages begins with; `:name` in a path stands for whatever is there. */
const FirstLoadsSchema = z.strictObject({
  languages: z.record(LanguageSchema, addresses),
  pages: z.array(z.strictObject({ path: z.string(), scripts: addresses, replies: addresses })),
})
export type FirstLoads = z.infer<typeof FirstLoadsSchema>

/** Those of a built web app; none where it says nothing of them. */
export function readFirstLoads(folder: string): FirstLoads | null {
  const path = join(folder, 'first-loads.json')
  return existsSync(path) ? FirstLoadsSchema.parse(JSON.parse(readFileSync(path, 'utf8'))) : null
}

/** What stands at the `:name`s of a path where an address has its form; null where it has not. */
function namedParts(form: string, address: string): Readonly<Record<string, string>> | null {
  const forms = form.split('/')
  const parts = address.split('/')
  if (forms.length !== parts.length) return null
  const named: Record<string, string> = {}
  for (const [k, expected] of forms.entries()) {
    const part = parts[k]!
    if (expected.startsWith(':') && /^[\w-]{1,100}$/.test(part)) named[expected.slice(1)] = part
    else if (expected !== part) return null
  }
  return named
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;')

/**
 * The links of a page's head that tell a browser what the page is going to ask for, so that it need not wait for scripts to say so; scripts first,
 * since without them no reply can be shown.
 *
 * @param address path of the page, without its query
 * @param stands whether there is a reply at an address: a browser that is sent for one that is not there says so as a fault
 */
export async function firstLinks(
  { languages, pages }: FirstLoads,
  address: string,
  language: Language,
  stands: (reply: string) => Promise<boolean>,
): Promise<string> {
  const scripts = [...(languages[language] ?? [])]
  const replies: string[] = []
  for (const page of pages) {
    const named = namedParts(page.path, address)
    if (!named) continue
    scripts.push(...page.scripts)
    replies.push(
      ...page.replies.map((reply) => reply.replace(/:(\w+)/g, (_, name: string) => (name === 'language' ? language : named[name]!))),
    )
    break
  }
  const standing = await Promise.all(replies.map(stands))
  return [
    ...scripts.map((script) => `<link rel="modulepreload" crossorigin href="${script}">`),
    ...replies.filter((_, k) => standing[k]).map((reply) => `<link rel="preload" as="fetch" crossorigin href="${escaped(reply)}">`),
  ].join('')
}
