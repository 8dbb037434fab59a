/** Traditional characters of the genre and their Simplified forms, one for one, so that one set of rules reads both scripts. */
const PAIRS =
  '資资訊讯檔档條条號号個个項项種种場场戶户間间處处屆届張张頁页萬万億亿歲岁輛辆畝亩噸吨數数報报開开關关機机構构務务請请' +
  '規规範范總总計计辦办復复複复訴诉訟讼議议結结維维糾纠責责費费減减與与編编發发佈布時时間间專专業业職职員员網网點点擊击' +
  '電电話话傳传真真郵邮件件門门廣广區区縣县鄉乡鎮镇國国務务際际單单說说無无為为對对應应類类舉举參参與与審审決决執执' +
  '點点負负兩两貳贰陸陆倆俩圓圆餘余幾几'

export const SIMPLIFIED: Record<string, string> = {}
for (let i = 0; i < PAIRS.length; i += 2) {
  if (PAIRS[i] !== PAIRS[i + 1]) SIMPLIFIED[PAIRS[i]!] = PAIRS[i + 1]!
}
