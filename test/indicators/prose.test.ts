import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/parse-report.js'

/** Indicators that a passage of a made-up report of 2016 gives, as `code=value`, `~` before those that are only likely. */
function read(text: string, title = '青岚县教育局2016年政府信息公开工作年度报告'): string[] {
  const report = parseReport(`${title}\n${text}\n`)
  return report.indicators
    .filter((i) => i.method === 'prose' || i.method === 'zero-statement')
    .map((i) => `${i.certainty === 'certain' ? '' : '~'}${i.code}=${i.value}`)
    .sort()
}

type Line = [text: string, ...indicators: string[]]

const proactive: Line[] = [
  ['政府网站：\n2016年，通过政府信息公开专栏主动公开政府信息64条。', '~proactive.channel.website=64'],
  ['2016年新公开政府信息178条，其中动态类96条。', '~proactive.total=178'],
  ['在政府信息公开目录中主动公开信息52条。', '~proactive.total=52'],
  ['通过公开专栏公开信息63条。', '~proactive.total=63'],
  ['在县政府信息公开专栏公开信息41条。', '~proactive.channel.website=41'],
  ['通过各级网站、服务大厅、宣传手册和公示栏等载体主动公开政务信息1200条。', 'proactive.total=1200'],
  [
    '主动公开政府信息305条，局网站公开47条，公示栏258条。',
    'proactive.channel.other=258',
    'proactive.channel.website=47',
    'proactive.total=305',
  ],
  ['全年编印政府公报24期，刊登法规、文件158个。', '~proactive.channel.gazette=158'],
  ['在媒体刊登各类政务信息218条。', '~proactive.channel.other=218'],
  ['全年共主动公开政府信息1,286条。', 'proactive.total=1286'],
  ['2016年，我局通过多种渠道主动公开政府信息1286条。', 'proactive.total=1286'],
  ['截至2016年12月31日，全局共公开各类政府信息三百二十六条。', 'proactive.total=326'],
  ['今年以来，累计公开政府信息420条。', '~proactive.total=420'],
  ['9月15日至30日，会同有关部门检查，督促整改，主动公开政府信息420条。', '~proactive.total=420'],
  ['2016年1-12月，主动公开政府信息420条。', 'proactive.total=420'],
  ['2015年11月至2016年10月，主动公开政府信息420条。', '~proactive.total=420'],
  ['2016年1月1日至12月31日，主动公开政府信息420条。', 'proactive.total=420'],
  ['本年度主动公开信息数为420条，比上年增加35条，增长9.1%。', 'proactive.total=420'],
  ['全局系统各单位主动公开政府信息1.2万余条。', 'proactive.total=12000'],
  [
    '共主动公开政府信息500条，其中政府网站公开300条，政务微博公开80条，政务微信公众号公开70条，政府公报刊登20条，其他方式公开30条。',
    'proactive.channel.gazette=20',
    'proactive.channel.other=30',
    'proactive.channel.website=300',
    'proactive.channel.wechat=70',
    'proactive.channel.weibo=80',
    'proactive.total=500',
  ],
  [
    '主动公开政府信息500条，其中门户网站公开300条，微信80条，微博60条，其他60条。',
    'proactive.channel.website=300',
    'proactive.channel.wechat=80',
    'proactive.channel.weibo=60',
    'proactive.total=500',
  ],
  ['微信公众号“青岚在线”公开信息157条。', 'proactive.channel.wechat=157'],
  ['利用新媒体微信公众号发布信息76条。', 'proactive.channel.wechat=76'],
  ['我局主动公开政府信息，共计120条。', 'proactive.total=120'],
  ['在县政府网站和局网站分别主动公开政府信息163条。', 'proactive.channel.website=163'],
  ['通过政务微博、政务微信分别公开信息602条、341条。', 'proactive.channel.wechat=341', 'proactive.channel.weibo=602'],
  [
    '一是依托门户网站公开。全年发布各类信息620条。\n二是依托官方微博公开。发布信息310条。',
    '~proactive.channel.website=620',
    '~proactive.channel.weibo=310',
  ],
  ['《青岚政报》全年出版12期，刊登规章、规范性文件等86件。', '~proactive.channel.gazette=86'],
  // The column's, or the site's.
  ['主动公开政府信息286条，网站维护“水利风采”专栏1个，发布信息38条。', 'proactive.total=286', '~proactive.channel.website=38'],
  ['制定规范性文件6件，6件均主动公开。', 'normative.issued=6', 'proactive.normative=6'],
  ['主动公开规范性文件9件。', 'proactive.normative=9'],
  ['我县在政府信息公开网站主动公开信息120条。', 'proactive.channel.website=120'],
  ['信息目录完成率达到98%。', 'proactive.catalogueRate=98'],
  ['《条例》施行以来累计公开政府信息6741条，其中2016年新增812条。', '~proactive.total=812'],
]

const notProactive: Line[] = [
  ['在县政府门户网站公开信息14条，在政务服务网公开信息82条。', 'proactive.channel.website=14'],
  ['在省厅网站公开信息45条，在市局网站公开信息30条，在县政府网站公开信息120条。', 'proactive.channel.website=120'],
  ['在省厅网站发布信息45条。'],
  ['县政府门户网站公开信息5600条，各县区网站公开信息23000条。', 'proactive.channel.website=5600'],
  ['在局网站发布新闻信息1083条、政务信息1300条。'],
  ['我局官网作了改版。在省政府网站发布信息402条。'],
  ['发布政府信息57条，其中主动公开公文3条。', '~proactive.total=57'],
  ['信息公开专栏公开信息26条，局网站公开信息603条。', 'proactive.channel.website=603'],
  ['县政府网站公开信息4570条，市政府网站公开信息1850条。', 'proactive.channel.website=4570'],
  ['省政府和直属部门主动公开信息1.9万条；各市（地）公开15万条。'],
  ['全省主动公开政府信息9000条。'],
  ['累计公开的栏目中，受理申请22件，其中2016年新增8件。', 'requests.received=22'],
  ['《条例》施行以来累计公开政府信息6741条。'],
  ['2015年主动公开政府信息500条。'],
  ['2016年3月，公开政府信息20条。'],
  ['2016年1至3月，公开政府信息20条。'],
  ['9月15日至30日，公开政府信息20条。'],
  ['上半年公开政府信息120条。'],
  ['近三年来，共公开政府信息5000条。'],
  ['全市政务新媒体共发布信息860条。'],
  ['公开财政资金类信息95条，机构职能类信息14条。'],
  ['县卫生局公开政府信息120条。'],
  ['2017年，我局计划主动公开政府信息600条。'],
  ['平均每月公开政府信息30条。'],
  ['较2015年的226条增加118条。'],
  ['通过门户网站和微博公开信息500条。', '~proactive.total=500'],
  ['主动公开政府信息条。'],
  ['公开政府信息公开指南5份。'],
]

