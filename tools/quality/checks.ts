import { typescript, type Command } from '../run/child'

/** No project file is written; `tsc` only says what is wrong. */
export const types: Command = {
  name: 'types',
  program: 'node',
  arguments: ['node_modules/typescript/bin/tsc', '--noEmit', '--pretty', 'false'],
}

export const lint: Command = {
  name: 'lint',
  program: 'node',
  arguments: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0', '--no-warn-ignored'],
}

export const format: Command = {
  name: 'format',
  program: 'node',
  arguments: ['node_modules/prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'],
}

export const accept: Command = typescript('accept', 'tools/accept/main.ts')
