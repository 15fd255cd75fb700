import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { Section } from '@/components/Section'
import type { VisitForm, VisitFormUse } from '@/hooks/use-visit-draft'
import { inForce, type VisitScheme } from '../../../../contracts/visit-scheme'
import { WishSheet } from './WishSheet'

interface WishesProps {
  scheme: VisitScheme
  wishes: VisitForm['wishes']
  use: VisitFormUse
}

/** What the contract takes. */
const MOST = 5

/** 心愿: a line each, and a sheet to write one. */
export function Wishes({ scheme, wishes, use }: WishesProps) {
  const [openId, setOpenId] = useState<string | null>(null)
  const written = wishes.filter(({ text, id }) => text.trim() !== '' || id === openId)
  const open = wishes.find(({ id }) => id === openId)
  const put = (patch: Partial<VisitForm['wishes'][number]>) =>
    use.change({ wishes: wishes.map((wish) => (wish.id === openId ? { ...wish, ...patch } : wish)) })
  const remove = () => {
    use.change({ wishes: wishes.filter(({ id }) => id !== openId) })
    setOpenId(null)
  }
  const add = async () => setOpenId(await use.addWish(inForce(scheme.wishKinds)[0]?.code ?? ''))
  return (
    <>
      <Section title="心愿" remark="没有就空着">
        {written.map(({ id, kind, text }) => (
          <Cell
            key={id}
            icon="wish"
            plain
            title={text.trim() === '' ? '还没写' : text}
            detail={scheme.wishKinds.find(({ code }) => code === kind)?.name}
            onTap={() => setOpenId(id)}
          />
        ))}
        {written.length < MOST && (
          <Cell
            id="add-wish"
            icon="plus"
            accent
            title={written.length === 0 ? '记一个心愿' : '再记一个心愿'}
            onTap={() => void add()}
          />
        )}
      </Section>
      <WishSheet
        wish={open ?? null}
        kinds={scheme.wishKinds.filter(({ code, retired }) => !retired || code === open?.kind)}
        onChange={put}
        onRemove={remove}
        onClose={() => setOpenId(null)}
      />
    </>
  )
}
