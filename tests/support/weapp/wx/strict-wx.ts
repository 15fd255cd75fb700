type Wx = Record<string, unknown>

/**
 * The global `wx`. A property that nobody gave is a function that fails when it is called and names itself, so that a
 * missing piece of the harness is never mistaken for a missing piece of the app. Names in `absent` are plainly undefined.
 */
export function strictWx(apis: Wx, absent: readonly string[] = []): Wx {
  return new Proxy(apis, {
    get(target, name) {
      if (typeof name === 'symbol' || name in target || absent.includes(name) || !looksLikeApi(name)) {
        return Reflect.get(target, name) as unknown
      }
      return () => {
        throw new Error(`wx.${name} is not provided by the harness: add it in tests/support/weapp/wx`)
      }
    },
  })
}

const VERBS =
  /^(get|set|show|hide|on|off|open|close|choose|request|create|save|add|remove|start|stop|check|navigate|upload|download|compress|preview|update|connect|send|make|scan|share|is|load|exit|restart|report|base64|array)[A-Z0-9]/
const looksLikeApi = (name: string) => VERBS.test(name)
