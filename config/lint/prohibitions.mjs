import { PURE_MODULE } from './pure-modules.mjs'

const PHONE = /^src\//
const PRODUCT = /^(contracts|src|cloudfunctions)\//
const NOWHERE = /^$/

const STORE_METHOD = '[callee.property.name=/^(get|find|insert|update|updateWhere)$/]'

/** Modules whose default export a framework asks for. */
const FRAMEWORK_MODULE = new RegExp(
  [
    '^src/(pages|packages)/(.+/)?index(\\.config)?$',
    '^src/app(\\.config)?$',
    '^src/custom-tab-bar/',
    '^src/types/',
    '^config/(.+/)?(index|plugin)$',
    '^[^/]+\\.config$',
  ].join('|'),
)

/**
 * Words and constructs that have one place, or none. `where`: modules it binds, minus `except`; `selector`: an ESLint
 * selector (https://eslint.org/docs/latest/extend/selectors); `says` + `instead`: the message.
 */
export const prohibitions = [
  {
    id: 'taro-cloud-in-client',
    where: PHONE,
    except: /^src\/client\//,
    selector: [
      'MemberExpression[object.name=/^(Taro|wx)$/][property.name="cloud"]',
      'MemberExpression[object.name=/^(Taro|wx)$/][property.value="cloud"]',
      'VariableDeclarator[init.name=/^(Taro|wx)$/] Property[key.name="cloud"]',
      'ImportDeclaration[source.value=/^@tarojs/] ImportSpecifier[imported.name="cloud"]',
    ].join(', '),
    says: 'Only src/client names Taro.cloud.',
    instead: 'Use a hook of src/hooks, or add what is missing to src/client.',
  },
  {
    id: 'no-database-on-the-phone',
    where: PHONE,
    except: NOWHERE,
    selector: [
      'MemberExpression[property.name="database"]',
      'MemberExpression[property.value="database"]',
      'VariableDeclarator[init.property.name="cloud"] Property[key.name="database"]',
    ].join(', '),
    says: 'The phone never touches the database: its collections are closed to it.',
    instead: 'Write a contract and a use case, and call it through src/client.',
  },
  {
    id: 'process-env-in-env',
    where: PRODUCT,
    except: /^(src|cloudfunctions\/shared)\/env$/,
    selector: [
      ':not(MemberExpression[property.name="TARO_ENV"]) > MemberExpression[object.name="process"][property.name="env"]',
      'MemberExpression[object.name="process"][property.value="env"]',
      'VariableDeclarator[init.name="process"] Property[key.name="env"]',
      'ImportDeclaration[source.value=/^(node:)?process$/]',
    ].join(', '),
    says: 'Settings are read in one file a side (all but TARO_ENV, by which a build leaves code out).',
    instead: 'Import `env` from src/env or cloudfunctions/shared/env, and add the setting there.',
  },
  {
    id: 'pure-no-clock',
    where: PURE_MODULE,
    except: NOWHERE,
    selector: [
      'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
      'NewExpression[callee.name="Date"][arguments.length=0]',
      'CallExpression[callee.name="Date"]',
      'Identifier[name=/^(performance|setTimeout|setInterval|setImmediate)$/]',
    ].join(', '),
    says: 'Rules have no clock.',
    instead: 'Take `now` as an argument; the use case has it from `serve`.',
  },
  {
    id: 'pure-no-randomness',
    where: PURE_MODULE,
    except: NOWHERE,
    selector: ['MemberExpression[object.name="Math"][property.name="random"]', 'Identifier[name="crypto"]'].join(', '),
    says: 'Rules have no randomness.',
    instead: 'Take the id or number as an argument.',
  },
  {
    id: 'pure-no-async',
    where: PURE_MODULE,
    except: NOWHERE,
    selector: [':function[async=true]', 'AwaitExpression', 'Identifier[name="Promise"]'].join(', '),
    says: 'Rules do not wait for anything.',
    instead: 'Let the use case wait, and hand the result in as an argument.',
  },
  {
    id: 'pure-no-io',
    where: PURE_MODULE,
    except: NOWHERE,
    selector: 'Identifier[name=/^(console|process|globalThis|fetch|require)$/]',
    says: 'Rules read and write nothing but their arguments and their result.',
    instead: 'Return what should happen, and let the use case do it.',
  },
  {
    id: 'collections-named-in-repositories',
    where: /^cloudfunctions\/(?!shared\/)/,
    except: /^cloudfunctions\/[^/]+\/([a-z-]+-)?repository$/,
    selector: [
      'CallExpression[callee.property.name="collection"]',
      'MemberExpression[object.name="Collections"]',
      'MemberExpression[property.name="database"]',
      `CallExpression[callee.object.name="store"]${STORE_METHOD}`,
      `CallExpression[callee.object.property.name="store"]${STORE_METHOD}`,
    ].join(', '),
    says: 'Only repository.ts names collections and asks the database.',
    instead: 'Add a method to the domain’s repository.ts and call that.',
  },
  {
    id: 'named-exports',
    where: /./,
    except: FRAMEWORK_MODULE,
    selector: ['ExportDefaultDeclaration', 'ExportSpecifier[exported.name="default"]'].join(', '),
    says: 'A default export has another name in every file that imports it.',
    instead: 'Export it by name; only what Taro or a tool loads itself (pages, app, config) is exported by default.',
  },
]
