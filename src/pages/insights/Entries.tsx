import Taro from '@tarojs/taro'
import { Cell } from '@/components/Cell'
import { isTab, places, placesOf } from '@/components/Page/navigation'
import { Section } from '@/components/Section'
import { openPage, routes } from '@/routes'
import type { Role } from '../../../contracts/roles'

/** On a phone: what the office's side bar has and the tabs have not. */
export function Entries({ role }: { role: Role }) {
  return (
    <Section title="还可以看">
      {placesOf(role)
        .filter((key) => !isTab(key))
        .map((key) => (
          <Cell
            key={key}
            id={`open-${key}`}
            icon={places[key].icon}
            plain
            title={places[key].title}
            onTap={() => void Taro.navigateTo({ url: places[key].path })}
          />
        ))}
    </Section>
  )
}

/** Of a unit below one's own. */
export function EntriesBelow({ unitId }: { unitId: string }) {
  return (
    <Section title="这里的记录">
      <Cell id="open-register" icon="household" plain title="户" onTap={() => openPage(routes.households(unitId))} />
      <Cell id="open-visits" icon="visit" plain title="走访" onTap={() => openPage(routes.visits(unitId))} />
      <Cell id="open-staff" icon="people" plain title="人员" onTap={() => openPage(routes.staff(unitId))} />
    </Section>
  )
}
