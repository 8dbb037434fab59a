import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'

function zeros(text: string): string[] {
  const { indicators } = parseReport(`青岚县教育局2016年政府信息公开工作年度报告\n${text}\n`)
  return indicators
    .filter((i) => i.method === 'zero-statement')
    .map((i) => i.code)
    .sort()
}

describe('a sentence that says nothing happened, about what it names', () => {
  it.each([
    [
      '未收到政府信息公开申请，未发生行政复议和行政诉讼，未收取任何费用。',
      'litigation.total',
      'requests.fees',
      'requests.received',
      'review.total',
    ],
    ['我局没有收到要求公开政府信息的申请，也没有发生与政府信息公开有关的收费。', 'requests.fees', 'requests.received'],
    ['未收到有关政府信息公开的投诉举报。', 'complaints.total'],
    ['没有因政府信息公开被申请行政复议、提起行政诉讼的情况。', 'litigation.total', 'review.total'],
    ['未发生因政府信息公开申请引起的行政复议。', 'review.total'],
    ['全年无因政府信息公开申请行政复议或提起行政诉讼的情况发生。', 'litigation.total', 'review.total'],
    ['收到申请3件，无传真申请。', 'requests.received.fax'],
    ['传真申请、信函申请均无。', 'requests.received.fax', 'requests.received.mail'],
    ['行政复议、行政诉讼均为零。', 'litigation.total', 'review.total'],
    ['未制发规范性文件。', 'normative.issued'],
    ['没有收到书面的信息公开申请。', 'requests.received'],
    ['未收到要求公开其它信息的申请。', 'requests.received'],
    ['收到申请8件，均按程序办理，无不予公开情况。', 'requests.result.refused'],
    ['未受理网上咨询业务。', 'consultations.online'],
    ['全年没有收到公民递交的《政府信息公开申请表》。', 'requests.received'],
    ['未收到依申请公开来信。', 'requests.received'],
    ['因政府信息公开引起的行政复议，我局没有收到。', 'review.total'],
    ['因依申请公开答复引起的行政诉讼，全年没有收到。', 'litigation.total'],
    ['收到申请3件，上年无结转。', 'requests.carriedOver'],
    ['对依申请公开的事项一律免收费用。', 'requests.fees'],
    ['没有收到公开申请，结转上年申请数量为0。', 'requests.received'],
    ['未收取行政事业性收费。', 'fees.amount'],
    ['未收到信函或其他形式要求公开政府信息的申请。', 'requests.received'],
    ['没有组织和个人向我局提出依申请公开。', 'requests.received'],
    ['没有发生因公开不及时被投诉的情况。', 'complaints.total'],
    ['三、行政复议、行政诉讼情况\n全年未发生此类案件。', 'litigation.total', 'review.total'],
    ['未收到政府信息公开申请，无答复。', 'requests.answered', 'requests.received'],
    ['四、复议诉讼情况\n无。', 'litigation.total', 'review.total'],
    ['五、收费及减免情况：无', 'requests.fees'],
    ['自2014年起停征，本年未收费。', 'requests.fees'],
    ['没有接到群众要求公开信息。', 'requests.received'],
    ['未制发和处理县级教育系统规范性文件。', 'normative.issued'],
    ['没有制定、发布和废止行政规范性文件。', 'normative.issued', 'normative.repealed'],
    ['五、因政府信息公开申请行政复议、提起行政诉讼的情况\n2016年度我局无此类申请。', 'litigation.total', 'review.total'],
    ['依申请公开不收任何费用。', 'requests.fees'],
    ['没有收到行政复议、行政诉讼方面的申请。', 'litigation.total', 'review.total'],
  ])('%s', (text, ...codes) => expect(zeros(text)).toEqual([...codes].sort()))
})

describe('no zero', () => {
  it.each([
    ['六、其他需要报告的事项\n无。', 'the heading names nothing of the catalogue'],
    ['全年未发生行政复议被纠错或行政诉讼败诉的情况。', 'outcomes, not the cases'],
    ['对没有收到答复的，申请人可以申请行政复议。', 'a rule'],
    ['2015年未收到政府信息公开申请。', 'another year'],
    ['县卫生局未收到政府信息公开申请。', 'another body'],
    ['未收到重复申请，未发生逾期答复。', 'a part'],
    ['没有及时公开信息的单位3个。', 'about time'],
    ['依申请公开政府信息免费提供。', 'a rule of charging'],
    ['六、存在的问题\n部分单位没有专职人员，未召开新闻发布会。', 'shortcomings'],
    ['没有按照上级要求公开的信息。', 'what was asked by superiors'],
    ['没有公民申请政府信息公开被拒绝的情况。', 'what became of requests'],
    ['没有公民申请公开政府信息而未获答复的情况。', 'what became of requests'],
    ['没有一件政府信息公开申请因收费产生争议。', 'a dispute'],
    ['上半年未收到政府信息公开申请。', 'half a year'],
    ['没有逾期未答复的申请。', 'denied twice'],
    ['没有收到不规范申请。', 'a sort'],
    ['没有乱收费现象。', 'a failing'],
    ['对生活困难的公民一律免收费用。', 'a rule for some'],
    ['未发生群体性行政诉讼。', 'a sort'],
    ['未发生因行政处罚引起的行政复议。', 'of other work'],
    ['除信函申请1件外，没有收到政府信息公开申请。', 'an exception'],
    ['主要负责人未参加新闻发布会。', 'of the head alone'],
    ['没有收到听证申请。', 'another matter'],
    ['上年无结转行政复议案件。', 'another matter'],
    ['收到申请1174件（未包含上年结转36件）。', 'what a count leaves out'],
    ['公众满意率为百分之百，无障碍设施齐全。', '无 in another word'],
  ])('%s (%s)', (text) => expect(zeros(text)).toEqual([]))
})

it('shows the words and their place', () => {
  const source = '青岚县教育局2016年政府信息公开工作年度报告\n全年未发生针对政府信息公开的行政复议。\n'
  const [zero] = parseReport(source).indicators
  expect(zero).toMatchObject({ code: 'review.total', value: 0, method: 'zero-statement', evidence: '未发生针对政府信息公开的行政复议' })
  expect(source.slice(zero!.span.start, zero!.span.end)).toBe(zero!.evidence)
})
