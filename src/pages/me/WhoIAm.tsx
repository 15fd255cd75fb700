import { Cell, CellGroup } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Hero } from '@/components/Hero'
import type { SessionState } from '@/hooks/use-session'
import { postName, roleName } from '@/messages'

type Person = NonNullable<SessionState['person']>

/** Her name, post and unit, and the grids she keeps. */
export function WhoIAm({ person: { name, unitName, post, role, grids } }: { person: Person }) {
  return (
    <>
      <Hero title={name} detail={<Dotted parts={[unitName, role !== 'founder' && postName[post]]} />} marked />
      <CellGroup>
        <Cell icon="me" plain title="在这里的身份" end={roleName[role]} />
        {grids.map((grid) => (
          <Cell key={grid.id} icon="register" plain title={grid.name} end="我的网格" />
        ))}
      </CellGroup>
    </>
  )
}
