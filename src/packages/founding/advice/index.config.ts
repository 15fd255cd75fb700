export default definePageConfig({ navigationBarTitleText: '妇联还是妇委会' })
