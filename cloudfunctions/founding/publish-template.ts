import { publishTemplate } from '../../contracts/founding-templates'
import { catalogue } from '../../contracts/founding/catalogue'
import { fingerprint } from '../shared/fingerprint'
import { handle, nothingWritten, written, type Call } from '../shared/handle'
import { cityOf } from '../shared/place'
import { platform } from '../shared/platform'
import { unusedSince } from './pack/template-check-rules'
import { readTemplate, uploadedTemplate } from './pack/template-reading'
import { toTemplateInForce } from './pack/template-view'
import { templateKey, TemplateRepository, type TemplateDocument } from './template-repository'
import { shippedTags } from './pack/templates'
import type { Tags } from './word/word-rules'

type Asked = Call<typeof publishTemplate>

export const publishTemplateHandler = handle(publishTemplate, async (call) => {
  const { input, actor, store, fail } = call
  const kind = catalogue.documents[input.document]
  if (!kind) return fail('DOCUMENT_UNKNOWN')
  const repository = new TemplateRepository(store)
  const before = await repository.forUpdate(templateKey(cityOfStaff(call), kind.id))
  if (before && isRepeated(call, before))
    return nothingWritten({ problems: [], unused: [], published: toTemplateInForce(kind, before) })
  const version = before?.version ?? 0
  if (input.basedOn !== version) return fail('TEMPLATE_OUTDATED', { limit: String(version) })

  const file = await uploadedTemplate(input.fileId, actor.staffId)
  const read = readTemplate(kind.id, file)
  if ('problems' in read) return nothingWritten({ problems: read.problems, unused: [], published: null })
  const unused = unusedSince(before?.tags ?? shippedTags(kind.id), read.tags)
  const isToAsk = unused.length > 0 && !input.confirmUnused
  if (input.checkOnly || isToAsk) return nothingWritten({ problems: [], unused, published: null })
  const published = await put(call, repository, before, read.tags, file)
  return written(
    { problems: [], unused, published: toTemplateInForce(kind, published) },
    { action: 'founding.templatePublished', subject: published._id, place: published.city },
  )
})

const cityOfStaff = ({ actor }: Asked): string => cityOf(actor.staff?.place ?? '')

/** Whether this very upload became a version before; another one under its id is refused. */
function isRepeated({ input, fail }: Asked, { uploads }: TemplateDocument): boolean {
  const done = uploads.find(({ id }) => id === input.id)
  if (!done) return false
  return done.fingerprint === fingerprint(input) || fail('ID_TAKEN')
}

/** How many uploads a template remembers, so that one sent again is known. */
const REMEMBERED = 50

/** A copy: what was uploaded is its owner's to overwrite. */
async function put(
  call: Asked,
  repository: TemplateRepository,
  before: TemplateDocument | null,
  tags: Tags,
  file: Buffer,
): Promise<TemplateDocument> {
  const { input, actor, now } = call
  const city = cityOfStaff(call)
  const template: TemplateDocument = {
    _id: templateKey(city, input.document),
    ...{ city, paper: input.document, version: (before?.version ?? 0) + 1, tags },
    fileId: await platform.upload(`founding/templates/${city}/${input.document}-${input.id}.docx`, file),
    publishedAt: now.toISOString(),
    by: actor.name,
    uploads: [...(before?.uploads ?? []), { id: input.id, fingerprint: fingerprint(input) }].slice(-REMEMBERED),
  }
  const { _id, ...fields } = template
  if (before) await repository.replace(_id, fields)
  else await repository.insert([template])
  return template
}
