export default definePageConfig({ navigationBarTitleText: '开始建会' })
