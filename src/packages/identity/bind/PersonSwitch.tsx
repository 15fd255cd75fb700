import { useState } from 'react'
import { Cell } from '@/components/Cell'
import { Icon } from '@/components/Icon'
import { homeOf } from '@/components/Page'
import { SearchBox } from '@/components/SearchBox'
import { Section } from '@/components/Section'
import { Skeleton } from '@/components/Skeleton'
import { useAction } from '@/hooks/use-action'
import { type EmulatorPerson, useEmulatorPerson } from '@/hooks/use-emulator-person'
import { openPath } from '@/routes'

/** The named cast of the seed fits; whoever else is wanted is searched for. */
const SHOWN = 6

/** Whose part to play. With the emulator only. */
export function PersonSwitch() {
  const { openid, people, choose, becomeStranger } = useEmulatorPerson()
  const [typed, setTyped] = useState('')
  const switching = useAction(async (change: () => Promise<void>) => {
    await change()
    openPath(homeOf('gridMember').path)
  })
  if (people === null) return <Skeleton rows={8} />
  const found = castFirst(people).filter(({ name, place }) => `${name}${place}`.includes(typed.trim()))
  return (
    <>
      <SearchBox id="search-person" placeholder="演示的人：姓名或单位" value={typed} onInput={setTyped} />
      <Section title="换成谁看看" remark={switching.busy ? '正在换' : `共 ${found.length} 位`}>
        {found.slice(0, SHOWN).map((person) => (
          <PersonRow
            key={person.openid}
            person={person}
            isPlayed={person.openid === openid}
            onChoose={() => void switching.run(() => choose(person.openid))}
          />
        ))}
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

/** The seed's cast have their names for openids, the drawn people their unit's code; those nearest the doors first. */
function castFirst(people: readonly EmulatorPerson[]): EmulatorPerson[] {
  const isCast = ({ openid }: EmulatorPerson) => !/\d/.test(openid)
  return [...people.filter(isCast).reverse(), ...people.filter((person) => !isCast(person))]
}

interface PersonRowProps {
  person: EmulatorPerson
  isPlayed: boolean
  onChoose: () => void
}

function PersonRow({ person, isPlayed, onChoose }: PersonRowProps) {
  return (
    <Cell
      id={`person-${person.openid}`}
      title={person.name}
      detail={person.place}
      end={isPlayed ? <Icon name="check" size="small" tone="accent" label="现在是她" /> : undefined}
      stays={isPlayed}
      onTap={onChoose}
    />
  )
}
