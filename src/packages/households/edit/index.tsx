import { useRouter } from '@tarojs/taro'
import { Page } from '@/components/Page'
import { NewHousehold } from './NewHousehold'
import { ReviseHousehold } from './ReviseHousehold'

/** A household written down for the first time, or written anew. */
export default function EditHousehold() {
  const { id, grid } = useRouter().params
  if (id) return <ReviseHousehold id={id} />
  if (grid) return <NewHousehold gridId={grid} />
  return <Page title="户资料">没有说是哪一户</Page>
}
