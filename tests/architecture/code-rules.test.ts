import { lint, type Plant } from './support/lint'

const lines = (count: number, line: string) => Array.from({ length: count }, () => line).join('\n')
const statements = (count: number) => lines(count, "  console.log('one more')")

/** What the recommended sets and the sizes have to report. Typed plants stand in a file that exists. */
const plants: readonly (Plant & { rule: string })[] = [
  { rule: '@typescript-eslint/no-explicit-any', path: 'src/planted.ts', text: 'export const value: any = 1' },
  { rule: '@typescript-eslint/ban-ts-comment', path: 'src/planted.ts', text: '// @ts-ignore\nexport const value = 1' },
  {
    rule: '@typescript-eslint/ban-ts-comment',
    path: 'src/planted.ts',
    text: '// @ts-expect-error\nexport const a = 1',
  },
  {
    rule: '@typescript-eslint/no-non-null-assertion',
    path: 'src/planted.ts',
    text: 'export const f = (a?: Date) => a!',
  },
  { rule: 'eqeqeq', path: 'src/planted.ts', text: 'export const same = (a: number, b: number) => a == b' },
  { rule: 'max-lines', path: 'src/planted.ts', text: lines(251, "console.log('one more')") },
  { rule: 'max-lines-per-function', path: 'src/planted.ts', text: `export function long() {\n${statements(60)}\n}` },
  { rule: 'max-lines-per-function', path: 'src/planted.tsx', text: `export function Long() {\n${statements(150)}\n}` },
  {
    rule: 'react-hooks/rules-of-hooks',
    path: 'src/hooks/planted.ts',
    text: 'export function useDraft(open: boolean) {\n  if (open) useState(1)\n}',
  },
  {
    rule: '@typescript-eslint/no-floating-promises',
    path: 'contracts/index.ts',
    text: 'Promise.resolve(1)',
    typed: true,
  },
  {
    rule: '@typescript-eslint/no-misused-promises',
    path: 'contracts/index.ts',
    text: 'export const odd = [1, 2].filter(async (value) => Promise.resolve(value > 1))',
    typed: true,
  },
  {
    rule: '@typescript-eslint/no-unsafe-return',
    path: 'contracts/index.ts',
    text: 'export const read = (text: string) => JSON.parse(text)',
    typed: true,
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    path: 'contracts/index.ts',
    text: "export function word(kind: 'a' | 'b') {\n  switch (kind) {\n    case 'a':\n      return 1\n  }\n  return 2\n}",
    typed: true,
  },
]

const silenced: Plant = {
  path: 'src/planted.ts',
  text: '// eslint-disable-next-line @typescript-eslint/no-explicit-any\nexport const value: any = 1',
}
const atTheLimits: Plant[] = [
  { path: 'src/planted.ts', text: lines(250, "console.log('one more')") },
  { path: 'src/planted.ts', text: `export function long() {\n${statements(58)}\n}` },
  { path: 'src/planted.tsx', text: `export function Long() {\n${statements(148)}\n}` },
  { path: 'tests/rules/planted.test.ts', text: `describe('long', () => {\n${statements(300)}\n})` },
]

const { findings } = lint([...plants, silenced, ...atTheLimits])

describe('the rules about code itself', () => {
  it.each(plants.map(({ rule, path, text }, index) => [rule, path, text.slice(0, 50), index] as const))(
    '%s fires in %s: %s',
    (rule, _path, _text, index) => {
      expect(findings[index]).toContainEqual(expect.objectContaining({ ruleId: rule, severity: 2 }))
    },
  )

  it('cannot be switched off by a comment', () => {
    const found = findings[plants.length] ?? []
    expect(found.map(({ ruleId }) => ruleId)).toContain('@typescript-eslint/no-explicit-any')
    expect(found.map(({ message }) => message)).toContainEqual(expect.stringContaining('noInlineConfig'))
  })

  it('leaves files and functions of the allowed size alone, and suites of any size', () => {
    const sizes = findings
      .slice(plants.length + 1)
      .flat()
      .filter(({ ruleId }) => ruleId?.startsWith('max-lines'))
    expect(sizes).toEqual([])
  })
})
