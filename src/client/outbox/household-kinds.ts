import * as z from 'zod/mini'
import type { Input } from '../../../contracts/contract'
import { ignorePair } from '../../../contracts/household-duplicates'
import { closeHousehold, moveHousehold } from '../../../contracts/household-lifecycle'
import { Ulid } from '../../../contracts/primitives'
import type { UlidMaker } from '../ulid'
import type { KindOfRecord } from './kinds'

/** What may become of a household at a door. `changeId` tells one change from the next. */
export interface HouseholdContents {
  householdMove: Input<typeof moveHousehold> & { changeId: string }
  householdClose: Input<typeof closeHousehold> & { changeId: string }
  /** Two that are alike and not the same. */
  householdsDiffer: Input<typeof ignorePair>
}

const household = (id: string) => `household:${id}`
const withChange = z.object({ changeId: Ulid })

interface Change {
  id: string
  changeId: string
}

/** What all changes of a household have in common. */
const ofChange = <Content extends Change>() => ({
  most: 1,
  idOf: ({ changeId }: Content) => changeId,
  makes: () => [],
  needs: ({ id }: Content) => [household(id)],
  chain: ({ id }: Content) => household(id),
  renew: async (content: Content, ids: UlidMaker) => ({ ...content, changeId: await ids.next() }),
})

const householdMove: KindOfRecord<HouseholdContents['householdMove']> = {
  ...ofChange(),
  schema: z.extend(moveHousehold.input, withChange.shape),
  deliver: (call, contents) =>
    Promise.all(contents.map(async (content) => (await call(moveHousehold, content)).receipt)),
}

const householdClose: KindOfRecord<HouseholdContents['householdClose']> = {
  ...ofChange(),
  schema: z.extend(closeHousehold.input, withChange.shape),
  deliver: (call, contents) =>
    Promise.all(contents.map(async (content) => (await call(closeHousehold, content)).receipt)),
}

const householdsDiffer: KindOfRecord<HouseholdContents['householdsDiffer']> = {
  schema: ignorePair.input,
  most: 1,
  idOf: ({ id, other }) => [id, other].sort().join(':'),
  deliver: (call, contents) =>
    Promise.all(
      contents.map(async (content) => {
        const { storedAt } = await call(ignorePair, content)
        return { state: 'stored' as const, id: content.id, storedAt }
      }),
    ),
  makes: () => [],
  needs: ({ id, other }) => [household(id), household(other)],
  chain: () => null,
  renew: (content) => Promise.resolve(content),
}

export const householdKinds = { householdMove, householdClose, householdsDiffer }
