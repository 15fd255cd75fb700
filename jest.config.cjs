const transform = { '\\.m?[jt]sx?$': '<rootDir>/config/jest-esbuild.cjs' }
const shared = {
  transform,
  transformIgnorePatterns: ['/node_modules/(?!(mingo|glass-easel[^/]*|playwright-core)/)'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
}
const nodeProject = (name) => ({
  ...shared,
  displayName: name,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts?(x)`],
})

module.exports = {
  testTimeout: 60_000,
  projects: [
    ...['rules', 'emulator', 'functions', 'client', 'architecture', 'accept', 'browser'].map(nodeProject),
    {
      ...shared,
      displayName: 'app',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/app/**/*.test.ts?(x)'],
      modulePathIgnorePatterns: ['<rootDir>/.data/', '<rootDir>/dist/.*/package.json'],
      transform: { '/dist/weapp/.*\\.js$': '<rootDir>/tests/support/weapp/hide-dom-globals.cjs', ...transform },
    },
  ],
}
