import { useRouter } from '@tarojs/taro'
import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Told } from '@/components/Told'
import { useMayAppoint } from '@/hooks/use-appointing'
import { useSession } from '@/hooks/use-session'
import { openPage, routes } from '@/routes'
import { useOfficeScreen } from '@/theme/office-screen'
import { Staff } from './Staff'

/** The people of a unit: `?unit=371502102`; without it one's own. */
export default function StaffPage() {
  const { unit } = useRouter().params
  const mayAppoint = useMayAppoint()
  const { person } = useSession()
  const isOffice = useOfficeScreen()
  const unitId = unit ?? person?.unitId
  return (
    <Page
      title="人员与绑定"
      place="units"
      wide
      heroic
      undo={<Told />}
      dock={mayAppoint && !isOffice && unitId !== undefined ? <AppointDock unitId={unitId} /> : undefined}
    >
      <OfficeOnly founderToo>{(viewer) => <Staff unitId={unit ?? viewer.unitId} />}</OfficeOnly>
    </Page>
  )
}

function AppointDock({ unitId }: { unitId: string }) {
  return (
    <Dock>
      <Button id="appoint" icon="plus" onTap={() => openPage(routes.appoint(unitId))}>
        新增任职
      </Button>
    </Dock>
  )
}
