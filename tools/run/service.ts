import { startChild, type Child, type Command } from './child'

export interface Service extends Child {
  /** What the first group of `ready` matched. */
  address: string
}

/** Starts a program that goes on running; resolves when it says `ready`, rejects with what it said if it ends before. */
export function startService(command: Command, ready: RegExp): Promise<Service> {
  let output = ''
  return new Promise((resolve, reject) => {
    const child = startChild(command, (text) => {
      output += output.length < 10_000 ? text : ''
      const address = ready.exec(output)?.[1]
      if (address !== undefined) resolve({ ...child, address })
    })
    void child.ended.then(() => reject(new Error(`${command.name} 没有启动：\n${output.trimEnd()}`)))
  })
}
