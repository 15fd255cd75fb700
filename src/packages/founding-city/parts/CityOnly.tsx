import type { ReactNode } from 'react'
import { Empty } from '@/components/Empty'
import { OfficeOnly } from '@/components/OfficeOnly'

/** For the city federation's own staff; everybody else is told why there is nothing. */
export function CityOnly({ children }: { children: () => ReactNode }) {
  return (
    <OfficeOnly>
      {({ role }) =>
        role === 'cityStaff' ? (
          children()
        ) : (
          <Empty icon="doc" title="这里由市妇联来改" why="模板和答案全市用一份。要改哪里，请和市妇联说一声。" />
        )
      }
    </OfficeOnly>
  )
}
