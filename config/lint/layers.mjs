import { PURE_MODULE } from './pure-modules.mjs'

const isPackage = (target) => target.startsWith('package:')
const under = (folders) => (target) => folders.test(`${target}/`)

/** The domain of `cloudfunctions/<domain>/…`; none for `shared`. */
const domainOf = (module) => /^cloudfunctions\/(?!shared\/)([^/]+)/.exec(`${module}/`)?.[1]

/**
 * Who may not know whom. `from`: modules it binds; `forbids(target, module)`: what they may not import;
 * `says` + `instead`: the message. Paths as in `project-path.mjs`.
 */
export const layers = [
  {
    id: 'zod-mini',
    from: /./,
    forbids: (target) => /^package:zod(?!\/mini$)/.test(target),
    says: 'Full zod weighs 86 KB on the phone.',
    instead: "Write `import * as z from 'zod/mini'`.",
  },
  {
    id: 'contracts-stand-alone',
    from: /^contracts\//,
    forbids: (target) => !under(/^contracts\//)(target) && !/^package:zod/.test(target),
    says: 'Contracts are read by both sides and may import zod/mini and each other only.',
    instead: 'Move the shared shape into contracts/, or keep what needs more on the side that needs it.',
  },
  {
    id: 'phone-knows-contracts-only',
    from: /^src\//,
    forbids: under(/^(cloudfunctions|emulator|tests|bench|tools|config)\//),
    says: 'The mini-program may know contracts/ and nothing else outside src/.',
    instead: 'Put what both sides need into contracts/, and ask the cloud through a contract.',
  },
  {
    id: 'functions-know-contracts-only',
    from: /^cloudfunctions\//,
    forbids: under(/^(src|emulator|tests|bench|tools|config)\//),
    says: 'Cloud functions may know contracts/ and cloudfunctions/ only: they are uploaded alone.',
    instead: 'Put what both sides need into contracts/; hand test data in from the test.',
  },
  {
    id: 'functions-without-screens',
    from: /^(cloudfunctions|contracts)\//,
    forbids: (target) => /^package:(@tarojs\/|react(-dom)?(\/|$)|@cloudbase\/js-sdk)/.test(target),
    says: 'This runs where there is no screen.',
    instead: 'Keep Taro, React and the web SDK in src/.',
  },
  {
    id: 'emulator-knows-the-cloud-side',
    from: /^emulator\//,
    forbids: under(/^(src|tests|bench)\//),
    says: 'The emulator stands in for the cloud: it may know contracts/ and cloudfunctions/, not the app or the tests.',
    instead: 'Move what tests share into tests/support, or offer it through the emulator’s own address.',
  },
  {
    id: 'tools-apart-from-the-product',
    from: /^(tools|config)\//,
    forbids: under(/^(tests|bench|src)\//),
    says: 'Tools and settings build, start and check the product; they are no part of it.',
    instead: 'Run it as a program of its own, or move the shared part into tools/.',
  },
  {
    id: 'own-domain',
    from: /^cloudfunctions\/(?!shared\/)/,
    forbids: (target, module) => {
      const domain = domainOf(target)
      return domain !== undefined && domain !== domainOf(module)
    },
    says: 'A domain may not import another domain’s files.',
    instead: 'Move what two domains need into cloudfunctions/shared/, or call the other domain’s contract.',
  },
  {
    id: 'shared-knows-no-domain',
    from: /^cloudfunctions\/shared\//,
    forbids: (target) => domainOf(target) !== undefined,
    says: 'cloudfunctions/shared is the one way of every request and may not know a domain.',
    instead: 'Let the domain hand it in as an argument of `serve` or `handle`.',
  },
  {
    id: 'screens-use-hooks',
    from: /^src\/(pages|packages|components|custom-tab-bar)\//,
    forbids: under(/^src\/client\//),
    says: 'Pages and components may not call the cloud themselves.',
    instead: 'Use a hook of src/hooks, or write one there that calls src/client.',
  },
  {
    id: 'client-below-hooks',
    from: /^src\/client\//,
    forbids: under(/^src\/(pages|packages|components|hooks)\//),
    says: 'src/client may not know hooks or screens: they know it.',
    instead: 'Let the hook subscribe to the client, or hand the value in as an argument.',
  },
  {
    id: 'hooks-below-screens',
    from: /^src\/hooks\//,
    forbids: under(/^src\/(pages|packages|components)\//),
    says: 'Hooks may not know pages or components: they know hooks.',
    instead: 'Return data from the hook and let the screen draw it.',
  },
  {
    id: 'pure-imports',
    from: PURE_MODULE,
    forbids: (target) => isPackage(target) || !(under(/^contracts\//)(target) || PURE_MODULE.test(target)),
    says: 'Rules are pure: they may import contracts, failures and other rules only.',
    instead: 'Let the use case fetch it and hand it in as an argument.',
  },
  {
    id: 'collections-in-repositories',
    from: /^cloudfunctions\/(?!shared\/|[^/]+\/repository$|[^/]+\/[a-z-]+-repository$)/,
    forbids: (target) => /^cloudfunctions\/shared\/(collections|repository|open-repository|query)$/.test(target),
    says: 'Only repository.ts names collections and asks the database.',
    instead: 'Add a method to the domain’s repository.ts and call that.',
  },
  {
    id: 'sdk-in-platform',
    from: /^(?!cloudfunctions\/shared\/platform$|tests\/|bench\/)/,
    forbids: (target) => /^package:wx-server-sdk(\/|$)/.test(target),
    says: 'wx-server-sdk may be imported in cloudfunctions/shared/platform.ts only.',
    instead: 'Add what you need to `platform` there, or use a repository.',
  },
]
