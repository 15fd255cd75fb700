/** Progress goes to stderr: stdout is the table or the JSON alone. */
export const say = (line: string): void => void process.stderr.write(`… ${line}\n`)
