export default definePageConfig({ navigationBarTitleText: '我的一天', enablePullDownRefresh: true })
