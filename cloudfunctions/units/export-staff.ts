import { exportStaff } from '../../contracts/exports'
import { staffInOrder } from '../../contracts/staff-order'
import { listStaff, type StaffMember } from '../../contracts/units'
import { postName } from '../../contracts/words'
import { handle } from '../shared/handle'
import { exported } from '../shared/sheets/export'
import type { WrittenColumn } from '../shared/sheets/write-sheet'
import { listStaffHandler } from './staff'

const columns: readonly WrittenColumn<StaffMember>[] = [
  { title: '姓名', width: 12, value: ({ name }) => name },
  { title: '职务', width: 10, value: ({ post }) => postName[post] },
  { title: '管的网格', width: 28, value: ({ grids }) => grids.map(({ name }) => name).join('、') },
  { title: '手机尾号', width: 10, value: ({ phoneTail }) => phoneTail },
  { title: '任期开始', width: 12, value: ({ termFrom }) => termFrom },
  { title: '任期结束', width: 12, value: ({ termTo }) => termTo },
  { title: '微信', width: 10, value: ({ bound }) => (bound ? '已绑定' : '没绑定') },
  { title: '离任', width: 24, value: ({ left }) => (left ? `${left.on} ${left.reason}` : '') },
]

export const exportStaffHandler = handle(exportStaff, (call) =>
  exported(call, {
    title: '人员名单',
    list: listStaff,
    handler: listStaffHandler,
    entriesOf: ({ staff }) => staffInOrder(staff, call.input.asked.withLeft ? 'left' : 'serving'),
    columns,
  }),
)
