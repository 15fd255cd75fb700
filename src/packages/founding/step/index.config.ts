export default definePageConfig({ navigationBarTitleText: '建会向导', enablePullDownRefresh: true })