const requests: Line[] = [
  ['收到申请12件，2件正在办理，其余10件已答复。', 'requests.received=12', 'requests.answered=10'],
  ['收到申请12件，其中部分不予公开2件。', 'requests.received=12', 'requests.result.partlyGranted=2'],
  ['累计办理政府信息公开申请9874件，结转下年度继续办理213件。', 'requests.carriedForward=213', '~requests.closed=9874'],
  ['收到申请2件，经查均不存在该信息，予以答复。', 'requests.received=2', '~requests.answered=2', '~requests.result.notExist=2'],
  ['收到申请2件，认定为不存在信息，已作答复。', 'requests.received=2', '~requests.answered=2', '~requests.result.notExist=2'],
  ['收到申请9件，不予处理（无正当理由大量反复申请）5件。', 'requests.received=9', 'requests.result.notProcessed.excessive=5'],
  ['通过网络平台、信函等方式共收到信息公开申请3件。', 'requests.received=3'],
  ['三、依申请公开\n网站受理11件；当面受理6件。', 'requests.received.inPerson=6', 'requests.received.network=11'],
  ['收到申请1件，因属于国家秘密，不予公开。', 'requests.received=1', '~requests.result.refused=1'],
  ['某县住房公积金管理中心受理政府信息公开申请4件。'],
  ['全年发生依申请公开政府信息9例。', 'requests.received=9'],
  ['接收政府信息公开申请1328件；全年办理1296件。', 'requests.received=1328', '~requests.closed=1296'],
  ['收到申请2件，经查均不存在该信息，已予答复。', 'requests.received=2', '~requests.answered=2', '~requests.result.notExist=2'],
  [
    '收到公开申请9件，其中4件涉及个人隐私，不予公开；1件系重复申请，不予处理。',
    'requests.received=9',
    'requests.result.notProcessed.repeated=1',
    'requests.result.refused.privacy=4',
    'requests.result.refused=4',
  ],
  [
    '收到申请27件，予以公开9件，无法提供11件（均为本机关不掌握）。',
    'requests.received=27',
    'requests.result.granted=9',
    '~requests.result.unavailable.notHeld=11',
  ],
  [
    '受理申请19件，予以公开6件，无法提供13件，全部在法定期限内答复。',
    'requests.received=19',
    'requests.result.granted=6',
    '~requests.answered=19',
  ],
  [
    '受理申请7件，其中传真申请0件，信函0件，其他2件。',
    'requests.received=7',
    'requests.received.fax=0',
    'requests.received.mail=0',
    'requests.received.otherForm=2',
  ],
  ['全年共收到政府信息公开申请37件。', 'requests.received=37'],
  ['收到申请20件，已办结18件。', 'requests.closed=18', 'requests.received=20'],
  ['受理申请1件，申请人为自然人，已按规定办结。', 'requests.received=1', '~requests.closed=1'],
  ['收到申请4件，均同意公开，并按时作了答复。', 'requests.received=4', '~requests.answered=4', '~requests.result.granted=4'],
  ['受理申请28件，已全部办结，其中按时办结27件。', 'requests.closed.onTime=27', 'requests.received=28', '~requests.closed=28'],
  ['2016年受理公众申请12宗。', 'requests.received=12'],
  ['我局共接到依申请公开事项8件，均已按时办结。', 'requests.received=8', '~requests.closed.onTime=8', '~requests.closed=8'],
  ['共收到15件政府信息公开申请。', 'requests.received=15'],
  [
    '全年收到申请40件，其中当面申请12件，传真申请1件，电子邮件申请4件，网上申请15件，信函申请8件。',
    'requests.received.email=4',
    'requests.received.fax=1',
    'requests.received.inPerson=12',
    'requests.received.mail=8',
    'requests.received.network=15',
    'requests.received=40',
  ],
  [
    '三、依申请公开情况\n共受理申请40件。从申请方式看，网络30件，信函8件，当面2件。',
    'requests.received.inPerson=2',
    'requests.received.mail=8',
    'requests.received.network=30',
    'requests.received=40',
  ],
  [
    '收到政府信息公开申请20件，办结20件，其中按时办结18件，延期办结2件。',
    'requests.closed.extended=2',
    'requests.closed.onTime=18',
    'requests.closed=20',
    'requests.received=20',
  ],
  [
    '三、依申请公开情况\n已答复37件。其中，“同意公开”的27件，占72.97%；“同意部分公开”的3件；“不予公开”的2件；“信息不存在”的3件；非本机关掌握的2件。',
    'requests.answered=37',
    'requests.result.granted=27',
    'requests.result.notExist=3',
    'requests.result.notThisAgency=2',
    'requests.result.partlyGranted=3',
    'requests.result.refused=2',
  ],
  ['37件申请均在法定期限内答复。', 'requests.answered=37'],
  [
    '属于已主动公开范围6件，告知作出更改补充1件，告知通过其他途径办理4件。',
    'requests.result.alreadyDisclosed=6',
    'requests.result.amend=1',
    'requests.result.otherChannel=4',
  ],
  [
    '不同意公开9件，其中涉及国家秘密1件，涉及商业秘密3件，涉及个人隐私5件。',
    'requests.result.refused.privacy=5',
    'requests.result.refused.stateSecret=1',
    'requests.result.refused.tradeSecret=3',
    'requests.result.refused=9',
  ],
  ['收到申请3件，2件同意公开，1件信息不存在。', 'requests.received=3', 'requests.result.granted=2', 'requests.result.notExist=1'],
  ['依申请提供政府信息收取检索、复制费共86.5元。', 'requests.fees=86.5'],
  ['依申请公开政府信息收取检索费20元、复制费80元，合计100元。', 'requests.fees=100'],
  ['依申请公开政府信息收取复制费300元，邮寄费50.5元，共计收取350.5元。', 'requests.fees=350.5'],
  ['依申请公开政府信息收取检索费0元、复制费80元和邮寄费12元，共92元。', 'requests.fees=92'],
  ['依申请公开政府信息收取费用350元，其中复制费300元、邮寄费50元。', 'requests.fees=350'],
  ['依申请公开政府信息收取费用350元（复制费300元、邮寄费50元）。', 'requests.fees=350'],
  ['依申请公开政府信息收取费用350元，减免费用80元。', 'requests.fees=350'],
  // Parts without their sum, or with one that is wrong, are no whole.
  ['依申请公开政府信息收取复制费300元、邮寄费50元。'],
  ['依申请公开政府信息收取复制费300元、邮寄费50元，合计380元。'],
  ['收到申请8件，其中以电子邮件形式申请3件，信函申请5件。', 'requests.received.email=3', 'requests.received.mail=5', 'requests.received=8'],
  ['收到申请36件，另有7件按规定延期至次年答复。', 'requests.carriedForward=7', 'requests.received=36'],
  ['收到书面申请4件，网上申请6件，共10件。', 'requests.received.network=6', 'requests.received=10'],
  // Sorts of requests side by side: none is all of them.
  ['收到书面申请4件，网上申请6件。', 'requests.received.network=6'],
  ['全年收到公民申请10件，企业申请3件。'],
  ['全年共收到来自企业的申请3件、来自公民的申请10件，均已答复。'],
  ['收到关于征地拆迁的申请8件，关于财政预算的申请2件。'],
  ['答复公民申请10件、企业申请3件。'],
  ['收到市民申请5件，答复市民申请5件。', 'requests.answered=5', 'requests.received=5'],
  ['收到自然人申请10件，法人申请3件，无其他组织申请。'],
  ['收到公民申请10件，均按时答复。', '~requests.answered=10', 'requests.received=10'],
  ['收到政府信息公开申请13件，公民申请10件，企业申请3件。', 'requests.received=13'],
  ['收到公民、法人和其他组织的政府信息公开申请13件，答复申请12件。', 'requests.answered=12', 'requests.received=13'],
  ['2016年收到政府信息公开申请13件，2015年收到公民申请9件。', 'requests.received=13'],
  ['共接受信息公开申请7件，接受电话咨询12人次。', 'consultations.phone=12', 'requests.received=7'],
]

