import { newRequestId } from '../request-id'
import { type ApiParameters, type ApiResult, apiError, apiOk } from './open-api'

/** Words that the emulator finds risky; enough to try both ways a screen can go. */
const riskyWords = ['赌博', '毒品', '色情', '诈骗', '违规测试']
const LONGEST_TEXT = 2500

/** openapi.security.msgSecCheck, version 2: pass or risky, with WeChat's labels (100 normal, 20013 other). */
export function checkText({ content, version, scene, openid }: ApiParameters): ApiResult {
  if (typeof content !== 'string' || content === '') return apiError(44002, 'empty post data: content')
  if ([...content].length > LONGEST_TEXT) return apiError(45002, 'content size out of limit')
  if (version !== 2) return apiError(40097, 'invalid args: version must be 2')
  if (!isScene(scene)) return apiError(40129, 'invalid scene')
  if (typeof openid !== 'string' || openid === '') return apiError(40003, 'invalid openid')
  const keyword = riskyWords.find((word) => content.includes(word))
  const verdict = keyword === undefined ? { suggest: 'pass', label: 100 } : { suggest: 'risky', label: 20013 }
  const detail = { strategy: 'content_model', errcode: 0, ...verdict, ...(keyword === undefined ? {} : { keyword }) }
  return apiOk({ result: verdict, detail: [detail], trace_id: newRequestId() })
}

/** openapi.security.mediaCheckAsync: the verdict would come by message later; here there is only the receipt. */
export function checkMedia({ media_url: url, media_type: type, version, scene, openid }: ApiParameters): ApiResult {
  if (typeof url !== 'string' || url === '') return apiError(44002, 'empty post data: media_url')
  if (type !== 1 && type !== 2) return apiError(40097, 'invalid args: media_type')
  if (version !== 2) return apiError(40097, 'invalid args: version must be 2')
  if (!isScene(scene)) return apiError(40129, 'invalid scene')
  if (typeof openid !== 'string' || openid === '') return apiError(40003, 'invalid openid')
  return apiOk({ trace_id: newRequestId() })
}

/** 1 profile, 2 comment, 3 forum, 4 social log. */
const isScene = (scene: unknown): boolean => scene === 1 || scene === 2 || scene === 3 || scene === 4
