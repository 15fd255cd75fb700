export default definePageConfig({ navigationBarTitleText: '改即问即答' })
