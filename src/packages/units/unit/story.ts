import type { Output } from '../../../../contracts/contract'
import type { unitHistory } from '../../../../contracts/divisions'

export type History = Output<typeof unitHistory>

export interface Happening {
  on: string
  icon: 'edit' | 'minus' | 'check'
  title: string
  detail: string
}

type Was = History['past'][number]

/** What happened to a unit, the latest first: what it was called, where it belonged, when it was closed. */
export function happeningsOf({ unit, past, closures }: History): Happening[] {
  const changes = past.map((was, index) => changeOf(was, index === 0 ? unit : past[index - 1]))
  const closed = closures.flatMap(({ on, reason, reopened }): Happening[] => [
    ...(reopened ? [{ on: reopened.on, icon: 'check' as const, title: '重新启用', detail: reopened.reason }] : []),
    { on, icon: 'minus', title: '撤销', detail: reason },
  ])
  return [...changes, ...closed].sort((one, other) => (one.on < other.on ? 1 : one.on > other.on ? -1 : 0))
}

/** From what it was to what it became. */
function changeOf(was: Was, became: { name: string; parentId: string | null } | undefined): Happening {
  const isRenamed = became !== undefined && became.name !== was.name
  const isMoved = !isRenamed || became.parentId !== was.parentId
  const title = isMoved ? (isRenamed ? '改名并换了上级' : '换了上级') : '改名'
  const parts = [isRenamed && `原来叫${was.name}`, isMoved && `原来归${was.parentName ?? '别处'}`]
  return { on: was.until, icon: 'edit', title, detail: parts.filter(Boolean).join('，') }
}
