export default definePageConfig({ navigationBarTitleText: '走访哪一户' })
