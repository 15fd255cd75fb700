import { format } from 'node:util'

/** wcc's own complaints while a template is rendered (a template not found, a recursion cut off). */
const TEMPLATE_FAULT = 'WXMLRT_'

/** Collects console.error, template faults and unhandled rejections while an app runs: exparser never throws, it logs. */
export class ConsoleGuard {
  private readonly errors: string[] = []
  private readonly original = { error: console.error, warn: console.warn }
  private readonly onRejection = (reason: unknown) => {
    this.errors.push(`unhandled rejection: ${format(reason)}`)
  }

  start() {
    console.error = (...values: unknown[]) => {
      this.errors.push(format(...values))
    }
    console.warn = (...values: unknown[]) => {
      if (String(values[0]).startsWith(TEMPLATE_FAULT)) this.errors.push(format(...values))
      else this.original.warn(...values)
    }
    process.on('unhandledRejection', this.onRejection)
  }

  stop() {
    Object.assign(console, this.original)
    process.off('unhandledRejection', this.onRejection)
  }

  /** Takes the errors so far: for a test that expects them. */
  take(): string[] {
    return this.errors.splice(0)
  }

  /** Fails when anything was logged as an error. */
  expectSilence() {
    const errors = this.take()
    if (errors.length > 0) throw new Error(`the app logged ${String(errors.length)} error(s):\n${errors.join('\n')}`)
  }
}
