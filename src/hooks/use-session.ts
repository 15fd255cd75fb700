import { currentClient } from '../client/current'
import type { SessionState } from '../client/session'
import { useStore } from './use-store'

export type { SessionState } from '../client/session'

export type SessionUse = SessionState &
  Pick<ReturnType<typeof currentClient>['session'], 'refresh' | 'bindByPhone' | 'bindByInvite' | 'unbind'>

/** Who she is. Binding and unbinding throw `CallFailure`: put them into `useAction`. */
export function useSession(): SessionUse {
  const { session } = currentClient()
  const { refresh, bindByPhone, bindByInvite, unbind } = session
  return { ...useStore(session.view), refresh, bindByPhone, bindByInvite, unbind }
}
