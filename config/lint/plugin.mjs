import { importTarget, modulePath } from './project-path.mjs'
import { layers } from './layers.mjs'
import { prohibitions } from './prohibitions.mjs'

const problem = { type: 'problem', schema: [] }
const messageOf = ({ id, says, instead }) => `${says} ${instead} [${id}]`

/** Reports imports, exports, requires and type imports that cross a layer the wrong way. */
const layersRule = {
  meta: { ...problem, docs: { description: 'who may know whom, from config/lint/layers.mjs' } },
  create(context) {
    const module = modulePath(context.filename)
    const binding = layers.filter((layer) => layer.from.test(module))
    const check = (source) => {
      if (typeof source?.value !== 'string') return
      const target = importTarget(source.value, context.filename)
      const broken = binding.find((layer) => layer.forbids(target, module))
      if (broken) context.report({ node: source, message: messageOf(broken) })
    }
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node) => check(node.source),
      TSExternalModuleReference: (node) => check(node.expression),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0]),
    }
  },
}

/** Reports words and constructs outside their one place. */
const prohibitionsRule = {
  meta: { ...problem, docs: { description: 'what has one place or none, from config/lint/prohibitions.mjs' } },
  create(context) {
    const module = modulePath(context.filename)
    const binding = prohibitions.filter(({ where, except }) => where.test(module) && !except.test(module))
    return Object.fromEntries(
      binding.map((prohibition) => [
        prohibition.selector,
        (node) => context.report({ node, message: messageOf(prohibition) }),
      ]),
    )
  },
}

export default { rules: { layers: layersRule, prohibitions: prohibitionsRule } }
