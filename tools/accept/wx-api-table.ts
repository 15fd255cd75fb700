import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import ts from 'typescript'

export interface ApiFacts {
  /** Base library that brought it, as 2.20.1. */
  since?: string
  deprecated?: boolean
}

const SINCE = /需要基础库[：:]\s*`?(\d+\.\d+\.\d+)/
let table: Map<string, ApiFacts> | undefined

/** Every member of `wx` with its base library and deprecation, read from Tencent's own typings. */
export function wxApiTable(): Map<string, ApiFacts> {
  table ??= readTypings()
  return table
}

function readTypings(): Map<string, ApiFacts> {
  const manifest = createRequire(__filename).resolve('miniprogram-api-typings/package.json')
  const facts = new Map<string, ApiFacts>()
  for (const file of ['lib.wx.api.d.ts', 'lib.wx.cloud.d.ts']) {
    const path = join(dirname(manifest), 'types/wx', file)
    const source = ts.createSourceFile(file, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
    visit(source, facts)
  }
  return facts
}

function visit(node: ts.Node, facts: Map<string, ApiFacts>) {
  if (ts.isInterfaceDeclaration(node) && node.name.text === 'Wx') {
    for (const member of node.members) addMember(member, facts)
  }
  ts.forEachChild(node, (child) => {
    visit(child, facts)
  })
}

function addMember(member: ts.TypeElement, facts: Map<string, ApiFacts>) {
  const name = member.name?.getText()
  if (!name) return
  const comment = ts
    .getJSDocCommentsAndTags(member)
    .map((doc) => doc.getText())
    .join('\n')
  const known = facts.get(name) ?? {}
  const since = SINCE.exec(comment)?.[1] ?? known.since
  const deprecated = /@deprecated/.test(comment) || known.deprecated
  facts.set(name, { ...(since ? { since } : {}), ...(deprecated ? { deprecated } : {}) })
}
