const { projects } = require('../../jest.config.cjs')

const app = projects.find(({ displayName }) => displayName === 'app')

/** The compiled mini-program runs in jest only; what it measures goes to a file that pages.ts reads. */
module.exports = {
  rootDir: '../..',
  ...app,
  displayName: 'bench',
  testTimeout: 300_000,
  testMatch: ['<rootDir>/bench/weapp/pages.bench.ts'],
}
