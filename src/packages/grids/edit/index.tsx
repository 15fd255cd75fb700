import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { EditGrid } from './EditGrid'
import { NewGrid } from './NewGrid'

/** A new grid of a unit (`?unit=…`), or the name and natural villages of one (`?grid=…`). */
export default function EditGridPage() {
  const { unit, grid } = useRouter().params
  return (
    <Page title="网格资料" place="grids">
      <OfficeOnly>
        {(person) => (grid ? <EditGrid gridId={grid} /> : <NewGrid unitId={unit ?? person.unitId} />)}
      </OfficeOnly>
    </Page>
  )
}
