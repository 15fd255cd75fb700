/** What the deployment sets on the functions (cloud console → 云函数 → 环境变量). Read at each call: an instance may serve several. */
export const env = {
  /** The WeChat user who may put in the first units and staff. Empty: nobody. */
  founderOpenid: (): string => process.env.FOUNDER_OPENID ?? '',
  /** Whether the cloud's own clock called, as opposed to somebody who says so. */
  firedByTimer: (): boolean => process.env.TRIGGER_SRC === 'timer',
  /** WeChat's message templates as JSON: `{ "visitsDue": { "id": "…", "what": "thing1", "when": "date2" } }`. Empty: none. */
  messageTemplates: (): string => process.env.MESSAGE_TEMPLATES ?? '',
  /** The uid of a signed-in web user, set by the cloud when the caller is not a mini-program. */
  webUser: (): string => process.env.TCB_UUID ?? '',
}
