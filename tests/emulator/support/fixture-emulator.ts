import { type TestEmulator, type TestEmulatorOptions, startTestEmulator } from '../../support/emulator'

/** An emulator with the fixture functions and collections of this folder. */
export function startFixtureEmulator(options: TestEmulatorOptions = {}): Promise<TestEmulator> {
  return startTestEmulator({
    functions: 'tests/emulator/fixtures/functions',
    bundles: 'dist/fixture-functions',
    catalogue: 'tests/emulator/fixtures/indexes.json',
    ...options,
  })
}

/** Lets the fixture function `probe` do something as a person, and answers its result. */
export async function probe<T = unknown>(
  emulator: TestEmulator,
  action: string,
  input?: unknown,
  openid = 'o-alice',
): Promise<T> {
  return (await emulator.call<T>(openid, 'probe', { action, input })).result
}