const notRequests: Line[] = [
  ['受理法律援助申请45件，办结40件。'],
  ['收到申请12件，其中3件不予公开，其余9件均已答复。', 'requests.received=12', 'requests.result.refused=3'],
  ['收到申请12件，3件涉及第三方，征求意见后予以公开。', 'requests.received=12'],
  ['收到网上申请3件，没有收到信函、传真等形式的申请。', 'requests.received.network=3'],
  ['收到申请2件，一件要求提供名单，予以公开；另一件不予公开。', 'requests.received=2'],
  ['收到申请12件，对涉及国家秘密的不予公开。', 'requests.received=12'],
  ['全省受理申请9874件。省政府及其部门受理1527件，已答复1436件。'],
  ['余2件在办理期限内。'],
  ['12345热线受理12.7万件。'],
  ['主动公开信息57条，免予公开0条。', 'proactive.total=57'],
  ['设公开窗口14个。'],
  ['受理行政许可申请342件，办结329件。'],
  ['收到土地征收类政府信息公开申请12件。'],
  ['上述申请中，涉及房屋征收的27件，涉及教育收费的14件。'],
  ['信息不存在或非本机关掌握22件。'],
  ['同意公开及部分公开58件。'],
  ['2015年收到申请41件。'],
  ['申请量较上年减少5件。'],
  ['其中县人社局收到申请5件。'],
  ['受理群众来信210件，办结208件。', 'letters.answered=208'],
  ['办结率100%，平均答复时间8个工作日。'],
  ['对31名困难群众予以减免，减免费用164元。'],
  ['全年罚没款收取120万元。'],
]

const proceedings: Line[] = [
  ['办理由2015年度公开申请引发的行政复议2件。', 'review.total=2'],
  ['因政府信息公开被提起行政诉讼6起，其中胜诉3起。', 'litigation.total=6', 'litigation.upheld=3'],
  ['行政复议7件，其中维持5件，撤销1件。', 'review.corrected=1', 'review.total=7', 'review.upheld=5'],
  ['因政府信息公开被申请行政复议3件，其中维持2件，纠错1件。', 'review.corrected=1', 'review.total=3', 'review.upheld=2'],
  ['五、复议、诉讼情况\n发生行政复议2起，行政诉讼1起。收到举报投诉4件。', 'complaints.total=4', 'litigation.total=1', 'review.total=2'],
  ['针对政府信息公开的行政复议、行政诉讼均为0件。', 'litigation.total=0', 'review.total=0'],
  ['因政府信息公开引发的行政复议、行政诉讼分别为4件、2件。', 'litigation.total=2', 'review.total=4'],
  ['有2件涉及政府信息公开工作的行政复议。', 'review.total=2'],
  ['信息公开类行政诉讼6件，其中驳回原告诉讼请求4件，撤诉2件。', 'litigation.total=6', 'litigation.upheld=4', '~litigation.other=2'],
  ['因政府信息公开引起行政复议8件，其中维持6件，申请人撤回复议申请2件。', 'review.total=8', 'review.upheld=6', '~review.other=2'],
  ['因政府信息公开被提起行政诉讼9件，其中驳回7件，其他2件。', 'litigation.other=2', 'litigation.total=9', 'litigation.upheld=7'],
  ['政府信息公开行政复议数量、行政诉讼数量、举报投诉数量均为0件。', 'complaints.total=0', 'litigation.total=0', 'review.total=0'],
]

