export default definePageConfig({ navigationBarTitleText: '我的户', enablePullDownRefresh: true })
