import { existsSync } from 'node:fs'
import { BUDGETS } from '../../tools/accept/checks/package-budgets'
import { Dist } from '../../tools/accept/dist'
import { figure, type Chapter } from '../figure'

export const WEAPP = 'dist/weapp'

export const hasWeapp = (): boolean => existsSync(`${WEAPP}/app.json`)

/** Bytes of each package of dist/weapp as built. */
export function measurePackages(): Chapter {
  const dist = new Dist(WEAPP)
  const roots = dist.packageRoots()
  const bytesOf = (belongs: (file: string) => boolean): number =>
    dist.files().reduce((sum, file) => sum + (belongs(file) ? dist.bytes(file) : 0), 0)
  const subpackages = roots.map((root) =>
    figure(
      `package ${root.replace(/\/$/, '')}`,
      bytesOf((file) => file.startsWith(root)),
      'bytes',
      BUDGETS.subpackage,
    ),
  )
  const isMain = (file: string): boolean => !roots.some((root) => file.startsWith(root))
  return {
    title: 'Packages of the mini-program',
    figures: [
      figure('package main', bytesOf(isMain), 'bytes', BUDGETS.main),
      ...subpackages,
      figure(
        'package all',
        bytesOf(() => true),
        'bytes',
        BUDGETS.all,
      ),
    ],
  }
}
