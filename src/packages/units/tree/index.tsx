import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { Told } from '@/components/Told'
import { Cities } from './Cities'
import { Tree } from './Tree'

/** The units below one: `?unit=371502`; without it one's own, and for the founder every city. */
export default function UnitTree() {
  const { unit } = useRouter().params
  return (
    <Page title="组织" place="units" wide heroic undo={<Told />}>
      <OfficeOnly founderToo>
        {({ role, unitId }) =>
          role === 'founder' && unit === undefined ? <Cities /> : <Tree startId={unit ?? unitId} />
        }
      </OfficeOnly>
    </Page>
  )
}