const notProceedings: Line[] = [
  ['受理因下级机关政府信息公开引发的行政复议申请5件。'],
  ['受理物业投诉1385件。'],
  ['五、投诉情况\n受理消费者投诉1200件。'],
  ['政府信息公开行政诉讼败诉率为0。'],
]

const means: Line[] = [
  ['专职人员3人，投入经费36万元，召开会议57次。', 'resources.staff.fullTime=3', '~meetings.count=57', 'resources.budget=360000'],
  ['设信息公开工作机构53个。', 'resources.offices=53'],
  ['共有全职人员14名，兼职人员9名从事信息公开。', 'resources.staff.fullTime=14', 'resources.staff.partTime=9'],
  [
    '现有从事政府信息公开工作的人员5名，其中专职2名、兼职3名。',
    'resources.staff.fullTime=2',
    'resources.staff.partTime=3',
    'resources.staff=5',
  ],
  ['局办公室配备专职工作人员1人，各科室配备兼职信息员12人。', 'resources.staff.fullTime=1', 'resources.staff.partTime=12'],
  ['共有3名工作人员专门负责政府信息公开工作。', 'resources.staff=3'],
  ['安排2名同志兼职负责政府信息公开工作。', 'resources.staff.partTime=2'],
  ['专职和兼职人员分别为3人和5人。', 'resources.staff.fullTime=3', 'resources.staff.partTime=5'],
  ['落实政府信息公开专项经费8.5万元。', 'resources.budget=85000'],
  ['检查中发出整改通知书后召开政府信息公开工作会议5次。', 'meetings.count=5'],
  ['设立政府信息公开专门机构1个，查阅点16处。', 'resources.offices=1', 'resources.readingPoints=16'],
  [
    '召开政府信息公开工作专题会议4次，举办业务培训班3期，培训210人次。',
    'meetings.count=4',
    'training.attendance=210',
    'training.sessions=3',
  ],
  ['举办政务公开业务培训2期、160人次。', 'training.attendance=160', 'training.sessions=2'],
  ['组织开展培训2场，64人次参加。', '~training.attendance=64', '~training.sessions=2'],
  ['先后召开三次政府信息公开工作会议，举办2期业务培训班。', 'meetings.count=3', 'training.sessions=2'],
  ['组织村级信息员培训1期，34人参加。', '~training.attendance=34', '~training.sessions=1'],
  ['举办政府信息公开业务培训班，培训98人次。', 'training.attendance=98'],
  ['全职3人。', 'resources.staff.fullTime=3'],
  ['县档案馆、图书馆、行政服务中心设立了3个公共查阅点。', 'resources.readingPoints=3'],
  ['先后在县行政服务中心、图书馆设立查阅点3个。', 'resources.readingPoints=3'],
  ['配备2名兼职工作人员开展政府信息公开工作。', 'resources.staff.partTime=2'],
  ['自2008年5月起开展这项工作，目前配备了2名兼职人员。', 'resources.staff.partTime=2'],
  ['现县交通局设立查阅点3个。'],
]

const notMeans: Line[] = [
  ['设专职执法人员23名。'],
  ['目前，接入信息公开网的管委会、街镇共58家。'],
  ['原有公共查阅点1个，现增加到3个公共查阅点。', 'resources.readingPoints=3'],
  ['参加县里组织的培训两次、6人次。'],
  ['新招录专职网格员32名。'],
  ['拨付义务教育专项经费200万元。'],
  ['召开全县经济工作会议1次。'],
  ['召开安全生产专题会议5次。'],
  ['组织安全生产培训12期，培训3000人次。'],
  ['开展就业技能培训班5期，参训农民600人次。'],
  ['召开2次防汛工作会议，举办3期安全生产培训班。'],
  ['组织安全生产培训，培训3000人次。'],
]

const responses: Line[] = [
  ['举办新闻发布会8场，通气会30场。', 'response.pressConferences=8'],
  [
    '参加新闻发布会6次，其中主要负责同志参加3次；在线访谈5次。',
    'response.interviews=5',
    'response.pressConferences=6',
    'response.pressConferencesByHead=3',
  ],
  ['发布政策解读稿件41篇，回应公众关注热点18次。', 'response.hotTopics=18', 'response.interpretations=41'],
]

const told: Line[] = [
  ['接受政府信息公开方面的咨询1380人次，全部为电话咨询。', '~consultations.phone=1380'],
  ['对38个政策文件制作解读材料114个。', 'response.interpretations=114'],
  ['局门户网站阅读量达12万次。', '~website.visits=120000'],
  ['处理网民留言85件。', '~letters.answered=85'],
  ['在局门户网站受理留言咨询154件。', 'consultations.online=154'],
  ['门户网站全年访问量53.6万人次。', 'website.visits=536000'],
  ['网站开通以来累计访问量达807万人次。', '~website.visits=8070000'],
  ['开通政府信息公开子网站4个。', 'website.sites=4'],
  ['区内46个子网站运行正常。', 'website.sites=46'],
  [
    '接受现场咨询1204人次，电话咨询2.3万人次，网上咨询365人次。',
    'consultations.online=365',
    'consultations.onSite=1204',
    'consultations.phone=23000',
  ],
  ['局领导信箱回复来信41封。', 'letters.answered=41'],
  ['受理局长信箱来信210件，回复208件。', 'letters.answered=208'],
  ['发放各类宣传资料16000余份。', '~materials.distributed=16000'],
  ['各级媒体宣传报道87次。', '~media.reports=87'],
  ['新闻媒体先后作了6次宣传报道。', '~media.reports=6'],
  ['全年接待群众咨询760人次，其中现场咨询550人次，电话咨询210人次。', 'consultations.onSite=550', 'consultations.phone=210'],
  ['全年接待群众咨询760人次。', '~consultations.onSite=760'],
  ['服务大厅接待来访咨询3800人次。', 'consultations.onSite=3800'],
  ['在市级以上媒体发稿86篇。', '~media.reports=86'],
]

