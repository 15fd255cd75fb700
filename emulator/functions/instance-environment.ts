const PASSED_ON = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'NODE_EXTRA_CA_CERTS']

/** Name of the emulated environment; what DYNAMIC_CURRENT_ENV and WXContext.ENV answer. */
export const ENVIRONMENT_ID = 'local'

/** Who may put in the first units and staff; in the real cloud the deployment sets it (README). */
const DEFAULT_FOUNDER = 'o-founder'

/** Message templates as a deployment names them (README); ids and fields are invented. */
const DEMO_TEMPLATES = JSON.stringify({
  promisesDue: { id: 'demo-promises-due', what: 'thing1', when: 'date2' },
  visitsDue: { id: 'demo-visits-due', what: 'thing2', when: 'date1' },
  handedOver: { id: 'demo-handed-over', what: 'thing3', when: 'date4' },
  foundingTurn: { id: 'demo-founding-turn', what: 'thing1', when: 'time3' },
})

/**
 * Environment variables of a function instance. TCB_CONTEXT_CNFG is the platform's own hook to inject the server's
 * address; containers of the cloud run in UTC; the credentials sign requests that the emulator does not verify.
 */
export function instanceEnvironment(address: string): Record<string, string> {
  const passedOn = PASSED_ON.flatMap((name) => {
    const value = process.env[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...Object.fromEntries(passedOn),
    TZ: 'UTC',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: ENVIRONMENT_ID,
    TCB_ENV: ENVIRONMENT_ID,
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE',
    TENCENTCLOUD_SECRETID: 'emulator',
    TENCENTCLOUD_SECRETKEY: 'emulator',
    TENCENTCLOUD_SESSIONTOKEN: 'emulator',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${address}/admin` }),
    FOUNDER_OPENID: process.env['FOUNDER_OPENID'] ?? DEFAULT_FOUNDER,
    MESSAGE_TEMPLATES: process.env['MESSAGE_TEMPLATES'] ?? DEMO_TEMPLATES,
    SILENCE: 'true',
  }
}
