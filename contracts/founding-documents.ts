import * as z from 'zod/mini'
import { contract } from './contract'
import { Code, Day, Instant, Ulid } from './primitives'

/**
 * `later`: its step has not come. `gaps`: blanks it prints are open. `ready`: can be made. `made`: a file of what it
 * says now is stored. `stale`: a file is stored, and answers have changed since.
 */
export const PackState = z.enum(['later', 'gaps', 'ready', 'made', 'stale'])
export type PackState = z.output<typeof PackState>

export const PackDocument = z.object({
  id: Code,
  short: z.string(),
  title: z.string(),
  stepId: z.string(),
  by: z.enum(['contact', 'superior']),
  sealed: z.boolean(),
  state: PackState,
  /** Blanks and rosters it waits for, by what they are called. */
  gaps: z.array(z.object({ id: z.string(), label: z.string() })),
  /** What it said when it was made and says otherwise now. */
  changed: z.array(z.object({ label: z.string(), before: z.string(), now: z.string() })),
  madeAt: z.nullable(Instant),
  /** How often it was made. */
  edition: z.number(),
  /** When it was sealed and delivered on paper. */
  delivered: z.nullable(Day),
})
export type PackDocument = z.output<typeof PackDocument>

/** The papers of a case in the order of its steps. */
export const listDocuments = contract({
  name: 'founding.documents',
  kind: 'read',
  roles: ['anyone'],
  input: z.object({ caseId: Ulid }),
  output: z.object({ documents: z.array(PackDocument) }),
  failures: ['NOT_FOUND'],
})

/** A stretch of a paragraph; of a blank where `blank` tells, and `open` when it has no answer yet. */
const Stretch = z.object({ text: z.string(), blank: z.nullable(z.string()), open: z.boolean() })

/**
 * The text of a paper as it will read, from its own template, with its gaps in their places; long lists cut to their
 * first rows, and `more` tells how many there are besides. `row`: of which row of a table it is a cell, counted through
 * the paper; empty cells keep their places.
 */
export const previewDocument = contract({
  name: 'founding.preview',
  kind: 'read',
  roles: ['anyone'],
  input: z.object({ caseId: Ulid, document: Code }),
  output: z.object({
    title: z.string(),
    paragraphs: z.array(
      z.object({
        kind: z.enum(['title', 'to', 'text', 'heading', 'end', 'banner', 'cell', 'cellHead', 'more']),
        row: z.nullable(z.number()),
        parts: z.array(Stretch),
      }),
    ),
  }),
  failures: ['NOT_FOUND', 'DOCUMENT_UNKNOWN', 'TEMPLATE_BROKEN'],
})

const Made = z.object({ url: z.string(), name: z.string(), bytes: z.number() })

/** Makes and stores one .docx; the address works for two hours. Made again from the same answers it is the same edition. */
export const makeDocument = contract({
  name: 'founding.makeDocument',
  kind: 'write',
  roles: ['anyone'],
  input: z.object({ caseId: Ulid, document: Code }),
  output: Made,
  failures: ['NOT_FOUND', 'DOCUMENT_UNKNOWN', 'DOCUMENT_HAS_GAPS', 'TEMPLATE_BROKEN'],
})

/** 一键打包: every paper that can be made, numbered, in a .zip with a table of contents. */
export const makePack = contract({
  name: 'founding.makePack',
  kind: 'write',
  roles: ['anyone'],
  input: z.object({ caseId: Ulid }),
  output: z.object({ ...Made.shape, documents: z.number() }),
  failures: ['NOT_FOUND', 'DOCUMENT_HAS_GAPS', 'TEMPLATE_BROKEN'],
})

/** Ticked by the contact person when the paper was sealed and delivered; null takes it back. */
export const markDelivered = contract({
  name: 'founding.markDelivered',
  kind: 'write',
  roles: ['anyone'],
  input: z.object({ caseId: Ulid, document: Code, on: z.nullable(Day) }),
  output: z.object({ documents: z.array(PackDocument) }),
  failures: ['NOT_FOUND', 'DOCUMENT_UNKNOWN', 'NOT_YOUR_TURN', 'CASE_CLOSED'],
})
