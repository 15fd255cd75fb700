import { useRouter } from '@tarojs/taro'
import { OfficeOnly } from '@/components/OfficeOnly'
import { Page } from '@/components/Page'
import { NewUnit } from './NewUnit'
import { RenameUnit } from './RenameUnit'

/** A new unit right under one (`?parent=371502102`), or another name for one (`?unit=371502102`). */
export default function EditUnit() {
  const { parent, unit } = useRouter().params
  if (parent) return <NewUnit parentId={parent} />
  if (unit) return <RenameUnit unitId={unit} />
  return (
    <Page title="单位" place="units">
      <OfficeOnly founderToo>{() => '没有说是哪一个单位'}</OfficeOnly>
    </Page>
  )
}
