import { textOf } from '../../weapp/weapp-node'
import { type BuiltIn, host } from './define-built-in'

const NAMES = ['Label', 'Checked', 'Disabled', 'Selected', 'Expanded', 'Hidden', 'Live', 'Pressed']

/** aria-* of every built-in, as attributes of its element; WeChat's aria-role is the web's role. */
export const ariaProperties: Record<string, unknown> = Object.fromEntries(
  ['Role', ...NAMES].map((name) => [`aria${name}`, null]),
)

export const ariaObservers = Object.fromEntries([
  ['ariaRole', write('role')],
  ...NAMES.map((name) => [`aria${name}`, write(`aria-${name.toLowerCase()}`)] as const),
])

function write(attribute: string) {
  return function set(this: BuiltIn, value: unknown) {
    if (value === '' || value === undefined || value === null) host(this).removeAttribute(attribute)
    else host(this).setAttribute(attribute, typeof value === 'boolean' ? String(value) : textOf(value))
  }
}