const notTold: Line[] = [
  ['收到申请12件，网上答复8件。', 'requests.received=12'],
  ['网站日均访问量7.8万人次，最高日访问量20万人次。'],
  ['微信公众号阅读量2万次。'],
  ['依托“青岚县政府信息公开网”公开信息126条，点击量三千次。', 'proactive.channel.website=126', '~website.visits=3000'],
  ['编印《政府公报》6期，免费发放9.6万册。'],
  ['接待查阅群众540人次。'],
  ['接受市民咨询257次。'],
  ['关停合并部门网站36家。'],
  ['“双塔发布”微信粉丝1.2万人。'],
  ['六、存在的问题和改进措施\n2017年，力争网站访问量达到60万人次，举办培训不少于2次。'],
  ['12360热线接听咨询电话2.8万个。', 'consultations.phone=28000'],
  ['在电视台滚动播出公告120余次。'],
]

/** The rulings of what counts as right, beside those that the lists above show. */
const ruled: Line[] = [
  ['历年累计公开政府信息5000条，2016年公开政府信息400条。', '~proactive.total=400'],
  ['通过网站公开信息120条。', 'proactive.channel.website=120'],
  ['通过政府网站、政务微博、政务微信公开信息500条。', '~proactive.total=500'],
  ['在政府信息公开平台公开信息300条。', '~proactive.total=300'],
  ['通过抖音公开信息35条。', 'proactive.channel.other=35'],
  [
    '主动公开政府信息500条，其中规范性文件5条，政策解读11条。',
    'proactive.normative=5',
    'proactive.total=500',
    'response.interpretations=11',
  ],
  ['发布政策解读12期。', 'response.interpretations=12'],
  ['举办新闻发布活动3次。', 'response.pressConferences=3'],
  ['12333咨询热线接听来电3200个。', 'consultations.phone=3200'],
  ['收到申请8件，已全部按时办结。', 'requests.received=8', '~requests.closed.onTime=8', '~requests.closed=8'],
  ['收到申请5件，所有申请均已答复。', 'requests.received=5', '~requests.answered=5'],
  ['收到申请31件，转下年度办理3件，均已答复。', 'requests.carriedForward=3', 'requests.received=31'],
  ['无一例行政复议。', 'review.total=0'],
  ['从未收到政府信息公开申请。', 'requests.received=0'],
  ['政府信息公开工作未引起行政复议和行政诉讼。', 'litigation.total=0', 'review.total=0'],
]
const ruledOut: Line[] = [
  ['据省教育厅通报，全省收到申请7300件。'],
  ['政策文件及解读67条。'],
  ['否决公开3件。'],
  ['收到申诉2件。'],
  ['公开规章2部。'],
  ['设立了查阅点。'],
  ['全年办理申请6件。'],
  // The area’s figure in a bureau’s report; a span of months.
  ['全县主动公开政府信息9000条。'],
  ['1至10月，主动公开政府信息420条。'],
  ['7月至12月，主动公开政府信息420条。'],
  ['2016年四季度，主动公开政府信息420条。'],
  // Two counts, neither of them all; classes; what an account is read by; another noun.
  ['市本级公开政府信息300条，各部门公开政府信息500条。'],
  ['集中公开21个执法部门的执法信息。'],
  ['局微信公众号阅读量达12万次。'],
  ['全年共发布36篇微博、微信图文。'],
  ['网站公开财政资金信息3条和公共服务信息47条。'],
]

