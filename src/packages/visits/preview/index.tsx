import { useState } from 'react'
import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { Empty } from '@/components/Empty'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { useSchemeDraft } from '@/hooks/use-scheme-draft'
import type { VisitForm, VisitFormUse } from '@/hooks/use-visit-draft'
import { goBack } from '@/routes'
import { VisitFormView } from '../record/VisitFormView'
import { sampleForm, sampleHousehold } from './sample'

/** The form of a visit under the scheme that is being written. Nothing of it is saved. */
export default function PreviewScheme() {
  const { draft } = useSchemeDraft()
  const { form, use } = useSampleForm(draft?.targets[0]?.code ?? '')
  return (
    <Page
      title="预览走访登记"
      dock={
        <Dock hint="只是看看，点什么都不会保存" hintIcon="question">
          <Button id="preview-done" onTap={() => goBack('me')}>
            看好了
          </Button>
        </Dock>
      }
    >
      {!draft && (
        <Empty
          icon="doc"
          title="还没有在改的口径"
          why="在“改走访口径”里写了新的一版，这里就能看到网格员会看到的样子。"
        />
      )}
      {draft && <Notice tone="calm">{`这是第 ${draft.version} 版发布后，网格员看到的样子。`}</Notice>}
      {draft && (
        <VisitFormView form={form} correcting={null} household={sampleHousehold} scheme={draft} use={use} isSample />
      )}
    </Page>
  )
}

const nothing = { run: () => Promise.resolve(null), busy: false, failure: null, clear: () => undefined }

/** Holds what is tapped while the page is open. */
function useSampleForm(target: string): { form: VisitForm; use: VisitFormUse } {
  const [form, setForm] = useState(() => sampleForm(target))
  const change = (patch: Partial<VisitForm>) => setForm((before) => ({ ...before, ...patch }))
  const addWish = (kind: string) => {
    const id = `sample-${form.wishes.length}`
    change({ wishes: [...form.wishes, { id, kind, text: '' }] })
    return Promise.resolve(id)
  }
  return {
    form,
    use: { change, addWish, choosePhotos: nothing, removePhoto: () => undefined, tellReason: () => undefined },
  }
}
