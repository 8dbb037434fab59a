import { describe, expect, it } from 'vitest'
import { type Family, LAYOUTS } from '../../src/catalogue/formats.js'
import { matchColumn, matchRow } from '../../src/tables/match.js'

/** Labels as sites in Traditional characters print them, word for word or with the words of Taiwan and Hong Kong. */
const ROWS: [Family, string, string][] = [
  ['proactive', '規章', 'regulations'],
  ['proactive', '行政規範性文件', 'normative'],
  ['proactive', '規範性檔案', 'normative'],
  ['proactive', '行政許可', 'licensing'],
  ['proactive', '其他對外管理服務事項', 'services'],
  ['proactive', '行政處罰', 'penalty'],
  ['proactive', '行政強制', 'coercion'],
  ['proactive', '行政事業性收費', 'fees'],
  ['proactive', '政府集中採購', 'procurement'],
  ['requests', '一、本年新收政府信息公開申請數量', 'requests.received'],
  ['requests', '一、本年新收政府資訊公開申請數量', 'requests.received'],
  ['requests', '二、上年結轉政府信息公開申請數量', 'requests.carriedOver'],
  ['requests', '（一）予以公開', 'requests.result.granted'],
  ['requests', '（二）部分公開（區分處理的，只計這一情形，不計其他情形）', 'requests.result.partlyGranted'],
  ['requests', '1.屬於國家秘密', 'requests.result.refused.stateSecret'],
  ['requests', '1.屬于國家秘密', 'requests.result.refused.stateSecret'],
  ['requests', '2.其他法律行政法規禁止公開', 'requests.result.refused.forbiddenByLaw'],
  ['requests', '3.危及「三安全一穩定」', 'requests.result.refused.securityAndStability'],
  ['requests', '4.保護第三方合法權益', 'requests.result.refused.thirdParty'],
  ['requests', '5.屬於三類內部事務信息', 'requests.result.refused.internalAffairs'],
  ['requests', '6.屬於四類過程性資訊', 'requests.result.refused.process'],
  ['requests', '7.屬於行政執法案卷', 'requests.result.refused.enforcementFile'],
  ['requests', '8.屬於行政查詢事項', 'requests.result.refused.administrativeInquiry'],
  ['requests', '1.本機關不掌握相關政府信息', 'requests.result.unavailable.notHeld'],
  ['requests', '2.沒有現成信息需要另行製作', 'requests.result.unavailable.notReady'],
  ['requests', '3.補正後申請內容仍不明確', 'requests.result.unavailable.unclear'],
  ['requests', '1.信訪舉報投訴類申請', 'requests.result.notProcessed.complaint'],
  ['requests', '2.重複申請', 'requests.result.notProcessed.repeated'],
  ['requests', '3.要求提供公開出版物', 'requests.result.notProcessed.publication'],
  ['requests', '4.無正當理由大量反覆申請', 'requests.result.notProcessed.excessive'],
  ['requests', '5.要求行政機關確認或重新出具已獲取信息', 'requests.result.notProcessed.reconfirmation'],
  ['requests', '（六）其他處理', 'requests.result.other'],
  ['requests', '1.申請人無正當理由逾期不補正、行政機關不再處理其政府信息公開申請', 'requests.result.other.notCorrected'],
  ['requests', '2.申請人逾期未按收費通知要求繳納費用、行政機關不再處理其政府信息公開申請', 'requests.result.other.feeUnpaid'],
  ['requests', '（七）總計', 'requests.result.total'],
  ['requests', '四、結轉下年度繼續辦理', 'requests.carriedForward'],
  ['review', '行政復議', 'review'],
  ['review', '行政複議', 'review'],
  ['review', '未經復議直接起訴', 'litigation.direct'],
  ['review', '復議後起訴', 'litigation.afterReview'],
  ['statistics', '（一）主動公開政府信息數', 'proactive.total'],
  ['statistics', '其中：主動公開規範性文件數', 'proactive.normative'],
  ['statistics', '3.政務微博公開政府信息數', 'proactive.channel.weibo'],
  ['statistics', '1.參加或舉辦新聞發布會總次數', 'response.pressConferences'],
  ['statistics', '2.政府網站在線訪談次數', 'response.interviews'],
  ['statistics', '3.政策解讀稿件發布數', 'response.interpretations'],
  ['statistics', '4.信函申請數', 'requests.received.mail'],
  ['statistics', '1.按時辦結數', 'requests.closed.onTime'],
  ['statistics', '涉及個人隱私', 'requests.result.refused.privacy'],
  ['statistics', '8.告知通過其他途徑辦理數', 'requests.result.otherChannel'],
  ['statistics', '六、舉報投訴數量', 'complaints.total'],
  ['statistics', '七、依申請公開信息收取的費用', 'requests.fees'],
  ['statistics', '（二）設置政府信息公開查閱點數', 'resources.readingPoints'],
  ['statistics', '1.專職人員數', 'resources.staff.fullTime'],
  ['statistics', '（四）政府信息公開專項經費', 'resources.budget'],
  ['statistics', '（一）召開政府信息公開工作會議或專題會議數', 'meetings.count'],
  ['statistics', '（三）接受培訓人員數', 'training.attendance'],
]

const COLUMNS: [Family, string, string][] = [
  ['requests', '商業企業', 'business'],
  ['requests', '科研機構', 'research'],
  ['requests', '社會公益組織', 'ngo'],
  ['requests', '法律服務機構', 'legalService'],
  ['requests', '總計', '总计'],
  ['review', '結果維持', 'upheld'],
  ['review', '結果糾正', 'corrected'],
  ['review', '尚未審結', 'pending'],
  ['proactive', '本年製發件數', 'issued'],
  ['proactive', '本年制發件數', 'issued'],
  ['proactive', '本年廢止件數', 'repealed'],
  ['proactive', '現行有效件數', 'inForce'],
  ['proactive', '本年新製作數量', 'newlyMade'],
  ['proactive', '對外公開總數量', 'disclosedTotal'],
  ['proactive', '本年增/減', 'itemsChange'],
  ['proactive', '本年處理決定數量', 'decisions'],
  ['proactive', '本年收費金額（單位：萬元）', 'amount'],
  ['proactive', '採購項目數量', 'count'],
]

describe('Traditional characters', () => {
  for (const [family, label, code] of ROWS) it(label, () => expect(matchRow(LAYOUTS[family], [label])?.row.code).toBe(code))
  for (const [family, label, wanted] of COLUMNS) {
    it(label, () => {
      const column = matchColumn(LAYOUTS[family], [label])?.column
      expect(column && (column.applicant ?? column.part ?? column.label)).toBe(wanted)
    })
  }
})
