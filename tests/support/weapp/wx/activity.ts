/** What the running app is busy with: calls in flight, by name. `settle` waits until nothing is left. */
export class Activity {
  private readonly running = new Map<number, string>()
  private next = 0

  /** Marks the start of something; the answer marks its end. */
  begin(name: string): () => void {
    const id = this.next++
    this.running.set(id, name)
    return () => {
      this.running.delete(id)
    }
  }

  names(): string[] {
    return [...this.running.values()]
  }

  clear() {
    this.running.clear()
  }
}
