import { type Check, finding } from '../check'
import type { Dist } from '../dist'

/** Places are always optional and this app asks for none: no location API, no permission for one. */
const LOCATION = /\b(getLocation|getFuzzyLocation|chooseLocation|choosePoi|startLocationUpdate\w*|onLocationChange)\b/g
const SECRET = /\bapp_?secret\W{1,6}[0-9a-f]{32}\b|\b(AKID[0-9A-Za-z]{13,})\b/i
/** The framework lists every API name that it knows; only these files may. */
const FRAMEWORK = /^(taro|vendors)\.js$/

/** Nothing in the dist can read where a person is, and no secret travels in it. */
export const privacy: Check = {
  name: 'privacy',
  run({ dist }) {
    return [...permissions(dist), ...dist.files('.js').flatMap((file) => checkScript(dist, file))]
  },
}

function permissions(dist: Dist) {
  const { requiredPrivateInfos = [], permission = {} } = dist.app()
  const asked = [...requiredPrivateInfos, ...Object.keys(permission)].filter((name) => /location|poi/i.test(name))
  return asked.map((name) => finding(`app.json asks for ${name}: the app reads no place`))
}

function checkScript(dist: Dist, file: string) {
  const text = dist.text(file)
  const names = FRAMEWORK.test(file) ? [] : [...new Set(text.match(LOCATION) ?? [])]
  const located = names.map((name) => finding(`${file}: ${name}, the app reads no place`))
  return SECRET.test(text) ? [...located, finding(`${file}: holds something like an AppSecret`)] : located
}
