import * as z from 'zod/mini'
import { contract } from './contract'
import { Route } from './founding-cases'
import { Code, Instant, Ulid } from './primitives'

/** Where a template is put to be looked at: only the one who put it there can have it read. */
export const templatePath = (staffId: string, id: string): string => `templates/${staffId}/${id}.docx`

export const TEMPLATE_MOST_BYTES = 5 * 1024 * 1024

/** A paper with the template it is made from. */
export const TemplateInForce = z.object({
  id: Code,
  short: z.string(),
  /** With its blanks: 关于成立{orgFullName}的请示. */
  title: z.string(),
  routes: z.array(Route),
  by: z.enum(['contact', 'superior']),
  /** 0: the shipped one. */
  version: z.number(),
  publishedAt: z.nullable(Instant),
  publishedBy: z.nullable(z.string()),
})
export type TemplateInForce = z.output<typeof TemplateInForce>

/** All papers of all routes, in the order of the pack. */
export const listTemplates = contract({
  name: 'founding.listTemplates',
  kind: 'read',
  roles: ['cityStaff'],
  input: z.object({}),
  output: z.object({ templates: z.array(TemplateInForce) }),
  failures: [],
})

/** The Word file of a paper, in force or as it was shipped; the address works for two hours. */
export const downloadTemplate = contract({
  name: 'founding.downloadTemplate',
  kind: 'read',
  roles: ['cityStaff'],
  input: z.object({ document: Code, shipped: z.boolean() }),
  output: z.object({ url: z.string(), name: z.string() }),
  failures: ['DOCUMENT_UNKNOWN', 'FILE_GONE'],
})

const UploadedTemplate = z
  .string()
  .check(z.maxLength(300), z.regex(/\/templates\/[0-9A-Za-z]+\/[0-7][0-9A-HJKMNP-TV-Z]{25}\.docx$/, '这不是上传的模板'))

/** Something in a template that its paper cannot be made with, and the words around it. */
export const TemplateProblem = z.object({ tag: z.string(), problem: z.string(), where: z.string() })
export type TemplateProblem = z.output<typeof TemplateProblem>

/**
 * Compiles an uploaded template against what its routes ask before its step, and puts it in force unless it has
 * problems, it is only to be checked, or blanks that were printed so far are missing and nobody confirmed that.
 * `basedOn` is the version it was made from. Published under the same `id` again it is done once.
 */
export const publishTemplate = contract({
  name: 'founding.publishTemplate',
  kind: 'write',
  roles: ['cityStaff'],
  input: z.object({
    id: Ulid,
    document: Code,
    fileId: UploadedTemplate,
    basedOn: z.number().check(z.int(), z.gte(0)),
    checkOnly: z.boolean(),
    confirmUnused: z.boolean(),
  }),
  output: z.object({
    problems: z.array(TemplateProblem),
    /** What the version before printed and this one does not. */
    unused: z.array(z.string()),
    /** Null: nothing was changed. */
    published: z.nullable(TemplateInForce),
  }),
  failures: [
    'DOCUMENT_UNKNOWN',
    'FILE_GONE',
    'TEMPLATE_TOO_BIG',
    'TEMPLATE_UNREADABLE',
    'TEMPLATE_OUTDATED',
    'ID_TAKEN',
  ],
})
