export default definePageConfig({ navigationBarTitleText: '可能重复的户', enablePullDownRefresh: true })
