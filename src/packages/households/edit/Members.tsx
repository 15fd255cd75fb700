import { View } from '@tarojs/components'
import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { chunksOf } from '@/components/chunks'
import { Dotted } from '@/components/Dot'
import { Section } from '@/components/Section'
import { useHouseholdSaving } from '@/hooks/use-outbox'
import { ageOf } from '@/messages'
import { MOST_MEMBERS } from '../../../../contracts/households'
import { emptyMember, type HouseholdForm, type MemberForm, missingOfMember } from './household-form'
import { MemberSheet } from './MemberSheet'

interface MembersProps {
  form: HouseholdForm
  change: (patch: Partial<HouseholdForm>) => void
  today: string
}

/** Who lives here, the head first; each opens in a sheet. */
export function Members({ form: { members, headId }, change, today }: MembersProps) {
  const { newId } = useHouseholdSaving()
  const [openId, setOpenId] = useState<string | null>(null)
  const open = members.find(({ id }) => id === openId) ?? null
  const put = (patch: Partial<MemberForm>) =>
    change({ members: members.map((member) => (member.id === openId ? { ...member, ...patch } : member)) })
  const remove = () => {
    change({ members: members.filter(({ id }) => id !== openId) })
    setOpenId(null)
  }
  const add = async () => {
    const member = emptyMember(await newId())
    change({ members: [...members, member] })
    setOpenId(member.id)
  }
  const ordered = [...members.filter(({ id }) => id === headId), ...members.filter(({ id }) => id !== headId)]
  return (
    <>
      <Section title="家里人" remark={`${members.length} 口`}>
        {chunksOf(ordered).map((chunk, index) => (
          <View key={index}>
            {chunk.map((member) => (
              <MemberRow key={member.id} member={member} today={today} onOpen={setOpenId} />
            ))}
          </View>
        ))}
        {members.length < MOST_MEMBERS ? (
          <Cell id="add-member" icon="plus" accent title="再写一个家里人" onTap={() => void add()} />
        ) : (
          <Cell plain icon="people" title={`一户最多写 ${MOST_MEMBERS} 口，再多请分成两户登记`} />
        )}
      </Section>
      <MemberSheet
        member={open}
        isHead={openId === headId}
        today={today}
        onChange={put}
        onRemove={remove}
        onClose={() => setOpenId(null)}
      />
    </>
  )
}

interface MemberRowProps {
  member: MemberForm
  today: string
  onOpen: (id: string) => void
}

function MemberRow({ member, today, onOpen }: MemberRowProps) {
  const { id, name, relation, birthMonth, note } = member
  const missing = missingOfMember(member)
  const age = birthMonth === null ? undefined : `${ageOf(birthMonth, today)} 岁`
  return (
    <Cell
      id={`member-${relation === '户主' ? 'head' : id}`}
      title={name.trim() === '' ? '还没写名字' : name}
      after={<Dotted parts={[relation, age, note]} />}
      detail={missing ? `还差：${missing}` : undefined}
      onTap={() => onOpen(id)}
    />
  )
}
