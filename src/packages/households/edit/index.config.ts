export default definePageConfig({ navigationBarTitleText: '户资料' })