/** Whose figure it is, and of what time. */
const scope: Line[] = [
  ['共受理申请376件。其中，市政府及其部门受理41件，答复41件；县区政府及其部门受理335件，答复333件。', 'requests.received=376'],
  ['受理申请29件，29件中已答复28件。', 'requests.received=29', 'requests.answered=28'],
  ['本局网站公开政府信息累计216条，其中公文78条。2016年新增43条。', 'proactive.channel.website=43'],
  ['2016年门户网站访问量由2015年的180万人次增至310万人次。', 'website.visits=3100000'],
  [
    '回应公众关注热点或重大舆情82 次.通过不同渠道和方式回应解读情况:举办新闻发布会3次。',
    'response.hotTopics=82',
    'response.pressConferences=3',
  ],
  ['共受理申请27件，其中本年新收26件，上年结转1件。', 'requests.carriedOver=1', 'requests.received=26'],
  ['截至2016年11月30日，主动公开政府信息420条。', '~proactive.total=420'],
  ['通过门户网站及其他信息公开渠道主动公开的政府信息共2175条。', 'proactive.total=2175'],
  [
    '我局主动公开政府信息120条，其中政务信息网60条、宣传栏58条。',
    'proactive.channel.other=58',
    'proactive.channel.website=60',
    'proactive.total=120',
  ],
  ['收到政府信息公开申请274件，均由政务网渠道提交。', 'requests.received=274', '~requests.received.network=274'],
  ['收到政府信息公开申请3件，所申请信息都不属于本单位。', 'requests.received=3', '~requests.result.notThisAgency=3'],
  ['局主要负责人在省政府网站作了两期在线访谈。', 'response.interviewsByHead=2'],
  ['依靠县政府门户网站政务公开栏目，主动公开政府信息2143条。', 'proactive.channel.website=2143'],
  [
    '我局网站主动公开政务信息(包括政务公开、办事服务、国土业务、政民互动等4个一级栏目，组织机构、新闻动态、公示公告、地价信息等29个二级栏目)共计58319条。',
    'proactive.channel.website=58319',
  ],
  [
    '收到申请8件，其中答复3件，全部申请都按时办结。',
    'requests.answered=3',
    'requests.received=8',
    '~requests.closed.onTime=8',
    '~requests.closed=8',
  ],
  ['截止2016年12月底，我局已主动公开政府信息9900条。', 'proactive.total=9900'],
  ['政府门户网站访问量146万次，主动公开各类信息6917条。', '~proactive.total=6917', 'website.visits=1460000'],
  [
    '安排两名专职、三名兼职共五名工作人员承担政务公开工作。',
    'resources.staff.fullTime=2',
    'resources.staff.partTime=3',
    'resources.staff=5',
  ],
  ['通过局网站和微信公众号共公开防灾救灾、教师录用情况等各类信息984条。', '~proactive.total=984'],
  ['通过政府网站“部门动态”“公示公告”栏目主动公开各类信息108条。', 'proactive.channel.website=108'],
  ['县政府门户网站围绕中心工作，主动公开各类政府信息6840条。', 'proactive.channel.website=6840'],
  ['在县政府集群子网站主动公开各类信息208条。', '~proactive.channel.website=208'],
  ['自2016年1月起，累计主动公开信息1352条。', '~proactive.total=1352'],
  ['我局全年共公开各类信息1482条，其中通过县政府网信息公开平台主动公开各类信息1471条。', 'proactive.total=1482'],
  [
    '主动公开政府信息476条。其中，行政许可决定19条；政策解读14篇，其中负责人解读5篇。',
    'proactive.total=476',
    'response.interpretations=14',
  ],
  ['受理政府信息公开申请49件，完成答复45件。其中，县级机关受理并答复申请5件。', 'requests.answered=45', 'requests.received=49'],
  [
    '接收政府信息公开申请36件，主要涉及行政许可、事故调查等方面，依法办结政府信息公开申请33件。',
    'requests.closed=33',
    'requests.received=36',
  ],
  ['收到政府信息公开申请2件，在法定时限内完成审查与答复。', 'requests.received=2', '~requests.answered=2'],
  ['收到政府信息公开申请3件，均为部分公开。', 'requests.received=3', '~requests.result.partlyGranted=3'],
  ['通过局网站政务咨询等栏目回应公众关注热点16次。', 'response.hotTopics=16'],
  ['收到依申请公开件24封，全部按期答复。', 'requests.received=24', '~requests.answered=24'],
  ['指定三名工作人员（均为兼职）负责信息公开工作。', 'resources.staff=3', '~resources.staff.partTime=3'],
  [
    '共公开政府信息151条，其中通过公开栏公布14条；接听群众电话咨询400余人次。',
    'consultations.phone=400',
    'proactive.channel.other=14',
    'proactive.total=151',
  ],
  ['通过信息网主动发布基础信息128条，主动发布水利信息6条，合计共134条。', '~proactive.channel.website=134'],
  ['设立1个政府信息查阅点和依申请公开受理点。', 'resources.readingPoints=1'],
  ['受理有效政府信息公开申请106件。', 'requests.received=106'],
  // Of counts of all sorts, the part that is about disclosure.
  ['全年办理行政复议案件56件，其中因政府信息公开引起的2件。', '~review.total=2'],
  ['全年行政诉讼31件，其中政府信息公开类6件。', '~litigation.total=6'],
  ['窗口受理各类申请5600件，其中政府信息公开申请13件。', '~requests.received=13'],
  ['全年受理行政复议申请120件，涉及政府信息公开的18件。', '~review.total=18'],
  ['主动公开接受捐赠、发放救济、办理依申请公开等政府信息1208条。', '~proactive.total=1208'],
  ['在县农业信息网发布信息310条，在局网站发布信息188条。', '~proactive.channel.website=188'],
  ['收到申请46件，按期答复41件，延期答复5件。', 'requests.closed.extended=5', 'requests.received=46', '~requests.answered=41'],
  [
    '通过网站和微信平台发布信息191条，其中网站公布182条，微信公众号公布5条，代表建议2条。',
    'proactive.channel.website=182',
    'proactive.channel.wechat=5',
    '~proactive.total=191',
  ],
  ['举办政务公开综合及专题培训5场。', 'training.sessions=5'],
  ['制发公文54件，其中主动公开6件，依申请公开0件，不予公开48件。', '~proactive.total=6'],
  ['受理行政复议案件14件（其中政府信息公开4件）。', '~review.total=4'],
  ['办理行政复议14件、行政诉讼7件，其中涉及政府信息公开的行政复议4件、行政诉讼2件。', '~litigation.total=2', '~review.total=4'],
  ['办理复议案件14件，其中涉及政府信息公开4件；行政诉讼案件7件，涉及政府信息公开2件。', '~litigation.total=2', '~review.total=4'],
  ['收到申请9件，其中书面答复3件，电话答复6件。', 'requests.received=9'],
  ['在办理的9件申请中，属于已主动公开范围的2件，同意公开的7件。', 'requests.result.alreadyDisclosed=2', 'requests.result.granted=7'],
  ['对9件申请，同意公开答复的7件，不予公开答复的2件。', 'requests.result.granted=7', 'requests.result.refused=2'],
  ['制作图解材料14篇，发布政策解读37篇。', '~response.interpretations=37'],
  [
    '收到申请91件，结转下年1件。其中当面申请9件、网上申请82件。',
    'requests.carriedForward=1',
    'requests.received.inPerson=9',
    'requests.received.network=82',
    'requests.received=91',
  ],
  ['到2016年底累计共主动公开政府信息1325条，其中2016年主动公开政府信息164条。', 'proactive.total=164'],
  ['2016年，主动公开政府信息875条。截止2016年12月底，已主动公开政府信息5900多条。', 'proactive.total=875'],
  ['在本委网站、省厅网站和云岭公开网发布信息1940条，其中在本委网站上发布信息172条。', 'proactive.channel.website=172'],
  [
    '通过政府网站公开信息1530条，其中科室970条，中心560条；通过报刊、电视公开信息210条。',
    'proactive.channel.other=210',
    'proactive.channel.website=1530',
  ],
  ['主动公开信息24大项、68小项，共计4710条。', 'proactive.total=4710'],
  ['全年完成各类信息发布3190条。', 'proactive.total=3190'],
  [
    '因政府信息公开申请行政复议2件，提起行政诉讼1件。复议均维持原具体行政行为。',
    'litigation.total=1',
    'review.total=2',
    '~review.upheld=2',
  ],
  ['办理政府信息公开申请26件，其中网络申请17件，书面申请9件。', 'requests.received.network=17', '~requests.received=26'],
  ['受理并按时限要求及时办理回复依申请公开件8件。', 'requests.answered=8', 'requests.received=8'],
  ['组织信息公开培训，共培训各级各类信息员约260人次。', 'training.attendance=260'],
  ['召开政府信息公开相关会议4次。', 'meetings.count=4'],
  [
    '收到申请7件，办结7件。其中6件按申请事项全部予以公开，1件部分公开。',
    'requests.closed=7',
    'requests.received=7',
    'requests.result.granted=6',
    'requests.result.partlyGranted=1',
  ],
  ['主动公开政府信息169条，其中制发并公开规范性文件3件。', 'normative.issued=3', 'proactive.normative=3', 'proactive.total=169'],
  [
    '主动公开信息618条，其中网站公开376条，占60.8%。网站公开中，文件43件、公告39件。',
    'proactive.channel.website=376',
    'proactive.total=618',
  ],
  ['发布信息874条，其中网站87条，公众号591条。', 'proactive.channel.website=87', 'proactive.channel.wechat=591', 'proactive.total=874'],
  ['由两名同志具体负责政府信息公开工作。', 'resources.staff=2'],
  ['局长信箱收到来信51件，办理回复50件。', 'letters.answered=50'],
  [
    '主动公开信息总数436条，其中政府网站公开政府信息数261条，其他方式公开政府信息数54条，政务微信公开政府信息数121条。',
    'proactive.total=436',
    'proactive.channel.website=261',
    'proactive.channel.other=54',
    'proactive.channel.wechat=121',
  ],
]
const notScope: Line[] = [
  ['各科室、各学校在本单位网站发布各类信息共计9000余条。'],
  ['向省、市各级平台报送工作信息87条，其中省教育厅网站发布37条，日报发布14条。'],
  ['通过局网站公开预决算2条、政策文件25条、通知公告43条。'],
  ['通过石岗微新闻公开信息917条。'],
  ['在便民平台公开信息102条。'],
  ['县图书馆公开信息935条。'],
  ['社区公开信息6条。'],
  ['受理信访、举报、政府信息公开申请等各类事项1230件。'],
  ['标注“主动公开”的412件、“依申请公开”的56件、“不予公开”的31件。'],
  ['全县86所学校通过校务公开栏公开信息1.2万条。'],
  ['所属事业单位收到政府信息公开申请3件。'],
  ['各镇收到政府信息公开申请31件。'],
  ['信息平均三天发布一次。'],
  ['在局网站主动发布政府文件11条，办公室文件16条。'],
  ['开通微信公众号，点击量45137次。'],
  ['1—11月，受理政府信息公开申请54件，答复54件，同意公开31件。'],
  ['各市（州）主动公开政府信息18万条。'],
  ['我局到目前为止累计主动公开政府信息136条。'],
  ['涉及本局的27项行政审批事项均可网上办理，全年收到受理申请5128件。'],
  ['本单位信息主动公开渠道主要有三个。'],
  ['8个县市区通过直报系统主动公开政府信息共计16450条。'],
  ['省政府及直属部门主动公开政府信息3.1万条；各市（州）主动公开政府信息26万条。'],
  ['共发文223份，其中属于主动公开的84份，属于不予公开的138份。'],
  ['全年解读政策、公布人事变动、业务动态等共计43条。'],
  ['主动公开公文5份、工作目标信息2条、人事信息2条。'],
  ['历年累计受理申请9条。其中当面申请4条，网上申请5条。'],
  ['县直部门主动公开信息2310条，其中县住建局410条、县水利局160条。'],
  ['市、县（市、区）政府及其部门和乡镇政府受理政府信息公开申请2782件，答复2780件，同意公开2194件。'],
  ['各学校在自行建立的网站发布信息5120条。'],
  ['各科室也相应配备了1-2名信息公开工作人员。'],
  ['由专人每两星期集中上传信息一次。'],
  ['向县直各部门、各镇人民政府发送监测信息6期。'],
  ['为传播信息，共编发了九期简报。'],
  ['政务大厅公开信息47条。'],
  ['通过咨询台、电话接受公众咨询6300人次。'],
  ['召开常务会议15次并全部解读。'],
]

