import { useCallback, useState } from 'react'
import {
  downloadTemplate,
  listTemplates,
  publishTemplate,
  type TemplateInForce,
} from '../../contracts/founding-templates'
import type { Output } from '../../contracts/contract'
import { currentClient } from '../client/current'
import { chooseWordFile } from '../native-files'
import { useAction } from './use-action'
import { useFile } from './use-file'
import { useRead } from './use-read'

export type { TemplateInForce, TemplateProblem } from '../../contracts/founding-templates'

export const useFoundingTemplates = () => useRead(listTemplates, {})

/** A template that was sent and looked at, and is not in force yet. */
export interface CheckedTemplate {
  id: string
  fileId: string
  name: string
  basedOn: number
  checked: Output<typeof publishTemplate>
}

/** Opens the Word file of a paper: in force, or as it was shipped. */
export function useTemplateFile(document: string) {
  const { call } = currentClient()
  return useFile((shipped: boolean) => call(downloadTemplate, { document, shipped }))
}

/** Chooses a Word file, sends it and has it looked at; then puts it in force. */
export function useTemplatePublishing(template: TemplateInForce) {
  const { call, ids, sheets } = currentClient()
  const [percent, setPercent] = useState(0)
  const [chosen, setChosen] = useState<CheckedTemplate | null>(null)
  const ask = useCallback(
    ({ id, fileId, basedOn }: Omit<CheckedTemplate, 'checked' | 'name'>, checkOnly: boolean) =>
      call(publishTemplate, { id, document: template.id, fileId, basedOn, checkOnly, confirmUnused: !checkOnly }),
    [call, template.id],
  )
  const choosing = useAction(async () => {
    const file = await chooseWordFile()
    if (!file) return
    setChosen(null)
    setPercent(0)
    const fileId = await sheets.uploadTemplate(file.path, setPercent)
    const sent = { id: await ids.next(), fileId, name: file.name, basedOn: template.version }
    setChosen({ ...sent, checked: await ask(sent, true) })
  })
  const publishing = useAction(async () => {
    if (!chosen) return null
    const { published } = await ask(chosen, false)
    if (published) setChosen(null)
    return published
  })
  return { choosing, percent, chosen, publishing, giveUp: () => setChosen(null) }
}
