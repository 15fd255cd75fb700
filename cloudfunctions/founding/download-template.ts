import { randomUUID } from 'node:crypto'
import { downloadTemplate } from '../../contracts/founding-templates'
import { catalogue } from '../../contracts/founding/catalogue'
import { handle } from '../shared/handle'
import { platform } from '../shared/platform'
import { storedForDays } from '../shared/temporary-files'
import { shipped, Templates } from './pack/templates'

export const downloadTemplateHandler = handle(downloadTemplate, async ({ input, actor, store, fail }) => {
  const kind = catalogue.documents[input.document]
  if (!kind) return fail('DOCUMENT_UNKNOWN')
  const templates = await Templates.at(store, actor.staff?.place ?? '')
  const file = input.shipped ? await shipped(kind.id) : await templates.file(kind.id)
  if (!file) return fail('FILE_GONE')
  const [url = null] = await platform.fileUrls([await storedForDays(`exports/${randomUUID()}.docx`, file)])
  return url === null ? fail('FILE_GONE') : { url, name: `${kind.short}模板.docx` }
})
