import { cycles, importsOf, type Import } from './support/imports'

const FOLDERS = ['contracts', 'src', 'cloudfunctions', 'emulator', 'config', 'tools', 'tests', 'bench']
const imports = importsOf(FOLDERS)
const isFile = (target: string) => FOLDERS.some((folder) => target.startsWith(`${folder}/`))
const between = (nodeOf: (file: string) => string): Import[] =>
  imports.filter(({ to }) => isFile(to)).map(({ from, to }) => ({ from: nodeOf(from), to: nodeOf(to) }))

/** Tools are programs of their own; folders of the app and domains of the cloud are the parts that people think in. */
function partOf(file: string): string {
  const [top = '', second = ''] = file.split('/')
  return ['src', 'cloudfunctions', 'tools'].includes(top) ? `${top}/${second.replace(/\.tsx?$/, '')}` : top
}

describe('the graph of imports', () => {
  it('is read at all', () => {
    expect(imports).toContainEqual({ from: 'contracts/visits.ts', to: 'contracts/primitives.ts' })
    expect(imports).toContainEqual({ from: 'contracts/visits.ts', to: 'zod/mini' })
    expect(imports).toContainEqual({
      from: 'tests/architecture/imports.test.ts',
      to: 'tests/architecture/support/imports.ts',
    })
  })

  it('has no ring between the top folders', () => {
    expect(cycles(between((file) => (file.startsWith('tools/') ? partOf(file) : (file.split('/')[0] ?? ''))))).toEqual(
      [],
    )
  })

  it('has no ring between the parts of the app and of the cloud', () => {
    expect(cycles(between(partOf))).toEqual([])
  })

  it('leaves contracts with zod/mini and each other', () => {
    const others = imports
      .filter(({ from }) => from.startsWith('contracts/'))
      .filter(({ to }) => to !== 'zod/mini' && !to.startsWith('contracts/'))
    expect(others).toEqual([])
  })
})

describe('the search for rings', () => {
  it('finds a ring however long, and none where there is none', () => {
    const chain = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'd' },
      { from: 'a', to: 'd' },
    ]
    expect(cycles(chain)).toEqual([])
    expect(cycles([...chain, { from: 'd', to: 'b' }])).toEqual([['b', 'c', 'd', 'b']])
  })
})
