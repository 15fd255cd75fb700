export default definePageConfig({ navigationBarTitleText: '建会口径' })
