import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { LoadFailed } from '@/components/LoadFailed'
import { Page } from '@/components/Page'
import { Skeleton } from '@/components/Skeleton'
import { tell } from '@/hooks/use-told'
import { useOnline } from '@/hooks/use-online'
import { type VisitDraft, useVisitDraft } from '@/hooks/use-visit-draft'
import { buzz } from '@/native'
import { goBack } from '@/routes'
import { SaveDock } from './SaveDock'
import { VisitFormView } from './VisitFormView'

/** 走访登记: what is known first, then what she found, what she promised; stored as it is filled. */
export default function RecordVisit() {
  const { household: id = '' } = useRouter().params
  const use = useVisitDraft(id)
  const online = useOnline()
  const [saved, setSaved] = useState<VisitDraft | null>(null)
  const { household, draft: open } = use
  const draft = open ?? saved

  const save = async () => {
    setSaved(open)
    if (!(await use.save.run())) return
    buzz()
    tell(online ? '走访已保存' : '走访已存在本机，有信号会自动传')
    goBack()
  }

  const isReady = draft !== null && household.household !== null
  return (
    <Page
      title="走访登记"
      dock={
        isReady ? <SaveDock draft={draft} isSaved={open === null} use={use} onSave={() => void save()} /> : undefined
      }
    >
      {!isReady && household.state !== 'failed' && <Skeleton />}
      {household.state === 'failed' && (
        <LoadFailed title="没取到这一户" failure={household.failure} onRetry={() => void household.refresh()} />
      )}
      {isReady && household.household && (
        <VisitFormView draft={draft} household={household.household} scheme={household.scheme} use={use} />
      )}
    </Page>
  )
}
