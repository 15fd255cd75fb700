import { Page } from '@/components/Page'
import { Told } from '@/components/Told'
import { Left } from './Left'

/** What left her phone with the grids she gave away, and what of hers is still on it. */
export default function LeftPage() {
  return (
    <Page title="移交出去的网格" undo={<Told />}>
      <Left />
    </Page>
  )
}
