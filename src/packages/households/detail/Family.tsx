import { useState } from 'react'
import { Button } from '@/components/Button'
import { Cell } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Icon } from '@/components/Icon'
import { Notice } from '@/components/Notice'
import { Section } from '@/components/Section'
import { Sheet } from '@/components/Sheet'
import { Tap } from '@/components/Tap'
import { useAction } from '@/hooks/use-action'
import type { SeenHousehold } from '@/hooks/use-working-area'
import { useToday } from '@/hooks/use-today'
import { useMinors } from '@/hooks/use-minors'
import { ageOf, failureMessage } from '@/messages'
import { call } from '@/native'
import type { Member } from '../../../../contracts/households'
import styles from './index.module.scss'

interface FamilyProps {
  household: SeenHousehold
  /** An office sees that there are children, no more. */
  canOpenMinors: boolean
}

/** Of a household of sixty, so many at once. */
const FIRST_SHOWN = 12

/** Phone numbers are icons, not digits. Children stay behind the lock until she opens it, which leaves a line. */
export function Family({ household, canOpenMinors }: FamilyProps) {
  const { today } = useToday()
  const { id, adults, minors } = household
  const { open: openMinors } = useMinors(id)
  const [shown, setShown] = useState(FIRST_SHOWN)
  const [asking, setAsking] = useState(false)
  const [opened, setOpened] = useState<readonly Member[] | null>(null)
  const opening = useAction(async () => {
    const { minors: found } = await openMinors()
    setOpened(found)
    setAsking(false)
  })
  return (
    <>
      <Section title="家里人" remark={`${adults.length + minors} 口`}>
        {adults.slice(0, shown).map((member) => (
          <MemberRow key={member.id} member={member} today={today} />
        ))}
        {adults.length > shown && (
          <Cell
            id="more-family"
            icon="down"
            accent
            title={`还有 ${adults.length - shown} 口`}
            onTap={() => setShown(shown + FIRST_SHOWN)}
          />
        )}
        {opened?.map((member) => (
          <MemberRow key={member.id} member={member} today={today} />
        ))}
        {minors > 0 && !opened && (
          <Cell
            id="open-minors"
            icon="lock"
            title={`孩子 ${minors} 人`}
            detail={canOpenMinors ? '未成年人，点开看会留下记录' : '未成年人，这里只显示人数'}
            onTap={canOpenMinors ? () => setAsking(true) : undefined}
          />
        )}
      </Section>
      <Sheet
        open={asking}
        title="打开看孩子的资料"
        onClose={() => setAsking(false)}
        action={
          <Button id="confirm-open-minors" busy={opening.busy && '正在打开'} onTap={() => void opening.run()}>
            打开看，留下记录
          </Button>
        }
      >
        <OpeningWords failure={opening.failure} />
      </Sheet>
    </>
  )
}

function OpeningWords({ failure }: Pick<ReturnType<typeof useAction>, 'failure'>) {
  const message = failure && failureMessage[failure.code]
  return (
    <>
      <Cell icon="lock" plain title="系统会记下您是谁、什么时候看的。工作要用才打开，看完不转给别人。" />
      {message && (
        <Notice tone={failure.code === 'OFFLINE' ? 'wait' : 'bad'} fact={message.title}>
          {failure.code === 'OFFLINE' ? '孩子的资料不存在手机里，有信号时再打开看。' : message.advice}
        </Notice>
      )}
    </>
  )
}

function MemberRow({ member, today }: { member: Member; today: string }) {
  const { name, relation, birthMonth, note, phone } = member
  const age = birthMonth === null ? undefined : `${ageOf(birthMonth, today)} 岁`
  return (
    <Cell
      title={name}
      after={<Dotted parts={[relation, age, note]} />}
      end={
        phone && (
          <Tap className={styles.call} label={`给${name}打电话`} onTap={() => call(phone)}>
            <Icon name="call" tone="accent" />
          </Tap>
        )
      }
    />
  )
}
