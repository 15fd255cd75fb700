export const PHONE_LENGTH = 11
const PHONE = /^1[3-9]\d{9}$/

export const isPhone = (phone: string): boolean => PHONE.test(phone)

/** What is wrong with the number, once it is long enough to tell. */
export function phoneProblem(phone: string): string | undefined {
  if (phone.length < PHONE_LENGTH || isPhone(phone)) return undefined
  return '手机号应是 1 开头的 11 位数字，请再对一遍'
}
