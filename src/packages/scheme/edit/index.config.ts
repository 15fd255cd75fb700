export default definePageConfig({ navigationBarTitleText: '改走访口径' })
