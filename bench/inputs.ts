import type { Hostile } from '../test/hostile/kinds.js'

const PARAGRAPHS = [
  '一、概述\n2016年，云岭县人民政府认真贯彻《中华人民共和国政府信息公开条例》，坚持“以公开为常态、不公开为例外”，稳步推进各项工作。',
  '（一）主动公开情况。全年主动公开政府信息1280条，其中政府网站公开1105条，政务微博公开98条，同比增长12.5%。',
  '（二）依申请公开情况。全年收到政府信息公开申请36件，其中当面申请12件、网络申请20件、信函申请4件，均按期办结，按时办结率100%。',
  '二、存在的问题\n截至2016年12月31日，各乡镇设置查阅点14个，接待群众查阅2300余人次，投入专项经费31.6万元，但公开的深度还不够。',
  '按照云政发〔2016〕22号文件要求，县政府办公室先后于3月2日、9月15日召开专题会议两次，举办培训班3期，培训人员156人次。',
]

/** Prose of the genre. */
export const PROSE: Hostile = { name: 'running text', piece: `${PARAGRAPHS.join('\n')}\n` }

const ROWS = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量', '（一）予以公开', '（二）部分公开', '（七）总计'].map(
  (label, i) => `<tr><td>${label}</td>${[12 + i, 3, 0, 1, 0, 2, 18 + i].map((n) => `<td>${n}</td>`).join('')}</tr>`,
)

/** A page of tables of one form after another. */
export const TABLES: Hostile = {
  name: 'pages of tables',
  open: '<html><body>',
  piece: `<p>三、收到和处理政府信息公开申请情况</p><table><tr><td></td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>${ROWS.join('')}</table>`,
  close: '',
}
