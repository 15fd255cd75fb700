import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { type Check, type Finding, finding } from '../check'
import { listFiles } from '../dist'
import { MINIMUM_BASE_LIBRARY } from '../minimum-base-library'
import { type ApiFacts, wxApiTable } from '../wx-api-table'

/**
 * Calls of wx and Taro in the sources that are deprecated or newer than the oldest base library. On the dist this finds
 * nothing, because Taro calls through aliases.
 */
export const apiLint: Check = {
  name: 'API lint',
  run({ sources }) {
    const files = listFiles(sources).filter((file) => /\.[jt]sx?$/.test(file) && !file.endsWith('.d.ts'))
    return files.flatMap((file) => lintSource(file, readFileSync(join(sources, file), 'utf8')))
  },
}

function lintSource(file: string, text: string): Finding[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX)
  const names = importedNames(source)
  const findings: Finding[] = []
  const visit = (node: ts.Node) => {
    const fault = faultOf(calledApi(node, names))
    if (fault) findings.push(finding(`${file}:${String(lineOf(source, node))}: ${fault}`))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return findings
}

interface ImportedNames {
  /** Names that stand for the whole of wx: wx itself, Taro's default import. */
  roots: Set<string>
  /** Local name of each named import from Taro. */
  named: Map<string, string>
}

function importedNames(source: ts.SourceFile): ImportedNames {
  const names: ImportedNames = { roots: new Set(['wx', 'Taro']), named: new Map() }
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !isTaro(statement.moduleSpecifier)) continue
    const clause = statement.importClause
    if (clause?.name) names.roots.add(clause.name.text)
    const bindings = clause?.namedBindings
    if (!bindings || !ts.isNamedImports(bindings)) continue
    for (const { name, propertyName } of bindings.elements) names.named.set(name.text, (propertyName ?? name).text)
  }
  return names
}

const isTaro = (specifier: ts.Expression) => ts.isStringLiteral(specifier) && specifier.text === '@tarojs/taro'

function calledApi(node: ts.Node, { roots, named }: ImportedNames): string | undefined {
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
    return roots.has(node.expression.text) ? node.name.text : undefined
  }
  return ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? named.get(node.expression.text) : undefined
}

function faultOf(name: string | undefined): string | undefined {
  const facts: ApiFacts | undefined = name === undefined ? undefined : wxApiTable().get(name)
  if (facts?.deprecated) return `${String(name)} is deprecated`
  if (facts?.since && isNewer(facts.since, MINIMUM_BASE_LIBRARY)) {
    return `${String(name)} needs base library ${facts.since}, the app supports ${MINIMUM_BASE_LIBRARY}`
  }
  return undefined
}

function isNewer(version: string, than: string): boolean {
  const weight = (text: string) => text.split('.').reduce((sum, part) => sum * 1000 + Number(part), 0)
  return weight(version) > weight(than)
}

function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart()).line + 1
}
