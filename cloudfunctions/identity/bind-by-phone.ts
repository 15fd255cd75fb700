import { bindByPhone } from '../../contracts/identity'
import { handle, nothingWritten, written } from '../shared/handle'
import { platform } from '../shared/platform'
import { bind } from './binding'
import { StaffDirectory } from './repository'

export const bindByPhoneHandler = handle(bindByPhone, async (call) => {
  const phone = await platform.phoneNumber(call.input.code)
  if (!phone) return call.fail('PHONE_CODE_EXPIRED')
  const staff = await new StaffDirectory(call.store).byPhone(phone)
  if (!staff) return call.fail('PHONE_UNKNOWN')
  const bound = await bind(call, staff)
  if (typeof bound === 'string') return call.fail(bound)
  const { person, audit } = bound
  return audit ? written({ person }, audit) : nothingWritten({ person })
})
