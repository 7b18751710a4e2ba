import { Client } from 'pg'
import type { Listener } from '../database.ts'

const longestPause = 30_000

/** Hears NOTIFY on a connection of its own, which it opens again when it breaks. */
export async function listenForNotices(
  url: string,
  channel: string,
  onNotice: (payload: string) => void,
  onReconnect: () => void,
): Promise<Listener> {
  let client: Client | undefined
  let closed = false
  let timer: NodeJS.Timeout | undefined

  const connect = async () => {
    const opened = new Client({ connectionString: url, keepAlive: true, application_name: 'shiftwork listener' })
    opened.on('error', () => {})
    opened.on('end', () => {
      if (!closed && client === opened) retry(0)
    })
    opened.on('notification', (notice) => onNotice(notice.payload ?? ''))
    try {
      await opened.connect()
      await opened.query(`listen ${opened.escapeIdentifier(channel)}`)
    } catch (error) {
      await opened.end().catch(() => {})
      throw error
    }
    client = opened
    onReconnect()
  }

  const retry = (attempt: number) => {
    client = undefined
    const pause = Math.min(longestPause, 1000 * 2 ** attempt)
    timer = setTimeout(() => connect().catch(() => retry(Math.min(attempt + 1, 5))), pause)
  }

  await connect()
  return {
    async close() {
      closed = true
      clearTimeout(timer)
      await client?.end()
    },
  }
}
