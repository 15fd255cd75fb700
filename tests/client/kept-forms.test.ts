import { app } from './support/app'
import { zhao } from './support/records'

const KEY = { owner: zhao.staffId, about: 'household/new/G' }
const OTHERS = { owner: 'somebody else', about: 'household/new/G' }

test('a form half filled in survives a kill, and is nobody else’s', async () => {
  const { client, restart } = await app()
  expect(client.forms.write(KEY, { address: '三组' })).toBe(true)
  const again = await restart()
  expect(again.forms.read(KEY)).toEqual({ address: '三组' })
  expect(again.forms.read(OTHERS)).toBeNull()
  again.forms.remove(KEY)
  expect(again.forms.read(KEY)).toBeNull()
})

test('a full phone says so and keeps what was stored before', async () => {
  const { client, phone } = await app()
  client.forms.write(KEY, { address: '三组' })
  phone.full = true
  expect(client.forms.write(KEY, { address: '三组 12 号' })).toBe(false)
  expect(client.forms.read(KEY)).toEqual({ address: '三组' })
})

test('her forms leave the phone when she lets go of her post; those of others stay', async () => {
  const { client, cloud } = await app()
  cloud.answers.set('identity.unbind', {})
  client.forms.write(KEY, { address: '三组' })
  client.forms.write(OTHERS, { address: '四组' })
  await client.session.unbind()
  expect(client.forms.read(KEY)).toBeNull()
  expect(client.forms.read(OTHERS)).toEqual({ address: '四组' })
})
