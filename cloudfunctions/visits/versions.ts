import { visitVersions } from '../../contracts/visit-changes'
import { handle } from '../shared/handle'
import { VersionRepository, VisitRepository } from './repository'
import { versionOf } from './version'

export const visitVersionsHandler = handle(visitVersions, async ({ input, actor, store }) => {
  const visit = await new VisitRepository(store, actor.scope).getOrThrow(input.id)
  const earlier = await new VersionRepository(store).before(visit)
  const versions = [...earlier.map(({ _id, ...version }) => version), versionOf(visit)]
  return { versions: versions.sort((one, other) => one.revision - other.revision) }
})
