export default definePageConfig({ navigationBarTitleText: '任职情况', enablePullDownRefresh: true })