/** Where the rulings say one thing and the answer is another. */
const known: Line[] = [
  // Two sites, neither of them all; the own one stands.
  ['县政府门户网站和局网站分别公开信息120条、80条。', 'proactive.channel.website=80'],
]

const tables: Record<string, Line[]> = { proactive, requests, proceedings, means, responses, told, ruled, scope }
const leaves: Record<string, Line[]> = { notProactive, notRequests, notProceedings, notMeans, notTold, ruledOut, notScope }

for (const [name, lines] of Object.entries(tables)) {
  describe(name, () => {
    it.each(lines)('%s', (text, ...expected) => expect(read(text)).toEqual([...expected].sort()))
  })
}

for (const [name, lines] of Object.entries(leaves)) {
  describe(`${name}: nothing but what is stated`, () => {
    it.each(lines)('%s', (text, ...expected) => expect(read(text)).toEqual([...expected].sort()))
  })
}

describe('not yet as the rulings say', () => {
  it.fails.each(known)('%s', (text, ...expected) => expect(read(text)).toEqual([...expected].sort()))
})

describe('prose of later years', () => {
  const of2022 = '青岚县教育局2022年政府信息公开工作年度报告'

  it.each([
    [
      '本年新收申请1280件，上年结转35件，结转下年度继续办理42件。',
      'requests.carriedForward=42',
      'requests.carriedOver=35',
      'requests.received=1280',
    ],
    [
      '政府信息公开行政复议96件，其中结果维持72件，结果纠正10件，其他结果9件，尚未审结5件。',
      'review.corrected=10',
      'review.other=9',
      'review.pending=5',
      'review.total=96',
      'review.upheld=72',
    ],
    ['收取政府信息公开信息处理费2950元。', 'requests.fees=2950'],
  ])('%s', (text, ...expected) => expect(read(text, of2022)).toEqual([...expected].sort()))

  it('reads any code in any year', () => {
    expect(read('上年结转35件，结转下年度继续办理42件。')).toEqual(['requests.carriedForward=42', 'requests.carriedOver=35'])
  })
})

