import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { ChoiceChips } from '@/components/ChoiceChips'
import { Field } from '@/components/Field'
import { PickField } from '@/components/PickField'
import { Segment } from '@/components/Segment'
import { Sheet } from '@/components/Sheet'
import { genderName, monthText } from '@/messages'
import { isPhoneWrong, type MemberForm, missingOfMember } from './household-form'
import { genderOf, relations } from './relations'
import styles from './index.module.scss'

interface MemberSheetProps {
  /** Null: closed. */
  member: MemberForm | null
  isHead: boolean
  today: string
  onChange: (patch: Partial<MemberForm>) => void
  onRemove: () => void
  onClose: () => void
}

const GENDERS = (['female', 'male'] as const).map((value) => ({ value, label: genderName[value] }))
const FIRST_MONTH = '1900-01'
const PHONE_LENGTH = 11

/** One of the family. Closing keeps what was typed. */
export function MemberSheet({ member, isHead, today, onChange, onRemove, onClose }: MemberSheetProps) {
  const [last, setLast] = useState(member)
  if (member && member !== last) setLast(member)
  const shown = member ?? last
  if (!shown) return null
  const missing = missingOfMember(shown)
  return (
    <Sheet
      open={member !== null}
      title={isHead ? '户主' : '家里人'}
      onClose={onClose}
      action={
        <Button id="member-done" off={missing !== null && `还差：${missing}`} onTap={onClose}>
          写好了
        </Button>
      }
    >
      <Field
        id="member-name"
        joined
        label="名字"
        value={shown.name}
        maxLength={30}
        onInput={(name) => onChange({ name })}
      />
      {!isHead && <Relation member={shown} onChange={onChange} />}
      <View className={styles.padded}>
        <Segment
          id="member-gender"
          label="性别"
          choices={GENDERS}
          value={shown.gender ?? undefined}
          onChange={(gender) => onChange({ gender })}
        />
      </View>
      <PickField
        id="member-birth"
        joined
        mode="month"
        label="出生年月，不知道就空着"
        value={shown.birthMonth}
        words={shown.birthMonth ? monthText(shown.birthMonth) : ''}
        first={FIRST_MONTH}
        last={today.slice(0, 7)}
        onPick={(birthMonth) => onChange({ birthMonth })}
      />
      <Field
        id="member-phone"
        joined
        kind="phone"
        label="手机号，没有就空着"
        value={shown.phone}
        maxLength={PHONE_LENGTH}
        error={isPhoneWrong(shown) && shown.phone.length === PHONE_LENGTH ? '手机号不对，请再对一遍' : undefined}
        onInput={(phone) => onChange({ phone })}
      />
      <Field
        id="member-note"
        joined
        label="一句话，没有就空着"
        placeholder="比如 上晚班"
        maxLength={40}
        value={shown.note}
        onInput={(note) => onChange({ note })}
      />
      {!isHead && (
        <View className={styles.padded}>
          <Button id="member-remove" kind="careful" onTap={onRemove}>
            去掉这个人
          </Button>
        </View>
      )}
    </Sheet>
  )
}

function Relation({ member, onChange }: Pick<MemberSheetProps, 'onChange'> & { member: MemberForm }) {
  const take = (relation: string) => onChange({ relation, gender: genderOf(relation) ?? member.gender })
  return (
    <>
      <Field
        id="member-relation"
        joined
        label="和户主的关系"
        placeholder="点下面的，或者自己写"
        value={member.relation}
        maxLength={10}
        onInput={(relation) => onChange({ relation })}
      />
      <ChoiceChips
        label="常见的关系"
        choices={relations}
        chosen={[member.relation]}
        onChange={([relation]) => take(relation ?? '')}
      />
    </>
  )
}
