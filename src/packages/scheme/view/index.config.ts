export default definePageConfig({ navigationBarTitleText: '走访口径', enablePullDownRefresh: true })
