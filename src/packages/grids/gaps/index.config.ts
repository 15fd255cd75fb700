export default definePageConfig({ navigationBarTitleText: '还没配齐的', enablePullDownRefresh: true })
