import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Discarded } from '@/components/Discarded'
import { LoadFailed } from '@/components/LoadFailed'
import { Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { useReminderAction } from '@/hooks/use-reminders'
import { tell } from '@/hooks/use-told'
import { useOnline } from '@/hooks/use-online'
import { type VisitDraft, type VisitDraftUse, useVisitDraft } from '@/hooks/use-visit-draft'
import type { SeenHousehold } from '@/hooks/use-working-area'
import { buzz } from '@/native'
import { goBack } from '@/routes'
import { OutOfReach } from './OutOfReach'
import { SaveDock } from './SaveDock'
import { useStrayHousehold } from './stray-household'
import { VisitFormView } from './VisitFormView'

/**
 * 走访登记: what is known first, then what she found, what she promised; stored as it is filled. `?visit=`: a saved one
 * that is mended or corrected.
 */
export default function RecordVisit() {
  const { household: id = '', visit } = useRouter().params
  const use = useVisitDraft(id, visit ?? null)
  const online = useOnline()
  const remind = useReminderAction('promisesDue')
  const [saved, setSaved] = useState<VisitDraft | null>(null)
  const { household: asked, draft: open } = use
  const draft = open ?? saved
  const stray = useStrayHousehold(draft, asked)
  const household = asked.household ?? stray
  const title = draft?.correcting ? '更正走访' : '走访登记'

  const save = async () => {
    setSaved(open)
    if (!(await use.save.run())) return
    buzz()
    tell(savedWords(open, online), open?.form.hasConcern && open.form.promiseDueOn ? remind : undefined)
    goBack()
  }

  const isReady = draft !== null && household !== null
  return (
    <Page
      title={title}
      undo={<Discarded />}
      dock={
        isReady ? <SaveDock draft={draft} isSaved={open === null} use={use} onSave={() => void save()} /> : undefined
      }
    >
      {isReady ? (
        <Form draft={draft} household={household} isStray={asked.household === null} use={use} />
      ) : (
        <NotReady use={use} draft={visit === undefined ? null : draft} />
      )}
    </Page>
  )
}

interface FormProps {
  draft: VisitDraft
  household: SeenHousehold
  isStray: boolean
  use: VisitDraftUse
}

function Form({ draft, household, isStray, use }: FormProps) {
  return (
    <>
      {isStray && <Notice tone="calm">这一户已经不在您的名单里，资料看不到了，您写的都在。</Notice>}
      <VisitFormView
        form={draft.form}
        correcting={draft.correcting}
        household={household}
        isStray={isStray}
        scheme={use.scheme}
        use={use}
      />
    </>
  )
}

/** `draft`: of a saved visit, which may be of a household that is not hers any more. */
function NotReady({ use: { household, discard }, draft }: { use: VisitDraftUse; draft: VisitDraft | null }) {
  const { state, failure, refresh } = household
  if (state !== 'failed') return <Skeleton />
  if (draft && failure?.code === 'NOT_FOUND')
    return <OutOfReach draft={draft} onRetry={() => void refresh()} onGivenUp={discard} />
  return <LoadFailed title="没取到这一户" failure={failure} onRetry={() => void refresh()} />
}

function savedWords(draft: VisitDraft | null, online: boolean): string {
  const what = draft?.correcting ? '更正' : '走访'
  return online ? `${what}已保存` : `${what}已存在本机，有信号会自动传`
}
