import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { type StaffRecord, useAppointing } from '@/hooks/use-appointing'
import { useKeptForm } from '@/hooks/use-kept-form'
import { useSession } from '@/hooks/use-session'
import { tell } from '@/hooks/use-told'
import { buzz } from '@/native'
import { replacePage, routes } from '@/routes'
import { type AppointForm, missingInAppointment, recordOfAppointment } from './appoint-form'
import { AppointFields } from './AppointFields'

/** A post for somebody in one's own unit or below: `?unit=371502102`; without it one's own. */
export default function AppointPage() {
  const { unit } = useRouter().params
  const { person } = useSession()
  const unitId = unit ?? person?.unitId ?? ''
  const keeping = useKeptForm<AppointForm>(`appoint/${unitId}`)
  const saving = useAppointing()
  const [isSaved, setSaved] = useState(false)
  const { form, forget } = keeping

  const save = async (record: StaffRecord) => {
    if (isSaved || !(await saving.run(record))) return
    setSaved(true)
    forget()
    buzz()
    tell(`${record.name.trim()} 已登记`)
    replacePage(routes.member(record.id))
  }
  const record = form && recordOfAppointment(form, unitId)
  return (
    <Page
      title="新增任职"
      place="units"
      heroic
      dock={
        form && (
          <Dock hint={keeping.kept ? '填到哪儿存到哪儿，登记要有网络' : '手机存满了，填的还没存住。先别退出这一页。'}>
            <Button
              id="save-appointment"
              busy={saving.busy && '正在登记'}
              off={whyNot(missingInAppointment(form))}
              onTap={() => record && void save(record)}
            >
              登记
            </Button>
          </Dock>
        )
      }
    >
      <OfficeOnly founderToo>
        {() => <AppointFields unitId={unitId} keeping={keeping} failure={saving.failure} clear={saving.clear} />}
      </OfficeOnly>
    </Page>
  )
}

function whyNot(missing: readonly string[]): string | false {
  const [first] = missing
  if (first === undefined) return false
  return missing.length === 1 ? `还差：${first}` : `还差 ${missing.length} 处`
}