describe('Traditional characters and their wording', () => {
  it.each([
    ['全年共主動公開政府資訊1286條，其中政府網站公開300條。', 'proactive.channel.website=300', 'proactive.total=1286'],
    [
      '收到政府資訊公開申請18件，其中網路申請10件，信函申請8件。',
      'requests.received.mail=8',
      'requests.received.network=10',
      'requests.received=18',
    ],
    ['未發生因政府資訊公開引起的行政覆議、行政訴訟。', 'litigation.total=0', 'review.total=0'],
    ['舉辦新聞釋出會4次，線上訪談2次。', 'response.interviews=2', 'response.pressConferences=4'],
    ['制發規範性檔案6件。', 'normative.issued=6'],
  ])('%s', (text, ...expected) => expect(read(text)).toEqual([...expected].sort()))
})

describe('whose figures they are', () => {
  it.each([
    ['石岗县人民政府', '县政府召开新闻发布会4次。', 'response.pressConferences=4'],
    ['石岗县人民政府', '县教育局召开新闻发布会4次。'],
    ['苍浦市交通运输局', '市交通局召开新闻发布会4次。', 'response.pressConferences=4'],
    ['苍浦市交通运输局', '苍浦市水务局召开新闻发布会4次。'],
  ])('%s: %s', (agency, text, ...expected) => expect(read(text, `${agency}2016年政府信息公开工作年度报告`)).toEqual(expected))
})

// The ruling: full time and part time are added, method `derived`, but no more than likely.
it('is not sure of half an item', () => {
  const { indicators } = parseReport('青岚县教育局2016年政府信息公开工作年度报告\n主动公开政府信息12.5条。收取费用12.5元。\n')
  expect(indicators.map((i) => [i.code, i.certainty])).toEqual([
    ['proactive.total', 'ambiguous'],
    ['requests.fees', 'certain'],
  ])
})

it('adds persons of two sorts who do the same', () => {
  const { indicators } = parseReport('青岚县教育局2016年政府信息公开工作年度报告\n安排2名教师和3名合同制工作人员承担政府信息公开工作。\n')
  expect(indicators).toMatchObject([{ code: 'resources.staff', value: 5, method: 'derived', certainty: 'likely' }])
})

it('is not sure of all staff where only its two sorts are counted', () => {
  const { indicators } = parseReport('青岚县教育局2016年政府信息公开工作年度报告\n现有专职人员1名，兼职人员14名。\n')
  const staff = indicators.find((i) => i.code === 'resources.staff')
  expect(staff).toMatchObject({ value: 15, method: 'derived', certainty: 'likely' })
})

it('shows the words and their place', () => {
  const source = '青岚县教育局2016年政府信息公开工作年度报告\n２０１６年，我局共主动公开政府信息1,286条。\n'
  const found = parseReport(source).indicators.find((i) => i.code === 'proactive.total')!
  expect(found.evidence).toBe('主动公开政府信息1,286条')
  expect(source.slice(found.span.start, found.span.end)).toBe(found.evidence)
})

// The Regulations came into force on 1 May 2008.
it('takes May to December for the year 2008, and for no other', () => {
  const months = (year: number) => read(`${year}年5月1日至12月31日，收到申请47件。`, `青岚县教育局${year}年政府信息公开工作年度报告`)
  expect(months(2008)).toEqual(['requests.received=47'])
  expect(months(2016)).toEqual([])
})

it('adds what was said of the rest', () => {
  const { indicators } = parseReport('收到申请9件，当场答复7件，其余2件已答复。\n')
  expect(indicators.find(({ code }) => code === 'requests.answered')).toMatchObject({ value: 9, method: 'derived', certainty: 'likely' })
})

it('adds what was closed in time and what was extended', () => {
  const { indicators } = parseReport('2016年，按时办结申请480件，延期办结6件。\n')
  expect(indicators.find(({ code }) => code === 'requests.closed')).toMatchObject({ value: 486, method: 'derived', certainty: 'likely' })
})

it('takes all since the Regulations for the year 2008, and for no other', () => {
  const since = (year: number) => read('自《条例》施行以来，共主动公开政府信息64条。', `青岚县教育局${year}年政府信息公开工作年度报告`)
  expect(since(2008)).toEqual(['proactive.total=64'])
  expect(since(2016)).toEqual([])
})

it('adds the reviews of levels, and takes the lower levels alone for no whole', () => {
  const text = '省政府及其部门收到信息公开复议申请32件；市、县政府及其部门收到信息公开复议申请17件。'
  const { indicators } = parseReport(`2016年${text}\n`)
  expect(indicators.find(({ code }) => code === 'review.total')).toMatchObject({ value: 49, method: 'derived', certainty: 'likely' })
})

it('adds the requests of levels that exclude each other', () => {
  const { indicators } = parseReport('2016年政府新收申请3件，予以公开2件；部门新收申请6件，予以公开4件。\n')
  const value = (of: string) => indicators.find(({ code }) => code === of)
  expect(value('requests.received')).toMatchObject({ value: 9, method: 'derived', certainty: 'likely' })
  expect(value('requests.result.granted')).toMatchObject({ value: 6, method: 'derived', certainty: 'likely' })
})

it('takes two years of a school for its school year, and no other two years', () => {
  const codes = (who: string) => parseReport(`2018年-2019年，${who}网站主动公开信息427条。\n`).indicators.map(({ value }) => value)
  expect(codes('北江学院通过校园')).toEqual([427])
  expect(codes('北江县水利局通过局')).toEqual([])
})
