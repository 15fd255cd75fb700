import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { layers } from '../../../config/lint/layers.mjs'
import { prohibitions } from '../../../config/lint/prohibitions.mjs'
import { projectRoot } from '../../../config/lint/project-path.mjs'

/**
 * Reads [{path, text, typed?}] from standard input, lints each text as if it were that file, and prints
 * {rules, findings}. Runs by itself because ESLint loads its settings as a module, which Jest cannot.
 * Only `typed` texts are checked by rules that need types: those need a file that exists.
 */
const untyped = {
  ...tseslint.configs.disableTypeChecked,
  files: ['**/*.{ts,tsx}'],
  languageOptions: { parserOptions: { projectService: false, program: null, project: false } },
}
const linters = {
  typed: new ESLint({ cwd: projectRoot }),
  untyped: new ESLint({ cwd: projectRoot, overrideConfig: [untyped] }),
}

async function lint({ path, text, typed }) {
  const [result] = await linters[typed ? 'typed' : 'untyped'].lintText(text, { filePath: path })
  return (result?.messages ?? []).map(({ ruleId, message, severity }) => ({ ruleId, message, severity }))
}

async function readInput() {
  const chunks = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}

const toRule = ({ id, says, instead }) => ({ id, says, instead })
const findings = []
for (const plant of await readInput()) findings.push(await lint(plant))
console.log(JSON.stringify({ rules: { layers: layers.map(toRule), prohibitions: prohibitions.map(toRule) }, findings }))
