import type { TemplateInForce } from '../../../contracts/founding-templates'
import { catalogue } from '../../../contracts/founding/catalogue'
import type { DocumentKind } from '../../../contracts/founding/document'
import type { TemplateDocument } from '../template-repository'

type Published = Pick<TemplateDocument, 'paper' | 'version' | 'publishedAt' | 'by'>

/** The papers with the templates they are made from; `own`: those that the city put in place of the shipped ones. */
export function templatesInForce(own: readonly Published[]): TemplateInForce[] {
  const byPaper = new Map(own.map((template) => [template.paper, template]))
  return Object.values(catalogue.documents).map((kind) => toTemplateInForce(kind, byPaper.get(kind.id)))
}

export const toTemplateInForce = (
  { id, short, title, routes, by }: DocumentKind,
  published: Published | undefined,
): TemplateInForce => ({
  ...{ id, short, title, by },
  routes: [...routes],
  version: published?.version ?? 0,
  publishedAt: published?.publishedAt ?? null,
  publishedBy: published?.by ?? null,
})
