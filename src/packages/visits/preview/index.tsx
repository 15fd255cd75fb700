import { useState } from 'react'
import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { useSchemeDraft } from '@/hooks/use-scheme-draft'
import type { VisitForm, VisitFormUse } from '@/hooks/use-visit-draft'
import { goBack } from '@/routes'
import { VisitFormView } from '../record/VisitFormView'
import { sampleForm, sampleHousehold } from './sample'

/** The form of a visit under the scheme that is being written. Nothing of it is saved. */
export default function PreviewScheme() {
  const { draft, inForce } = useSchemeDraft()
  const scheme = draft ?? inForce.scheme
  const { form, use } = useSampleForm()
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
      {!scheme && inForce.state === 'loading' && <Skeleton />}
      {!scheme && inForce.state === 'failed' && (
        <LoadFailed title="没取到走访口径" failure={inForce.failure} onRetry={() => void inForce.refresh()} />
      )}
      {scheme && (
        <Notice tone="calm">
          {draft ? `第 ${draft.version} 版发布后，网格员看到的是这样。` : '还没有改动，这是网格员现在看到的样子。'}
        </Notice>
      )}
      {scheme && (
        <VisitFormView form={form} correcting={null} household={sampleHousehold} scheme={scheme} use={use} isStray />
      )}
    </Page>
  )
}

const nothing = { run: () => Promise.resolve(null), busy: false, failure: null, clear: () => undefined }

/** Holds what is tapped while the page is open. */
function useSampleForm(): { form: VisitForm; use: VisitFormUse } {
  const [form, setForm] = useState(sampleForm)
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
