import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { schemaValidate } from 'miniprogram-ci/dist/modules/corecompiler/original/validate/schemaValidate'
import { type Check, type Finding, finding } from '../check'
import type { Dist } from '../dist'

interface ComponentJson {
  component?: boolean
  usingComponents?: Record<string, string>
}

const FOREIGN = /^(plugin|plugin-private|dynamicLib|weui-miniprogram):?/

/** WeChat's JSON schemas on every configuration file. Unknown fields, mere warnings to WeChat, fail here. */
export const jsonSchemas: Check = {
  name: 'JSON schemas',
  run({ dist, projectConfig }) {
    const app = dist.app()
    const pages = dist
      .pages()
      .map((page) => `${page}.json`)
      .filter((file) => dist.has(file))
    return [
      ...checkFile(dist, 'app', 'app.json'),
      ...pages.flatMap((file) => checkFile(dist, 'page', file)),
      ...(app.sitemapLocation ? checkFile(dist, 'sitemap', app.sitemapLocation) : []),
      ...(app.themeLocation ? checkFile(dist, 'theme', app.themeLocation) : []),
      ...validate('projectconfig', 'project.config.json', JSON.parse(readFileSync(projectConfig, 'utf8'))),
      ...checkComponents(dist, ['app.json', ...pages]),
    ]
  },
}

function checkFile(dist: Dist, kind: string, file: string): Finding[] {
  if (!dist.has(file)) return [finding(`${file}: the file is missing`)]
  const json = dist.json<object>(file)
  return json === undefined ? [finding(`${file}: not valid JSON`)] : validate(kind, file, json)
}

function validate(kind: string, file: string, json: unknown): Finding[] {
  const { error, warning } = schemaValidate(kind, json)
  const errors = error.map(({ errorProperty = '(root)', errorType, correctType, requireProperty }) =>
    finding(`${file}: ${errorProperty} ${errorType}, expected ${JSON.stringify(correctType ?? requireProperty)}`),
  )
  return warning ? [...errors, finding(`${file}: unknown field ${warning}`)] : errors
}

/** Every component that is used exists and says that it is one. */
function checkComponents(dist: Dist, users: string[]): Finding[] {
  const seen = new Set<string>()
  const visit = (user: string): Finding[] =>
    Object.entries(dist.json<ComponentJson>(user)?.usingComponents ?? {}).flatMap(([tag, path]) => {
      const component = path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(user), path)
      if (FOREIGN.test(path) || seen.has(component)) return []
      seen.add(component)
      const file = `${component}.json`
      if (!dist.has(file)) return [finding(`${user}: <${tag}> has no ${file}`)]
      const isComponent = dist.json<ComponentJson>(file)?.component === true
      return [...(isComponent ? [] : [finding(`${file}: "component": true is missing`)]), ...visit(file)]
    })
  return users.flatMap(visit)
}
