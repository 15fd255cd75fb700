const hidden = require('./hidden-globals.json').filter((name) => name !== 'eval')
const replaced = ['globalThis', 'Function', 'Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval']

const prelude = `var ${hidden.join(',')};` + `var ${replaced.map((name) => `${name}=__weappHost__.${name}`).join(',')};`

/**
 * Jest transform of the compiled mini-program. WeChat's logic layer has no DOM, no Node and no `new Function`:
 * a `var` in the module wrapper hides what jsdom has, and timers and the clock come from the running app.
 */
module.exports = {
  process(source) {
    const strict = /^\s*(?:'use strict'|"use strict");?/.exec(source)?.[0] ?? ''
    return { code: strict + prelude + source.slice(strict.length) }
  },
  getCacheKey: (source, path) =>
    require('node:crypto')
      .createHash('sha1')
      .update(prelude + path + source)
      .digest('hex'),
}
