import { Button } from '@/components/Button'
import { Dock } from '@/components/Dock'
import type { Member } from '@/hooks/use-member'
import { AmendSheet } from './AmendSheet'
import { LeaveSheet } from './LeaveSheet'
import { ReviseSheet } from './ReviseSheet'

export type ChangeKind = 'amend' | 'leave' | 'revise'

export interface WaysProps {
  /** Her own leaving is written down by somebody else: it would shut her out at once. */
  isSelf: boolean
  onChange: (kind: ChangeKind) => void
}

export function Ways({ isSelf, onChange }: WaysProps) {
  return (
    <Dock>
      {!isSelf && (
        <Button id="leave" kind="second" fit onTap={() => onChange('leave')}>
          记离任
        </Button>
      )}
      <Button id="amend" icon="edit" onTap={() => onChange('amend')}>
        改任职或任期
      </Button>
    </Dock>
  )
}

export interface ChangesProps {
  member: Member
  /** Null: all closed. */
  kind: ChangeKind | null
  onClose: () => void
  /** After something was written. */
  onDone: () => Promise<void>
}

/** The sheets. A change once made leaves a fresh form for the next. */
export function Changes({ member, kind, onClose, onDone }: ChangesProps) {
  const finish = () => {
    onClose()
    void onDone()
  }
  return (
    <>
      <AmendSheet
        key={member.changes.length}
        open={kind === 'amend'}
        member={member}
        onClose={onClose}
        onDone={finish}
      />
      <ReviseSheet
        key={`revise/${member.changes.length}`}
        open={kind === 'revise'}
        member={member}
        onClose={onClose}
        onDone={finish}
      />
      <LeaveSheet open={kind === 'leave'} member={member} onClose={onClose} onDone={finish} />
    </>
  )
}
