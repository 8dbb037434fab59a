import { describe, expect, it } from 'vitest'
import { quantitiesOf } from '../support/amounts.js'

const CASES: [text: string, labels: string[], why: string][] = [
  ['2016年，主动公开政府信息86条。', ['主动公开政府信息'], 'the clause before the number'],
  ['2016年主动公开政府信息86条。', ['主动公开政府信息'], 'without its date'],
  ['其中，网上公开26条，公开栏公开60条。', ['网上公开', '公开栏公开'], '其中 is no part of it'],
  ['其中2016年公开26条。', ['2016年公开'], 'but there the year sets the part apart'],
  ['政策文件类640条，占7.98%。', ['政策文件类', '政策文件类占'], 'a share takes its subject from before'],
  ['全年收到申请37件，较上年减少5件。', ['全年收到申请', '全年收到申请较上年减少'], 'so does a change'],
  ['访问量38万人次，比2008年预算增加12万人次。', ['访问量', '访问量比2008年预算增加'], 'and a comparison with a noun of its own'],
  ['14个乡镇均明确了信息员。', ['乡镇均明确了信息员'], 'a clause that begins with the number: the noun behind it'],
  ['对31名低保户免收费用。', ['低保户免收费用'], 'a preposition governs that noun'],
  ['全年组织4次专项检查。', ['全年组织专项检查'], 'verb before, object behind'],
  ['举办市直机关、乡镇、村等3期培训。', ['乡镇、村等培训'], 'of a list the last items'],
  ['参加培训两次、6人次。', ['参加培训', '参加培训'], 'nothing new between two amounts'],
  ['公开贫困户427户1136人的名单。', ['公开贫困户', '公开贫困户'], 'two counts of the same'],
  ['考核结果85分以上的41个。', ['考核结果', '考核结果85分以上的'], 'the first amount describes the second'],
  ['为1467位80岁以上老人发放补贴。', ['老人发放补贴', '老人发放补贴'], 'the noun of both stands behind the second'],
  ['辖18个行政村、2个社区。', ['辖行政村', '社区'], 'the noun of one amount stays out of the next label'],
  ['投资3.3亿元的快速路通车。', ['投资快速路通车'], '的 joins the noun'],
  ['年度经费2万元列入预算。', ['年度经费'], 'what follows money is another phrase'],
  ['户籍人口（含农垦）281万人。', ['户籍人口（含农垦）'], 'over a bracket'],
  ['答复12件（其中：公开8件）。', ['答复', '公开'], 'not out of one'],
  ['信息数：86条。', ['信息数'], 'over a colon'],
  ['加强督查，每半年通报一次。', ['加强督查每半年通报'], 'a clause of time takes what was said before'],
  ['信息更新每周不少于3次。', ['信息更新每周不少于'], 'words of a limit stay'],
  ['收到违法行为举报5起，公共支出20元。', ['收到违法行为举报', '公共支出'], '行为 and 公共 are whole words'],
  ['编印《某市年鉴》12期。', ['编印《某市年鉴》'], 'titles are whole'],
  ['一、信息数量。共86条。', ['信息数量共'], 'not over the numeral of a heading'],
  ['实行7×24小时值守。', ['实行值守'], 'a factor is no word'],
  ['有1件涉及信息公开的行政复议。', ['行政复议'], 'the noun behind the clause that describes it'],
  [
    '60岁及以上人口占18%，65岁及以上占13%。',
    ['人口', '60岁及以上人口占', '60岁及以上人口', '65岁及以上占'],
    'a bound describes what follows',
  ],
  ['信息数（同一信息计1条）120条。', ['同一信息', '信息数'], 'an amount in a bracket says nothing of the one behind it'],
  ['以镇长为组长、3名副镇长为副组长。', ['副镇长为副组长'], 'an item of a list has its words behind the number'],
  ['税收完成3亿元，为预算的98%，同比增长5%。', ['税收完成', '为预算的', '税收同比增长'], 'what is compared with is no subject'],
  ['总产值3亿元，按可比价计算，增长5%。', ['总产值', '总产值增长'], 'how it was reckoned neither'],
  ['收入总计5万元。', ['收入总计'], 'a sum of one side keeps its name'],
  ['2.1 主动公开信息212条。', ['主动公开信息'], 'without a numeral of two parts'],
  ['三分之二的村参与。', ['村参与'], '参与 is a whole word'],
  ['两批共20项。', ['共', '共'], 'a word of the sum is not said twice'],
  ['54373。', [], 'nothing says what is counted'],
]

describe('labels', () => {
  it.each(CASES)('%s', (text, labels) => {
    expect(quantitiesOf(text).map((q) => q.label)).toEqual(labels)
  })
})
