export default definePageConfig({ navigationBarTitleText: '即问即答' })
