/**
 * What pages say in place of a report, as patterns over a line of folded text in small letters without blanks. They say nothing of a page that
 * holds a report: reports tell of broken links, logins and the upkeep of sites too.
 */

const PAGE = '(?:页面?|网页|网址|网站|文章|链接|站点|稿件|(?:(?:您|你)[^。]{0,10}|该|此)(?:内容|信息|资源|文件|目录|栏目|地址|记录))'
const SITE = '(?:网站|本站|系统|平台|服务器|页面|网页|栏目|站点|应用|数据库)'
const GONE = '(?:不存在(?!的)|[找查]不到|未(?:能)?找到|没有找到|无法找到|(?<!(?:如果?|若|否则).{0,6})无法(?:访问|显示|打开|浏览))'

/** Said by servers, firewalls and sites themselves: enough, where nothing else is said. */
export const ERROR_WORDS: readonly string[] = [
  // gone, or never there
  `${PAGE}[^。]{0,12}(?:${GONE}|不见了|走丢|打不开|已(?:经)?(?:被)?(?:删除|移除|移走|下线|撤下|撤销|失效|过期|关闭)|(?:未|没有|尚未)(?:通过|经过)?(?:审核|发布))`,
  '(?:不存在|[找查]不到|未找到|没有找到|无法找到)[^。]{0,6}(?:页面|网页|文件)|迷路了',
  '错误代码|错误编号|参数(?:错误|有误|不正确|无效)|非法(?:参数|请求|访问|操作)',
  // not now
  `${SITE}[^。]{0,10}(?:正在|正|进行|例行|处于)[^。]{0,6}(?:维护|升级|改版|建设|调整)|${SITE}(?:系统)?(?:维护|升级|改版|建设)中(?!的|存|发)`,
  `${SITE}[^。]{0,8}(?:出错|错误|故障|异常|繁忙|停止(?:运行|服务|访问|更新)|关停|暂停|暂时(?:无法|不能|关闭)|不可用|已关闭|超时)`,
  '暂停(?:访问|服务|开放)|暂时(?:无法|不能)(?:访问|浏览|提供服务)|访问人数过多|(?:维护|升级)[^。]{0,20}(?:不便|谅解|稍[候后])',
  // not you
  '(?:请求|访问|操作|行为|ip)[^。]{0,20}(?:拦截|阻断|阻止|屏蔽|封禁|拒绝|禁止|受限|被限制|过于频繁|频率过|太频繁|存在异常|有异常)',
  '(?:拒绝|禁止|限制)(?:您的?|你的?)?访问|无权(?:限)?(?:访问|查看|浏览)|没有(?:访问|浏览|查看)?(?:的)?权限|没有权限|权限不足|网站防火墙|安全策略|安全威胁|攻击行为',
  // not yet: a check or a login
  '滑块|人机验证|安全验证|安全检查|浏览器[^。]{0,8}检[查测]|(?:输入|完成)[^。]{0,10}验证码?[^。]{0,6}(?:继续|访问|后)|(?:完成|通过)(?:身份)?[认验]证',
  '(?:登录|登陆|登入|会话|身份|认证)[^。]{0,8}(?:超时|过期|失效)|请(?:您)?重新(?:登录|登陆|登入)',
  // elsewhere
  '(?:秒|自动|即将|正在)[^。]{0,8}(?:跳转|转到|转向|转入|跳到|返回首页|进入)|(?:未|没有|不能)(?:自动)?跳转|(?:页面|网页|网站|地址|网址)(?:已经?)?(?:搬家|迁移|变更|更换)',
  // English
  'notfound|forbidden|bad(?:gateway|request)|(?:gateway|request|connection)time-?(?:d)?out|serviceunavailable|servererror|accessdenied|permissiondenied|unauthorized|toomanyrequests|(?:movedpermanently|movedtemporarily|objectmoved)|methodnotallowed',
  'http(?:status|error)[-:]?\\d{3}|error(?:code)?:?[45]\\d\\d|cannotbe(?:found|displayed)|doesnotexist|nosuch(?:key|bucket|file)|requestblocked|(?:havebeen|was|been)blocked',
  'exceptionreport|(?:exception|error)(?::|at)|oledbprovider|odbc|stacktrace|fatalerror|warning:mysql|undermaintenance|comingsoon',
  'checking(?:your|the)browser|justamoment|verify(?:ing)?(?:that)?you|captcha|(?:enable|turn|requires?)[^.]{0,20}(?:javascript|cookies)|session(?:has)?(?:expired|timedout)|(?:please|you(?:must|needto))(?:login|signin)|redirecting',
]

/** What else stands on such pages: names of a page or of its forms. They count only where a page says nothing more. */
export const SHELL_WORDS: readonly string[] = [
  '(?:正在|页面|数据)?加载中|正在(?:加载|载入|打开|读取|获取)|loading|请稍[候后等]',
  'javascript|浏览器(?:版本)?(?:过低|不支持|太旧)|不支持框架',
  '^(?:用户|会员|管理员?|系统|账号|帐号)?(?:登录|登陆|登入)(?:系统|平台|页面|中心)?$|(?:用户|会员|后台|管理)(?:登录|登陆|登入)',
  '(?:用户名|账号|帐号|手机号)[^。]{0,20}密码|忘记密码|验证码|(?:请|须|需要?)(?:您)?先?(?:登录|登陆|登入)|(?:未|尚未|没有)(?:登录|登陆|登入)',
  '^(?:[45]0\\d|[45]\\d\\d错误|error|错误|出错了|提示|温馨提示|系统提示|信息提示|提示信息|抱歉|对不起)[!.。]?$',
]
