import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type AcceptContext, CannotRun, type Check, type Finding } from './check'
import { apiLint } from './checks/api-lint'
import { auditRules } from './checks/audit-rules'
import { cloudFunctions } from './checks/cloud-functions'
import { jsonSchemas } from './checks/json-schemas'
import { launchSpy } from './checks/launch-spy'
import { packageBudgets } from './checks/package-budgets'
import { privacy } from './checks/privacy'
import { scriptSyntax } from './checks/script-syntax'
import { qualityScan, unresolvedImports, uploadCompiler } from './checks/upload-compiler'
import { devToolsCompilers, glassEaselCompiler } from './checks/wxml-compilers'
import { Dist } from './dist'
import { WechatTools } from './wechat/wechat-tools'

/** Every check, the quick ones first. */
export const CHECKS: Check[] = [
  jsonSchemas,
  scriptSyntax,
  packageBudgets,
  privacy,
  auditRules,
  devToolsCompilers,
  glassEaselCompiler,
  launchSpy,
  apiLint,
  cloudFunctions,
  uploadCompiler,
  unresolvedImports,
  qualityScan,
]

export interface CheckResult {
  name: string
  outcome: 'ok' | 'findings' | 'cannot run'
  findings: Finding[]
  /** Why the check could not run. */
  reason?: string
  milliseconds: number
}

const ROOT = resolve(__dirname, '../..')

/** The context of a dist; folders default to what `npm run build` leaves. Close `wechat` when done. */
export function contextOf(
  dist = resolve(ROOT, 'dist/weapp'),
  functionsDist = resolve(ROOT, 'dist/cloudfunctions'),
  wechat = new WechatTools(),
): AcceptContext {
  const projectConfig = resolve(ROOT, 'project.config.json')
  return { dist: new Dist(dist), functionsDist, sources: resolve(ROOT, 'src'), projectConfig, wechat }
}

/** Runs the checks one after the other. `onResult` hears of each as it ends. */
export async function accept(
  context: AcceptContext,
  checks: Check[] = CHECKS,
  onResult: (result: CheckResult) => void = () => undefined,
): Promise<CheckResult[]> {
  if (!existsSync(context.dist.root)) throw new Error(`${context.dist.root} does not exist: run npm run build first`)
  const results: CheckResult[] = []
  for (const check of checks) {
    const result = await runCheck(check, context)
    results.push(result)
    onResult(result)
  }
  return results
}

async function runCheck(check: Check, context: AcceptContext): Promise<CheckResult> {
  const start = performance.now()
  const end = (rest: Pick<CheckResult, 'outcome' | 'findings' | 'reason'>): CheckResult => ({
    name: check.name,
    milliseconds: Math.round(performance.now() - start),
    ...rest,
  })
  try {
    const findings = await check.run(context)
    return end({ outcome: findings.length > 0 ? 'findings' : 'ok', findings })
  } catch (error) {
    if (error instanceof CannotRun) return end({ outcome: 'cannot run', findings: [], reason: error.message })
    throw error
  }
}
