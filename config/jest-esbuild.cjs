const { transformSync } = require('esbuild')

/** Jest transform: TypeScript and ESM to CommonJS by esbuild (types are checked by `tsc`, not here). */
module.exports = {
  process(source, filename) {
    const { code, map } = transformSync(source, {
      loader: filename.endsWith('x') ? 'tsx' : /\.[cm]?ts$/.test(filename) ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      jsx: 'automatic',
      sourcemap: true,
      sourcefile: filename,
    })
    return { code, map }
  },
}
