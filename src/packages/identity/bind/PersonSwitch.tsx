import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { Dotted } from '@/components/Dot'
import { Icon } from '@/components/Icon'
import { homeOf } from '@/components/Page'
import { SearchBox } from '@/components/SearchBox'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { useAction } from '@/hooks/use-action'
import { type EmulatorPerson, useEmulatorPerson } from '@/hooks/use-emulator-person'
import { roleName } from '@/messages'
import { openPath } from '@/routes'

/** Of the found; a longer name finds fewer. */
const SHOWN = 12

/** Whose part to play: the cast of each city, then whoever is searched for. With the emulator only. */
export function PersonSwitch() {
  const { openid, people, choose, becomeStranger } = useEmulatorPerson()
  const [typed, setTyped] = useState('')
  const switching = useAction(async (change: () => Promise<void>) => {
    await change()
    openPath(homeOf('gridMember').path)
  })
  if (people === null) return <Skeleton rows={8} />
  const shared = { openid, onChoose: (chosen: string) => void switching.run(() => choose(chosen)) }
  const cast = people.filter((person) => person.cast)
  const found = people.filter((person) => !person.cast && isNamed(person, typed.trim()))
  return (
    <>
      {citiesOf(cast).map((city) => (
        <Section key={city} title={city} remark={switching.busy ? '正在换' : undefined}>
          <People {...shared} people={cast.filter((person) => person.city === city)} />
        </Section>
      ))}
      <SearchBox id="search-person" placeholder="找别的人：姓名或单位" value={typed} onInput={setTyped} />
      {typed.trim() !== '' && (
        <Section title="找到的" remark={`${found.length} 位`}>
          {found.length === 0 && <Cell plain title="没找到别的人" detail="换个名字或单位找，上面列着的不在这里找。" />}
          <People {...shared} people={found.slice(0, SHOWN)} />
        </Section>
      )}
      <Section title="别的身份">
        <Cell
          id="person-stranger"
          icon="me"
          plain
          title="还没绑定的人"
          onTap={() => void switching.run(becomeStranger)}
        />
      </Section>
    </>
  )
}

const isNamed = ({ name, place }: EmulatorPerson, typed: string): boolean => `${name}${place}`.includes(typed)

const citiesOf = (people: readonly EmulatorPerson[]): string[] => Array.from(new Set(people.map(({ city }) => city)))

interface PeopleProps {
  people: readonly EmulatorPerson[]
  /** Whose part is played now. */
  openid: string
  onChoose: (openid: string) => void
}

const People = ({ people, openid, onChoose }: PeopleProps) =>
  people.map((person) => {
    const isPlayed = person.openid === openid
    return (
      <Cell
        key={person.openid}
        id={`person-${person.openid}`}
        title={person.name}
        detail={<Dotted parts={[roleName[person.role], person.unitName ?? person.place]} />}
        end={isPlayed ? <Icon name="check" size="small" tone="accent" label="现在是她" /> : undefined}
        stays={isPlayed}
        onTap={() => onChoose(person.openid)}
      />
    )
  })
