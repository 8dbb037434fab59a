import { type LabelledPage, page } from './page.js'

const MENU =
  '<ul><li><a href="/">首页</a></li><li><a href="/zx">新闻中心</a></li><li><a href="/gk">政务公开</a></li><li><a href="/fw">办事服务</a></li></ul>'
const FOOTER = '<div>主办：云岭县人民政府办公室</div><div>备案序号：云网备00000000号</div><div>联系电话：0000-1234567</div>'
const TITLE = '云岭县水利局2016年政府信息公开工作年度报告'
const BODY = `<p>依照条例规定，现向社会公布本局2016年信息公开情况。</p><p>一、主动公开情况</p><p>本局全年主动公开政府信息86条，其中网站公开71条。</p><p>二、依申请公开情况</p><p>全年收到申请3件，均按期答复。</p>`

/** Written, with what must be said of each, before there was a rule. */
export const FIRST: LabelledPage[] = [
  // A server, a firewall or a site answers instead of the report
  [
    'nginx 404',
    'error-page',
    '<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr><center>nginx/1.18.0</center></body></html>',
  ],
  [
    'nginx 502',
    'error-page',
    '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body bgcolor="white">\r\n<center><h1>502 Bad Gateway</h1></center>\r\n<hr><center>openresty</center>\r\n</body>\r\n</html>',
  ],
  [
    'Apache 404',
    'error-page',
    '<!DOCTYPE HTML><html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The file /xxgk/2016.html that was asked for is not on this server.</p><hr><address>Apache Server at www.yunling.test Port 80</address></body></html>',
  ],
  [
    'Apache 403',
    'error-page',
    '<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1><p>No permission to open /xxgk/ here.</p></body></html>',
  ],
  [
    'IIS in Chinese',
    'error-page',
    page(
      '404 - 找不到文件或目录。',
      '<div><h1>服务器错误</h1></div><div><fieldset><h2>404 - 找不到文件或目录。</h2><h3>要找的资源可能已删除、改名或暂时不可用。</h3></fieldset></div>',
    ),
  ],
  [
    'IIS in English',
    'error-page',
    page(
      'IIS 8.5 Detailed Error - 404.0 - Not Found',
      '<h3>HTTP Error 404.0 - Not Found</h3><h4>The resource has been removed, renamed or is unavailable for now.</h4><table><tr><th>Module</th><td>IIS Web Core</td></tr><tr><th>Handler</th><td>StaticFile</td></tr><tr><th>Error Code</th><td>0x80070002</td></tr></table>',
    ),
  ],
  [
    'Tomcat 500',
    'error-page',
    page(
      'HTTP Status 500 – Internal Server Error',
      '<h1>HTTP Status 500 – Internal Server Error</h1><hr/><p><b>Type</b> Exception Report</p><p><b>Message</b> null</p><pre>java.lang.NullPointerException\n\tat gov.Article.show(Article.java:120)\n</pre><h3>Apache Tomcat/8.5.9</h3>',
    ),
  ],
  [
    'a page that is gone',
    'error-page',
    page(
      '云岭县人民政府',
      `${MENU}<div class="tip"><h2>404</h2><p>抱歉，您要看的页面不存在或者已经移走。</p><a href="/">回到首页</a></div>${FOOTER}`,
    ),
  ],
  [
    'a page that is gone, with advice',
    'error-page',
    page(
      '页面没有找到',
      '<h3>您访问的页面找不到了！</h3><p>可能的原因：</p><ul><li>网址输入有误；</li><li>网站改版，内容已经调整；</li><li>该信息已被撤下。</li></ul><p>系统将在5秒后返回首页。</p>',
    ),
  ],
  [
    'an article that was deleted',
    'error-page',
    page('提示信息', '<div class="msg">您查看的信息不存在或已被删除！</div><a href="javascript:history.back()">返回上一页</a>'),
  ],
  ['an article that is not passed', 'error-page', page('信息提示', `${MENU}<p>对不起，该文章尚未通过审核，暂时不能浏览。</p>${FOOTER}`)],
  ['a title and a 404 notice', 'error-page', page(TITLE, `${MENU}<h1>${TITLE}</h1><p>很抱歉，您访问的页面不存在。</p>${FOOTER}`)],
  [
    'Traditional, gone',
    'error-page',
    page('找不到網頁', '<h1>404</h1><p>很抱歉，您要瀏覽的網頁不存在，或已經移除。</p><p>請按此返回主頁。</p>'),
  ],
  [
    'maintenance',
    'error-page',
    page(
      '系统维护',
      '<p>尊敬的用户：</p><p>网站正在升级维护，暂停访问，给您带来不便敬请谅解。</p><p>云岭县政务服务数据管理局</p><p>2019年8月3日</p>',
    ),
  ],
  ['maintenance, Traditional', 'error-page', page('系統維護公告', '<p>本網站系統維護中，暫停服務，請稍後再試。</p>')],
  [
    'a site that was closed',
    'error-page',
    page('网站关停通知', '<p>本网站已停止运行，相关内容迁移至云岭市人民政府门户网站，请前往浏览。</p>'),
  ],
  [
    'a firewall',
    'error-page',
    page(
      '访问被拦截',
      '<h2>您的请求疑似攻击行为，已被网站防火墙拦截</h2><p>事件编号：5f3c9a2b</p><p>如果您是网站管理员，请登录控制台查看。</p>',
    ),
  ],
  [
    'a firewall with 405',
    'error-page',
    page('405', '<div>很抱歉，由于您访问的网址有可能对网站造成安全威胁，您的访问被阻断。</div><div>您的请求编号是：7cc0ffee</div>'),
  ],
  [
    'access denied',
    'error-page',
    page('Access Denied', '<H1>Access Denied</H1>You may not open "http://www.yunling.test/xxgk" on this server.<P>Reference #18.2f3a</P>'),
  ],
  [
    'too many visits',
    'error-page',
    page(
      '提示',
      '<p>您的访问过于频繁，请输入验证码后继续。</p><form><input name=code><img src="/code.jpg"><input type=submit value="确定"></form>',
    ),
  ],
  ['a slider', 'error-page', page('安全验证', '<div>请按住滑块，拖动到最右边完成验证</div><script src="/captcha.js"></script>')],
  [
    'a check of the browser',
    'error-page',
    page(
      'Just a moment...',
      '<noscript><h1>Please turn JavaScript on and load the page again.</h1></noscript><h2>Checking your browser before the site opens.</h2><script>go()</script>',
    ),
  ],
  [
    'scripts are wanted',
    'error-page',
    page(
      '',
      '<noscript>本站需要启用JavaScript，请打开后刷新页面。</noscript><script>var a=1;document.cookie="x="+a;location.reload()</script>',
    ),
  ],
  [
    'a challenge of scripts alone',
    'error-page',
    '<html><head><meta charset="utf-8"><script>var arg1="0A1B";function f(x){return x}</script></head><body></body></html>',
  ],
  ['an application shell', 'error-page', page('云岭县政务公开平台', '<div id="app"></div><script src="/js/app.1a2b.js"></script>')],
  [
    'a shell that is loading',
    'error-page',
    page('政府信息公开', '<div id="app"><p>正在加载，请稍候…</p></div><script src="/js/chunk.js"></script>'),
  ],
  [
    'a login page',
    'error-page',
    page(
      '用户登录',
      '<h1>云岭县政务内网统一认证平台</h1><form><label>用户名：</label><input name=u><label>密　码：</label><input type=password name=p><label>验证码：</label><input name=c><button>登录</button><a href="#">忘记密码</a></form>',
    ),
  ],
  [
    'a login page in Traditional',
    'error-page',
    page(
      '會員登入',
      '<form><div>帳號</div><input name=u><div>密碼</div><input type=password><div>驗證碼</div><input><button>登入</button></form>',
    ),
  ],
  [
    'a session that timed out',
    'error-page',
    page('提示', '<script>alert("会话已超时，请重新登录");</script><p>登录超时，请重新登录！</p>'),
  ],
  [
    'a frameset',
    'error-page',
    '<html><head><title>云岭县</title></head><frameset rows="80,*"><frame src="top.htm"><frame src="main.htm"><noframes><body>您的浏览器不支持框架。</body></noframes></frameset></html>',
  ],
  ['a refresh stub', 'error-page', '<html><head><meta http-equiv="refresh" content="0;url=/zfxxgk/index.html"></head><body></body></html>'],
  [
    'a stub that says where it goes',
    'error-page',
    page(
      '页面跳转',
      '<p>页面已经搬家，3秒后自动跳转到新地址，如未跳转请<a href="/new.html">点击这里</a>。</p><script>location.href="/new.html"</script>',
    ),
  ],
  [
    '301',
    'error-page',
    '<html><head><title>301 Moved Permanently</title></head><body><center><h1>301 Moved Permanently</h1></center><hr><center>nginx</center></body></html>',
  ],
  [
    'a store without the file',
    'error-page',
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error>\n  <Code>NoSuchKey</Code>\n  <Message>There is no such object.</Message>\n  <RequestId>5C3D</RequestId>\n</Error>',
  ],
  ['an interface that asks for a login', 'error-page', '{"code":401,"msg":"未登录或登录已过期，请重新登录","data":null}'],
  [
    'a failing database',
    'error-page',
    page('', "Microsoft OLE DB Provider for SQL Server error '80004005'<br>Timeout expired<br>/conn.asp, line 12"),
  ],
  [
    'a stack of exceptions',
    'error-page',
    page(
      '系统错误',
      '<h1>系统出错了</h1><pre>org.springframework.web.util.NestedServletException: Request processing failed\n\tat gov.Show.doGet(Show.java:31)</pre>',
    ),
  ],
  ['404 in plain text', 'error-page', '404 page not found\n'],
  // Nothing at all
  ['no characters', 'empty-input', ''],
  ['blanks', 'empty-input', ' \r\n\t\n　　\n'],
  ['a mark alone', 'empty-input', '\ufeff'],
  ['marks of no width', 'empty-input', '\u200b\u200b\n\ufeff'],
  ['an empty page', 'empty-input', '<html><head></head><body></body></html>'],
  [
    'a page with an empty title',
    'empty-input',
    '<!DOCTYPE html><html><head><title></title><meta charset="utf-8"></head><body>\n</body></html>',
  ],
  ['a page of boxes', 'empty-input', page('', '<div class="a"><div class="b"><p>&nbsp;</p><p></p></div></div>')],
  ['a comment', 'empty-input', '<!-- template end -->'],
  ['a table without words', 'empty-input', page('', '<table><tr><td></td><td>&nbsp;</td></tr><tr><td> </td><td></td></tr></table>')],
  ['a page with styles only', 'empty-input', '<html><head><style>p{margin:0}</style></head><body><br><br></body></html>'],
  ['blank paragraphs of an editor', 'empty-input', '<p style="text-indent:2em"><span><o:p>&nbsp;</o:p></span></p>\n<p>　</p>'],
  // Text that is no report
  [
    'a note on where a file is from',
    'no-report',
    'Invented: place, agency, figures and wording are ours. A page of a report as old systems wrote it, with a broken table.\n',
  ],
  [
    'a note that names a document',
    'no-report',
    'Invented. The table follows the statistics form of 国办发〔2014〕32号; its totals are off by two on purpose.\n',
  ],
  [
    'a README',
    'no-report',
    '# pages\n\nA folder of saved pages. Run `make` to fetch them again.\n\n- `a.html` is the first page\n- `b.html` is the second one\n',
  ],
  [
    'a program',
    'no-report',
    'import { readFileSync } from "node:fs"\n\nexport function load(path) {\n  return readFileSync(path, "utf8")\n}\n',
  ],
  ['a style sheet', 'no-report', 'body { margin: 0; color: #333 }\n.title { font-size: 22px }\n'],
  [
    'addresses in columns',
    'no-report',
    'id,url,fetched\n1,http://www.yunling.test/a.html,2021-03-04\n2,http://www.yunling.test/b.html,2021-03-05\n3,http://www.songlan.test/c.html,2021-03-06\n',
  ],
  ['settings', 'no-report', '{"name":"crawl","delay":3,"agents":["a","b"]}'],
  [
    'news',
    'no-report',
    page(
      '云岭县开展春季植树活动',
      `${MENU}<h1>云岭县开展春季植树活动</h1><p>3月12日上午，云岭县组织机关干部到城郊开展义务植树活动。</p><p>活动现场，大家分工协作，挖坑、培土、浇水，一派热火朝天的景象。当天共栽下树苗800余株。</p><p>参加活动的同志表示，要以实际行动守护绿水青山。</p>${FOOTER}`,
    ),
  ],
  [
    'log lines',
    'no-report',
    '2021-03-04 10:00:01 INFO fetch http://www.yunling.test/1.html 200\n2021-03-04 10:00:02 INFO fetch http://www.yunling.test/2.html 404\n',
  ],
  [
    'an English page',
    'no-report',
    page('About us', '<h1>About us</h1><p>We collect pages of public bodies. Write to us when something is missing.</p>'),
  ],
  // What must not be accused
  ['a short report', null, page(TITLE, `<h1>${TITLE}</h1>${BODY}`)],
  [
    'a report with links to log in',
    null,
    page(TITLE, `<div><a href="/login">登录</a> <a href="/reg">注册</a></div>${MENU}<h1>${TITLE}</h1>${BODY}${FOOTER}`),
  ],
  [
    'a report with a form to log in',
    null,
    page(
      TITLE,
      `<form>用户名：<input>密码：<input type=password>验证码：<input><button>登录</button><a>忘记密码</a></form><h1>${TITLE}</h1>${BODY}`,
    ),
  ],
  [
    'a report under a notice of scripts',
    null,
    page(TITLE, `<noscript>您的浏览器没有启用JavaScript，请开启后刷新页面。</noscript><h1>${TITLE}</h1>${BODY}`),
  ],
  [
    'a report with 404 in it',
    null,
    page(TITLE, `<h1>${TITLE}</h1><p>一、概述</p><p>本局全年主动公开政府信息404条，网站访问量达到5.02万次。</p>`),
  ],
  ['a report whose script knows 404', null, page(TITLE, `<h1>${TITLE}</h1>${BODY}<script>function e(){alert("该页面不存在")}</script>`)],
  ['a report with an error in its foot', null, page(TITLE, `<h1>${TITLE}</h1>${BODY}<div>相关链接</div><div>您访问的页面不存在</div>`)],
  [
    'a report on the upkeep of its site',
    null,
    page(
      TITLE,
      `<h1>${TITLE}</h1><p>一、平台建设</p><p>全年组织网站维护升级4次，清理错链、断链和无法访问的页面27个，用户登录统一认证平台上线运行。</p>`,
    ),
  ],
  ['a report that was asked of pages gone', null, `${TITLE}\n全年共处理“页面不存在”“链接打不开”等网民反映问题12件，全部办结。\n`],
  ['a snippet with a figure', null, '全年收到申请30件'],
  ['a snippet with a date', null, '2013年2月19日，云岭县召开会议。'],
  ['a snippet with a document number', null, '按照云政办发〔2012〕22号文件要求落实。'],
  ['a snippet on requests', null, '没有收到公开政府信息的申请。'],
  ['a snippet of a heading', null, '三、存在的问题和改进措施'],
  ['a row of a table', null, '| 收到申请数 | 件 | 36 |\n| 规范性文件 | 件 | 4 |\n'],
  [
    'a table alone',
    null,
    page(
      '',
      '<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td></tr><tr><td>规章</td><td>0</td><td>0</td></tr><tr><td>行政规范性文件</td><td>3</td><td>1</td></tr></table>',
    ),
  ],
  [
    'a work report',
    null,
    '政府工作报告\n——2015年1月8日在云岭县第十六届人民代表大会第四次会议上\n各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议。\n一、2014年工作回顾\n全年地区生产总值完成86.5亿元，增长8.2%。\n',
  ],
  [
    'a communiqué',
    null,
    page(
      '云岭县2014年国民经济和社会发展统计公报',
      '<h1>云岭县2014年国民经济和社会发展统计公报</h1><p>一、综合</p><p>初步核算，全年实现地区生产总值86.5亿元，比上年增长8.2%。</p>',
    ),
  ],
  [
    'a budget',
    null,
    '云岭县水利局2018年部门预算公开说明\n一、部门职责\n负责全县水资源的保护和利用。\n二、收支情况\n2018年收入预算共计1200万元。\n',
  ],
  [
    'a mirror with an English head',
    null,
    page('Annual report - Archive', `<h2>Archived page</h2><p>This copy was made by a reader.</p><h1>${TITLE}</h1>${BODY}`),
  ],
  [
    'a Traditional report',
    null,
    page(
      '雲嶺縣水利局2016年政府資訊公開年報',
      '<h1>雲嶺縣水利局2016年政府資訊公開年報</h1><p>一、主動公開情況</p><p>本局全年主動公開政府資訊86條。</p>',
    ),
  ],
  ['a file to load', 'attachment-only', page(TITLE, `${MENU}<h1>${TITLE}</h1><p><a href="/f/2016.pdf">${TITLE}.pdf</a></p>${FOOTER}`)],
  ['pictures', 'image-only', page(TITLE, `<h1>${TITLE}</h1><p><img src="1.jpg"></p><p><img src="2.jpg"></p>`)],
  [
    'a list',
    'list-page',
    page(
      '年报',
      `${MENU}<ul><li><a href="1.html">云岭县水利局2014年政府信息公开工作年度报告</a></li><li><a href="2.html">云岭县水利局2015年政府信息公开工作年度报告</a></li><li><a href="3.html">云岭县水利局2016年政府信息公开工作年度报告</a></li></ul>`,
    ),
  ],
  [
    'a list with a login',
    'list-page',
    page(
      '年报',
      `<a href="/login">登录</a>${MENU}<ul><li><a href="1.html">云岭县水利局2014年政府信息公开工作年度报告</a></li><li><a href="2.html">云岭县水利局2015年政府信息公开工作年度报告</a></li><li><a href="3.html">云岭县水利局2016年政府信息公开工作年度报告</a></li></ul>`,
    ),
  ],
]
