import { build } from 'esbuild'
import { join } from 'node:path'

/** JavaScript of a function instance's entry: instances run as plain Node, without a TypeScript loader in the way. */
export async function runtimeCode(entry: 'process-instance' | 'worker-instance'): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'runtime', `${entry}.ts`)],
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'silent',
  })
  const file = outputFiles[0]
  if (!file) throw new Error(`esbuild wrote nothing for ${entry}`)
  return file.text
}
