import { Cell, CellGroup } from '@/components/Cell'

const PROMISES = [
  '手机号只用来核对您在妇联的职务',
  '不取您的通讯录、定位和聊天',
  '您记的走访，只有管这片的妇联能看',
  '随时能在“我的”里解除绑定',
]

/** What binding costs her, in the words the system keeps. */
export function Promises() {
  return (
    <CellGroup>
      {PROMISES.map((promise) => (
        <Cell key={promise} icon="check" tone="done" plain title={promise} />
      ))}
    </CellGroup>
  )
}
