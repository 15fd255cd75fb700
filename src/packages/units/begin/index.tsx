import { Empty } from '@/components/Empty'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { useSession } from '@/hooks/use-session'
import { Begin } from './Begin'

/** Divisions put in as a list of codes and names: a city's first ones by the founder, later ones by the city as well. */
export default function BeginUnits() {
  const role = useSession().person?.role
  if (role === 'founder' || role === 'cityStaff') return <Begin />
  return (
    <Page title="登记单位" place="units">
      <OfficeOnly>
        {() => <Empty icon="building" title="成批登记由市妇联来办" why="一个一个的单位，请到“组织”里新建。" />}
      </OfficeOnly>
    </Page>
  )
}
