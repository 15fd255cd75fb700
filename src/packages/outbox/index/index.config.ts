export default definePageConfig({ navigationBarTitleText: '本机待传', enablePullDownRefresh: true })
