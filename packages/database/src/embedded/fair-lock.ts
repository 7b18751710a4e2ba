/**
 * One holder at a time, in the order of asking. The embedded database has a single connection: a transaction of one part of
 * the program must not take in statements of another.
 */
export class FairLock {
  #last: Promise<void> = Promise.resolve()

  /** Waits for its turn; the answer gives the turn back, and does so once however often it is called. */
  async acquire(): Promise<() => void> {
    const before = this.#last
    const turn = Promise.withResolvers<void>()
    this.#last = turn.promise
    await before
    return turn.resolve
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.acquire()
    try {
      return await work()
    } finally {
      release()
    }
  }
}
