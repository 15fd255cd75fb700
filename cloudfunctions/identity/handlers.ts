import { bindByInviteHandler } from './bind-by-invite'
import { bindByPhoneHandler } from './bind-by-phone'
import { issueInviteHandler } from './issue-invite'
import { whoAmIHandler } from './me'
import { suggestHandler } from './suggest'
import { unbindHandler } from './unbind'
import { unbindStaffHandler } from './unbind-staff'

export const handlers = [
  whoAmIHandler,
  bindByPhoneHandler,
  bindByInviteHandler,
  issueInviteHandler,
  unbindHandler,
  unbindStaffHandler,
  suggestHandler,
]
