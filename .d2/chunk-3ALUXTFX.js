// src/catalogue/forms.ts
var FORMS = ["prose", "statistics-2014", "template-2019", "template-2021"];
var FORM_SOURCES = {
  prose: "\u56FD\u52A1\u9662\u4EE4\u7B2C492\u53F7 \u7B2C\u4E09\u5341\u4E8C\u6761",
  "statistics-2014": "\u56FD\u529E\u53D1\u30142014\u301532\u53F7",
  "template-2019": "\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142019\u301560\u53F7",
  "template-2021": "\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142021\u301530\u53F7"
};

// src/catalogue/indicators.ts
var PROSE = ["prose"];
var S14 = ["statistics-2014"];
var P14 = ["prose", "statistics-2014"];
var P14_21 = ["prose", "statistics-2014", "template-2021"];
var T19 = ["template-2019"];
var T21 = ["template-2021"];
var T19_21 = ["template-2019", "template-2021"];
var S14_21 = ["statistics-2014", "template-2019", "template-2021"];
var ALL = ["prose", "statistics-2014", "template-2019", "template-2021"];
function row(formats, english, ...labels) {
  return { labels, english, unit: "\u4EF6", formats, byApplicant: true };
}
function count(formats, unit, english, ...labels) {
  return { labels, english, unit, formats };
}
var DEFINITIONS = {
  // Article 20 and proactive disclosure
  "proactive.total": count(P14, "\u6761", "Government information disclosed on own initiative", "\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570"),
  "proactive.normative": count(P14, "\u6761", "Of it, normative documents disclosed", "\u4E3B\u52A8\u516C\u5F00\u89C4\u8303\u6027\u6587\u4EF6\u6570"),
  "proactive.channel.gazette": count(P14, "\u6761", "Disclosed in the government gazette", "\u653F\u5E9C\u516C\u62A5\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570"),
  "proactive.channel.website": count(P14, "\u6761", "Disclosed on government websites", "\u653F\u5E9C\u7F51\u7AD9\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570"),
  "proactive.channel.weibo": count(P14, "\u6761", "Disclosed on government Weibo accounts", "\u653F\u52A1\u5FAE\u535A\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570"),
  "proactive.channel.wechat": count(P14, "\u6761", "Disclosed on government WeChat accounts", "\u653F\u52A1\u5FAE\u4FE1\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570"),
  "proactive.channel.other": count(P14, "\u6761", "Disclosed in other ways", "\u5176\u4ED6\u65B9\u5F0F\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570"),
  "proactive.catalogueRate": count(PROSE, "%", "Share of planned catalogue entries completed", "\u5B9E\u9645\u5B8C\u6210\u7684\u4FE1\u606F\u76EE\u5F55\u6570\u5360\u62DF\u53D1\u5E03\u76EE\u5F55\u6570\u7684\u6BD4\u4F8B"),
  "normative.issued": count(P14_21, "\u4EF6", "Normative documents issued in the year", "\u5236\u53D1\u89C4\u8303\u6027\u6587\u4EF6\u603B\u6570", "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6 / \u672C\u5E74\u5236\u53D1\u4EF6\u6570"),
  "normative.repealed": count(T21, "\u4EF6", "Normative documents repealed in the year", "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6 / \u672C\u5E74\u5E9F\u6B62\u4EF6\u6570"),
  "normative.inForce": count(T21, "\u4EF6", "Normative documents in force", "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6 / \u73B0\u884C\u6709\u6548\u4EF6\u6570"),
  "normative.newlyMade": count(T19, "\u4EF6", "Normative documents newly made", "\u89C4\u8303\u6027\u6587\u4EF6 / \u672C\u5E74\u65B0\u5236\u4F5C\u6570\u91CF"),
  "normative.newlyDisclosed": count(T19, "\u4EF6", "Normative documents newly disclosed", "\u89C4\u8303\u6027\u6587\u4EF6 / \u672C\u5E74\u65B0\u516C\u5F00\u6570\u91CF"),
  "normative.disclosedTotal": count(T19, "\u4EF6", "Normative documents disclosed in all", "\u89C4\u8303\u6027\u6587\u4EF6 / \u5BF9\u5916\u516C\u5F00\u603B\u6570\u91CF"),
  "regulations.issued": count(T21, "\u4EF6", "Regulations issued in the year", "\u89C4\u7AE0 / \u672C\u5E74\u5236\u53D1\u4EF6\u6570"),
  "regulations.repealed": count(T21, "\u4EF6", "Regulations repealed in the year", "\u89C4\u7AE0 / \u672C\u5E74\u5E9F\u6B62\u4EF6\u6570"),
  "regulations.inForce": count(T21, "\u4EF6", "Regulations in force", "\u89C4\u7AE0 / \u73B0\u884C\u6709\u6548\u4EF6\u6570"),
  "regulations.newlyMade": count(T19, "\u4EF6", "Regulations newly made", "\u89C4\u7AE0 / \u672C\u5E74\u65B0\u5236\u4F5C\u6570\u91CF"),
  "regulations.newlyDisclosed": count(T19, "\u4EF6", "Regulations newly disclosed", "\u89C4\u7AE0 / \u672C\u5E74\u65B0\u516C\u5F00\u6570\u91CF"),
  "regulations.disclosedTotal": count(T19, "\u4EF6", "Regulations disclosed in all", "\u89C4\u7AE0 / \u5BF9\u5916\u516C\u5F00\u603B\u6570\u91CF"),
  "licensing.itemsLastYear": count(T19, "\u9879", "Administrative licences: items last year", "\u884C\u653F\u8BB8\u53EF / \u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF"),
  "licensing.itemsChange": count(T19, "\u9879", "Administrative licences: items added or removed", "\u884C\u653F\u8BB8\u53EF / \u672C\u5E74\u589E/\u51CF"),
  "licensing.decisions": count(
    T19_21,
    "\u4EF6",
    "Administrative licences: decisions",
    "\u884C\u653F\u8BB8\u53EF / \u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF",
    "\u884C\u653F\u8BB8\u53EF / \u5904\u7406\u51B3\u5B9A\u6570\u91CF"
  ),
  "services.itemsLastYear": count(T19, "\u9879", "Other administrative services: items last year", "\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879 / \u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF"),
  "services.itemsChange": count(T19, "\u9879", "Other administrative services: items added or removed", "\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879 / \u672C\u5E74\u589E/\u51CF"),
  "services.decisions": count(T19, "\u4EF6", "Other administrative services: decisions", "\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879 / \u5904\u7406\u51B3\u5B9A\u6570\u91CF"),
  "penalty.itemsLastYear": count(T19, "\u9879", "Administrative penalties: items last year", "\u884C\u653F\u5904\u7F5A / \u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF"),
  "penalty.itemsChange": count(T19, "\u9879", "Administrative penalties: items added or removed", "\u884C\u653F\u5904\u7F5A / \u672C\u5E74\u589E/\u51CF"),
  "penalty.decisions": count(T19_21, "\u4EF6", "Administrative penalties: decisions", "\u884C\u653F\u5904\u7F5A / \u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF", "\u884C\u653F\u5904\u7F5A / \u5904\u7406\u51B3\u5B9A\u6570\u91CF"),
  "coercion.itemsLastYear": count(T19, "\u9879", "Administrative coercion: items last year", "\u884C\u653F\u5F3A\u5236 / \u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF"),
  "coercion.itemsChange": count(T19, "\u9879", "Administrative coercion: items added or removed", "\u884C\u653F\u5F3A\u5236 / \u672C\u5E74\u589E/\u51CF"),
  "coercion.decisions": count(T19_21, "\u4EF6", "Administrative coercion: decisions", "\u884C\u653F\u5F3A\u5236 / \u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF", "\u884C\u653F\u5F3A\u5236 / \u5904\u7406\u51B3\u5B9A\u6570\u91CF"),
  "fees.itemsLastYear": count(T19, "\u9879", "Administrative fees: items last year", "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39 / \u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF"),
  "fees.itemsChange": count(T19, "\u9879", "Administrative fees: items added or removed", "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39 / \u672C\u5E74\u589E/\u51CF"),
  "fees.amount": count(T21, "\u5143", "Administrative fees collected", "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39 / \u672C\u5E74\u6536\u8D39\u91D1\u989D"),
  "procurement.count": count(T19, "\u9879", "Centralised government procurement: projects", "\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D / \u91C7\u8D2D\u9879\u76EE\u6570\u91CF"),
  "procurement.amount": count(T19, "\u5143", "Centralised government procurement: amount", "\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D / \u91C7\u8D2D\u603B\u91D1\u989D"),
  // Responses to the public
  "response.hotTopics": count(P14, "\u6B21", "Responses to matters of public concern", "\u56DE\u5E94\u516C\u4F17\u5173\u6CE8\u70ED\u70B9\u6216\u91CD\u5927\u8206\u60C5\u6570"),
  "response.pressConferences": count(P14, "\u6B21", "Press conferences held or attended", "\u53C2\u52A0\u6216\u4E3E\u529E\u65B0\u95FB\u53D1\u5E03\u4F1A\u603B\u6B21\u6570"),
  "response.pressConferencesByHead": count(S14, "\u6B21", "Of them, attended by the head of the body", "\u4E3B\u8981\u8D1F\u8D23\u540C\u5FD7\u53C2\u52A0\u65B0\u95FB\u53D1\u5E03\u4F1A\u6B21\u6570"),
  "response.interviews": count(P14, "\u6B21", "Online interviews on government websites", "\u653F\u5E9C\u7F51\u7AD9\u5728\u7EBF\u8BBF\u8C08\u6B21\u6570"),
  "response.interviewsByHead": count(S14, "\u6B21", "Of them, attended by the head of the body", "\u4E3B\u8981\u8D1F\u8D23\u540C\u5FD7\u53C2\u52A0\u653F\u5E9C\u7F51\u7AD9\u5728\u7EBF\u8BBF\u8C08\u6B21\u6570"),
  "response.interpretations": count(P14, "\u7BC7", "Policy interpretations published", "\u653F\u7B56\u89E3\u8BFB\u7A3F\u4EF6\u53D1\u5E03\u6570"),
  "response.socialMedia": count(S14, "\u6B21", "Matters answered on Weibo and WeChat", "\u5FAE\u535A\u5FAE\u4FE1\u56DE\u5E94\u4E8B\u4EF6\u6570"),
  "response.other": count(S14, "\u6B21", "Matters answered in other ways", "\u5176\u4ED6\u65B9\u5F0F\u56DE\u5E94\u4E8B\u4EF6\u6570"),
  // Requests: received and closed
  "requests.received": row(ALL, "Requests received in the year", "\u6536\u5230\u7533\u8BF7\u6570", "\u672C\u5E74\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF"),
  "requests.received.inPerson": count(P14, "\u4EF6", "Requests made in person", "\u5F53\u9762\u7533\u8BF7\u6570"),
  "requests.received.fax": count(P14, "\u4EF6", "Requests by fax", "\u4F20\u771F\u7533\u8BF7\u6570"),
  "requests.received.network": count(P14, "\u4EF6", "Requests over the network", "\u7F51\u7EDC\u7533\u8BF7\u6570"),
  "requests.received.mail": count(P14, "\u4EF6", "Requests by letter", "\u4FE1\u51FD\u7533\u8BF7\u6570"),
  "requests.received.email": count(PROSE, "\u4EF6", "Requests by e-mail", "\u7535\u5B50\u90AE\u4EF6\u7533\u8BF7\u6570"),
  "requests.received.phone": count(PROSE, "\u4EF6", "Requests by telephone", "\u7535\u8BDD\u7533\u8BF7\u6570"),
  "requests.received.otherForm": count(PROSE, "\u4EF6", "Requests in another form", "\u5176\u4ED6\u5F62\u5F0F\u7533\u8BF7\u6570"),
  "requests.carriedOver": row(T19_21, "Requests carried over from last year", "\u4E0A\u5E74\u7ED3\u8F6C\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF"),
  "requests.closed": count(P14, "\u4EF6", "Requests closed", "\u7533\u8BF7\u529E\u7ED3\u6570"),
  "requests.closed.onTime": count(P14, "\u4EF6", "Requests closed in time", "\u6309\u65F6\u529E\u7ED3\u6570"),
  "requests.closed.extended": count(P14, "\u4EF6", "Requests closed after an extension", "\u5EF6\u671F\u529E\u7ED3\u6570"),
  "requests.answered": count(P14, "\u4EF6", "Requests answered", "\u7533\u8BF7\u7B54\u590D\u6570"),
  // Requests: results
  "requests.result.alreadyDisclosed": count(P14, "\u4EF6", "Already disclosed on own initiative", "\u5C5E\u4E8E\u5DF2\u4E3B\u52A8\u516C\u5F00\u8303\u56F4\u6570"),
  "requests.result.granted": row(ALL, "Granted", "\u540C\u610F\u516C\u5F00\u7B54\u590D\u6570", "\u4E88\u4EE5\u516C\u5F00"),
  "requests.result.partlyGranted": row(ALL, "Partly granted", "\u540C\u610F\u90E8\u5206\u516C\u5F00\u7B54\u590D\u6570", "\u90E8\u5206\u516C\u5F00"),
  "requests.result.refused": row(ALL, "Refused", "\u4E0D\u540C\u610F\u516C\u5F00\u7B54\u590D\u6570", "\u4E0D\u4E88\u516C\u5F00"),
  "requests.result.refused.stateSecret": row(S14_21, "Refused: state secret", "\u6D89\u53CA\u56FD\u5BB6\u79D8\u5BC6", "\u4E0D\u4E88\u516C\u5F00 / \u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6"),
  "requests.result.refused.tradeSecret": count(S14, "\u4EF6", "Refused: trade secret", "\u6D89\u53CA\u5546\u4E1A\u79D8\u5BC6"),
  "requests.result.refused.privacy": count(S14, "\u4EF6", "Refused: personal privacy", "\u6D89\u53CA\u4E2A\u4EBA\u9690\u79C1"),
  "requests.result.refused.securityAndStability": row(
    S14_21,
    "Refused: endangers state, public or economic security or social stability",
    "\u5371\u53CA\u56FD\u5BB6\u5B89\u5168\u3001\u516C\u5171\u5B89\u5168\u3001\u7ECF\u6D4E\u5B89\u5168\u548C\u793E\u4F1A\u7A33\u5B9A",
    "\u4E0D\u4E88\u516C\u5F00 / \u5371\u53CA\u201C\u4E09\u5B89\u5168\u4E00\u7A33\u5B9A\u201D"
  ),
  "requests.result.refused.notGovernmentInformation": count(
    S14,
    "\u4EF6",
    "Refused: not government information under the Regulations",
    "\u4E0D\u662F\u300A\u6761\u4F8B\u300B\u6240\u6307\u653F\u5E9C\u4FE1\u606F"
  ),
  "requests.result.refused.otherLegal": count(S14, "\u4EF6", "Refused: other grounds in laws and regulations", "\u6CD5\u5F8B\u6CD5\u89C4\u89C4\u5B9A\u7684\u5176\u4ED6\u60C5\u5F62"),
  "requests.result.refused.forbiddenByLaw": row(T19_21, "Refused: disclosure forbidden by law", "\u4E0D\u4E88\u516C\u5F00 / \u5176\u4ED6\u6CD5\u5F8B\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00"),
  "requests.result.refused.thirdParty": row(T19_21, "Refused: protects rights of a third party", "\u4E0D\u4E88\u516C\u5F00 / \u4FDD\u62A4\u7B2C\u4E09\u65B9\u5408\u6CD5\u6743\u76CA"),
  "requests.result.refused.internalAffairs": row(T19_21, "Refused: internal affairs", "\u4E0D\u4E88\u516C\u5F00 / \u5C5E\u4E8E\u4E09\u7C7B\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F"),
  "requests.result.refused.process": row(T19_21, "Refused: information about a process", "\u4E0D\u4E88\u516C\u5F00 / \u5C5E\u4E8E\u56DB\u7C7B\u8FC7\u7A0B\u6027\u4FE1\u606F"),
  "requests.result.refused.enforcementFile": row(T19_21, "Refused: file of administrative enforcement", "\u4E0D\u4E88\u516C\u5F00 / \u5C5E\u4E8E\u884C\u653F\u6267\u6CD5\u6848\u5377"),
  "requests.result.refused.administrativeInquiry": row(T19_21, "Refused: administrative inquiry", "\u4E0D\u4E88\u516C\u5F00 / \u5C5E\u4E8E\u884C\u653F\u67E5\u8BE2\u4E8B\u9879"),
  "requests.result.notThisAgency": count(P14, "\u4EF6", "Not for this agency to disclose", "\u4E0D\u5C5E\u4E8E\u672C\u884C\u653F\u673A\u5173\u516C\u5F00\u6570"),
  "requests.result.notExist": count(P14, "\u4EF6", "Information does not exist", "\u7533\u8BF7\u4FE1\u606F\u4E0D\u5B58\u5728\u6570"),
  "requests.result.amend": count(P14, "\u4EF6", "Told to amend or complete the request", "\u544A\u77E5\u4F5C\u51FA\u66F4\u6539\u8865\u5145\u6570"),
  "requests.result.otherChannel": count(P14, "\u4EF6", "Told to use another channel", "\u544A\u77E5\u901A\u8FC7\u5176\u4ED6\u9014\u5F84\u529E\u7406\u6570"),
  "requests.result.unavailable.notHeld": row(T19_21, "Unavailable: not held by this agency", "\u65E0\u6CD5\u63D0\u4F9B / \u672C\u673A\u5173\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F"),
  "requests.result.unavailable.notReady": row(T19_21, "Unavailable: would have to be made", "\u65E0\u6CD5\u63D0\u4F9B / \u6CA1\u6709\u73B0\u6210\u4FE1\u606F\u9700\u8981\u53E6\u884C\u5236\u4F5C"),
  "requests.result.unavailable.unclear": row(T19_21, "Unavailable: still unclear after correction", "\u65E0\u6CD5\u63D0\u4F9B / \u8865\u6B63\u540E\u7533\u8BF7\u5185\u5BB9\u4ECD\u4E0D\u660E\u786E"),
  "requests.result.notProcessed.complaint": row(T19_21, "Not processed: petition, report or complaint", "\u4E0D\u4E88\u5904\u7406 / \u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9\u7C7B\u7533\u8BF7"),
  "requests.result.notProcessed.repeated": row(T19_21, "Not processed: repeated request", "\u4E0D\u4E88\u5904\u7406 / \u91CD\u590D\u7533\u8BF7"),
  "requests.result.notProcessed.publication": row(T19_21, "Not processed: asks for a publication", "\u4E0D\u4E88\u5904\u7406 / \u8981\u6C42\u63D0\u4F9B\u516C\u5F00\u51FA\u7248\u7269"),
  "requests.result.notProcessed.excessive": row(
    T19_21,
    "Not processed: repeated in great number without good reason",
    "\u4E0D\u4E88\u5904\u7406 / \u65E0\u6B63\u5F53\u7406\u7531\u5927\u91CF\u53CD\u590D\u7533\u8BF7"
  ),
  "requests.result.notProcessed.reconfirmation": row(
    T19_21,
    "Not processed: asks to confirm or reissue what was already obtained",
    "\u4E0D\u4E88\u5904\u7406 / \u8981\u6C42\u884C\u653F\u673A\u5173\u786E\u8BA4\u6216\u91CD\u65B0\u51FA\u5177\u5DF2\u83B7\u53D6\u4FE1\u606F"
  ),
  "requests.result.other": row(T19_21, "Other handling", "\u5176\u4ED6\u5904\u7406"),
  "requests.result.other.notCorrected": row(
    T21,
    "Other handling: not corrected in time",
    "\u5176\u4ED6\u5904\u7406 / \u7533\u8BF7\u4EBA\u65E0\u6B63\u5F53\u7406\u7531\u903E\u671F\u4E0D\u8865\u6B63\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7"
  ),
  "requests.result.other.feeUnpaid": row(
    T21,
    "Other handling: fee not paid in time",
    "\u5176\u4ED6\u5904\u7406 / \u7533\u8BF7\u4EBA\u903E\u671F\u672A\u6309\u6536\u8D39\u901A\u77E5\u8981\u6C42\u7F34\u7EB3\u8D39\u7528\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7"
  ),
  "requests.result.other.misc": row(T21, "Other handling: anything else", "\u5176\u4ED6\u5904\u7406 / \u5176\u4ED6"),
  "requests.result.total": row(T19_21, "Results in all", "\u603B\u8BA1"),
  "requests.carriedForward": row(T19_21, "Requests carried forward to next year", "\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406"),
  // Review, litigation, complaints
  "review.total": count(ALL, "\u4EF6", "Administrative reviews", "\u884C\u653F\u590D\u8BAE\u6570\u91CF", "\u884C\u653F\u590D\u8BAE / \u603B\u8BA1"),
  "review.upheld": count(ALL, "\u4EF6", "Reviews: act upheld", "\u884C\u653F\u590D\u8BAE / \u7EF4\u6301\u5177\u4F53\u884C\u653F\u884C\u4E3A\u6570", "\u884C\u653F\u590D\u8BAE / \u7ED3\u679C\u7EF4\u6301"),
  "review.corrected": count(ALL, "\u4EF6", "Reviews: act corrected", "\u884C\u653F\u590D\u8BAE / \u88AB\u4F9D\u6CD5\u7EA0\u9519\u6570", "\u884C\u653F\u590D\u8BAE / \u7ED3\u679C\u7EA0\u6B63"),
  "review.other": count(ALL, "\u4EF6", "Reviews: other result", "\u884C\u653F\u590D\u8BAE / \u5176\u4ED6\u60C5\u5F62\u6570", "\u884C\u653F\u590D\u8BAE / \u5176\u4ED6\u7ED3\u679C"),
  "review.pending": count(T19_21, "\u4EF6", "Reviews: pending", "\u884C\u653F\u590D\u8BAE / \u5C1A\u672A\u5BA1\u7ED3"),
  "litigation.total": count(ALL, "\u4EF6", "Administrative lawsuits", "\u884C\u653F\u8BC9\u8BBC\u6570\u91CF"),
  "litigation.upheld": count(P14, "\u4EF6", "Lawsuits: act upheld or claim dismissed", "\u884C\u653F\u8BC9\u8BBC / \u7EF4\u6301\u5177\u4F53\u884C\u653F\u884C\u4E3A\u6216\u8005\u9A73\u56DE\u539F\u544A\u8BC9\u8BBC\u8BF7\u6C42\u6570"),
  "litigation.corrected": count(P14, "\u4EF6", "Lawsuits: act corrected", "\u884C\u653F\u8BC9\u8BBC / \u88AB\u4F9D\u6CD5\u7EA0\u9519\u6570"),
  "litigation.other": count(P14, "\u4EF6", "Lawsuits: other result", "\u884C\u653F\u8BC9\u8BBC / \u5176\u4ED6\u60C5\u5F62\u6570"),
  "litigation.direct.upheld": count(T19_21, "\u4EF6", "Lawsuits without review: act upheld", "\u884C\u653F\u8BC9\u8BBC / \u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9 / \u7ED3\u679C\u7EF4\u6301"),
  "litigation.direct.corrected": count(T19_21, "\u4EF6", "Lawsuits without review: act corrected", "\u884C\u653F\u8BC9\u8BBC / \u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9 / \u7ED3\u679C\u7EA0\u6B63"),
  "litigation.direct.other": count(T19_21, "\u4EF6", "Lawsuits without review: other result", "\u884C\u653F\u8BC9\u8BBC / \u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9 / \u5176\u4ED6\u7ED3\u679C"),
  "litigation.direct.pending": count(T19_21, "\u4EF6", "Lawsuits without review: pending", "\u884C\u653F\u8BC9\u8BBC / \u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9 / \u5C1A\u672A\u5BA1\u7ED3"),
  "litigation.direct.total": count(T19_21, "\u4EF6", "Lawsuits without review", "\u884C\u653F\u8BC9\u8BBC / \u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9 / \u603B\u8BA1"),
  "litigation.afterReview.upheld": count(T19_21, "\u4EF6", "Lawsuits after review: act upheld", "\u884C\u653F\u8BC9\u8BBC / \u590D\u8BAE\u540E\u8D77\u8BC9 / \u7ED3\u679C\u7EF4\u6301"),
  "litigation.afterReview.corrected": count(T19_21, "\u4EF6", "Lawsuits after review: act corrected", "\u884C\u653F\u8BC9\u8BBC / \u590D\u8BAE\u540E\u8D77\u8BC9 / \u7ED3\u679C\u7EA0\u6B63"),
  "litigation.afterReview.other": count(T19_21, "\u4EF6", "Lawsuits after review: other result", "\u884C\u653F\u8BC9\u8BBC / \u590D\u8BAE\u540E\u8D77\u8BC9 / \u5176\u4ED6\u7ED3\u679C"),
  "litigation.afterReview.pending": count(T19_21, "\u4EF6", "Lawsuits after review: pending", "\u884C\u653F\u8BC9\u8BBC / \u590D\u8BAE\u540E\u8D77\u8BC9 / \u5C1A\u672A\u5BA1\u7ED3"),
  "litigation.afterReview.total": count(T19_21, "\u4EF6", "Lawsuits after review", "\u884C\u653F\u8BC9\u8BBC / \u590D\u8BAE\u540E\u8D77\u8BC9 / \u603B\u8BA1"),
  "complaints.total": count(P14, "\u4EF6", "Reports and complaints", "\u4E3E\u62A5\u6295\u8BC9\u6570\u91CF"),
  // Means
  "requests.fees": count(P14, "\u5143", "Fees collected for requests", "\u4F9D\u7533\u8BF7\u516C\u5F00\u4FE1\u606F\u6536\u53D6\u7684\u8D39\u7528"),
  "resources.offices": count(P14, "\u4E2A", "Offices set up for open government information", "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4E13\u95E8\u673A\u6784\u6570"),
  "resources.readingPoints": count(P14, "\u4E2A", "Public reading points", "\u8BBE\u7F6E\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u67E5\u9605\u70B9\u6570"),
  "resources.staff": count(P14, "\u4EBA", "Staff for open government information", "\u4ECE\u4E8B\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4EBA\u5458\u6570"),
  "resources.staff.fullTime": count(P14, "\u4EBA", "Of them, full time", "\u4E13\u804C\u4EBA\u5458\u6570"),
  "resources.staff.partTime": count(P14, "\u4EBA", "Of them, part time", "\u517C\u804C\u4EBA\u5458\u6570"),
  "resources.budget": count(P14, "\u5143", "Funds earmarked for open government information", "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4E13\u9879\u7ECF\u8D39"),
  "meetings.count": count(P14, "\u6B21", "Working or special meetings", "\u53EC\u5F00\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4F1A\u8BAE\u6216\u4E13\u9898\u4F1A\u8BAE\u6570"),
  "training.sessions": count(P14, "\u6B21", "Training courses held", "\u4E3E\u529E\u5404\u7C7B\u57F9\u8BAD\u73ED\u6570"),
  "training.attendance": count(P14, "\u4EBA\u6B21", "Persons trained", "\u63A5\u53D7\u57F9\u8BAD\u4EBA\u5458\u6570"),
  // Told in prose only
  "website.visits": count(PROSE, "\u4EBA\u6B21", "Visits to the website", "\u7F51\u7AD9\u8BBF\u95EE\u91CF"),
  "website.sites": count(PROSE, "\u4E2A", "Open-government websites or sub-sites", "\u5F00\u901A\u7684\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7F51\u7AD9\u6216\u5B50\u7F51\u7AD9\u6570"),
  "consultations.onSite": count(PROSE, "\u4EBA\u6B21", "Consultations on site", "\u73B0\u573A\u63A5\u5F85\u54A8\u8BE2"),
  "consultations.phone": count(PROSE, "\u4EBA\u6B21", "Consultations by telephone", "\u7535\u8BDD\u54A8\u8BE2"),
  "consultations.online": count(PROSE, "\u4EBA\u6B21", "Consultations answered online", "\u7F51\u4E0A\u54A8\u8BE2\u7B54\u590D"),
  "letters.answered": count(PROSE, "\u4EF6", "Letters to the head and e-mails answered", "\u9886\u5BFC\u4FE1\u7BB1\u3001\u7535\u5B50\u90AE\u4EF6\u3001\u5E02\u957F\u4FE1\u7BB1\u56DE\u590D\u6570"),
  "materials.distributed": count(PROSE, "\u4EFD", "Publicity materials handed out", "\u53D1\u653E\u5BA3\u4F20\u8D44\u6599\u6570"),
  "media.reports": count(PROSE, "\u6B21", "Reports in the news media", "\u65B0\u95FB\u5A92\u4F53\u5BA3\u4F20\u62A5\u9053\u6B21\u6570")
};
var catalogue = Object.entries(DEFINITIONS).map(([code, d]) => ({
  code,
  labels: d.labels,
  english: d.english,
  unit: d.unit,
  formats: d.formats,
  source: d.formats.map((form) => FORM_SOURCES[form]).join("; "),
  byApplicant: d.byApplicant ?? false
}));
var BY_CODE = new Map(catalogue.map((entry) => [entry.code, entry]));
function indicatorEntry(code) {
  return BY_CODE.get(code);
}
function isIndicatorCode(code) {
  return BY_CODE.has(code);
}

// src/catalogue/applicants.ts
var APPLICANTS = ["naturalPerson", "business", "research", "ngo", "legalService", "other"];
var APPLICANT_LABELS = {
  naturalPerson: "\u81EA\u7136\u4EBA",
  business: "\u5546\u4E1A\u4F01\u4E1A",
  research: "\u79D1\u7814\u673A\u6784",
  ngo: "\u793E\u4F1A\u516C\u76CA\u7EC4\u7EC7",
  legalService: "\u6CD5\u5F8B\u670D\u52A1\u673A\u6784",
  other: "\u5176\u4ED6"
};

// src/catalogue/identities.ts
var REFUSED = [
  "stateSecret",
  "forbiddenByLaw",
  "securityAndStability",
  "thirdParty",
  "internalAffairs",
  "process",
  "enforcementFile",
  "administrativeInquiry"
].map((part) => `requests.result.refused.${part}`);
var UNAVAILABLE = ["notHeld", "notReady", "unclear"].map((part) => `requests.result.unavailable.${part}`);
var NOT_PROCESSED = ["complaint", "repeated", "publication", "excessive", "reconfirmation"].map(
  (part) => `requests.result.notProcessed.${part}`
);
var OTHER = ["notCorrected", "feeUnpaid", "misc"].map((part) => `requests.result.other.${part}`);
var DERIVED = [
  { code: "requests.result.refused", parts: REFUSED },
  { code: "requests.result.other", parts: OTHER },
  { code: "litigation.total", parts: ["litigation.direct.total", "litigation.afterReview.total"] }
];
function outcomes(group, words) {
  return {
    code: `${group}.sum`,
    words: `${words}: \u603B\u8BA1 = \u7ED3\u679C\u7EF4\u6301 + \u7ED3\u679C\u7EA0\u6B63 + \u5176\u4ED6\u7ED3\u679C + \u5C1A\u672A\u5BA1\u7ED3`,
    family: "review",
    left: [`${group}.total`],
    right: ["upheld", "corrected", "other", "pending"].map((part) => `${group}.${part}`)
  };
}
var IDENTITIES = [
  {
    code: "requests.balance",
    words: "\u672C\u5E74\u65B0\u6536 + \u4E0A\u5E74\u7ED3\u8F6C = \u603B\u8BA1 + \u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406",
    family: "requests",
    left: ["requests.received", "requests.carriedOver"],
    right: ["requests.result.total", "requests.carriedForward"],
    byApplicant: true
  },
  {
    code: "requests.results",
    words: "\u603B\u8BA1 = \u4E88\u4EE5\u516C\u5F00 + \u90E8\u5206\u516C\u5F00 + \u4E0D\u4E88\u516C\u5F00 + \u65E0\u6CD5\u63D0\u4F9B + \u4E0D\u4E88\u5904\u7406 + \u5176\u4ED6\u5904\u7406",
    family: "requests",
    left: ["requests.result.total"],
    right: ["requests.result.granted", "requests.result.partlyGranted", ...REFUSED, ...UNAVAILABLE, ...NOT_PROCESSED],
    oneOf: [OTHER, ["requests.result.other"]],
    byApplicant: true
  },
  outcomes("review", "\u884C\u653F\u590D\u8BAE"),
  outcomes("litigation.direct", "\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9"),
  outcomes("litigation.afterReview", "\u590D\u8BAE\u540E\u8D77\u8BC9"),
  {
    code: "statistics.received",
    words: "\u6536\u5230\u7533\u8BF7\u6570 = \u5F53\u9762 + \u4F20\u771F + \u7F51\u7EDC + \u4FE1\u51FD",
    family: "statistics",
    left: ["requests.received"],
    right: ["inPerson", "fax", "network", "mail"].map((part) => `requests.received.${part}`),
    optional: ["email", "phone", "otherForm"].map((part) => `requests.received.${part}`)
  },
  {
    code: "statistics.closed",
    words: "\u7533\u8BF7\u529E\u7ED3\u6570 = \u6309\u65F6\u529E\u7ED3\u6570 + \u5EF6\u671F\u529E\u7ED3\u6570",
    family: "statistics",
    left: ["requests.closed"],
    right: ["requests.closed.onTime", "requests.closed.extended"]
  },
  {
    code: "statistics.answered",
    words: "\u7533\u8BF7\u7B54\u590D\u6570 = \u516B\u79CD\u7B54\u590D",
    family: "statistics",
    left: ["requests.answered"],
    right: ["alreadyDisclosed", "granted", "partlyGranted", "refused", "notThisAgency", "notExist", "amend", "otherChannel"].map(
      (part) => `requests.result.${part}`
    )
  },
  {
    code: "statistics.refused",
    words: "\u4E0D\u540C\u610F\u516C\u5F00\u7B54\u590D\u6570 = \u516D\u79CD\u60C5\u5F62",
    family: "statistics",
    left: ["requests.result.refused"],
    right: ["stateSecret", "tradeSecret", "privacy", "securityAndStability", "notGovernmentInformation", "otherLegal"].map(
      (part) => `requests.result.refused.${part}`
    )
  },
  {
    code: "statistics.review",
    words: "\u884C\u653F\u590D\u8BAE\u6570\u91CF = \u7EF4\u6301 + \u7EA0\u9519 + \u5176\u4ED6",
    family: "statistics",
    left: ["review.total"],
    right: ["review.upheld", "review.corrected", "review.other"]
  },
  {
    code: "statistics.litigation",
    words: "\u884C\u653F\u8BC9\u8BBC\u6570\u91CF = \u7EF4\u6301\u6216\u9A73\u56DE + \u7EA0\u9519 + \u5176\u4ED6",
    family: "statistics",
    left: ["litigation.total"],
    right: ["litigation.upheld", "litigation.corrected", "litigation.other"]
  },
  {
    code: "statistics.staff",
    words: "\u5DE5\u4F5C\u4EBA\u5458\u6570 = \u4E13\u804C\u4EBA\u5458\u6570 + \u517C\u804C\u4EBA\u5458\u6570",
    family: "statistics",
    left: ["resources.staff"],
    right: ["resources.staff.fullTime", "resources.staff.partTime"]
  }
];

// src/indicators/derived.ts
function deriveIndicators(stated) {
  const groups = /* @__PURE__ */ new Map();
  for (const indicator of stated) {
    const applicant = indicator.by?.applicant ?? "";
    const group = groups.get(applicant) ?? /* @__PURE__ */ new Map();
    groups.set(applicant, group.set(indicator.code, indicator));
  }
  const derived = [];
  for (const group of groups.values()) {
    for (const { code, parts } of DERIVED) {
      const read = parts.map((part) => group.get(part));
      if (read.every((part) => part !== void 0)) derived.push(sum(code, read));
    }
  }
  return derived;
}
function sum(code, parts) {
  const [first] = parts;
  return {
    code,
    ...first.by ? { by: first.by } : {},
    value: parts.reduce((total, part) => total + part.value, 0),
    unit: isIndicatorCode(code) ? indicatorEntry(code).unit : first.unit,
    method: "derived",
    certainty: ["ambiguous", "likely"].find((c) => parts.some((part) => part.certainty === c)) ?? "certain",
    evidence: parts.map((part) => part.evidence).join(" + "),
    section: first.section ?? null,
    span: { start: Math.min(...parts.map((p) => p.span.start)), end: Math.max(...parts.map((p) => p.span.end)) }
  };
}

// src/catalogue/prose-rules/axes.ts
var WAYS = ["inPerson", "fax", "network", "email", "mail", "phone", "otherForm"];
var RESULTS = [
  ...["already", "granted", "partly", "refused", "notAgency", "notExist", "notHeld", "amend", "otherChannel"],
  ...["otherResult", "unavailable", "notProcessed"]
];
var CHANNELS = ["website", "weibo", "wechat", "gazette", "otherWay"];
var AXES = [
  WAYS,
  RESULTS,
  CHANNELS,
  ["upheld", "corrected", "otherOutcome", "pending"],
  ["review", "litigation", "complaint"],
  ["fullTime", "partTime"],
  ["stateSecret", "tradeSecret", "privacy", "security", "notGovernment", "otherLegal"],
  ["onTime", "extended"],
  ["press", "interview", "interpretation"],
  ["onSite", "phone", "network"]
];

// src/indicators/phrase.ts
var LONGEST_BEFORE = 60;
var LONGEST_BEHIND = 24;
var STOPS = new Set([...",;\u3002:!?|"].map((c) => c.charCodeAt(0)));
var OPEN = "(".charCodeAt(0);
var CLOSE = ")".charCodeAt(0);
var PAUSE = "\u3001".charCodeAt(0);
function phraseBefore(folded, figure, floor) {
  const lowest = Math.max(floor, figure.from - LONGEST_BEFORE);
  let depth = 0;
  let at = figure.from;
  for (; at > lowest; at--) {
    const code = folded.charCodeAt(at - 1);
    if (code === CLOSE) depth++;
    else if (code === OPEN) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && STOPS.has(code)) break;
  }
  return { from: at, to: figure.from };
}
function phraseBehind(folded, figure, ceiling) {
  const highest = Math.min(ceiling, figure.to + LONGEST_BEHIND);
  let at = figure.to;
  while (at < highest) {
    const code = folded.charCodeAt(at);
    const inner = code === OPEN && folded.charCodeAt(at + 2) === CLOSE;
    if (STOPS.has(code) || code === PAUSE || code === OPEN && !inner || code === CLOSE) break;
    at += inner ? 3 : 1;
  }
  return { from: figure.to, to: Math.min(at, highest) };
}
var FILLERS = new Set([...` \u5171\u8BA1\u603B\u6570\u91CF\u5747\u4E3A\u8FBE\u5230\u7EA6\u8FD1\u4F59\u4E86\u7684\u6709\u8D85\u8FC7\u7A81\u7834\u903E\u81F3\u4EC5\u53EA\u591A\u5404\u7C7B\u5168\u5E74\u5206\u522B\u65B0"'\u201C\u201D)\u3001`].map((c) => c.charCodeAt(0)));
function onlyFillers(folded, from, to) {
  for (let at = from; at < to; at++) if (!FILLERS.has(folded.charCodeAt(at))) return false;
  return true;
}
var NEUTRAL = /全[省市县区州镇乡局系统]|[省市县区镇乡村厅局]级|我[省市县区局镇委办]|本[省市县区局级]|各[级类]|信息员|工作|人员|骨干|干部|相关|有关|业务|集中|专门|专题|专项|年度|系统|机关|单位|部门|科室|网站|网络|新媒体|条例|保密|分别|先后|资金|群众|公众|关于|政府|数量|对|的|了|等|共|有|次|方面|[\s"'、《》()的和及与]/gu;
function isPlain(folded, words, to) {
  let at = words[0]?.from ?? to;
  for (const word of [...words, { from: to, to }]) {
    if (word.from > at && folded.slice(at, word.from).replace(NEUTRAL, "").length > 1) return false;
    at = Math.max(at, word.to);
  }
  return true;
}

// src/indicators/figures.ts
var MOST_EARLIER = 24;
var JOINED = /^[、和及与以,]+$/;
var NONE = [];
function readFigures(folded, range, hits, amounts) {
  const figures = [];
  let sentence = range.from;
  let first = 0;
  let next = 0;
  let shares = [];
  for (let i = 0; i < amounts.length; i++) {
    const amount = amounts[i];
    const floor = i > 0 ? amounts[i - 1].to : range.from;
    const end = lastSentenceEnd(folded, floor, amount.from);
    if (end >= 0) {
      sentence = end;
      while (next < hits.length && hits[next].to <= sentence) next++;
      first = next;
    }
    const before = phraseBefore(folded, amount, Math.max(floor, sentence));
    while (next < hits.length && hits[next].to <= before.from) next++;
    const earlier = next > first ? hits.slice(Math.max(first, next - MOST_EARLIER), next) : NONE;
    const hitsBefore = takeWhile(hits, next, amount.from);
    let after = next + hitsBefore.length;
    while (after < hits.length && hits[after].from < amount.to) after++;
    const behind = phraseBehind(folded, amount, amounts[i + 1]?.from ?? range.to);
    const hitsBehind = takeWhile(hits, after, behind.to);
    if (shares.length === 0 || !JOINED.test(folded.slice(floor, amount.from))) {
      shares = hitsBefore.length > 1 && folded.slice(before.from, before.to).includes("\u5206\u522B") ? sharesOf(hitsBefore, before.from) : [];
    }
    const share = shares.shift();
    const fresh = before.from > floor || before.from === sentence;
    const figure = { amount, before, hitsBefore, hitsBehind, fresh, sentence, earlier };
    if (share) figure.share = share;
    figures.push(figure);
  }
  return figures;
}
function takeWhile(hits, first, to) {
  let end = first;
  while (end < hits.length && hits[end].to <= to) end++;
  return end > first ? hits.slice(first, end) : NONE;
}
function lastSentenceEnd(folded, from, to) {
  for (let at = to - 1; at >= from; at--) {
    const code = folded.charCodeAt(at);
    if (code === 12290 || code === 33 || code === 63) return at + 1;
  }
  return -1;
}
function sharesOf(hits, from) {
  for (const axis of AXES) {
    const named = [];
    for (const hit of hits) {
      const notion = hit.notions.find((n) => axis.includes(n));
      if (notion && !named.includes(notion)) named.push(notion);
    }
    if (named.length > 1) return named.map((mine) => ({ mine, axis, words: hits, from }));
  }
  return [];
}
function notionsOf(hits) {
  const notions = /* @__PURE__ */ new Set();
  for (const hit of hits) for (const notion of hit.notions) notions.add(notion);
  return notions;
}
function hasNotion(hits, notion) {
  return hits.some((hit) => hit.notions.includes(notion));
}
function notionsBefore(figure) {
  const { share } = figure;
  if (!share) return notionsOf(figure.hitsBefore);
  const notions = notionsOf(share.words);
  for (const notion of share.axis) if (notion !== share.mine) notions.delete(notion);
  return notions;
}

// src/indicators/forms-asked.ts
function formsAskedFor(format, year) {
  const ofYear = year === null || year < 2014 ? "prose" : year < 2019 ? "statistics-2014" : year < 2021 ? "template-2019" : "template-2021";
  return /* @__PURE__ */ new Set(["prose", ofYear, format ?? "prose"]);
}

// src/catalogue/prose-words.ts
var OGI_WORK = "\u4ECE\u4E8B\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C \u4ECE\u4E8B\u653F\u52A1\u516C\u5F00\u5DE5\u4F5C \u4ECE\u4E8B\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C \u4ECE\u4E8B\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u7684 \u4ECE\u4E8B\u653F\u52A1\u516C\u5F00\u5DE5\u4F5C\u7684 \u4ECE\u4E8B\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u7684 \u4ECE\u4E8B\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u7684\u4EBA\u5458 \u4ECE\u4E8B\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4EBA\u5458 \u4ECE\u4E8B\u653F\u52A1\u516C\u5F00\u5DE5\u4F5C\u4EBA\u5458 \u4ECE\u4E8B\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4EBA\u5458 \u4ECE\u4E8B\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u7684\u4EBA\u5458";
var OGI_FUNDS = "\u4FE1\u606F\u516C\u5F00\u7ECF\u8D39 \u653F\u52A1\u516C\u5F00\u7ECF\u8D39 \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7ECF\u8D39 \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4E13\u9879\u7ECF\u8D39 \u4FE1\u606F\u516C\u5F00\u4E13\u9879\u7ECF\u8D39 \u653F\u52A1\u516C\u5F00\u4E13\u9879\u7ECF\u8D39 \u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u7ECF\u8D39 \u653F\u52A1\u516C\u5F00\u5DE5\u4F5C\u7ECF\u8D39";
var WORDS = {
  // Acts
  receive: "\u6536\u5230 \u53D7\u7406 \u63A5\u5230 \u63A5\u6536 \u65B0\u6536 \u6536\u4EF6 \u5171\u6536 \u6536\u6089",
  request: "\u7533\u8BF7 \u4F9D\u7533\u8BF7\u516C\u5F00 \u4F9D\u7533\u8BF7 \u4F9D\u7533\u8BF7\u516C\u5F00\u4E8B\u9879 \u516C\u5F00\u7533\u8BF7 \u4FE1\u606F\u516C\u5F00\u7533\u8BF7 \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7 \u7533\u8BF7\u4EF6",
  answer: "\u7B54\u590D \u56DE\u590D \u4E88\u4EE5\u7B54\u590D \u4F5C\u51FA\u7B54\u590D \u505A\u51FA\u7B54\u590D \u7ED9\u4E88\u7B54\u590D \u4E66\u9762\u7B54\u590D",
  close: "\u529E\u7ED3 \u529E\u7406\u5B8C\u6BD5 \u529E\u7406\u5B8C\u6210 \u529E\u6BD5 \u529E\u7406\u7ED3\u675F",
  publish: "\u7F51\u7AD9\u516C\u5F00 \u7F51\u4E0A\u516C\u5F00 \u516C\u5F00 \u53D1\u5E03 \u516C\u5E03 \u516C\u793A \u4E3B\u52A8\u516C\u5F00 \u4E3B\u52A8\u53D1\u5E03 \u5BF9\u5916\u516C\u5F00 \u520A\u767B \u520A\u8F7D \u63A8\u9001 \u53D1\u9001",
  proactive: "\u4E3B\u52A8\u516C\u5F00 \u4E3B\u52A8\u53D1\u5E03 \u4E3B\u52A8\u516C\u5E03 \u5DF2\u4E3B\u52A8\u516C\u5F00",
  info: "\u4FE1\u606F \u653F\u5E9C\u4FE1\u606F \u653F\u52A1\u4FE1\u606F \u516C\u5F00\u4FE1\u606F \u6761\u76EE",
  ogi: `\u4FE1\u606F\u516C\u5F00 \u653F\u5E9C\u4FE1\u606F\u516C\u5F00 \u653F\u52A1\u516C\u5F00 \u653F\u52A1\u4FE1\u606F\u516C\u5F00 ${OGI_WORK} ${OGI_FUNDS}`,
  issue: "\u672A\u5236\u53D1 \u672A\u5236\u5B9A \u672A\u51FA\u53F0 \u6CA1\u6709\u5236\u53D1 \u6CA1\u6709\u5236\u5B9A \u5236\u53D1 \u5236\u5B9A \u51FA\u53F0 \u5370\u53D1 \u5236\u8BA2 \u9881\u5E03 \u53D1\u5E03 \u5236\u5B9A\u51FA\u53F0 \u5236\u5B9A\u5370\u53D1",
  hold: "\u4E3E\u529E \u5F00\u5C55 \u7EC4\u7EC7 \u53EC\u5F00 \u4E3E\u884C \u7EC4\u7EC7\u5F00\u5C55 \u7EC4\u7EC7\u53EC\u5F00 \u4E3E\u529E\u4E86 \u5F00\u5C55\u4E86 \u7EC4\u7EC7\u4E3E\u529E",
  takePart: "\u53C2\u52A0 \u53C2\u4E0E \u51FA\u5E2D \u6D3E\u5458\u53C2\u52A0 \u7EC4\u7EC7\u53C2\u52A0",
  reply: "\u56DE\u590D \u7B54\u590D \u529E\u7ED3 \u529E\u590D \u89E3\u7B54 \u56DE\u5E94 \u5904\u7406\u7B54\u590D",
  hand: "\u53D1\u653E \u6D3E\u53D1 \u5206\u53D1 \u6563\u53D1 \u8D60\u9001 \u53D1\u9001 \u514D\u8D39\u53D1\u653E",
  setUp: "\u8BBE\u7ACB \u8BBE\u7F6E \u8BBE\u6709 \u5EFA\u7ACB \u5EFA\u6210 \u5F00\u8BBE \u914D\u5907 \u8BBE \u5F00\u901A \u5EFA\u8BBE \u62E5\u6709 \u5171\u8BBE \u73B0\u6709",
  charge: "\u672A\u6536\u8D39 \u6CA1\u6709\u6536\u8D39 \u4E0D\u6536\u8D39 \u6536\u53D6 \u6536\u8D39 \u6536\u53D6\u8D39\u7528 \u8D39\u7528 \u4FE1\u606F\u5904\u7406\u8D39 \u4FE1\u606F\u516C\u5F00\u5904\u7406\u8D39 \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5904\u7406\u8D39 \u4FE1\u606F\u516C\u5F00\u4FE1\u606F\u5904\u7406\u8D39 \u5904\u7406\u8D39 \u68C0\u7D22\u8D39 \u590D\u5236\u8D39 \u90AE\u5BC4\u8D39 \u6210\u672C\u8D39 \u5DE5\u672C\u8D39 \u6536\u53D6\u4E86",
  copying: "\u68C0\u7D22 \u590D\u5236 \u590D\u5370",
  repeal: "\u5E9F\u6B62 \u5931\u6548 \u5BA3\u5E03\u5931\u6548",
  inForce: "\u73B0\u884C\u6709\u6548 \u73B0\u884C",
  spend: "\u5B89\u6392 \u843D\u5B9E \u6295\u5165 \u5217\u652F \u62E8\u4ED8 \u5212\u62E8",
  printed: "\u520A\u767B \u520A\u8F7D \u767B\u8F7D",
  shutDown: "\u5173\u505C \u5408\u5E76 \u6574\u5408 \u6CE8\u9500 \u5173\u95ED",
  leaning: "\u4F9D\u6258 \u501F\u52A9",
  respond: "\u56DE\u5E94\u5173\u5207 \u56DE\u5E94\u793E\u4F1A\u5173\u5207 \u56DE\u5E94\u516C\u4F17\u5173\u5207 \u56DE\u5E94\u516C\u4F17\u5173\u6CE8\u70ED\u70B9 \u56DE\u5E94\u793E\u4F1A\u70ED\u70B9 \u56DE\u5E94\u70ED\u70B9 \u56DE\u5E94 \u56DE\u5E94\u516C\u4F17 \u56DE\u5E94\u793E\u4F1A \u53CA\u65F6\u56DE\u5E94 \u4E3B\u52A8\u56DE\u5E94",
  // Ways in which requests come
  inPerson: "\u5F53\u9762 \u5F53\u9762\u7533\u8BF7 \u73B0\u573A\u7533\u8BF7 \u6765\u8BBF\u7533\u8BF7 \u4E0A\u95E8\u7533\u8BF7 \u7A97\u53E3\u7533\u8BF7 \u73B0\u573A\u63D0\u4EA4 \u5F53\u9762\u63D0\u4EA4 \u5F53\u9762\u9012\u4EA4 \u73B0\u573A\u9012\u4EA4",
  fax: "\u4F20\u771F \u4F20\u771F\u7533\u8BF7",
  network: "\u7F51\u7EDC \u7F51\u4E0A \u5728\u7EBF \u4E92\u8054\u7F51 \u7F51\u4E0A\u7533\u8BF7 \u7F51\u7EDC\u7533\u8BF7 \u5728\u7EBF\u7533\u8BF7 \u7F51\u4E0A\u63D0\u4EA4 \u5728\u7EBF\u63D0\u4EA4 \u4E92\u8054\u7F51\u7533\u8BF7 \u7F51\u7EDC\u5E73\u53F0\u7533\u8BF7 \u7F51\u4E0A\u5E73\u53F0 \u7F51\u7AD9\u7533\u8BF7 \u901A\u8FC7\u7F51\u7AD9\u7533\u8BF7 \u7535\u5B50\u8868\u5355 \u7F51\u4E0A\u53D7\u7406 \u7F51\u7EDC\u6E20\u9053",
  email: "\u7535\u5B50\u90AE\u4EF6 \u7535\u5B50\u90AE\u7BB1 \u7535\u90AE \u90AE\u4EF6 \u7535\u5B50\u90AE\u4EF6\u7533\u8BF7 EMAIL E-MAIL Email email E-mail e-mail",
  mail: "\u4FE1\u51FD \u90AE\u5BC4 \u4E66\u4FE1 \u4FE1\u4EF6 \u4FE1\u51FD\u7533\u8BF7 \u90AE\u5BC4\u7533\u8BF7 \u6765\u4FE1\u7533\u8BF7 \u4E66\u9762\u90AE\u5BC4 \u6302\u53F7\u4FE1 \u90AE\u653F",
  phone: "\u7535\u8BDD \u6765\u7535 \u7535\u8BDD\u7533\u8BF7 \u7535\u8BDD\u54A8\u8BE2 \u54A8\u8BE2\u7535\u8BDD",
  hotline: "\u70ED\u7EBF 12345",
  otherForm: "\u5176\u4ED6\u5F62\u5F0F\u7533\u8BF7 \u5176\u4ED6\u65B9\u5F0F\u7533\u8BF7 \u5176\u4ED6\u5F62\u5F0F \u5176\u4ED6\u7533\u8BF7 \u5176\u4ED6\u9014\u5F84\u7533\u8BF7",
  // Results of requests
  already: "\u5DF2\u4E3B\u52A8\u516C\u5F00 \u5C5E\u4E8E\u5DF2\u4E3B\u52A8\u516C\u5F00 \u4E3B\u52A8\u516C\u5F00\u8303\u56F4 \u5C5E\u4E8E\u4E3B\u52A8\u516C\u5F00 \u5DF2\u4E3B\u52A8\u516C\u5F00\u8303\u56F4 \u5DF2\u7ECF\u4E3B\u52A8\u516C\u5F00 \u5DF2\u516C\u5F00\u8303\u56F4 \u5C5E\u4E8E\u5DF2\u516C\u5F00 \u5DF2\u516C\u5F00\u7684 \u6B64\u524D\u5DF2\u516C\u5F00",
  granted: "\u540C\u610F\u516C\u5F00 \u4E88\u4EE5\u516C\u5F00 \u51C6\u4E88\u516C\u5F00 \u53EF\u4EE5\u516C\u5F00 \u540C\u610F\u63D0\u4F9B \u540C\u610F\u516C\u5F00\u7684 \u540C\u610F\u4E88\u4EE5\u516C\u5F00 \u7ED9\u4E88\u516C\u5F00 \u5168\u90E8\u516C\u5F00",
  partly: "\u540C\u610F\u90E8\u5206\u516C\u5F00 \u90E8\u5206\u516C\u5F00 \u4E88\u4EE5\u90E8\u5206\u516C\u5F00 \u90E8\u5206\u540C\u610F\u516C\u5F00 \u540C\u610F\u90E8\u5206\u63D0\u4F9B \u90E8\u5206\u4E88\u4EE5\u516C\u5F00",
  refused: "\u4E0D\u540C\u610F\u516C\u5F00 \u4E0D\u4E88\u516C\u5F00 \u4E0D\u4E88\u4EE5\u516C\u5F00 \u672A\u4E88\u516C\u5F00 \u4E0D\u540C\u610F\u63D0\u4F9B \u4E0D\u4E88\u63D0\u4F9B \u51B3\u5B9A\u4E0D\u516C\u5F00 \u514D\u4E88\u516C\u5F00 \u4E0D\u5F97\u516C\u5F00",
  notAgency: "\u4E0D\u5C5E\u4E8E\u672C \u4E0D\u5C5E\u672C \u4E0D\u5C5E\u4E8E\u6211 \u4E0D\u5C5E\u6211 \u975E\u672C\u673A\u5173 \u975E\u672C\u5355\u4F4D \u975E\u672C\u884C\u653F\u673A\u5173 \u975E\u672C\u90E8\u95E8 \u975E\u672C\u90E8 \u975E\u672C\u5C40 \u975E\u672C\u59D4 \u975E\u672C\u5385 \u975E\u672C\u529E \u975E\u672C\u653F\u5E9C \u975E\u672C\u7EA7 \u975E\u672C\u8857\u9053 \u975E\u672C\u9547 \u975E\u672C\u4E61 \u975E\u672C\u533A \u975E\u672C\u5E02 \u975E\u672C\u53BF \u975E\u672C\u9662 \u975E\u6211\u5C40 \u975E\u6211\u59D4 \u975E\u6211\u529E \u975E\u6211\u5385 \u4E0D\u662F\u672C\u673A\u5173 \u4E0D\u662F\u672C\u5355\u4F4D \u4E0D\u5C5E\u4E8E\u8BE5\u673A\u5173 \u4E0D\u5C5E\u4E8E\u672C\u673A\u5173\u516C\u5F00 \u4E0D\u5C5E\u4E8E\u672C\u884C\u653F\u673A\u5173\u516C\u5F00",
  notExist: "\u4FE1\u606F\u4E0D\u5B58\u5728 \u653F\u5E9C\u4FE1\u606F\u4E0D\u5B58\u5728 \u7533\u8BF7\u4FE1\u606F\u4E0D\u5B58\u5728 \u6240\u7533\u8BF7\u4FE1\u606F\u4E0D\u5B58\u5728",
  notHeld: "\u4E0D\u638C\u63E1 \u672A\u638C\u63E1 \u4E0D\u638C\u63E1\u76F8\u5173 \u672C\u673A\u5173\u4E0D\u638C\u63E1",
  amend: "\u66F4\u6539\u8865\u5145 \u66F4\u6539\u3001\u8865\u5145 \u8865\u5145\u66F4\u6539 \u66F4\u6539\u6216\u8865\u5145 \u66F4\u6539\u548C\u8865\u5145 \u8865\u5145\u3001\u66F4\u6539 \u8865\u6B63 \u4F5C\u51FA\u66F4\u6539 \u5185\u5BB9\u4E0D\u660E\u786E \u7533\u8BF7\u5185\u5BB9\u4E0D\u660E\u786E",
  otherChannel: "\u901A\u8FC7\u5176\u4ED6\u9014\u5F84 \u5176\u4ED6\u9014\u5F84\u529E\u7406 \u901A\u8FC7\u5176\u4ED6\u6E20\u9053\u529E\u7406 \u5176\u4ED6\u6E20\u9053\u529E\u7406 \u5176\u4ED6\u9014\u5F84\u89E3\u51B3 \u901A\u8FC7\u5176\u4ED6\u6CD5\u5B9A\u9014\u5F84",
  otherResult: "\u5176\u4ED6\u5904\u7406 \u4F5C\u5176\u4ED6\u5904\u7406 \u5176\u5B83\u5904\u7406",
  unavailable: "\u65E0\u6CD5\u63D0\u4F9B",
  notProcessed: "\u4E0D\u4E88\u5904\u7406 \u4E0D\u518D\u5904\u7406",
  stateSecret: "\u56FD\u5BB6\u79D8\u5BC6",
  tradeSecret: "\u5546\u4E1A\u79D8\u5BC6",
  privacy: "\u4E2A\u4EBA\u9690\u79C1",
  security: "\u5371\u53CA\u56FD\u5BB6\u5B89\u5168 \u793E\u4F1A\u7A33\u5B9A \u4E09\u5B89\u5168\u4E00\u7A33\u5B9A",
  notGovernment: "\u4E0D\u662F\u300A\u6761\u4F8B\u300B\u6240\u6307 \u4E0D\u662F\u653F\u5E9C\u4FE1\u606F \u975E\u653F\u5E9C\u4FE1\u606F \u4E0D\u5C5E\u4E8E\u653F\u5E9C\u4FE1\u606F \u4E0D\u5C5E\u4E8E\u300A\u6761\u4F8B\u300B",
  otherLegal: "\u6CD5\u5F8B\u6CD5\u89C4\u89C4\u5B9A\u7684\u5176\u4ED6\u60C5\u5F62 \u5176\u4ED6\u6CD5\u5B9A\u60C5\u5F62",
  onTime: "\u6309\u65F6\u529E\u7ED3 \u6309\u671F\u529E\u7ED3 \u5982\u671F\u529E\u7ED3 \u9650\u671F\u5185\u529E\u7ED3 \u671F\u9650\u5185\u529E\u7ED3 \u6309\u65F6 \u6309\u671F",
  extended: "\u5EF6\u671F \u5EF6\u671F\u529E\u7ED3 \u5EF6\u671F\u7B54\u590D \u5EF6\u957F\u7B54\u590D \u5EF6\u957F\u671F\u9650 \u5EF6\u957F\u7B54\u590D\u671F\u9650",
  carriedOver: "\u4E0A\u5E74\u7ED3\u8F6C \u4E0A\u5E74\u5EA6\u7ED3\u8F6C \u4E0A\u4E00\u5E74\u7ED3\u8F6C \u4E0A\u4E00\u5E74\u5EA6\u7ED3\u8F6C \u4E0A\u5E74\u8F6C\u5165 \u4E0A\u5E74\u5EA6\u8F6C\u5165 \u4E0A\u5E74\u5EA6\u9057\u7559 \u53BB\u5E74\u7ED3\u8F6C",
  carriedForward: "\u7ED3\u8F6C\u4E0B \u7ED3\u8F6C\u5230 \u7ED3\u8F6C\u81F3 \u7ED3\u8F6C20 \u987A\u5EF6\u5230 \u987A\u5EF6\u81F3 \u7ED3\u8F6C\u4E0B \u7ED3\u8F6C\u5230\u4E0B \u7ED3\u8F6C\u81F3\u4E0B \u8F6C\u4E0B\u5E74 \u8F6C\u4E0B\u4E00\u5E74 \u8F6C\u81F3\u4E0B\u5E74 \u8F6C\u5165\u4E0B\u5E74 \u8F6C\u5165\u4E0B\u4E00\u5E74 \u987A\u5EF6\u5230\u4E0B \u987A\u5EF6\u81F3\u4E0B \u7ED3\u8F6C\u4E0B\u5E74\u5EA6 \u7ED3\u8F6C\u4E0B\u4E00\u5E74\u5EA6 \u8F6C\u4E0B\u5E74\u5EA6 \u8F6C\u4E0B\u4E00\u5E74\u5EA6 \u987A\u5EF6\u4E0B\u5E74 \u5EF6\u671F\u81F3\u6B21\u5E74 \u5EF6\u671F\u81F3\u4E0B\u5E74 \u5EF6\u81F3\u6B21\u5E74 \u5EF6\u81F3\u4E0B\u5E74 \u8F6C\u81F3\u6B21\u5E74 \u7ED3\u8F6C\u6B21\u5E74 \u8DE8\u5E74",
  // Channels of proactive disclosure
  website: "\u7F51\u7AD9 \u95E8\u6237\u7F51\u7AD9 \u653F\u5E9C\u7F51\u7AD9 \u90E8\u95E8\u7F51\u7AD9 \u653F\u5E9C\u95E8\u6237\u7F51\u7AD9 \u4FE1\u606F\u516C\u5F00\u7F51 \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7F51 \u516C\u5F00\u7F51 \u4FE1\u606F\u7F51 \u95E8\u6237\u7F51 \u7F51\u4E0A\u516C\u5F00 \u653F\u52A1\u7F51 \u4FE1\u606F\u516C\u5F00\u5E73\u53F0 \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5E73\u53F0 \u516C\u5F00\u5E73\u53F0 \u7F51\u7AD9\u516C\u5F00 \u4FE1\u606F\u516C\u5F00\u7F51\u7AD9 \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7F51\u7AD9 \u653F\u52A1\u516C\u5F00\u7F51\u7AD9 \u4FE1\u606F\u516C\u5F00\u4E13\u7F51 \u5B98\u7F51 \u7F51\u9875",
  weibo: "\u5FAE\u535A \u653F\u52A1\u5FAE\u535A \u5B98\u65B9\u5FAE\u535A \u65B0\u6D6A\u5FAE\u535A \u817E\u8BAF\u5FAE\u535A",
  wechat: "\u5FAE\u4FE1 \u653F\u52A1\u5FAE\u4FE1 \u5FAE\u4FE1\u516C\u4F17\u53F7 \u5FAE\u4FE1\u516C\u4F17\u5E73\u53F0 \u516C\u4F17\u53F7 \u5B98\u65B9\u5FAE\u4FE1",
  gazette: "\u516C\u62A5 \u653F\u5E9C\u516C\u62A5 \u653F\u62A5 \u4EBA\u6C11\u653F\u5E9C\u516C\u62A5",
  otherWay: "\u5176\u4ED6\u65B9\u5F0F \u5176\u5B83\u65B9\u5F0F \u5176\u4ED6\u6E20\u9053 \u5176\u5B83\u6E20\u9053 \u5176\u4ED6\u5F62\u5F0F \u5176\u5B83\u5F62\u5F0F \u5176\u4ED6\u9014\u5F84 \u5176\u5B83\u9014\u5F84 \u5176\u4ED6\u8F7D\u4F53 \u5176\u4ED6\u5E73\u53F0 \u516C\u5F00\u5176\u4ED6\u4FE1\u606F",
  outlet: "\u65B0\u5A92\u4F53 \u653F\u52A1\u65B0\u5A92\u4F53 \u653F\u52A1\u65B0\u5A92\u4F53\u5E73\u53F0 \u516C\u5F00\u680F \u516C\u793A\u680F \u7535\u5B50\u5C4F \u663E\u793A\u5C4F \u89E6\u6478\u5C4F \u5E7F\u64AD \u62A5\u7EB8 \u7535\u89C6 \u62A5\u520A \u65B0\u95FB\u5A92\u4F53 \u67E5\u9605\u70B9 \u5BA3\u4F20\u680F \u516C\u544A\u680F \u77ED\u4FE1 \u624B\u673A\u77ED\u4FE1 \u6296\u97F3 \u4ECA\u65E5\u5934\u6761 \u5934\u6761\u53F7 \u5BA2\u6237\u7AEF \u89C6\u9891\u53F7",
  anyWay: "\u7B49\u6E20\u9053 \u7B49\u65B9\u5F0F \u7B49\u5F62\u5F0F \u7B49\u9014\u5F84 \u7B49\u5E73\u53F0 \u7B49\u8F7D\u4F53 \u7B49\u5A92\u4F53 \u5404\u79CD\u6E20\u9053 \u591A\u79CD\u6E20\u9053 \u5404\u79CD\u5F62\u5F0F \u591A\u79CD\u5F62\u5F0F \u5404\u79CD\u65B9\u5F0F \u591A\u79CD\u65B9\u5F0F \u5404\u7C7B\u6E20\u9053 \u5404\u79CD\u9014\u5F84 \u591A\u6E20\u9053 \u4E0D\u540C\u6E20\u9053 \u5404\u6E20\u9053",
  // Things counted
  normative: "\u89C4\u8303\u6027\u6587\u4EF6 \u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6",
  visits: "\u8BBF\u95EE\u91CF \u70B9\u51FB\u7387 \u70B9\u51FB\u91CF \u6D4F\u89C8\u91CF \u8BBF\u95EE\u6B21\u6570 \u70B9\u51FB\u6570 \u8BBF\u95EE\u4EBA\u6B21 \u70B9\u51FB\u6B21\u6570 \u8BBF\u95EE\u4EBA\u6570 \u70B9\u51FB \u8BBF\u95EE \u603B\u8BBF\u95EE\u91CF \u6D4F\u89C8\u6B21\u6570 \u6D4F\u89C8\u4EBA\u6B21 \u8BBF\u95EE\u603B\u91CF \u603B\u6D4F\u89C8\u91CF \u603B\u70B9\u51FB\u91CF \u9605\u89C8\u91CF",
  site: "\u7F51\u7AD9 \u5B50\u7F51\u7AD9 \u5B50\u7AD9 \u653F\u5E9C\u7F51\u7AD9 \u4FE1\u606F\u516C\u5F00\u7F51\u7AD9 \u95E8\u6237\u7F51\u7AD9 \u4FE1\u606F\u516C\u5F00\u5B50\u7F51\u7AD9 \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7F51\u7AD9 \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5B50\u7F51\u7AD9 \u4E13\u7F51",
  subsite: "\u5B50\u7F51\u7AD9 \u5B50\u7AD9 \u4FE1\u606F\u516C\u5F00\u5B50\u7F51\u7AD9 \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5B50\u7F51\u7AD9",
  page: "\u4E13\u680F \u680F\u76EE \u9891\u9053 \u4E13\u9898",
  press: "\u65B0\u95FB\u53D1\u5E03\u4F1A \u53D1\u5E03\u4F1A",
  interview: "\u5728\u7EBF\u8BBF\u8C08 \u7F51\u4E0A\u8BBF\u8C08 \u7F51\u7EDC\u8BBF\u8C08 \u8BBF\u8C08 \u5728\u7EBF\u8BBF\u8C08\u8282\u76EE \u7F51\u7EDC\u5728\u7EBF\u8BBF\u8C08",
  interpretation: "\u653F\u7B56\u89E3\u8BFB \u89E3\u8BFB\u7A3F\u4EF6 \u89E3\u8BFB\u6750\u6599 \u89E3\u8BFB\u4FE1\u606F \u89E3\u8BFB\u6587\u7AE0 \u89E3\u8BFB \u653F\u7B56\u89E3\u8BFB\u7A3F\u4EF6 \u653F\u7B56\u89E3\u8BFB\u6750\u6599 \u653F\u7B56\u89E3\u8BFB\u4FE1\u606F \u653F\u7B56\u89E3\u8BFB\u6587\u7AE0 \u6587\u4EF6\u89E3\u8BFB \u56FE\u6587\u89E3\u8BFB \u653F\u7B56\u89E3\u8BFB\u7A3F\u4EF6\u53D1\u5E03 \u653F\u7B56\u89E3\u8BFB\u7A3F\u4EF6\u53D1\u5E03\u6570 \u89E3\u8BFB\u7C7B\u4FE1\u606F \u89E3\u8BFB\u4FE1\u606F\u53D1\u5E03 \u89E3\u8BFB\u7C7B\u4FE1\u606F\u53D1\u5E03 \u89E3\u8BFB\u6750\u6599\u53D1\u5E03 \u89E3\u8BFB\u7A3F\u4EF6\u53D1\u5E03 \u89E3\u8BFB\u53D1\u5E03 \u653F\u7B56\u89E3\u8BFB\u53D1\u5E03",
  video: "\u89C6\u9891 \u77ED\u89C6\u9891 \u76F4\u64AD \u8282\u76EE \u95EE\u7B54",
  hotTopic: "\u56DE\u5E94\u5173\u5207 \u56DE\u5E94\u793E\u4F1A\u5173\u5207 \u56DE\u5E94\u516C\u4F17\u5173\u5207 \u56DE\u5E94\u516C\u4F17\u5173\u6CE8\u70ED\u70B9 \u56DE\u5E94\u793E\u4F1A\u70ED\u70B9 \u56DE\u5E94\u70ED\u70B9 \u70ED\u70B9 \u516C\u4F17\u5173\u6CE8\u70ED\u70B9 \u793E\u4F1A\u70ED\u70B9 \u70ED\u70B9\u95EE\u9898 \u91CD\u5927\u8206\u60C5 \u8206\u60C5 \u793E\u4F1A\u5173\u5207 \u516C\u4F17\u5173\u5207 \u516C\u4F17\u5173\u6CE8",
  leader: "\u4E3B\u8981\u8D1F\u8D23\u540C\u5FD7 \u4E3B\u8981\u8D1F\u8D23\u4EBA \u4E3B\u8981\u9886\u5BFC \u4E3B\u8981\u9886\u5BFC\u540C\u5FD7",
  review: "\u884C\u653F\u590D\u8BAE \u590D\u8BAE \u7533\u8BF7\u884C\u653F\u590D\u8BAE \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u884C\u653F\u590D\u8BAE \u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u884C\u653F\u590D\u8BAE \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u590D\u8BAE \u653F\u52A1\u516C\u5F00\u7533\u8BF7\u884C\u653F\u590D\u8BAE \u516C\u5F00\u7533\u8BF7\u884C\u653F\u590D\u8BAE \u884C\u653F\u590D\u8BAE\u7533\u8BF7 \u884C\u653F\u590D\u8BAE\u6848\u4EF6 \u590D\u8BAE\u7533\u8BF7 \u7533\u8BF7\u590D\u8BAE \u590D\u8BAE\u6848\u4EF6 \u88AB\u7533\u8BF7\u884C\u653F\u590D\u8BAE \u4FE1\u606F\u516C\u5F00\u884C\u653F\u590D\u8BAE",
  litigation: "\u884C\u653F\u8BC9\u8BBC \u8BC9\u8BBC \u63D0\u8D77\u884C\u653F\u8BC9\u8BBC \u884C\u653F\u8BC9\u8BBC\u6848\u4EF6 \u8BC9\u8BBC\u6848\u4EF6 \u5E94\u8BC9 \u884C\u653F\u5E94\u8BC9 \u88AB\u63D0\u8D77\u884C\u653F\u8BC9\u8BBC \u63D0\u8D77\u8BC9\u8BBC \u884C\u653F\u8BC9\u8BBC\u6848",
  upheld: "\u7EF4\u6301 \u9A73\u56DE\u539F\u544A \u9A73\u56DE\u8BC9\u8BBC\u8BF7\u6C42 \u9A73\u56DE\u539F\u544A\u8BC9\u8BBC\u8BF7\u6C42 \u7ED3\u679C\u7EF4\u6301 \u4E88\u4EE5\u7EF4\u6301",
  corrected: "\u7EA0\u9519 \u7EA0\u6B63 \u64A4\u9500 \u786E\u8BA4\u8FDD\u6CD5 \u88AB\u4F9D\u6CD5\u7EA0\u9519 \u4F9D\u6CD5\u7EA0\u9519 \u7ED3\u679C\u7EA0\u6B63 \u4E88\u4EE5\u7EA0\u6B63 \u8D23\u4EE4\u5C65\u884C",
  otherOutcome: "\u64A4\u56DE \u64A4\u56DE\u7533\u8BF7 \u64A4\u56DE\u590D\u8BAE\u7533\u8BF7 \u64A4\u56DE\u884C\u653F\u590D\u8BAE\u7533\u8BF7 \u64A4\u56DE\u590D\u8BAE \u64A4\u56DE\u8D77\u8BC9 \u64A4\u8BC9 \u5176\u4ED6\u60C5\u5F62 \u5176\u4ED6\u7ED3\u679C \u5176\u4ED6 \u7EC8\u6B62 \u7533\u8BF7\u4EBA\u64A4\u56DE \u7533\u8BF7\u4EBA\u64A4\u56DE\u7533\u8BF7 \u7533\u8BF7\u4EBA\u64A4\u56DE\u590D\u8BAE \u7533\u8BF7\u4EBA\u64A4\u56DE\u590D\u8BAE\u7533\u8BF7 \u7533\u8BF7\u4EBA\u64A4\u56DE\u884C\u653F\u590D\u8BAE\u7533\u8BF7 \u539F\u544A\u64A4\u8BC9 \u5176\u5B83",
  other: "\u5176\u4ED6 \u5176\u5B83",
  dismissed: "\u9A73\u56DE \u9A73\u56DE\u8D77\u8BC9 \u5224\u51B3\u9A73\u56DE \u88C1\u5B9A\u9A73\u56DE",
  pending: "\u5C1A\u672A\u5BA1\u7ED3 \u672A\u5BA1\u7ED3 \u6B63\u5728\u5BA1\u7406 \u5C1A\u5728\u5BA1\u7406 \u5BA1\u7406\u4E2D",
  complaint: "\u4E3E\u62A5 \u6295\u8BC9 \u4E3E\u62A5\u6295\u8BC9 \u6295\u8BC9\u4E3E\u62A5 \u4E3E\u62A5\u3001\u6295\u8BC9 \u6295\u8BC9\u3001\u4E3E\u62A5 \u4E3E\u62A5\u548C\u6295\u8BC9 \u6295\u8BC9\u548C\u4E3E\u62A5",
  consult: "\u54A8\u8BE2 \u54A8\u8BE2\u670D\u52A1 \u653F\u7B56\u54A8\u8BE2 \u54A8\u8BE2\u95EE\u9898 \u95EE\u8BE2 \u8BE2\u95EE",
  onSite: "\u73B0\u573A \u6765\u8BBF \u6765\u8BBF\u63A5\u5F85 \u63A5\u5F85\u6765\u8BBF \u5F53\u9762 \u7A97\u53E3 \u4E0A\u95E8 \u73B0\u573A\u63A5\u5F85 \u73B0\u573A\u54A8\u8BE2 \u63A5\u5F85\u54A8\u8BE2 \u6765\u8BBF\u54A8\u8BE2 \u63A5\u5F85\u6765\u8BBF\u54A8\u8BE2 \u5F53\u9762\u54A8\u8BE2 \u73B0\u573A\u89E3\u7B54",
  reception: "\u63A5\u5F85",
  letter: "\u6765\u4FE1 \u4FE1\u7BB1 \u5E02\u957F\u4FE1\u7BB1 \u53BF\u957F\u4FE1\u7BB1 \u533A\u957F\u4FE1\u7BB1 \u5C40\u957F\u4FE1\u7BB1 \u9886\u5BFC\u4FE1\u7BB1 \u516C\u4F17\u6765\u4FE1 \u7FA4\u4F17\u6765\u4FE1 \u7F51\u6C11\u6765\u4FE1 \u7559\u8A00",
  material: "\u5BA3\u4F20\u8D44\u6599 \u8D44\u6599 \u5BA3\u4F20\u5355 \u5BA3\u4F20\u518C \u4F20\u5355 \u6298\u9875 \u5BA3\u4F20\u6750\u6599 \u5BA3\u4F20\u624B\u518C \u624B\u518C \u5BA3\u4F20\u54C1 \u5BA3\u4F20\u9875 \u660E\u767D\u7EB8 \u660E\u767D\u5361 \u6750\u6599 \u529E\u4E8B\u6307\u5357",
  media: "\u5A92\u4F53 \u65B0\u95FB\u5A92\u4F53 \u7535\u89C6\u53F0 \u62A5\u7EB8 \u65E5\u62A5 \u665A\u62A5 \u62A5\u520A \u5404\u7C7B\u5A92\u4F53 \u4E2D\u592E\u5A92\u4F53 \u4E3B\u6D41\u5A92\u4F53 \u7535\u53F0",
  coverage: "\u62A5\u9053 \u53D1\u7A3F \u5BA3\u4F20\u62A5\u9053 \u520A\u64AD \u520A\u53D1 \u64AD\u53D1 \u65B0\u95FB\u62A5\u9053 \u520A\u64AD\u62A5\u9053 \u520A\u767B\u62A5\u9053 \u64AD\u51FA \u520A\u8F7D\u62A5\u9053 \u520A\u64AD\u65B0\u95FB",
  notice: "\u516C\u544A \u901A\u544A \u5E7F\u544A \u6807\u8BED \u5BA3\u4F20\u7247 \u77ED\u7247 \u4E13\u9898\u7247 \u5B57\u5E55",
  catalogueEntries: "\u4FE1\u606F\u76EE\u5F55\u6570 \u76EE\u5F55\u6570 \u76EE\u5F55\u5B8C\u6210\u7387 \u516C\u5F00\u76EE\u5F55\u5B8C\u6210\u7387 \u4FE1\u606F\u76EE\u5F55\u5B8C\u6210\u7387",
  train: "\u57F9\u8BAD\u73ED \u57F9\u8BAD \u4E1A\u52A1\u57F9\u8BAD \u57F9\u8BAD\u4F1A \u4E13\u9898\u57F9\u8BAD \u4E1A\u52A1\u57F9\u8BAD\u73ED \u57F9\u8BAD\u6D3B\u52A8 \u4E13\u9898\u57F9\u8BAD\u73ED \u8F6E\u8BAD",
  trainees: "\u53C2\u8BAD \u53D7\u8BAD \u57F9\u8BAD\u4EBA\u5458 \u63A5\u53D7\u57F9\u8BAD \u53C2\u52A0\u57F9\u8BAD \u53D7\u8BAD\u4EBA\u5458 \u53C2\u8BAD\u4EBA\u5458 \u57F9\u8BAD\u4EBA\u6B21 \u57F9\u8BAD\u4EBA\u6570 \u57F9\u8BAD\u5E72\u90E8 \u57F9\u8BAD\u5DE5\u4F5C\u4EBA\u5458",
  meeting: "\u4E13\u9898\u4F1A\u8BAE \u4E13\u9898\u4F1A \u653F\u52A1\u516C\u5F00\u4F1A\u8BAE \u4FE1\u606F\u516C\u5F00\u4F1A\u8BAE \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4F1A\u8BAE \u9886\u5BFC\u5C0F\u7EC4\u4F1A\u8BAE \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4E13\u9898\u4F1A\u8BAE \u653F\u52A1\u516C\u5F00\u4E13\u9898\u4F1A\u8BAE",
  workMeeting: "\u5DE5\u4F5C\u4F1A\u8BAE \u5DE5\u4F5C\u4F1A \u5DE5\u4F5C\u63A8\u8FDB\u4F1A \u5DE5\u4F5C\u4F8B\u4F1A \u63A8\u8FDB\u4F1A \u90E8\u7F72\u4F1A \u534F\u8C03\u4F1A",
  staff: `\u5DE5\u4F5C\u4EBA\u5458 ${OGI_WORK} \u4E13\u517C\u804C\u5DE5\u4F5C\u4EBA\u5458 \u4E13\u517C\u804C\u4EBA\u5458 \u4E13(\u517C)\u804C\u4EBA\u5458 \u4E13(\u517C)\u804C\u5DE5\u4F5C\u4EBA\u5458 \u4E13\u3001\u517C\u804C\u4EBA\u5458`,
  newly: "\u65B0\u589E",
  mixedStaff: "\u4E13\u517C\u804C \u4E13(\u517C)\u804C \u4E13\u3001\u517C\u804C \u4E13\u517C\u804C\u5DE5\u4F5C\u4EBA\u5458 \u4E13\u517C\u804C\u4EBA\u5458 \u4E13(\u517C)\u804C\u4EBA\u5458 \u4E13(\u517C)\u804C\u5DE5\u4F5C\u4EBA\u5458 \u4E13\u3001\u517C\u804C\u4EBA\u5458",
  fullTime: "\u4E13\u804C \u5168\u804C \u5168\u804C\u4EBA\u5458 \u5168\u804C\u5DE5\u4F5C\u4EBA\u5458 \u4E13\u804C\u4EBA\u5458 \u4E13\u804C\u5DE5\u4F5C\u4EBA\u5458 \u4E13\u804C\u4FE1\u606F\u5458 \u4E13\u804C\u5DE5\u4F5C\u8005",
  partTime: "\u517C\u804C \u517C\u804C\u4EBA\u5458 \u517C\u804C\u5DE5\u4F5C\u4EBA\u5458 \u517C\u804C\u4FE1\u606F\u5458",
  office: "\u4E13\u95E8\u673A\u6784 \u4E13\u95E8\u5DE5\u4F5C\u673A\u6784 \u5DE5\u4F5C\u673A\u6784 \u529E\u4E8B\u673A\u6784",
  readingPoint: "\u67E5\u9605\u70B9 \u67E5\u9605\u573A\u6240 \u67E5\u9605\u5BA4 \u67E5\u8BE2\u70B9 \u67E5\u9605\u4E2D\u5FC3 \u67E5\u9605\u670D\u52A1\u70B9 \u516C\u5171\u67E5\u9605\u70B9 \u516C\u5171\u67E5\u9605\u5BA4 \u4FE1\u606F\u67E5\u9605\u70B9 \u4FE1\u606F\u67E5\u9605\u573A\u6240 \u4FE1\u606F\u516C\u5F00\u67E5\u9605\u70B9 \u653F\u5E9C\u4FE1\u606F\u67E5\u9605\u70B9 \u516C\u5F00\u67E5\u9605\u70B9 \u67E5\u9605\u533A",
  budget: `\u4E13\u9879\u7ECF\u8D39 \u5DE5\u4F5C\u7ECF\u8D39 \u5E74\u5EA6\u7ECF\u8D39 \u4E13\u9879\u5DE5\u4F5C\u7ECF\u8D39 ${OGI_FUNDS}`,
  // What takes a figure out of the year, the body or the whole
  sinceThen: "\u4E09\u5E74\u6765 \u4E94\u5E74\u6765 \u8FD1\u5E74\u6765 \u51E0\u5E74\u6765 \u5341\u5E74\u6765 \u8FD1\u4E09\u5E74 \u65BD\u884C\u4EE5\u6765 \u5B9E\u65BD\u4EE5\u6765 \u5F00\u901A\u4EE5\u6765 \u5386\u5E74 \u5F00\u5C55\u4EE5\u6765 \u516C\u5E03\u4EE5\u6765 \u5EFA\u7ACB\u4EE5\u6765 \u4E0A\u7EBF\u4EE5\u6765 \u6210\u7ACB\u4EE5\u6765 \u8FD0\u884C\u4EE5\u6765 \u7D2F\u8BA1\u5386\u5E74",
  cumulative: "\u7D2F\u8BA1 \u7D2F\u79EF \u603B\u7D2F\u8BA1",
  partYear: "\u4E0A\u534A\u5E74 \u4E0B\u534A\u5E74 \u5B63\u5EA6 \u5F53\u6708 \u672C\u6708 \u4E0A\u6708 \u6708\u4EFD",
  average: "\u65E5\u5747 \u6708\u5747 \u5E73\u5747 \u4EBA\u5747 \u6BCF\u65E5 \u6BCF\u5929 \u6BCF\u6708 \u6BCF\u5468 \u6BCF\u5B63\u5EA6 \u6BCF\u6B21 \u6BCF\u671F \u5355\u65E5 \u6700\u9AD8 \u6700\u9AD8\u65E5 \u5E74\u5747 \u65E5\u8BBF\u95EE\u91CF \u65E5\u70B9\u51FB\u91CF \u6BCF\u5E74 \u6BCF\u6237 \u6237\u5747 \u4EF6\u5747",
  compared: "\u8F83\u4E0A\u5E74 \u6BD4\u4E0A\u5E74 \u8F83\u53BB\u5E74 \u6BD4\u53BB\u5E74 \u540C\u6BD4 \u4E0A\u5E74 \u53BB\u5E74 \u4E0A\u4E00\u5E74 \u4E0A\u5E74\u5EA6 \u4E0A\u5E74\u540C\u671F \u53BB\u5E74\u540C\u671F \u4E0E\u4E0A\u5E74 \u8F83\u5F80\u5E74",
  aimed: "\u529B\u4E89 \u8BA1\u5212 \u62DF\u4E8E \u4E89\u53D6 \u76EE\u6807 \u4E0B\u4E00\u6B65 \u4ECA\u540E \u5C06\u7EE7\u7EED \u5C06\u8FDB\u4E00\u6B65 \u5C06\u4EE5 \u5C06\u5728 \u5C06\u91CD\u70B9 \u5C06\u91C7\u53D6 \u5C06\u7740\u529B \u5C06\u8BA4\u771F \u5C06\u4E25\u683C \u5C06\u4E8E \u5C06\u7EC4\u7EC7 \u5C06\u4E3E\u529E \u5C06\u6309\u7167 \u5C06\u52A0\u5F3A \u4E0D\u5C11\u4E8E \u4E0D\u4F4E\u4E8E \u81F3\u5C11",
  topical: "\u7C7B\u4FE1\u606F \u7C7B\u653F\u5E9C\u4FE1\u606F \u7C7B\u7533\u8BF7 \u7C7B\u653F\u52A1\u4FE1\u606F \u4E3B\u8981\u4E3A \u4E3B\u8981\u662F \u4E3B\u8981\u6D89\u53CA \u5185\u5BB9\u4E3A \u7C7B\u522B \u4FE1\u8BBF \u91CD\u590D \u540C\u4E00",
  about: "\u6D89\u53CA \u5173\u4E8E \u6709\u5173",
  subordinate: "\u4E0B\u7EA7 \u4E0B\u5C5E \u6240\u5C5E\u5355\u4F4D \u76F4\u5C5E\u5355\u4F4D \u5404\u4E61\u9547 \u5404\u8857\u9053 \u5176\u4E2D\u5E02 \u5176\u4E2D\u53BF \u5176\u4E2D\u533A \u5E02\u76F4 \u53BF\u76F4 \u533A\u76F4 \u7701\u76F4",
  rate: "\u7387 \u6BD4\u4F8B \u5360\u6BD4 \u6BD4\u91CD \u5360 \u5360\u603B\u6570",
  free: "\u51CF\u514D \u514D\u6536 \u514D\u9664 \u514D\u8D39 \u51CF\u6536 \u514D\u8D39\u63D0\u4F9B",
  foreign: "\u7F5A\u6CA1 \u7F5A\u6B3E \u6392\u6C61 \u884C\u653F\u4E8B\u4E1A\u6027 \u5904\u7F5A \u505C\u8F66 \u4F9B\u6C34 \u7269\u4E1A \u5B66\u8D39 \u7A0E\u8D39 \u6D88\u8D39 \u4EF7\u683C \u73AF\u5883 \u4FE1\u8BBF\u4E8B\u9879 \u6276\u8D2B \u6551\u707E",
  late: "\u8D85\u671F \u903E\u671F \u8D85\u65F6 \u5EF6\u8BEF \u8D25\u8BC9 \u5931\u6CC4\u5BC6 \u6CC4\u5BC6 \u6CC4\u9732 \u8D23\u4EFB\u8FFD\u7A76 \u8FFD\u7A76",
  plan: "\u95EE\u9898 \u4E0D\u8DB3 \u6539\u8FDB \u6253\u7B97 \u4E0B\u4E00\u6B65 \u52AA\u529B\u65B9\u5411 \u4ECA\u540E \u5C55\u671B \u5DE5\u4F5C\u601D\u8DEF \u5DE5\u4F5C\u8BA1\u5212 \u6574\u6539 \u63AA\u65BD\u53CA \u5DEE\u8DDD \u8584\u5F31\u73AF\u8282 \u5DE5\u4F5C\u5B89\u6392 \u5EFA\u8BAE",
  licensing: "\u884C\u653F\u8BB8\u53EF \u8BB8\u53EF \u884C\u653F\u8BB8\u53EF\u7533\u8BF7 \u884C\u653F\u5BA1\u6279",
  none: "\u65E0 \u6CA1\u6709 \u672A\u53D1\u751F \u6CA1\u6709\u53D1\u751F \u672A\u6536\u5230 \u6CA1\u6709\u6536\u5230 \u672A\u63A5\u5230 \u6CA1\u6709\u63A5\u5230 \u672A\u51FA\u73B0 \u6CA1\u6709\u51FA\u73B0 \u672A\u4EA7\u751F \u6CA1\u6709\u4EA7\u751F \u672A\u53D7\u7406 \u6CA1\u6709\u53D7\u7406 \u672A\u6536\u53D6 \u6CA1\u6709\u6536\u53D6 \u672A\u6536 \u4E0D\u6536\u53D6 \u672A\u88AB \u6CA1\u6709\u88AB \u672A\u5236\u53D1 \u672A\u5236\u5B9A \u672A\u51FA\u53F0 \u6CA1\u6709\u5236\u53D1 \u6CA1\u6709\u5236\u5B9A \u672A\u4E3E\u529E \u672A\u53EC\u5F00 \u6CA1\u6709\u4E3E\u529E \u6CA1\u6709\u53EC\u5F00 \u672A\u6709 \u672A\u5411 \u672A\u56E0 \u6CA1\u6709\u56E0 \u672A\u6D89\u53CA \u672A\u5F15\u53D1 \u672A\u63D0\u8D77 \u4E0D\u5B58\u5728 \u4E3A\u96F6 \u672A\u529E\u7406 \u5C1A\u65E0 \u6682\u65E0 \u672A\u53C2\u52A0 \u672A\u5F00\u5C55 \u672A\u63A5\u53D7 \u672A\u66FE\u53D1\u751F \u4ECE\u672A\u53D1\u751F \u672A\u518D\u53D1\u751F \u672A\u4F5C\u51FA \u672A\u53D1\u5E03 \u672A\u6536\u8D39 \u6CA1\u6709\u6536\u8D39 \u4E0D\u6536\u8D39",
  conditional: "\u5982 \u5982\u679C \u82E5 \u53EF\u4EE5 \u53EF\u5411 \u5E94\u5F53 \u51E1 \u7684\uFF0C\u53EF",
  all: "\u5168\u90E8 \u5747 \u90FD \u6240\u6709 \u5747\u5DF2 \u5DF2\u5168\u90E8 \u5168\u90FD \u5747\u5DF2\u5168\u90E8"
};
var SHIELDS = "\u7533\u8BF7\u4EBA \u7533\u8BF7\u8868 \u7533\u8BF7\u65B9\u5F0F \u7533\u8BF7\u5185\u5BB9 \u7533\u8BF7\u4E66 \u7533\u8BF7\u7A0B\u5E8F \u7533\u8BF7\u6307\u5357 \u65E0\u6CD5 \u65E0\u969C\u788D \u65E0\u507F \u65E0\u5173 \u6709\u65E0 \u65E0\u4EBA\u673A \u65E0\u7EBF \u65E0\u56FA\u5B9A \u65E0\u9521 \u6BEB\u65E0 \u65E0\u9700 \u65E0\u987B \u65E0\u6B63\u5F53\u7406\u7531 \u65E0\u7EB8\u5316 \u65E0\u6545 \u65E0\u6548 \u65E0\u4E0D \u65E0\u8BBA \u65E0\u7591 \u65E0\u6127 \u65E0\u8BC1 \u65E0\u7406 \u590D\u8BAE\u673A\u5173 \u590D\u8BAE\u673A\u6784 \u590D\u8BAE\u5BA1\u67E5\u673A\u5173 \u590D\u8BAE\u51B3\u5B9A \u590D\u8BAE\u540E \u590D\u8BAE\u59D4\u5458\u4F1A \u590D\u8BAE\u5C40 \u590D\u8BAE\u5DE5\u4F5C \u590D\u8BAE\u6E20\u9053 \u8BC9\u8BBC\u8BF7\u6C42 \u8BC9\u8BBC\u6E20\u9053 \u516C\u5F00\u680F\u76EE \u516C\u5F00\u6307\u5357 \u516C\u5F00\u76EE\u5F55 \u516C\u5F00\u6761\u4F8B \u516C\u5F00\u5236\u5EA6 \u516C\u5F00\u4E13\u680F \u4FE1\u606F\u516C\u5F00\u680F \u4FE1\u606F\u516C\u5F00\u6307\u5357 \u4FE1\u606F\u516C\u5F00\u76EE\u5F55 \u4FE1\u606F\u516C\u5F00\u6761\u4F8B \u4FE1\u606F\u516C\u5F00\u5236\u5EA6 \u4FE1\u606F\u516C\u5F00\u4E13\u680F \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u6761\u4F8B \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u6307\u5357 \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u76EE\u5F55 \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5236\u5EA6 \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u680F \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4E13\u680F \u4FE1\u606F\u516C\u5F00\u5E74\u62A5 \u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5E74\u5EA6\u62A5\u544A \u4FE1\u606F\u516C\u5F00\u9886\u5BFC\u5C0F\u7EC4 \u516C\u5F00\u9886\u5BFC\u5C0F\u7EC4 \u653F\u52A1\u516C\u5F00\u9886\u5BFC\u5C0F\u7EC4 \u96F6\u8DDD\u79BB \u96F6\u552E \u96F6\u661F \u96F6\u62A5\u9001 \u96F6\u6563 \u96F6\u6295\u8BC9 \u4E09\u516C\u7ECF\u8D39 \u4FE1\u606F\u5458 \u516C\u5F00\u65E5 \u653F\u52A1\u516C\u5F00\u65E5 \u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u65E5 \u653F\u5E9C\u5F00\u653E\u65E5 \u4E13\u804C\u7F51\u683C\u5458 \u4E13\u804C\u6D88\u9632\u5458 \u4E13\u804C\u6D88\u9632\u961F \u4E13\u804C\u6559\u5E08 \u4E13\u804C\u8C03\u89E3\u5458 \u90AE\u4EF6\u7CFB\u7EDF \u7535\u8BDD\u53F7\u7801 \u8054\u7CFB\u7535\u8BDD \u6295\u8BC9\u7535\u8BDD \u4E3E\u62A5\u7535\u8BDD \u76D1\u7763\u7535\u8BDD \u4F20\u771F\u7535\u8BDD \u7F51\u7EDC\u5B89\u5168 \u7F51\u7EDC\u95EE\u653F \u7F51\u7EDC\u8206\u60C5 \u6CA1\u6709\u53CA\u65F6 \u6CA1\u6709\u66F4\u65B0 \u6CA1\u6709\u843D\u5B9E \u6CA1\u6709\u5B8C\u5168 \u6CA1\u6709\u5F97\u5230 \u6CA1\u6709\u5F62\u6210 \u6CA1\u6709\u5EFA\u7ACB \u6CA1\u6709\u505A\u5230 \u65E0\u4E00 \u5176\u4ED6\u9700\u8981 \u5176\u4ED6\u9700\u8981\u62A5\u544A \u5176\u4ED6\u4E8B\u9879 \u5176\u4ED6\u6709\u5173 \u5176\u4ED6\u76F8\u5173 \u5176\u4ED6\u90E8\u95E8 \u5176\u4ED6\u5355\u4F4D \u5176\u4ED6\u4FE1\u606F \u5176\u4ED6\u7C7B \u5176\u4ED6\u4FE1\u606F\u7C7B \u7ED3\u679C\u516C\u5F00 \u7ED3\u679C\u516C\u793A \u516C\u5F00\u7ED3\u679C \u4E0D\u516C\u5F00\u4E3A\u4F8B\u5916 \u5168\u90E8\u516C\u5F00\u5230\u4F4D \u6536\u8D39\u6807\u51C6 \u6536\u8D39\u9879\u76EE \u6536\u8D39\u4F9D\u636E \u6536\u8D39\u76EE\u5F55 \u516C\u544A\u53D1\u5E03 \u89E3\u8BFB\u7C7B \u73B0\u573A\u4F1A \u73B0\u573A\u7763\u5BFC \u63A5\u5F85\u5BA4";
var DISCLOSING = ["\u516C\u5F00", "\u4E3B\u52A8\u516C\u5F00", "\u5DF2\u4E3B\u52A8\u516C\u5F00", "\u53D1\u5E03", "\u4E3B\u52A8\u53D1\u5E03", "\u516C\u5E03", "\u4E3B\u52A8\u516C\u5E03", "\u516C\u5F00\u53D1\u5E03", "\u53D1\u5E03\u516C\u5F00"];
var DISCLOSED = [
  "\u4FE1\u606F",
  "\u653F\u5E9C\u4FE1\u606F",
  "\u653F\u52A1\u4FE1\u606F",
  "\u5404\u7C7B\u4FE1\u606F",
  "\u5404\u7C7B\u653F\u5E9C\u4FE1\u606F",
  "\u5404\u7C7B\u653F\u52A1\u4FE1\u606F",
  "\u5404\u79CD\u4FE1\u606F",
  "\u5404\u7C7B\u516C\u5F00\u4FE1\u606F",
  "\u5404\u7C7B\u516C\u5F00\u653F\u5E9C\u4FE1\u606F",
  "\u672C\u7EA7\u653F\u5E9C\u4FE1\u606F",
  "\u7684\u653F\u5E9C\u4FE1\u606F",
  "\u7684\u4FE1\u606F",
  "\u4E86\u653F\u5E9C\u4FE1\u606F"
];
var WHOLE_INFORMATION = ["\u5404\u7C7B\u4FE1\u606F", "\u5404\u7C7B\u653F\u5E9C\u4FE1\u606F", "\u5404\u7C7B\u653F\u52A1\u4FE1\u606F", "\u5404\u9879\u4FE1\u606F", "\u5404\u7C7B\u516C\u5F00\u4FE1\u606F"];
var WAYS2 = /* @__PURE__ */ new Set(["inPerson", "fax", "network", "email", "mail", "phone", "otherForm", "onSite"]);
var TRADITIONAL_WORDING = [
  ["\u4FE1\u606F", "\u8D44\u8BAF"],
  ["\u7F51\u7EDC", "\u7F51\u8DEF"],
  ["\u4E92\u8054\u7F51", "\u7F51\u9645\u7F51\u8DEF"],
  ["\u5728\u7EBF", "\u7EBF\u4E0A"],
  ["\u6587\u4EF6", "\u6863\u6848"],
  ["\u53D1\u5E03", "\u91CA\u51FA"],
  ["\u77ED\u4FE1", "\u7B80\u8BAF"],
  ["\u70B9\u51FB", "\u70B9\u9009"],
  ["\u590D\u8BAE", "\u8986\u8BAE"],
  ["\u62A5\u9053", "\u62A5\u5BFC"],
  ["\u89C6\u9891", "\u5F71\u7247"]
];
var NOTIONS_OF_WORD = buildWords();
function buildWords() {
  const words = /* @__PURE__ */ new Map();
  const add = (word, notion) => {
    const notions = words.get(word);
    if (notions) notions.push(notion);
    else words.set(word, [notion]);
  };
  for (const [notion, list] of Object.entries(WORDS)) {
    for (const word of list.split(" ")) {
      add(word, notion);
      if (WAYS2.has(notion) && word.includes("\u7533\u8BF7")) add(word, "request");
      if (WAYS2.has(notion) && word.includes("\u54A8\u8BE2")) add(word, "consult");
    }
  }
  for (const verb of DISCLOSING) {
    for (const object of DISCLOSED) {
      add(verb + object, "disclosed");
      add(verb + object, "publish");
      add(verb + object, "info");
      if (verb.includes("\u4E3B\u52A8")) add(verb + object, "proactive");
    }
  }
  for (const word of WHOLE_INFORMATION) {
    add(word, "wholeInfo");
    add(word, "info");
  }
  for (const shield of SHIELDS.trim().split(/ +/)) if (!words.has(shield)) words.set(shield, []);
  for (const [word, notions] of [...words]) {
    const other = TRADITIONAL_WORDING.reduce((text, [mainland, traditional]) => text.replaceAll(mainland, traditional), word);
    if (!words.has(other)) words.set(other, notions);
  }
  return words;
}

// src/indicators/notions.ts
var lexicon;
function readLexicon() {
  const built = { starts: new Uint8Array(65536), byPair: /* @__PURE__ */ new Map(), single: /* @__PURE__ */ new Map() };
  for (const [word, notions] of NOTIONS_OF_WORD) {
    const first = word.charCodeAt(0);
    built.starts[first] = 1;
    if (word.length === 1) {
      built.single.set(first, { word, notions });
      continue;
    }
    const pair = pairOf(first, word.charCodeAt(1));
    const bucket = built.byPair.get(pair);
    if (bucket) bucket.push({ word, notions });
    else built.byPair.set(pair, [{ word, notions }]);
  }
  for (const bucket of built.byPair.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  return built;
}
function pairOf(first, second) {
  return first << 16 | second;
}
function findNotions(folded, from, to) {
  lexicon ??= readLexicon();
  const { starts } = lexicon;
  const hits = [];
  for (let at = from; at < to; ) {
    const code = folded.charCodeAt(at);
    const found = starts[code] === 0 ? void 0 : longestWord(lexicon, folded, at, to, code);
    if (!found) at++;
    else {
      if (found.notions.length > 0) hits.push({ from: at, to: at + found.word.length, notions: found.notions });
      at += found.word.length;
    }
  }
  return hits;
}
function longestWord({ byPair, single }, folded, at, to, code) {
  if (at + 1 < to) {
    const bucket = byPair.get(pairOf(code, folded.charCodeAt(at + 1)));
    if (bucket) {
      for (const entry of bucket) if (at + entry.word.length <= to && folded.startsWith(entry.word, at)) return entry;
    }
  }
  return single.get(code);
}

// src/indicators/own-body.ts
var LEAD = new RegExp(
  `^(?:${[
    "\u5176\u4E2D",
    "\u5168\u5E74",
    "\u5E74\u5185",
    "\u672C\u5E74\u5EA6?",
    "\u4ECA\u5E74\u4EE5\u6765",
    "\u4ECA\u5E74",
    "\u5F53\u5E74",
    "\u5E74\u5EA6",
    "\u5171\u8BA1?",
    "\u7D2F\u8BA1",
    "\u603B\u8BA1",
    "\u5408\u8BA1",
    "\u5DF2",
    "\u5747",
    "\u7531",
    "\u5BF9",
    "\u622A[\u81F3\u6B62]\u5230?",
    "\u76EE\u524D",
    "\u4E00\u5E74\u6765",
    "\u5E74\u5E95",
    "\u540C\u65F6",
    "\u6B64\u5916",
    "\u53E6\u5916",
    "\u5176\u4F59",
    "[\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341]\u662F",
    "\\d{4}\u5E74\u5EA6?",
    "\\d{1,2}\u6708(?:\u5E95|\u4EFD)?",
    "\\d{1,2}[\u65E5\u53F7](?:\u6B62|\u524D)?",
    `[ "'\u3001,:.()\\[\\]]+`
  ].join("|")})`,
  "u"
);
var BODY = /(?:局|委|委员会|办|办公室|(?<!大)厅|署|镇|乡|街道|办事处|中心|公司|学校|学院|医院|法院|检察院|支队|大队|分局|县|区|市|省|政府)$/u;
var PLACE = /^[在于从向通经按以为把将]|(?:档案馆|图书馆)[、和及与]|新闻办(?:公室)?$/u;
var OWN = /^(?:[我本全]|各级)/u;
var PART = /^各(?:县|区|市|乡|镇|街道|部门|单位|地)|(?:本级|县区)$/u;
var SCHOOL = /(?:学院|大学|学校|中学|小学)$/u;
var THE_SCHOOL = /^学[校院]/u;
var INSIDE = /^(?:局|委|厅|办|院|镇|乡|街道|中心|支队)(?=.)/u;
function isOwnBody(words, agency) {
  let subject = words;
  for (let lead = LEAD.exec(subject); lead && lead[0].length > 0; lead = LEAD.exec(subject)) subject = subject.slice(lead[0].length);
  subject = subject.replace(/(?<![ "'、])[ "'、]+$/, "");
  if (subject.length < 2 || OWN.test(subject) || PLACE.test(subject) || !(BODY.test(subject) || PART.test(subject))) return true;
  if (agency && SCHOOL.test(agency) && THE_SCHOOL.test(subject)) return true;
  const inside = INSIDE.exec(subject)?.[0];
  if (inside && agency?.endsWith(inside)) return true;
  return agency === null || isShortFor(subject, agency) || isGovernmentOf(subject, agency);
}
function isShortFor(short, name) {
  let at = 0;
  for (const character of short) {
    const found = name.indexOf(character, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
function isGovernmentOf(subject, agency) {
  return /^.(?:人民)?政府$/u.test(subject) && agency.endsWith(subject[0]);
}

// src/catalogue/prose-rules/means.ts
var MEANS_RULES = [
  {
    code: "requests.fees",
    units: "money",
    needs: ["charge"],
    given: ["request", "ogi", "charge", "copying"],
    never: ["free", "foreign", "budget", "spend"]
  },
  { code: "resources.offices", units: "places", needs: ["office"], given: ["ogi", "setUp"], tight: true, stock: true },
  {
    code: "resources.readingPoints",
    units: "places",
    needs: ["readingPoint"],
    never: ["visits", "consult"],
    tight: true,
    behind: true,
    stock: true
  },
  // 有3名工作人员负责政府信息公开工作
  {
    code: "resources.staff",
    units: "staff",
    needs: ["staff", "ogi"],
    never: ["fullTime", "partTime", "train", "trainees", "takePart"],
    behind: "only",
    stock: true
  },
  // 配备2名专（兼）职工作人员
  {
    code: "resources.staff",
    units: "staff",
    needs: ["mixedStaff"],
    never: ["train", "trainees", "takePart"],
    tight: true,
    stock: true,
    behind: true
  },
  {
    code: "resources.staff",
    units: "staff",
    needs: ["staff"],
    given: ["ogi", "setUp", "spend", "staff"],
    never: ["fullTime", "partTime", "train", "trainees", "takePart", "meeting", "onSite"],
    tight: true,
    stock: true
  },
  {
    code: "resources.staff.fullTime",
    units: "staff",
    needs: ["fullTime"],
    never: ["mixedStaff", "train", "trainees"],
    tight: true,
    behind: true,
    stock: true
  },
  {
    code: "resources.staff.partTime",
    units: "staff",
    needs: ["partTime"],
    never: ["mixedStaff", "train", "trainees"],
    tight: true,
    behind: true,
    stock: true
  },
  { code: "resources.budget", units: "money", needs: ["budget"], given: ["ogi", "staff"], never: ["foreign"], plain: true },
  {
    code: "meetings.count",
    units: "times",
    needs: ["meeting"],
    given: ["ogi", "hold"],
    never: ["takePart", "train", "press"],
    tight: true,
    plain: true,
    behind: true
  },
  {
    code: "meetings.count",
    units: "times",
    needs: ["workMeeting", "ogi"],
    never: ["takePart", "train", "press"],
    tight: true,
    plain: true,
    behind: true
  },
  {
    code: "training.sessions",
    units: "sessions",
    needs: ["train"],
    given: ["hold"],
    never: ["takePart", "trainees", "meeting"],
    tight: true,
    plain: true,
    behind: true
  },
  {
    code: "training.attendance",
    units: "persons",
    needs: [["trainees", "train"]],
    never: ["takePart", "meeting"],
    partOf: ["training.sessions"]
  },
  // Not the people of a course that is none of this: 组织安全生产培训12期，培训3000人次
  {
    code: "training.attendance",
    units: "persons",
    needs: [["trainees", "train"]],
    never: ["takePart", "meeting"],
    plainAfter: "train",
    plain: true
  },
  // 举办培训3期、410人次
  { code: "training.attendance", units: "attendance", needs: [], partOf: ["training.sessions"] },
  // 举办培训2场，64人次参加
  { code: "training.attendance", units: "persons", needs: ["takePart"], partOf: ["training.sessions"], behind: true },
  {
    code: "website.visits",
    units: "visits",
    needs: ["visits"],
    given: ["website", "site", "ogi"],
    never: ["wechat", "weibo", "video", "page"],
    unless: ["leaning"],
    ofYear: true
  },
  { code: "website.sites", units: "places", needs: ["site", "setUp"], never: ["shutDown", "page"], tight: true, stock: true },
  { code: "website.sites", units: "places", needs: ["subsite"], never: ["shutDown", "page"], tight: true, behind: true, stock: true },
  { code: "consultations.onSite", units: "consultations", needs: ["consult", "onSite"], never: ["anyWay", "request"] },
  // 接待群众咨询760人次 may also count those who asked by telephone
  {
    code: "consultations.onSite",
    units: "consultations",
    needs: ["reception", "consult"],
    never: ["onSite", "phone", "network", "anyWay", "request"],
    unsure: true
  },
  // Calls of a service line (12360热线接听咨询电话2.8万个) are about anything.
  { code: "consultations.phone", units: "consultations", needs: ["consult", "phone"], never: ["anyWay", "request", "hotline"] },
  { code: "consultations.online", units: "consultations", needs: ["consult", "network"], never: ["anyWay", "request"] },
  {
    code: "consultations.online",
    units: "consultations",
    needs: ["network", ["answer", "reply"]],
    never: ["anyWay", "request", "letter"],
    unless: ["request"]
  },
  {
    code: "letters.answered",
    units: "letters",
    needs: [
      ["letter", "email"],
      ["reply", "close"]
    ],
    never: ["request", "hotline", "rate"]
  },
  // 受理信箱来信210件，回复208件
  {
    code: "letters.answered",
    units: "letters",
    needs: [["reply", "close"]],
    given: ["letter", "email"],
    never: ["request", "rate", "network"],
    unless: ["request", "hotline"],
    tight: true
  },
  { code: "materials.distributed", units: "copies", needs: ["hand", "material"], never: ["gazette"] },
  { code: "media.reports", units: "reports", needs: ["coverage"], given: ["media", "outlet"], never: ["notice"], behind: true }
];

// src/catalogue/prose-rules/proactive.ts
function channel(code, notion) {
  const never = [
    ...["request", "answer", "reply", "consult", "letter", "interpretation", "press", "interview", "coverage", "video"],
    ...["anyWay", "visits", "page", "normative", "rate", "topical", "about", "shutDown"]
  ];
  return { code, units: "items", needs: [notion], given: ["publish", "proactive", "disclosed"], never, ofYear: true };
}
function ledChannel(code, led) {
  return {
    code,
    units: "items",
    needs: ["info", "publish"],
    led,
    never: [...CHANNELS, "outlet", "request", "page", "visits", "rate"],
    tight: true,
    ofYear: true
  };
}
var PROACTIVE_RULES = [
  {
    code: "proactive.total",
    units: "items",
    needs: [
      ["disclosed", "wholeInfo"],
      ["publish", "proactive"]
    ],
    never: [
      ...CHANNELS,
      "outlet",
      "request",
      "topical",
      "about",
      "normative",
      "interpretation",
      "page",
      "rate",
      "reply",
      "visits",
      "video"
    ],
    notLed: [...CHANNELS, "outlet"],
    tight: true,
    ofYear: true
  },
  {
    code: "proactive.total",
    units: "items",
    needs: ["anyWay", ["disclosed", "wholeInfo"], ["publish", "proactive"]],
    never: ["request", "topical", "about", "normative", "interpretation", "page", "rate"],
    tight: true,
    ofYear: true
  },
  // 累计公开政府信息2万条，其中2012年主动公开8000条
  {
    code: "proactive.total",
    units: "items",
    needs: ["proactive"],
    given: ["disclosed", "wholeInfo"],
    never: ["info", "disclosed", ...CHANNELS, "outlet", "normative", "topical", "about", "interpretation"],
    notLed: [...CHANNELS, "outlet"],
    tight: true,
    ofYear: true
  },
  // 施行以来累计公开政府信息2万条，其中2010年新增8000条
  {
    code: "proactive.total",
    units: "items",
    needs: ["newly"],
    given: ["sinceThen", "cumulative"],
    never: ["request", "consult", "letter", "visits", "normative", "topical", "about", "page", "interpretation", ...CHANNELS, "outlet"],
    unless: ["request", "consult", "letter", "visits", "normative", "page", "interpretation"],
    tight: true,
    unsure: true
  },
  ledChannel("proactive.channel.website", "website"),
  // （一）网站公开。区政府网站“街道之窗”栏目公开120条
  {
    code: "proactive.channel.website",
    units: "items",
    needs: ["website", "publish"],
    led: "website",
    never: ["outlet", "request", "visits"],
    tight: true
  },
  ledChannel("proactive.channel.weibo", "weibo"),
  ledChannel("proactive.channel.wechat", "wechat"),
  channel("proactive.channel.website", "website"),
  channel("proactive.channel.weibo", "weibo"),
  channel("proactive.channel.wechat", "wechat"),
  channel("proactive.channel.gazette", "gazette"),
  channel("proactive.channel.other", "otherWay"),
  { code: "proactive.channel.gazette", units: "items", needs: ["printed"], given: ["gazette"], never: CHANNELS, far: true },
  {
    code: "proactive.channel.other",
    units: "items",
    needs: ["other"],
    partOf: ["proactive.channel.website", "proactive.channel.weibo", "proactive.channel.wechat", "proactive.channel.gazette"],
    tight: true
  },
  {
    code: "proactive.normative",
    units: "documents",
    needs: ["normative"],
    given: ["proactive", "publish", "disclosed"],
    never: ["issue", "interpretation", "gazette", "repeal", "inForce"],
    unless: ["printed"],
    tight: true
  },
  // 制发规范性文件14件，14件均主动公开
  { code: "proactive.normative", units: "documents", needs: ["proactive"], partOf: ["normative.issued"], behind: "only" },
  {
    code: "normative.issued",
    units: "documents",
    needs: ["normative", "issue"],
    never: ["proactive", "interpretation", "review", "repeal", "inForce"],
    tight: true
  },
  // 制发规章2件、规范性文件36件
  {
    code: "normative.issued",
    units: "documents",
    needs: ["normative"],
    given: ["issue"],
    never: ["issue", "proactive", "publish", "interpretation", "review", "repeal", "inForce"],
    unless: ["proactive", "publish"],
    tight: true
  },
  { code: "normative.repealed", units: "documents", needs: ["repeal", "normative"], never: ["inForce"], tight: true },
  { code: "normative.inForce", units: "documents", needs: ["inForce", "normative"], never: ["repeal"], tight: true },
  { code: "proactive.catalogueRate", units: "share", needs: ["catalogueEntries"] },
  { code: "response.hotTopics", units: "consultations", needs: ["hotTopic", "respond"], never: ["interpretation", "consult", "rate"] },
  { code: "response.socialMedia", units: "consultations", needs: ["respond", ["weibo", "wechat"]], never: ["hotTopic", "rate", "publish"] },
  { code: "response.other", units: "consultations", needs: ["respond", "otherWay"], never: ["hotTopic", "rate", "publish"] },
  // （三）新闻发布会。市政府新闻办举办31场
  {
    code: "response.pressConferences",
    units: "times",
    needs: ["hold"],
    led: "press",
    never: ["train", "meeting", "workMeeting", "interview", "leader"],
    tight: true
  },
  { code: "response.pressConferences", units: "times", needs: ["press"], never: ["leader", "request"], tight: true },
  {
    code: "response.pressConferencesByHead",
    units: "times",
    needs: ["leader"],
    never: ["interview"],
    partOf: ["response.pressConferences"]
  },
  { code: "response.interviews", units: "times", needs: ["interview"], never: ["leader", "media", "outlet"], tight: true },
  { code: "response.interviewsByHead", units: "times", needs: ["leader"], never: ["press"], partOf: ["response.interviews"] },
  {
    code: "response.interpretations",
    units: "articles",
    needs: ["interpretation"],
    never: ["video", "rate", "request", "gazette", "topical", "about"],
    unless: ["printed"],
    tight: true,
    ofYear: true
  }
];

// src/catalogue/prose-rules/proceedings.ts
function outcome(code, notion, head) {
  return { code, units: "proceedings", needs: [notion], never: ["rate"], partOf: [head], behind: true };
}
var PROCEEDING_RULES = [
  {
    code: "review.total",
    units: "proceedings",
    needs: ["review"],
    given: ["ogi", "request", "review", "litigation"],
    never: ["subordinate", "rate", "upheld", "corrected"],
    behind: true
  },
  outcome("review.upheld", "upheld", "review.total"),
  outcome("review.corrected", "corrected", "review.total"),
  outcome("review.other", "otherOutcome", "review.total"),
  outcome("review.pending", "pending", "review.total"),
  {
    code: "litigation.total",
    units: "proceedings",
    needs: ["litigation"],
    given: ["ogi", "request", "review", "litigation"],
    never: ["subordinate", "rate", "upheld", "corrected"],
    behind: true
  },
  outcome("litigation.upheld", "upheld", "litigation.total"),
  // Only of a lawsuit: a review that is dismissed was not decided.
  outcome("litigation.upheld", "dismissed", "litigation.total"),
  outcome("litigation.corrected", "corrected", "litigation.total"),
  outcome("litigation.other", "otherOutcome", "litigation.total"),
  {
    code: "complaints.total",
    units: "cases",
    needs: ["complaint"],
    given: ["review", "litigation", "ogi", "complaint"],
    never: ["rate", "consult", "foreign", "close"],
    tight: true,
    plain: true
  }
];

// src/catalogue/prose-rules/requests.ts
var OTHER_BUSINESS = ["review", "litigation", "complaint", "consult", "letter", "licensing", "hotTopic"];
function way(code, notion) {
  const never = [...OTHER_BUSINESS, ...RESULTS, "answer", "close", "publish", "carriedForward", "visits"];
  return { code, units: "requests", needs: [notion], given: ["request"], never, unless: OTHER_BUSINESS, behind: true };
}
function result(code, notion) {
  return { code, units: "requests", needs: [notion], never: ["review", "litigation", "normative", "rate", "carriedForward"], behind: true };
}
function reason(code, notion) {
  const never = ["refused", "review", "litigation"];
  return { code, units: "requests", needs: [notion], never, partOf: ["requests.result.refused"] };
}
var REQUEST_RULES = [
  {
    code: "requests.received",
    units: "requests",
    needs: ["receive", "request"],
    never: [...WAYS, ...RESULTS, ...OTHER_BUSINESS, "topical", "about", "carriedOver", "carriedForward", "rate", "subordinate"],
    behind: true
  },
  {
    code: "requests.received",
    units: "requests",
    needs: ["receive", "request", "anyWay"],
    never: [...RESULTS, ...OTHER_BUSINESS, "topical", "about"]
  },
  way("requests.received.inPerson", "inPerson"),
  way("requests.received.fax", "fax"),
  way("requests.received.network", "network"),
  way("requests.received.email", "email"),
  way("requests.received.mail", "mail"),
  way("requests.received.phone", "phone"),
  way("requests.received.otherForm", "otherForm"),
  { code: "requests.carriedOver", units: "requests", needs: ["carriedOver"], never: [...RESULTS, "review", "litigation"], behind: true },
  {
    code: "requests.carriedForward",
    units: "requests",
    needs: ["carriedForward"],
    never: [...RESULTS, "review", "litigation", "carriedOver"],
    behind: true
  },
  {
    code: "requests.closed",
    units: "requests",
    needs: ["close"],
    given: ["request"],
    never: [...OTHER_BUSINESS, ...RESULTS, "onTime", "extended", "rate", "carriedOver", "carriedForward"],
    unless: OTHER_BUSINESS,
    behind: true
  },
  {
    code: "requests.closed.onTime",
    units: "requests",
    needs: ["onTime"],
    given: ["request"],
    never: [...OTHER_BUSINESS, ...RESULTS, "rate", "answer"],
    unless: OTHER_BUSINESS
  },
  {
    code: "requests.closed.extended",
    units: "requests",
    needs: ["extended"],
    given: ["request"],
    never: [...OTHER_BUSINESS, ...RESULTS, "rate"],
    unless: OTHER_BUSINESS,
    behind: true
  },
  {
    code: "requests.answered",
    units: "requests",
    needs: ["answer"],
    given: ["request"],
    never: [...OTHER_BUSINESS, ...RESULTS, "extended", "rate", "carriedOver", "carriedForward", "network", "receive"],
    unless: OTHER_BUSINESS,
    behind: true
  },
  result("requests.result.alreadyDisclosed", "already"),
  result("requests.result.granted", "granted"),
  result("requests.result.partlyGranted", "partly"),
  result("requests.result.refused", "refused"),
  result("requests.result.notThisAgency", "notAgency"),
  result("requests.result.notExist", "notExist"),
  result("requests.result.amend", "amend"),
  result("requests.result.otherChannel", "otherChannel"),
  result("requests.result.other", "otherResult"),
  reason("requests.result.refused.stateSecret", "stateSecret"),
  reason("requests.result.refused.tradeSecret", "tradeSecret"),
  reason("requests.result.refused.privacy", "privacy"),
  reason("requests.result.refused.securityAndStability", "security"),
  reason("requests.result.refused.notGovernmentInformation", "notGovernment"),
  reason("requests.result.refused.otherLegal", "otherLegal")
];

// src/catalogue/prose-rules/index.ts
var PROSE_RULES = [...PROACTIVE_RULES, ...REQUEST_RULES, ...PROCEEDING_RULES, ...MEANS_RULES];

// src/catalogue/prose-rules/units.ts
var UNITS = {
  cases: ["\u4EF6", "\u5B97", "\u8D77", "\u4EF6\u6B21", "\u4F8B", "\u4E2A", "\u4EFD", "\u4EBA\u6B21", "\u6761", "\u6B21", "\u4EF6(\u6B21)", "\u4EF6\uFF08\u6B21\uFF09", "\u4EBA"],
  requests: ["\u4EF6", "\u5B97", "\u8D77", "\u4EF6\u6B21", "\u4F8B", "\u4EFD", "\u6761", "\u4EBA\u6B21", "\u4EF6\uFF08\u6B21\uFF09"],
  proceedings: ["\u4EF6", "\u5B97", "\u8D77", "\u4F8B", "\u6B21", "\u4E2A", "\u4EF6\u6B21", "\u9879"],
  items: ["\u6761", "\u4EF6", "\u9879", "\u7BC7", "\u6761\u6B21", "\u6761\uFF08\u6B21\uFF09", "\u6761\uFF08\u4EF6\uFF09", "\u4EFD", "\u6761\uFF08\u7BC7\uFF09", "\u7BC7\uFF08\u6761\uFF09"],
  documents: ["\u4EF6", "\u4EFD", "\u4E2A", "\u6761", "\u90E8", "\u9879"],
  times: ["\u6B21", "\u573A", "\u573A\u6B21", "\u671F", "\u4E2A", "\u573A\uFF08\u6B21\uFF09", "\u6B21\uFF08\u573A\uFF09", "\u573A\uFF08\u671F\uFF09", "\u671F\uFF08\u6B21\uFF09", "\u6279", "\u6279\u6B21", "\u4EBA\u6B21"],
  sessions: ["\u671F", "\u6B21", "\u573A", "\u573A\u6B21", "\u4E2A", "\u73ED\u6B21", "\u8F6E", "\u671F\uFF08\u6B21\uFF09", "\u573A\uFF08\u6B21\uFF09", "\u73ED", "\u6279\u6B21"],
  articles: ["\u7BC7", "\u4EF6", "\u6761", "\u4EFD", "\u4E2A", "\u5219", "\u671F", "\u7BC7\uFF08\u6B21\uFF09", "\u7BC7\u6B21"],
  persons: ["\u4EBA", "\u540D", "\u4F4D", "\u4EBA\u6B21", "\u4EBA\uFF08\u6B21\uFF09"],
  attendance: ["\u4EBA\u6B21", "\u4EBA\uFF08\u6B21\uFF09"],
  staff: ["\u4EBA", "\u540D", "\u4F4D"],
  visits: ["\u4EBA\u6B21", "\u6B21", "\u4EBA\uFF08\u6B21\uFF09", "\u6B21\uFF08\u4EBA\uFF09", "\u70B9\u51FB", "\u6B21\u6570", ""],
  consultations: ["\u4EBA\u6B21", "\u6B21", "\u4EF6", "\u4EBA\uFF08\u6B21\uFF09", "\u4EBA", "\u4E2A", "\u8D77", "\u6761", "\u4EF6\u6B21", "\u6279\u6B21", "\u6279", "\u4EF6\uFF08\u6B21\uFF09", "\u4F8B"],
  letters: ["\u4EF6", "\u5C01", "\u6761", "\u4EF6\uFF08\u6B21\uFF09", "\u4EF6\u6B21", "\u5C01\uFF08\u4EF6\uFF09", "\u4EF6\uFF08\u5C01\uFF09", "\u4EFD", "\u5C01\u6B21", "\u4E2A"],
  copies: ["\u4EFD", "\u518C", "\u5F20", "\u672C", "\u5957", "\u4EF6", "\u4F59\u4EFD", "\u4EFD\uFF08\u518C\uFF09", "\u518C\uFF08\u4EFD\uFF09", "\u672C\uFF08\u518C\uFF09"],
  reports: ["\u6B21", "\u7BC7", "\u6761", "\u7BC7\uFF08\u6B21\uFF09", "\u7BC7\uFF08\u6761\uFF09", "\u6761\uFF08\u6B21\uFF09", "\u5219", "\u4EF6", "\u7BC7\u6B21", "\u6761\u6B21", "\u6B21\uFF08\u7BC7\uFF09", "\u6761\uFF08\u7BC7\uFF09"],
  places: ["\u4E2A", "\u5904", "\u5BB6", "\u6240", "\u95F4", "\u5EA7"],
  money: ["\u5143"],
  share: ["%"]
};

// src/indicators/rule-match.ts
var REACH = 14;
var REACH_BEHIND = 12;
var UNIT_SETS = Object.fromEntries(Object.entries(UNITS).map(([key, list]) => [key, new Set(list)]));
var RULES = PROSE_RULES.map((rule) => {
  const needs = rule.needs.map((need) => typeof need === "string" ? [need] : need);
  const needed = needs.flat();
  return { rule, needs, needed, axes: AXES.filter((axis) => axis.includes(needed[0])), units: UNIT_SETS[rule.units] };
});
var RULES_WITHOUT_WORDS = RULES.filter(({ needs }) => needs.length === 0);
var RULES_BY_NOTION = /* @__PURE__ */ new Map();
for (const asked of RULES) {
  for (const notion of asked.needs[0] ?? []) {
    const rules = RULES_BY_NOTION.get(notion);
    if (rules) rules.push(asked);
    else RULES_BY_NOTION.set(notion, [asked]);
  }
}
function matchRules(folded, figure, around) {
  const { amount } = figure;
  if (amount.from - figure.before.from <= 1) {
    const bare = RULES_WITHOUT_WORDS.filter(({ rule, units }) => units.has(amount.quantity.unit) && rule.partOf.includes(around.head));
    if (bare.length > 0) return bare.map(({ rule }) => ({ rule, from: amount.from, to: amount.to }));
  }
  if (figure.hitsBefore.length + figure.hitsBehind.length === 0 && !figure.share) return [];
  const before = notionsBefore(figure);
  const matches = matchesOf(folded, figure, around, before, false);
  if (matches.length > 0 || figure.hitsBehind.length === 0) return matches;
  const both = /* @__PURE__ */ new Set([...before, ...notionsOf(figure.hitsBehind)]);
  return matchesOf(folded, figure, around, both, true);
}
function matchesOf(folded, figure, around, notions, behind) {
  const { unit, value } = figure.amount.quantity;
  const matches = [];
  let tried;
  for (const notion of notions) {
    for (const asked of RULES_BY_NOTION.get(notion) ?? []) {
      const { rule } = asked;
      if ((behind ? !rule.behind : rule.behind === "only") || !asked.units.has(unit)) continue;
      if (asked.needs[0].length > 1) {
        tried ??= /* @__PURE__ */ new Set();
        if (tried.has(asked)) continue;
        tried.add(asked);
      }
      if (value !== 0 && asked.axes.some((axis) => isShared(axis, notions))) continue;
      const place = fits(folded, figure, around, notions, asked, behind);
      if (place) matches.push({ rule, from: place.from, to: place.to });
    }
  }
  return matches;
}
function isShared(axis, notions) {
  let named = 0;
  for (const notion of axis) if (notions.has(notion)) named++;
  return named > 1;
}
function fits(folded, figure, around, notions, { rule, needs, needed }, behind) {
  if (!needs.every((any) => any.some((n) => notions.has(n)))) return null;
  if (rule.never?.some((n) => notions.has(n)) || rule.unless?.some((n) => hasNotion(figure.earlier, n))) return null;
  if (rule.led ? !around.lead.has(rule.led) : rule.notLed?.some((n) => around.lead.has(n))) return null;
  if (rule.partOf && !(around.head && rule.partOf.includes(around.head))) return null;
  const elsewhere = (n) => hasNotion(figure.earlier, n) || around.under.has(n) || around.lead.has(n) || around.implied.has(n) || notions.has(n) && !needs[0].includes(n);
  if (rule.given && !rule.given.some(elsewhere)) return null;
  if (rule.plainAfter && !isPlainBefore(folded, figure.earlier, rule.plainAfter)) return null;
  return reach(folded, figure, needed, rule, behind);
}
function isPlainBefore(folded, earlier, notion) {
  return earlier.every((hit, i) => !hit.notions.includes(notion) || isPlain(folded, earlier.slice(Math.max(0, i - 1), i), hit.from));
}
function reach(folded, figure, needed, rule, behind) {
  const { amount, share } = figure;
  const decides = (hit) => hit.notions.some((n) => needed.includes(n));
  if (share) return { from: share.from, to: amount.to };
  const inFront = figure.hitsBefore.filter(decides);
  const first = inFront[0]?.from ?? amount.from;
  if (behind) {
    const after = figure.hitsBehind.filter(decides);
    if (after.length === 0 || after[0].from - amount.to > REACH_BEHIND) return null;
    const to = after.at(-1).to;
    const plain = isPlain(folded, figure.hitsBefore, amount.from) && isPlain(folded, [{ from: amount.to, to: amount.to }, ...figure.hitsBehind], to);
    return rule.plain && !plain ? null : { from: first, to };
  }
  const last = inFront.at(-1);
  const far = rule.far || amount.quantity.value === 0;
  if (!last || !far && amount.from - last.to > REACH || rule.tight && !onlyFillers(folded, last.to, amount.from)) return null;
  if (rule.plain && !isPlain(folded, figure.hitsBefore, last.to)) return null;
  return { from: first, to: amount.to };
}

// src/indicators/year-scope.ts
var LONGEST_LOOK = 200;
var UP_TO = /(?:截[至止]|截[至止]到|至|到|止)$/;
var COMPARED = /[比较与同]$/;
var MOST_OF_YEAR = 6;
function ofReportedYear(folded, dates, sentenceFrom, figure, year, stock) {
  const from = Math.max(sentenceFrom, figure.from - LONGEST_LOOK);
  const text = folded.slice(from, figure.from);
  const near = datesWithin(dates, from, figure.from);
  let ours = true;
  for (const [i, date] of near.entries()) {
    const before = text.slice(Math.max(0, date.from - from - 4), date.from - from).trimEnd();
    const behind = text.slice(date.to - from);
    if (/[本今]年/.test(behind) || isEnclosed(text, date.from - from, behind)) continue;
    const sameYear = year === null || Number(date.value.slice(0, 4)) === year;
    if (COMPARED.test(before)) {
      if (!/[,;]/.test(behind)) return false;
    } else if (date.rangeEnd !== "start") {
      const whole = date.value.length === 4 || UP_TO.test(before) || date.rangeEnd === "end" && isLong(near[i - 1], date);
      ours = sameYear && (stock || whole || behind.includes(";"));
    }
  }
  return ours;
}
function datesWithin(dates, from, to) {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (dates[middle].from < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < dates.length && dates[end].to <= to) end++;
  return dates.slice(low, end);
}
function isLong(start, end) {
  if (start?.rangeEnd !== "start") return true;
  const months = (value) => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7) || 1);
  return months(end.value) - months(start.value) >= MOST_OF_YEAR - 1;
}
function isEnclosed(text, at, behind) {
  for (const [open, close] of ["\u300A\u300B", "()"].map((pair) => [pair[0], pair[1]])) {
    const opened = text.lastIndexOf(open, at);
    if (opened >= 0 && behind.includes(close) && !text.slice(opened, at).includes(close)) return true;
  }
  return false;
}

// src/indicators/from-prose.ts
var NO_FIGURE_OF_THE_YEAR = ["average", "aimed", "compared", "partYear"];
var IMPLIED = {
  requests: /* @__PURE__ */ new Set(["request"]),
  proactive: /* @__PURE__ */ new Set(["publish", "proactive", "disclosed"]),
  review: /* @__PURE__ */ new Set(["review", "ogi"]),
  litigation: /* @__PURE__ */ new Set(["litigation", "ogi"]),
  resources: /* @__PURE__ */ new Set(["ogi"])
};
var NOTHING = /* @__PURE__ */ new Set();
var NEAR = 20;
var THIS_YEAR = /全年|本年|今年|当年|年内|年度/;
var LONGEST_LEAD = 30;
function indicatorsFromProse(input, passages) {
  const { view } = input;
  const forms = formsAskedFor(input.meta.format, input.meta.year);
  const found = [];
  let implied = NOTHING;
  let head = null;
  for (const passage of passages) {
    if (passage.plan || passage.figures.length === 0) continue;
    if (!continuesList(view.folded, passage.from)) {
      implied = NOTHING;
      head = null;
    }
    const lead = leadOf(view.folded, passage);
    for (const figure of passage.figures) {
      const matches = matchRules(view.folded, figure, { under: passage.under, lead, implied, head });
      for (const match of meanings(matches, figure)) {
        const { rule } = match;
        const entry = indicatorEntry(rule.code);
        const certainty = entry.formats.some((form) => forms.has(form)) ? certaintyOf(input, figure, match) : null;
        if (!certainty) continue;
        found.push({
          code: rule.code,
          value: figure.amount.quantity.value,
          unit: entry.unit,
          method: "prose",
          certainty,
          evidence: view.text.slice(match.from, match.to).trim(),
          section: figure.amount.quantity.section,
          span: view.spanOf(match)
        });
        implied = IMPLIED[rule.code.slice(0, rule.code.indexOf("."))] ?? NOTHING;
        if (!rule.partOf) head = rule.code;
      }
    }
  }
  return [...found.filter((i) => i.certainty === "certain"), ...found.filter((i) => i.certainty !== "certain")];
}
function continuesList(folded, from) {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const character = folded[at];
    if (character !== "\n" && character !== " ") return ":;,\u3001".includes(character);
  }
  return false;
}
function leadOf(folded, passage) {
  const end = folded.slice(passage.from, Math.min(passage.to, passage.from + LONGEST_LEAD)).indexOf("\u3002");
  const before = passage.figures[0].amount.from;
  if (end < 0 || passage.from + end > before) return passage.heading;
  return /* @__PURE__ */ new Set([...passage.heading, ...notionsOf(findNotions(folded, passage.from, passage.from + end))]);
}
function meanings(matches, figure) {
  const codes = new Set(matches.map((m) => m.rule.code));
  if (codes.size <= 1) return matches.slice(0, 1);
  return figure.amount.quantity.value === 0 ? matches : [];
}
function certaintyOf({ view, tokens, meta }, figure, match) {
  const { amount, before, sentence } = figure;
  const { quantity } = amount;
  const notions = notionsOf(figure.hitsBefore);
  if (quantity.change || quantity.certainty === "ambiguous" || quantity.modifier === "atMost" || quantity.upper !== void 0) return null;
  if (NO_FIGURE_OF_THE_YEAR.some((n) => notions.has(n)) || hasNotion(figure.earlier, "aimed") || hasNotion(figure.earlier, "partYear"))
    return null;
  if (!ofReportedYear(view.folded, tokens.dates, sentence, amount, meta.year, match.rule.stock ?? false)) return null;
  const first = figure.hitsBefore[0]?.from ?? before.to;
  if (figure.fresh && !isOwnBody(view.folded.slice(before.from, first), meta.agency?.name ?? null)) return null;
  const summed = notions.has("sinceThen") || hasNotion(figure.earlier, "sinceThen") || notions.has("cumulative") && !THIS_YEAR.test(view.folded.slice(Math.max(sentence, before.from - NEAR), before.to));
  if (match.rule.ofYear && summed) return match.rule.code === "website.visits" ? "likely" : null;
  return match.rule.unsure && quantity.certainty === "certain" ? "likely" : quantity.certainty;
}

// src/catalogue/formats.ts
var TEMPLATES = ["template-2019", "template-2021"];
var FORM_2019 = ["template-2019"];
var FORM_2021 = ["template-2021"];
var STATISTICS = ["statistics-2014"];
var BOTH_STATISTICS = ["local", "statistics-2014"];
var LOCAL = ["local"];
function rows(group, editions, entries) {
  return entries.map(([code, label, unit, variants, own]) => ({
    code,
    label,
    unit,
    group,
    editions: own ?? editions,
    ...variants ? { variants } : {}
  }));
}
var RESULT = "\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C";
var REQUEST_ROWS = [
  ...rows([], TEMPLATES, [
    ["requests.received", "\u4E00\u3001\u672C\u5E74\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF", "\u4EF6", ["\u672C\u5E74\u65B0\u6536", "\u672C\u5E74\u65B0\u6536\u7533\u8BF7\u6570\u91CF", "\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF"]],
    ["requests.carriedOver", "\u4E8C\u3001\u4E0A\u5E74\u7ED3\u8F6C\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF", "\u4EF6", ["\u4E0A\u5E74\u7ED3\u8F6C", "\u4E0A\u5E74\u5EA6\u7ED3\u8F6C\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF", "\u4E0A\u5E74\u7ED3\u8F6C\u7533\u8BF7\u6570\u91CF"]]
  ]),
  ...rows([RESULT], TEMPLATES, [
    ["requests.result.granted", "\uFF08\u4E00\uFF09\u4E88\u4EE5\u516C\u5F00", "\u4EF6"],
    [
      "requests.result.partlyGranted",
      "\uFF08\u4E8C\uFF09\u90E8\u5206\u516C\u5F00\uFF08\u533A\u5206\u5904\u7406\u7684\uFF0C\u53EA\u8BA1\u8FD9\u4E00\u60C5\u5F62\uFF0C\u4E0D\u8BA1\u5176\u4ED6\u60C5\u5F62\uFF09",
      "\u4EF6",
      ["\u90E8\u5206\u516C\u5F00\u533A\u5206\u5904\u7406\u7684\u53EA\u8BA1\u8FD9\u4E00\u60C5\u5F62\u4E0D\u8BA1\u5176\u4ED6\u60C5\u5F62"]
    ]
  ]),
  ...rows([RESULT, "\uFF08\u4E09\uFF09\u4E0D\u4E88\u516C\u5F00"], TEMPLATES, [
    ["requests.result.refused.stateSecret", "1.\u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6", "\u4EF6", ["\u6D89\u53CA\u56FD\u5BB6\u79D8\u5BC6"]],
    ["requests.result.refused.forbiddenByLaw", "2.\u5176\u4ED6\u6CD5\u5F8B\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00", "\u4EF6", ["\u6CD5\u5F8B\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00"]],
    [
      "requests.result.refused.securityAndStability",
      "3.\u5371\u53CA\u201C\u4E09\u5B89\u5168\u4E00\u7A33\u5B9A\u201D",
      "\u4EF6",
      ["\u4E09\u5B89\u5168\u4E00\u7A33\u5B9A", "\u5371\u53CA\u56FD\u5BB6\u5B89\u5168\u3001\u516C\u5171\u5B89\u5168\u3001\u7ECF\u6D4E\u5B89\u5168\u548C\u793E\u4F1A\u7A33\u5B9A"]
    ],
    ["requests.result.refused.thirdParty", "4.\u4FDD\u62A4\u7B2C\u4E09\u65B9\u5408\u6CD5\u6743\u76CA", "\u4EF6", ["\u7B2C\u4E09\u65B9\u5408\u6CD5\u6743\u76CA"]],
    ["requests.result.refused.internalAffairs", "5.\u5C5E\u4E8E\u4E09\u7C7B\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F", "\u4EF6", ["\u4E09\u7C7B\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F", "\u5C5E\u4E8E\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F"]],
    ["requests.result.refused.process", "6.\u5C5E\u4E8E\u56DB\u7C7B\u8FC7\u7A0B\u6027\u4FE1\u606F", "\u4EF6", ["\u56DB\u7C7B\u8FC7\u7A0B\u6027\u4FE1\u606F", "\u5C5E\u4E8E\u8FC7\u7A0B\u6027\u4FE1\u606F"]],
    ["requests.result.refused.enforcementFile", "7.\u5C5E\u4E8E\u884C\u653F\u6267\u6CD5\u6848\u5377", "\u4EF6", ["\u884C\u653F\u6267\u6CD5\u6848\u5377", "\u5C5E\u4E8E\u884C\u653F\u6267\u6CD5\u6848\u5377\u4FE1\u606F"]],
    ["requests.result.refused.administrativeInquiry", "8.\u5C5E\u4E8E\u884C\u653F\u67E5\u8BE2\u4E8B\u9879", "\u4EF6", ["\u884C\u653F\u67E5\u8BE2\u4E8B\u9879", "\u5C5E\u4E8E\u884C\u653F\u67E5\u8BE2\u4E8B\u9879\u4FE1\u606F"]]
  ]),
  ...rows([RESULT, "\uFF08\u56DB\uFF09\u65E0\u6CD5\u63D0\u4F9B"], TEMPLATES, [
    ["requests.result.unavailable.notHeld", "1.\u672C\u673A\u5173\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F", "\u4EF6", ["\u672C\u673A\u5173\u4E0D\u638C\u63E1"]],
    ["requests.result.unavailable.notReady", "2.\u6CA1\u6709\u73B0\u6210\u4FE1\u606F\u9700\u8981\u53E6\u884C\u5236\u4F5C", "\u4EF6", ["\u6CA1\u6709\u73B0\u6210\u4FE1\u606F", "\u9700\u8981\u53E6\u884C\u5236\u4F5C"]],
    ["requests.result.unavailable.unclear", "3.\u8865\u6B63\u540E\u7533\u8BF7\u5185\u5BB9\u4ECD\u4E0D\u660E\u786E", "\u4EF6", ["\u8865\u6B63\u540E\u4ECD\u4E0D\u660E\u786E", "\u7533\u8BF7\u5185\u5BB9\u4ECD\u4E0D\u660E\u786E"]]
  ]),
  ...rows([RESULT, "\uFF08\u4E94\uFF09\u4E0D\u4E88\u5904\u7406"], TEMPLATES, [
    ["requests.result.notProcessed.complaint", "1.\u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9\u7C7B\u7533\u8BF7", "\u4EF6", ["\u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9\u7C7B", "\u4FE1\u8BBF\u3001\u4E3E\u62A5\u3001\u6295\u8BC9\u7C7B\u7533\u8BF7"]],
    ["requests.result.notProcessed.repeated", "2.\u91CD\u590D\u7533\u8BF7", "\u4EF6"],
    ["requests.result.notProcessed.publication", "3.\u8981\u6C42\u63D0\u4F9B\u516C\u5F00\u51FA\u7248\u7269", "\u4EF6", ["\u516C\u5F00\u51FA\u7248\u7269"]],
    ["requests.result.notProcessed.excessive", "4.\u65E0\u6B63\u5F53\u7406\u7531\u5927\u91CF\u53CD\u590D\u7533\u8BF7", "\u4EF6", ["\u5927\u91CF\u53CD\u590D\u7533\u8BF7"]],
    [
      "requests.result.notProcessed.reconfirmation",
      "5.\u8981\u6C42\u884C\u653F\u673A\u5173\u786E\u8BA4\u6216\u91CD\u65B0\u51FA\u5177\u5DF2\u83B7\u53D6\u4FE1\u606F",
      "\u4EF6",
      ["\u786E\u8BA4\u6216\u91CD\u65B0\u51FA\u5177\u5DF2\u83B7\u53D6\u4FE1\u606F", "\u8981\u6C42\u786E\u8BA4\u6216\u91CD\u65B0\u51FA\u5177\u5DF2\u83B7\u53D6\u4FE1\u606F"]
    ]
  ]),
  ...rows([RESULT], FORM_2019, [["requests.result.other", "\uFF08\u516D\uFF09\u5176\u4ED6\u5904\u7406", "\u4EF6", ["\u5176\u4ED6\u5904\u7406\u60C5\u5F62"]]]),
  ...rows([RESULT, "\uFF08\u516D\uFF09\u5176\u4ED6\u5904\u7406"], FORM_2021, [
    [
      "requests.result.other.notCorrected",
      "1.\u7533\u8BF7\u4EBA\u65E0\u6B63\u5F53\u7406\u7531\u903E\u671F\u4E0D\u8865\u6B63\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7",
      "\u4EF6",
      ["\u903E\u671F\u4E0D\u8865\u6B63", "\u7533\u8BF7\u4EBA\u903E\u671F\u4E0D\u8865\u6B63", "\u7533\u8BF7\u4EBA\u65E0\u6B63\u5F53\u7406\u7531\u903E\u671F\u4E0D\u8865\u6B63", "\u65E0\u6B63\u5F53\u7406\u7531\u903E\u671F\u4E0D\u8865\u6B63", "\u903E\u671F\u4E0D\u8865\u6B63\u4E0D\u518D\u5904\u7406", "\u903E\u671F\u672A\u8865\u6B63"]
    ],
    [
      "requests.result.other.feeUnpaid",
      "2.\u7533\u8BF7\u4EBA\u903E\u671F\u672A\u6309\u6536\u8D39\u901A\u77E5\u8981\u6C42\u7F34\u7EB3\u8D39\u7528\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7",
      "\u4EF6",
      [
        "\u903E\u671F\u4E0D\u7F34\u8D39",
        "\u903E\u671F\u4E0D\u7F34\u8D39\u4E0D\u518D\u5904\u7406",
        "\u903E\u671F\u672A\u7F34\u8D39",
        "\u903E\u671F\u672A\u7F34\u8D39",
        "\u7533\u8BF7\u4EBA\u903E\u671F\u672A\u7F34\u7EB3\u8D39\u7528",
        "\u903E\u671F\u4E0D\u7F34\u7EB3\u8D39\u7528",
        "\u7533\u8BF7\u4EBA\u903E\u671F\u672A\u6309\u6536\u8D39\u901A\u77E5\u8981\u6C42\u7F34\u7EB3\u8D39\u7528",
        "\u903E\u671F\u672A\u6309\u6536\u8D39\u901A\u77E5\u8981\u6C42\u7F34\u7EB3\u8D39\u7528"
      ]
    ],
    ["requests.result.other.misc", "3.\u5176\u4ED6", "\u4EF6", ["\u5176\u4ED6\u60C5\u5F62"]]
  ]),
  ...rows([RESULT], TEMPLATES, [["requests.result.total", "\uFF08\u4E03\uFF09\u603B\u8BA1", "\u4EF6", ["\u5408\u8BA1", "\u529E\u7406\u7ED3\u679C\u603B\u8BA1"]]]),
  ...rows([], TEMPLATES, [
    [
      "requests.carriedForward",
      "\u56DB\u3001\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406",
      "\u4EF6",
      ["\u7ED3\u8F6C\u4E0B\u5E74\u5EA6", "\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406", "\u7ED3\u8F6C\u4E0B\u4E00\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406", "\u7ED3\u8F6C\u4E0B\u5E74\u7EE7\u7EED\u529E\u7406", "\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406\u6570\u91CF"]
    ]
  ])
];
var APPLICANT_VARIANTS = {
  naturalPerson: ["\u516C\u6C11", "\u4E2A\u4EBA"],
  business: ["\u4F01\u4E1A", "\u5546\u4E1A"],
  research: ["\u79D1\u7814"],
  ngo: ["\u793E\u4F1A\u516C\u76CA", "\u516C\u76CA\u7EC4\u7EC7", "\u793E\u4F1A\u516C\u76CA\u6027\u7EC4\u7EC7"],
  legalService: ["\u6CD5\u5F8B\u670D\u52A1", "\u6CD5\u5F8B\u673A\u6784"]
};
var REQUEST_COLUMNS = [
  ...APPLICANTS.map(
    (applicant) => ({
      label: APPLICANT_LABELS[applicant],
      holds: "value",
      applicant,
      editions: TEMPLATES,
      ...APPLICANT_VARIANTS[applicant] ? { variants: APPLICANT_VARIANTS[applicant] } : {}
    })
  ),
  { label: "\u603B\u8BA1", variants: ["\u5408\u8BA1", "\u603B\u6570", "\u5C0F\u8BA1"], holds: "value", editions: TEMPLATES }
];
var REVIEW_ROWS = [
  { label: "\u884C\u653F\u590D\u8BAE", group: [], code: "review", unit: "\u4EF6", editions: TEMPLATES },
  {
    label: "\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9",
    variants: ["\u76F4\u63A5\u8D77\u8BC9", "\u672A\u7ECF\u590D\u8BAE"],
    group: ["\u884C\u653F\u8BC9\u8BBC"],
    code: "litigation.direct",
    unit: "\u4EF6",
    editions: TEMPLATES
  },
  {
    label: "\u590D\u8BAE\u540E\u8D77\u8BC9",
    variants: ["\u7ECF\u590D\u8BAE\u540E\u8D77\u8BC9", "\u590D\u8BAE\u540E"],
    group: ["\u884C\u653F\u8BC9\u8BBC"],
    code: "litigation.afterReview",
    unit: "\u4EF6",
    editions: TEMPLATES
  }
];
var REVIEW_COLUMNS = [
  ["upheld", "\u7ED3\u679C\u7EF4\u6301", ["\u7EF4\u6301"]],
  ["corrected", "\u7ED3\u679C\u7EA0\u6B63", ["\u7EA0\u6B63"]],
  ["other", "\u5176\u4ED6\u7ED3\u679C", ["\u5176\u4ED6"]],
  ["pending", "\u5C1A\u672A\u5BA1\u7ED3", ["\u672A\u5BA1\u7ED3", "\u672A\u7ED3", "\u5C1A\u672A\u529E\u7ED3"]],
  ["total", "\u603B\u8BA1", ["\u5408\u8BA1", "\u5C0F\u8BA1", "\u603B\u6570"]]
].map(([part, label, variants]) => ({ label, variants, holds: "value", part, editions: TEMPLATES }));
function subjects(block, editions, entries) {
  const numeral = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D"[block - 1];
  return rows([`\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08${numeral}\uFF09\u9879`], editions, entries).map((row2) => ({ ...row2, block }));
}
var PROACTIVE_ROWS = [
  ...subjects(1, TEMPLATES, [
    ["regulations", "\u89C4\u7AE0", "\u4EF6", ["\u653F\u5E9C\u89C4\u7AE0", "\u884C\u653F\u89C4\u7AE0"]],
    ["normative", "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6", "\u4EF6", ["\u89C4\u8303\u6027\u6587\u4EF6", "\u884C\u653F\u89C4\u8303\u6027\u6863\u6848", "\u89C4\u8303\u6027\u6863\u6848"]]
  ]),
  ...subjects(5, TEMPLATES, [
    ["licensing", "\u884C\u653F\u8BB8\u53EF", "\u9879"],
    ["services", "\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879", "\u9879", ["\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879", "\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1"], FORM_2019]
  ]),
  ...subjects(6, TEMPLATES, [
    ["penalty", "\u884C\u653F\u5904\u7F5A", "\u9879"],
    ["coercion", "\u884C\u653F\u5F3A\u5236", "\u9879", ["\u884C\u653F\u5F3A\u5236\u63AA\u65BD"]]
  ]),
  ...subjects(8, TEMPLATES, [["fees", "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39", "\u9879", ["\u884C\u653F\u4E8B\u4E1A\u6536\u8D39", "\u4E8B\u4E1A\u6027\u6536\u8D39"]]]),
  ...subjects(9, FORM_2019, [["procurement", "\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D", "\u9879", ["\u96C6\u4E2D\u91C7\u8D2D", "\u653F\u5E9C\u91C7\u8D2D"]]])
];
var PROACTIVE_COLUMNS = [
  ["newlyMade", "\u672C\u5E74\u65B0\u5236\u4F5C\u6570\u91CF", "\u4EF6", [1], FORM_2019, ["\u672C\u5E74\u65B0\u5236\u4F5C", "\u65B0\u5236\u4F5C\u6570\u91CF", "\u672C\u5E74\u5236\u4F5C\u6570\u91CF"]],
  ["newlyDisclosed", "\u672C\u5E74\u65B0\u516C\u5F00\u6570\u91CF", "\u4EF6", [1], FORM_2019, ["\u672C\u5E74\u65B0\u516C\u5F00", "\u65B0\u516C\u5F00\u6570\u91CF", "\u672C\u5E74\u516C\u5F00\u6570\u91CF"]],
  ["disclosedTotal", "\u5BF9\u5916\u516C\u5F00\u603B\u6570\u91CF", "\u4EF6", [1], FORM_2019, ["\u5BF9\u5916\u516C\u5F00\u603B\u6570", "\u516C\u5F00\u603B\u6570\u91CF"]],
  ["issued", "\u672C\u5E74\u5236\u53D1\u4EF6\u6570", "\u4EF6", [1], FORM_2021, ["\u672C\u5E74\u5236\u53D1", "\u5236\u53D1\u4EF6\u6570", "\u672C\u5E74\u5236\u53D1\u6570\u91CF"]],
  ["repealed", "\u672C\u5E74\u5E9F\u6B62\u4EF6\u6570", "\u4EF6", [1], FORM_2021, ["\u672C\u5E74\u5E9F\u6B62", "\u5E9F\u6B62\u4EF6\u6570", "\u672C\u5E74\u5E9F\u6B62\u6570\u91CF"]],
  ["inForce", "\u73B0\u884C\u6709\u6548\u4EF6\u6570", "\u4EF6", [1], FORM_2021, ["\u73B0\u884C\u6709\u6548", "\u6709\u6548\u4EF6\u6570", "\u73B0\u884C\u6709\u6548\u6570\u91CF"]],
  ["itemsLastYear", "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF", "\u9879", [5, 6, 8], FORM_2019, ["\u4E0A\u4E00\u5E74\u9879\u76EE\u6570", "\u4E0A\u5E74\u9879\u76EE\u6570\u91CF", "\u4E0A\u4E00\u5E74\u5EA6\u9879\u76EE\u6570\u91CF"]],
  ["itemsChange", "\u672C\u5E74\u589E/\u51CF", "\u9879", [5, 6, 8], FORM_2019, ["\u672C\u5E74\u589E\u51CF", "\u589E\u51CF", "\u672C\u5E74\u5EA6\u589E\u51CF", "\u672C\u5E74\u589E\u51CF\u6570\u91CF"]],
  ["decisions", "\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF", "\u4EF6", [5, 6], TEMPLATES, ["\u5904\u7406\u51B3\u5B9A\u6570\u91CF", "\u672C\u5E74\u5904\u7406\u51B3\u5B9A", "\u5904\u7406\u51B3\u5B9A\u6570", "\u5904\u7406\u6570\u91CF"]],
  ["amount", "\u672C\u5E74\u6536\u8D39\u91D1\u989D\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09", "\u4E07\u5143", [8], FORM_2021, ["\u6536\u8D39\u91D1\u989D", "\u672C\u5E74\u6536\u8D39\u603B\u91D1\u989D", "\u672C\u5E74\u5EA6\u6536\u8D39\u91D1\u989D"]],
  ["count", "\u91C7\u8D2D\u9879\u76EE\u6570\u91CF", "\u9879", [9], FORM_2019, ["\u91C7\u8D2D\u9879\u76EE\u6570", "\u9879\u76EE\u6570\u91CF", "\u91C7\u8D2D\u6570\u91CF"]],
  ["amount", "\u91C7\u8D2D\u603B\u91D1\u989D", "", [9], FORM_2019, ["\u91C7\u8D2D\u91D1\u989D", "\u91C7\u8D2D\u603B\u989D"]]
].map(([part, label, unit, blocks, editions, variants]) => ({ part, label, unit, blocks, editions, variants, holds: "value" }));
var OPENNESS = "\u4E00\u3001\u4E3B\u52A8\u516C\u5F00\u60C5\u51B5";
var CHANNELS2 = "\uFF08\u4E8C\uFF09\u901A\u8FC7\u4E0D\u540C\u6E20\u9053\u548C\u65B9\u5F0F\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u7684\u60C5\u51B5";
var ANSWERING = "\u4E8C\u3001\u56DE\u5E94\u89E3\u8BFB\u60C5\u51B5";
var ANSWER_WAYS = "\uFF08\u4E8C\uFF09\u901A\u8FC7\u4E0D\u540C\u6E20\u9053\u548C\u65B9\u5F0F\u56DE\u5E94\u89E3\u8BFB\u7684\u60C5\u51B5";
var REQUESTS = "\u4E09\u3001\u4F9D\u7533\u8BF7\u516C\u5F00\u60C5\u51B5";
var REVIEWS = "\u56DB\u3001\u884C\u653F\u590D\u8BAE\u6570\u91CF";
var LAWSUITS = "\u4E94\u3001\u884C\u653F\u8BC9\u8BBC\u6570\u91CF";
var ORGANISATION = "\u516B\u3001\u673A\u6784\u5EFA\u8BBE\u548C\u4FDD\u969C\u7ECF\u8D39\u60C5\u51B5";
var MEETINGS = "\u4E5D\u3001\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4F1A\u8BAE\u548C\u57F9\u8BAD\u60C5\u51B5";
var STATISTICS_ROWS = [
  ...rows([OPENNESS], BOTH_STATISTICS, [
    [
      "proactive.total",
      "\uFF08\u4E00\uFF09\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570\uFF08\u4E0D\u540C\u6E20\u9053\u548C\u65B9\u5F0F\u516C\u5F00\u76F8\u540C\u4FE1\u606F\u8BA11\u6761\uFF09",
      "\u6761",
      ["\u4E3B\u52A8\u516C\u5F00\u6587\u4EF6\u6570", "\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u603B\u6570", "\u4E3B\u52A8\u516C\u5F00\u4FE1\u606F\u6570", "\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570"]
    ]
  ]),
  ...rows([OPENNESS, "\uFF08\u4E00\uFF09\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570"], BOTH_STATISTICS, [
    [
      "proactive.normative",
      "\u5176\u4E2D\uFF1A\u4E3B\u52A8\u516C\u5F00\u89C4\u8303\u6027\u6587\u4EF6\u6570",
      "\u6761",
      ["\u4E3B\u52A8\u516C\u5F00\u7684\u89C4\u8303\u6027\u6587\u4EF6\u6570", "\u65B0\u589E\u7684\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6\u6570", "\u4E3B\u52A8\u516C\u5F00\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6\u6570"]
    ],
    ["normative.issued", "\u5236\u53D1\u89C4\u8303\u6027\u6587\u4EF6\u603B\u6570", "\u4EF6", ["\u5236\u53D1\u89C4\u8303\u6027\u6587\u4EF6\u6570", "\u5236\u53D1\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6\u603B\u6570", "\u5236\u5B9A\u89C4\u8303\u6027\u6587\u4EF6\u603B\u6570"], STATISTICS]
  ]),
  ...rows([OPENNESS, CHANNELS2], BOTH_STATISTICS, [
    [
      "proactive.channel.gazette",
      "1.\u653F\u5E9C\u516C\u62A5\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570",
      "\u6761",
      ["\u653F\u5E9C\u516C\u62A5\u516C\u5F00\u6570", "\u516C\u62A5\u516C\u5F00\u6570", "\u653F\u5E9C\u516C\u62A5\u516C\u5F00\u4FE1\u606F\u6570", "\u901A\u8FC7\u653F\u5E9C\u516C\u62A5\u516C\u5F00"]
    ],
    [
      "proactive.channel.website",
      "2.\u653F\u5E9C\u7F51\u7AD9\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570",
      "\u6761",
      ["\u653F\u5E9C\u7F51\u7AD9\u516C\u5F00\u6570", "\u7F51\u7AD9\u516C\u5F00\u6570", "\u653F\u5E9C\u7F51\u7AD9\u516C\u5F00\u4FE1\u606F\u6570", "\u7F51\u7AD9\u516C\u5F00\u4FE1\u606F\u6570", "\u7F51\u4E0A\u516C\u5F00\u6570", "\u901A\u8FC7\u653F\u5E9C\u7F51\u7AD9\u516C\u5F00"]
    ],
    [
      "proactive.channel.weibo",
      "3.\u653F\u52A1\u5FAE\u535A\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570",
      "\u6761",
      ["\u653F\u52A1\u5FAE\u535A\u516C\u5F00\u6570", "\u5FAE\u535A\u516C\u5F00\u6570", "\u653F\u52A1\u5FAE\u535A\u516C\u5F00\u4FE1\u606F\u6570", "\u5FAE\u535A\u516C\u5F00\u4FE1\u606F\u6570"],
      STATISTICS
    ],
    [
      "proactive.channel.wechat",
      "4.\u653F\u52A1\u5FAE\u4FE1\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570",
      "\u6761",
      ["\u653F\u52A1\u5FAE\u4FE1\u516C\u5F00\u6570", "\u5FAE\u4FE1\u516C\u5F00\u6570", "\u653F\u52A1\u5FAE\u4FE1\u516C\u5F00\u4FE1\u606F\u6570", "\u5FAE\u4FE1\u516C\u5F00\u4FE1\u606F\u6570"],
      STATISTICS
    ],
    [
      "proactive.channel.other",
      "5.\u5176\u4ED6\u65B9\u5F0F\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570",
      "\u6761",
      ["\u5176\u4ED6\u65B9\u5F0F\u516C\u5F00\u6570", "\u5176\u4ED6\u9014\u5F84\u516C\u5F00\u6570", "\u5176\u4ED6\u5F62\u5F0F\u516C\u5F00\u6570", "\u5176\u4ED6\u65B9\u5F0F\u516C\u5F00\u4FE1\u606F\u6570", "\u5176\u4ED6\u6E20\u9053\u516C\u5F00\u6570"]
    ]
  ]),
  ...rows([ANSWERING], STATISTICS, [
    [
      "response.hotTopics",
      "\uFF08\u4E00\uFF09\u56DE\u5E94\u516C\u4F17\u5173\u6CE8\u70ED\u70B9\u6216\u91CD\u5927\u8206\u60C5\u6570\uFF08\u4E0D\u540C\u65B9\u5F0F\u56DE\u5E94\u540C\u4E00\u70ED\u70B9\u6216\u8206\u60C5\u8BA11\u6B21\uFF09",
      "\u6B21",
      ["\u56DE\u5E94\u516C\u4F17\u5173\u6CE8\u70ED\u70B9\u6216\u91CD\u5927\u8206\u60C5\u6B21\u6570", "\u56DE\u5E94\u70ED\u70B9\u6216\u91CD\u5927\u8206\u60C5\u6570"]
    ]
  ]),
  ...rows([ANSWERING, ANSWER_WAYS], STATISTICS, [
    [
      "response.pressConferences",
      "1.\u53C2\u52A0\u6216\u4E3E\u529E\u65B0\u95FB\u53D1\u5E03\u4F1A\u603B\u6B21\u6570",
      "\u6B21",
      ["\u65B0\u95FB\u53D1\u5E03\u4F1A\u603B\u6B21\u6570", "\u4E3E\u529E\u65B0\u95FB\u53D1\u5E03\u4F1A\u6B21\u6570", "\u53C2\u52A0\u6216\u4E3E\u529E\u65B0\u95FB\u53D1\u5E03\u4F1A\u6B21\u6570"]
    ],
    ["response.pressConferencesByHead", "\u5176\u4E2D\uFF1A\u4E3B\u8981\u8D1F\u8D23\u540C\u5FD7\u53C2\u52A0\u65B0\u95FB\u53D1\u5E03\u4F1A\u6B21\u6570", "\u6B21", ["\u4E3B\u8981\u8D1F\u8D23\u4EBA\u53C2\u52A0\u65B0\u95FB\u53D1\u5E03\u4F1A\u6B21\u6570"]],
    ["response.interviews", "2.\u653F\u5E9C\u7F51\u7AD9\u5728\u7EBF\u8BBF\u8C08\u6B21\u6570", "\u6B21", ["\u5728\u7EBF\u8BBF\u8C08\u6B21\u6570", "\u653F\u5E9C\u7F51\u7AD9\u5728\u7EBF\u8BBF\u8C08\u603B\u6B21\u6570"]],
    [
      "response.interviewsByHead",
      "\u5176\u4E2D\uFF1A\u4E3B\u8981\u8D1F\u8D23\u540C\u5FD7\u53C2\u52A0\u653F\u5E9C\u7F51\u7AD9\u5728\u7EBF\u8BBF\u8C08\u6B21\u6570",
      "\u6B21",
      ["\u4E3B\u8981\u8D1F\u8D23\u540C\u5FD7\u53C2\u52A0\u5728\u7EBF\u8BBF\u8C08\u6B21\u6570", "\u4E3B\u8981\u8D1F\u8D23\u4EBA\u53C2\u52A0\u653F\u5E9C\u7F51\u7AD9\u5728\u7EBF\u8BBF\u8C08\u6B21\u6570"]
    ],
    ["response.interpretations", "3.\u653F\u7B56\u89E3\u8BFB\u7A3F\u4EF6\u53D1\u5E03\u6570", "\u7BC7", ["\u653F\u7B56\u89E3\u8BFB\u7A3F\u4EF6\u6570", "\u53D1\u5E03\u653F\u7B56\u89E3\u8BFB\u7A3F\u4EF6\u6570", "\u653F\u7B56\u89E3\u8BFB\u7A3F\u4EF6\u53D1\u5E03\u7BC7\u6570"]],
    ["response.socialMedia", "4.\u5FAE\u535A\u5FAE\u4FE1\u56DE\u5E94\u4E8B\u4EF6\u6570", "\u6B21", ["\u5FAE\u4FE1\u5FAE\u535A\u56DE\u5E94\u4E8B\u4EF6\u6570", "\u5FAE\u535A\u5FAE\u4FE1\u56DE\u5E94\u4E8B\u4EF6\u6B21\u6570"]],
    ["response.other", "5.\u5176\u4ED6\u65B9\u5F0F\u56DE\u5E94\u4E8B\u4EF6\u6570", "\u6B21", ["\u5176\u4ED6\u65B9\u5F0F\u56DE\u5E94\u4E8B\u4EF6\u6B21\u6570"]]
  ]),
  ...rows([REQUESTS], BOTH_STATISTICS, [
    ["requests.received", "\uFF08\u4E00\uFF09\u6536\u5230\u7533\u8BF7\u6570", "\u4EF6", ["\u6536\u5230\u7533\u8BF7\u603B\u6570", "\u7533\u8BF7\u603B\u6570", "\u53D7\u7406\u7533\u8BF7\u603B\u6570", "\u6536\u5230\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570"]]
  ]),
  ...rows([REQUESTS, "\uFF08\u4E00\uFF09\u6536\u5230\u7533\u8BF7\u6570"], BOTH_STATISTICS, [
    ["requests.received.inPerson", "1.\u5F53\u9762\u7533\u8BF7\u6570", "\u4EF6", ["\u5F53\u9762\u7533\u8BF7", "\u73B0\u573A\u7533\u8BF7\u6570"]],
    ["requests.received.fax", "2.\u4F20\u771F\u7533\u8BF7\u6570", "\u4EF6", ["\u4F20\u771F\u7533\u8BF7"]],
    ["requests.received.email", "\u7535\u5B50\u90AE\u4EF6\u7533\u8BF7\u6570", "\u4EF6", ["\u7535\u5B50\u90AE\u4EF6\u7533\u8BF7", "\u90AE\u4EF6\u7533\u8BF7\u6570", "\u901A\u8FC7\u7535\u5B50\u90AE\u4EF6\u7533\u8BF7\u6570"], LOCAL],
    ["requests.received.network", "3.\u7F51\u7EDC\u7533\u8BF7\u6570", "\u4EF6", ["\u7F51\u4E0A\u7533\u8BF7\u6570", "\u7F51\u7EDC\u7533\u8BF7", "\u7F51\u7AD9\u7533\u8BF7\u6570", "\u7F51\u4E0A\u63D0\u4EA4\u8868\u5355\u7533\u8BF7\u6570", "\u7F51\u4E0A\u63D0\u4EA4\u7533\u8BF7\u6570"]],
    ["requests.received.mail", "4.\u4FE1\u51FD\u7533\u8BF7\u6570", "\u4EF6", ["\u4FE1\u51FD\u7533\u8BF7", "\u4FE1\u4EF6\u7533\u8BF7\u6570", "\u4E66\u9762\u7533\u8BF7\u6570"]],
    ["requests.received.phone", "\u7535\u8BDD\u7533\u8BF7\u6570", "\u4EF6", ["\u7535\u8BDD\u7533\u8BF7"], LOCAL],
    ["requests.received.otherForm", "\u5176\u4ED6\u5F62\u5F0F\u7533\u8BF7\u6570", "\u4EF6", ["\u5176\u4ED6\u65B9\u5F0F\u7533\u8BF7\u6570", "\u5176\u4ED6\u7533\u8BF7\u6570", "\u5176\u4ED6\u9014\u5F84\u7533\u8BF7\u6570"], LOCAL]
  ]),
  ...rows([REQUESTS], STATISTICS, [["requests.closed", "\uFF08\u4E8C\uFF09\u7533\u8BF7\u529E\u7ED3\u6570", "\u4EF6", ["\u7533\u8BF7\u529E\u7ED3\u603B\u6570", "\u529E\u7ED3\u7533\u8BF7\u6570"]]]),
  ...rows([REQUESTS, "\uFF08\u4E8C\uFF09\u7533\u8BF7\u529E\u7ED3\u6570"], STATISTICS, [
    ["requests.closed.onTime", "1.\u6309\u65F6\u529E\u7ED3\u6570", "\u4EF6"],
    ["requests.closed.extended", "2.\u5EF6\u671F\u529E\u7ED3\u6570", "\u4EF6", ["\u5EF6\u671F\u7B54\u590D\u6570"]]
  ]),
  ...rows([REQUESTS], BOTH_STATISTICS, [
    [
      "requests.answered",
      "\uFF08\u4E09\uFF09\u7533\u8BF7\u7B54\u590D\u6570",
      "\u4EF6",
      ["\u5BF9\u7533\u8BF7\u7684\u7B54\u590D\u603B\u6570", "\u5BF9\u7533\u8BF7\u7B54\u590D\u6570", "\u7B54\u590D\u603B\u6570", "\u7533\u8BF7\u7B54\u590D\u603B\u6570", "\u5BF9\u7533\u8BF7\u7684\u7B54\u590D\u6570", "\u5DF2\u7B54\u590D\u6570"]
    ]
  ]),
  ...rows([REQUESTS, "\uFF08\u4E09\uFF09\u7533\u8BF7\u7B54\u590D\u6570"], BOTH_STATISTICS, [
    [
      "requests.result.alreadyDisclosed",
      "1.\u5C5E\u4E8E\u5DF2\u4E3B\u52A8\u516C\u5F00\u8303\u56F4\u6570",
      "\u4EF6",
      ["\u5C5E\u4E8E\u4E3B\u52A8\u516C\u5F00\u8303\u56F4\u6570", "\u5DF2\u4E3B\u52A8\u516C\u5F00\u7B54\u590D\u6570", "\u5DF2\u4E3B\u52A8\u516C\u5F00\u8303\u56F4\u6570", "\u5C5E\u4E8E\u5DF2\u4E3B\u52A8\u516C\u5F00\u8303\u56F4"]
    ],
    ["requests.result.granted", "2.\u540C\u610F\u516C\u5F00\u7B54\u590D\u6570", "\u4EF6", ["\u540C\u610F\u516C\u5F00\u6570", "\u4E88\u4EE5\u516C\u5F00\u6570", "\u540C\u610F\u516C\u5F00\u7684\u7B54\u590D\u6570"]],
    [
      "requests.result.partlyGranted",
      "3.\u540C\u610F\u90E8\u5206\u516C\u5F00\u7B54\u590D\u6570",
      "\u4EF6",
      ["\u90E8\u5206\u516C\u5F00\u7B54\u590D\u6570", "\u540C\u610F\u90E8\u5206\u516C\u5F00\u6570", "\u90E8\u5206\u516C\u5F00\u6570", "\u540C\u610F\u90E8\u5206\u516C\u5F00\u7684\u7B54\u590D\u6570"]
    ],
    [
      "requests.result.refused",
      "4.\u4E0D\u540C\u610F\u516C\u5F00\u7B54\u590D\u6570",
      "\u4EF6",
      ["\u4E0D\u4E88\u516C\u5F00\u7B54\u590D\u603B\u6570", "\u4E0D\u4E88\u516C\u5F00\u7B54\u590D\u6570", "\u4E0D\u540C\u610F\u516C\u5F00\u6570", "\u4E0D\u4E88\u516C\u5F00\u6570", "\u4E0D\u4E88\u516C\u5F00\u603B\u6570"]
    ]
  ]),
  ...rows([REQUESTS, "\uFF08\u4E09\uFF09\u7533\u8BF7\u7B54\u590D\u6570", "4.\u4E0D\u540C\u610F\u516C\u5F00\u7B54\u590D\u6570"], STATISTICS, [
    ["requests.result.refused.stateSecret", "\u5176\u4E2D\uFF1A\u6D89\u53CA\u56FD\u5BB6\u79D8\u5BC6", "\u4EF6", ["\u6D89\u53CA\u56FD\u5BB6\u79D8\u5BC6\u6570", "\u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6"]],
    ["requests.result.refused.tradeSecret", "\u6D89\u53CA\u5546\u4E1A\u79D8\u5BC6", "\u4EF6", ["\u6D89\u53CA\u5546\u4E1A\u79D8\u5BC6\u6570"]],
    ["requests.result.refused.privacy", "\u6D89\u53CA\u4E2A\u4EBA\u9690\u79C1", "\u4EF6", ["\u6D89\u53CA\u4E2A\u4EBA\u9690\u79C1\u6570"]],
    [
      "requests.result.refused.securityAndStability",
      "\u5371\u53CA\u56FD\u5BB6\u5B89\u5168\u3001\u516C\u5171\u5B89\u5168\u3001\u7ECF\u6D4E\u5B89\u5168\u548C\u793E\u4F1A\u7A33\u5B9A",
      "\u4EF6",
      ["\u5371\u53CA\u56FD\u5BB6\u5B89\u5168\u516C\u5171\u5B89\u5168\u7ECF\u6D4E\u5B89\u5168\u548C\u793E\u4F1A\u7A33\u5B9A\u6570", "\u5371\u53CA\u4E09\u5B89\u5168\u4E00\u7A33\u5B9A"]
    ],
    [
      "requests.result.refused.notGovernmentInformation",
      "\u4E0D\u662F\u300A\u6761\u4F8B\u300B\u6240\u6307\u653F\u5E9C\u4FE1\u606F",
      "\u4EF6",
      ["\u4E0D\u662F\u6761\u4F8B\u6240\u6307\u653F\u5E9C\u4FE1\u606F\u6570", "\u975E\u6761\u4F8B\u6240\u6307\u653F\u5E9C\u4FE1\u606F"]
    ],
    ["requests.result.refused.otherLegal", "\u6CD5\u5F8B\u6CD5\u89C4\u89C4\u5B9A\u7684\u5176\u4ED6\u60C5\u5F62", "\u4EF6", ["\u6CD5\u5F8B\u6CD5\u89C4\u89C4\u5B9A\u7684\u5176\u4ED6\u60C5\u5F62\u6570", "\u6CD5\u5F8B\u3001\u6CD5\u89C4\u89C4\u5B9A\u7684\u5176\u4ED6\u60C5\u5F62"]]
  ]),
  ...rows([REQUESTS, "\uFF08\u4E09\uFF09\u7533\u8BF7\u7B54\u590D\u6570"], BOTH_STATISTICS, [
    [
      "requests.result.notThisAgency",
      "5.\u4E0D\u5C5E\u4E8E\u672C\u884C\u653F\u673A\u5173\u516C\u5F00\u6570",
      "\u4EF6",
      [
        "\u975E\u672C\u673A\u5173\u7B54\u590D\u6570",
        "\u975E\u672C\u90E8\u95E8\u638C\u63E1\u6570",
        "\u975E\u672C\u673A\u5173\u638C\u63E1\u6570",
        "\u4E0D\u5C5E\u4E8E\u672C\u673A\u5173\u516C\u5F00\u6570",
        "\u4E0D\u5C5E\u4E8E\u672C\u884C\u653F\u673A\u5173\u516C\u5F00\u8303\u56F4\u6570",
        "\u975E\u672C\u673A\u5173\u653F\u5E9C\u4FE1\u606F\u6570",
        "\u975E\u672C\u90E8\u95E8\u638C\u63E1"
      ]
    ],
    ["requests.result.notExist", "6.\u7533\u8BF7\u4FE1\u606F\u4E0D\u5B58\u5728\u6570", "\u4EF6", ["\u4FE1\u606F\u4E0D\u5B58\u5728\u6570", "\u653F\u5E9C\u4FE1\u606F\u4E0D\u5B58\u5728\u6570", "\u4FE1\u606F\u4E0D\u5B58\u5728", "\u4FE1\u606F\u4E0D\u5B58\u5728\u7B54\u590D\u6570"]],
    [
      "requests.result.amend",
      "7.\u544A\u77E5\u4F5C\u51FA\u66F4\u6539\u8865\u5145\u6570",
      "\u4EF6",
      ["\u544A\u77E5\u505A\u51FA\u66F4\u6539\u8865\u5145\u6570", "\u7533\u8BF7\u5185\u5BB9\u4E0D\u660E\u786E\u6570", "\u544A\u77E5\u4F5C\u51FA\u66F4\u6539\u3001\u8865\u5145\u7533\u8BF7\u6570", "\u7533\u8BF7\u5185\u5BB9\u4E0D\u660E\u786E", "\u544A\u77E5\u4F5C\u51FA\u66F4\u6539\u6216\u8865\u5145\u6570"]
    ],
    ["requests.result.otherChannel", "8.\u544A\u77E5\u901A\u8FC7\u5176\u4ED6\u9014\u5F84\u529E\u7406\u6570", "\u4EF6", ["\u544A\u77E5\u5176\u4ED6\u9014\u5F84\u529E\u7406\u6570", "\u901A\u8FC7\u5176\u4ED6\u9014\u5F84\u529E\u7406\u6570"]]
  ]),
  ...rows([], BOTH_STATISTICS, [
    ["review.total", "\u56DB\u3001\u884C\u653F\u590D\u8BAE\u6570\u91CF", "\u4EF6", ["\u884C\u653F\u590D\u8BAE\u6570", "\u884C\u653F\u590D\u8BAE\u603B\u6570", "\u884C\u653F\u590D\u8BAE\u4EF6\u6570", "\u7533\u8BF7\u884C\u653F\u590D\u8BAE\u6570"]]
  ]),
  ...rows([REVIEWS], BOTH_STATISTICS, [
    ["review.upheld", "\uFF08\u4E00\uFF09\u7EF4\u6301\u5177\u4F53\u884C\u653F\u884C\u4E3A\u6570", "\u4EF6", ["\u7EF4\u6301\u5177\u4F53\u884C\u653F\u884C\u4E3A", "\u7EF4\u6301\u6570"]],
    ["review.corrected", "\uFF08\u4E8C\uFF09\u88AB\u4F9D\u6CD5\u7EA0\u9519\u6570", "\u4EF6", ["\u88AB\u4F9D\u6CD5\u7EA0\u9519", "\u7EA0\u9519\u6570"]],
    ["review.other", "\uFF08\u4E09\uFF09\u5176\u4ED6\u60C5\u5F62\u6570", "\u4EF6", ["\u5176\u4ED6\u60C5\u5F62"]]
  ]),
  ...rows([], BOTH_STATISTICS, [
    ["litigation.total", "\u4E94\u3001\u884C\u653F\u8BC9\u8BBC\u6570\u91CF", "\u4EF6", ["\u884C\u653F\u8BC9\u8BBC\u6570", "\u884C\u653F\u8BC9\u8BBC\u603B\u6570", "\u884C\u653F\u8BC9\u8BBC\u4EF6\u6570", "\u63D0\u8D77\u884C\u653F\u8BC9\u8BBC\u6570"]]
  ]),
  ...rows([LAWSUITS], BOTH_STATISTICS, [
    [
      "litigation.upheld",
      "\uFF08\u4E00\uFF09\u7EF4\u6301\u5177\u4F53\u884C\u653F\u884C\u4E3A\u6216\u8005\u9A73\u56DE\u539F\u544A\u8BC9\u8BBC\u8BF7\u6C42\u6570",
      "\u4EF6",
      ["\u7EF4\u6301\u5177\u4F53\u884C\u653F\u884C\u4E3A\u6216\u9A73\u56DE\u539F\u544A\u8BC9\u8BBC\u8BF7\u6C42\u6570", "\u9A73\u56DE\u539F\u544A\u8BC9\u8BBC\u8BF7\u6C42\u6570", "\u7EF4\u6301\u5177\u4F53\u884C\u653F\u884C\u4E3A"]
    ],
    ["litigation.corrected", "\uFF08\u4E8C\uFF09\u88AB\u4F9D\u6CD5\u7EA0\u9519\u6570", "\u4EF6", ["\u88AB\u4F9D\u6CD5\u7EA0\u9519", "\u7EA0\u9519\u6570"]],
    ["litigation.other", "\uFF08\u4E09\uFF09\u5176\u4ED6\u60C5\u5F62\u6570", "\u4EF6", ["\u5176\u4ED6\u60C5\u5F62"]]
  ]),
  ...rows([], BOTH_STATISTICS, [
    ["complaints.total", "\u516D\u3001\u4E3E\u62A5\u6295\u8BC9\u6570\u91CF", "\u4EF6", ["\u4E3E\u62A5\u6295\u8BC9\u6570", "\u6295\u8BC9\u4E3E\u62A5\u6570\u91CF", "\u4E3E\u62A5\u6570", "\u6295\u8BC9\u4E3E\u62A5\u6570", "\u4E3E\u62A5\u6295\u8BC9\u603B\u6570"]],
    [
      "requests.fees",
      "\u4E03\u3001\u4F9D\u7533\u8BF7\u516C\u5F00\u4FE1\u606F\u6536\u53D6\u7684\u8D39\u7528",
      "\u4E07\u5143",
      [
        "\u4F9D\u7533\u8BF7\u516C\u5F00\u4FE1\u606F\u6536\u8D39\u6570",
        "\u4F9D\u7533\u8BF7\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6536\u53D6\u7684\u8D39\u7528",
        "\u4F9D\u7533\u8BF7\u516C\u5F00\u4FE1\u606F\u6536\u53D6\u8D39\u7528",
        "\u6536\u53D6\u8D39\u7528\u603B\u6570",
        "\u4F9D\u7533\u8BF7\u516C\u5F00\u6536\u53D6\u7684\u8D39\u7528",
        "\u4F9D\u7533\u8BF7\u63D0\u4F9B\u653F\u5E9C\u4FE1\u606F\u6536\u53D6\u7684\u8D39\u7528"
      ]
    ]
  ]),
  ...rows([ORGANISATION], BOTH_STATISTICS, [
    ["resources.offices", "\uFF08\u4E00\uFF09\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4E13\u95E8\u673A\u6784\u6570", "\u4E2A", ["\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4E13\u95E8\u673A\u6784\u6570", "\u4E13\u95E8\u673A\u6784\u6570", "\u5DE5\u4F5C\u673A\u6784\u6570"]],
    [
      "resources.readingPoints",
      "\uFF08\u4E8C\uFF09\u8BBE\u7F6E\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u67E5\u9605\u70B9\u6570",
      "\u4E2A",
      ["\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u67E5\u9605\u70B9\u6570", "\u67E5\u9605\u70B9\u6570", "\u8BBE\u7F6E\u4FE1\u606F\u516C\u5F00\u67E5\u9605\u70B9\u6570", "\u653F\u5E9C\u4FE1\u606F\u67E5\u9605\u70B9\u6570"]
    ],
    [
      "resources.staff",
      "\uFF08\u4E09\uFF09\u4ECE\u4E8B\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4EBA\u5458\u6570",
      "\u4EBA",
      ["\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4EBA\u5458\u6570", "\u4ECE\u4E8B\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4EBA\u5458\u603B\u6570", "\u5DE5\u4F5C\u4EBA\u5458\u603B\u6570"]
    ]
  ]),
  ...rows([ORGANISATION, "\uFF08\u4E09\uFF09\u4ECE\u4E8B\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4EBA\u5458\u6570"], BOTH_STATISTICS, [
    [
      "resources.staff.fullTime",
      "1.\u4E13\u804C\u4EBA\u5458\u6570\uFF08\u4E0D\u5305\u62EC\u653F\u5E9C\u516C\u62A5\u53CA\u653F\u5E9C\u7F51\u7AD9\u5DE5\u4F5C\u4EBA\u5458\u6570\uFF09",
      "\u4EBA",
      ["\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4E13\u804C\u4EBA\u5458\u6570", "\u4E13\u804C\u4EBA\u5458", "\u4E13\u804C\u5DE5\u4F5C\u4EBA\u5458\u6570", "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u6307\u5B9A\u4E13\u804C\u4EBA\u5458\u6570", "\u5168\u804C\u4EBA\u5458\u6570"]
    ],
    ["resources.staff.partTime", "2.\u517C\u804C\u4EBA\u5458\u6570", "\u4EBA", ["\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u517C\u804C\u4EBA\u5458\u6570", "\u517C\u804C\u4EBA\u5458", "\u517C\u804C\u5DE5\u4F5C\u4EBA\u5458\u6570"]]
  ]),
  ...rows([ORGANISATION], BOTH_STATISTICS, [
    [
      "resources.budget",
      "\uFF08\u56DB\uFF09\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4E13\u9879\u7ECF\u8D39\uFF08\u4E0D\u5305\u62EC\u7528\u4E8E\u653F\u5E9C\u516C\u62A5\u7F16\u8F91\u7BA1\u7406\u53CA\u653F\u5E9C\u7F51\u7AD9\u5EFA\u8BBE\u7EF4\u62A4\u7B49\u65B9\u9762\u7684\u7ECF\u8D39\uFF09",
      "\u4E07\u5143",
      ["\u4E13\u9879\u7ECF\u8D39", "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4E13\u9879\u7ECF\u8D39", "\u5904\u7406\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4E13\u9879\u7ECF\u8D39", "\u4E13\u9879\u7ECF\u8D39\u6295\u5165"]
    ]
  ]),
  ...rows([MEETINGS], BOTH_STATISTICS, [
    ["meetings.count", "\uFF08\u4E00\uFF09\u53EC\u5F00\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4F1A\u8BAE\u6216\u4E13\u9898\u4F1A\u8BAE\u6570", "\u6B21", ["\u53EC\u5F00\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u4F1A\u8BAE\u6570", "\u53EC\u5F00\u4F1A\u8BAE\u6570", "\u53EC\u5F00\u4E13\u9898\u4F1A\u8BAE\u6570"]],
    ["training.sessions", "\uFF08\u4E8C\uFF09\u4E3E\u529E\u5404\u7C7B\u57F9\u8BAD\u73ED\u6570", "\u6B21", ["\u4E3E\u529E\u57F9\u8BAD\u73ED\u6570", "\u5404\u7C7B\u57F9\u8BAD\u73ED\u6570", "\u4E3E\u529E\u5404\u7C7B\u57F9\u8BAD\u73ED\u6B21\u6570"]],
    ["training.attendance", "\uFF08\u4E09\uFF09\u63A5\u53D7\u57F9\u8BAD\u4EBA\u5458\u6570", "\u4EBA\u6B21", ["\u63A5\u53D7\u57F9\u8BAD\u4EBA\u5458\u6570\u91CF", "\u63A5\u53D7\u57F9\u8BAD\u4EBA\u6570", "\u57F9\u8BAD\u4EBA\u5458\u6570", "\u63A5\u53D7\u57F9\u8BAD\u4EBA\u6B21"]]
  ]),
  ...rows([OPENNESS], LOCAL, [
    [
      "website.visits",
      "\u7F51\u7AD9\u8BBF\u95EE\u91CF",
      "\u4EBA\u6B21",
      ["\u653F\u5E9C\u7F51\u7AD9\u8BBF\u95EE\u91CF", "\u7F51\u7AD9\u4E13\u680F\u9875\u9762\u8BBF\u95EE\u91CF", "\u7F51\u7AD9\u70B9\u51FB\u7387", "\u7F51\u7AD9\u6D4F\u89C8\u91CF", "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4E13\u680F\u9875\u9762\u8BBF\u95EE\u91CF"]
    ],
    ["consultations.onSite", "\u73B0\u573A\u63A5\u5F85\u4EBA\u6570", "\u4EBA\u6B21", ["\u73B0\u573A\u63A5\u5F85\u54A8\u8BE2\u4EBA\u6570", "\u73B0\u573A\u54A8\u8BE2\u6570", "\u73B0\u573A\u63A5\u5F85\u6570"]],
    ["consultations.phone", "\u54A8\u8BE2\u7535\u8BDD\u63A5\u542C\u6570", "\u4EBA\u6B21", ["\u7535\u8BDD\u54A8\u8BE2\u6570", "\u63A5\u542C\u54A8\u8BE2\u7535\u8BDD\u6570", "\u7535\u8BDD\u54A8\u8BE2"]],
    ["consultations.online", "\u7F51\u4E0A\u54A8\u8BE2\u6570", "\u4EBA\u6B21", ["\u7F51\u4E0A\u54A8\u8BE2\u7B54\u590D\u6570", "\u7F51\u4E0A\u54A8\u8BE2"]]
  ])
];
var STATISTICS_COLUMNS = [
  { label: "\u5E8F\u53F7", variants: ["\u7F16\u53F7", "\u884C\u6B21", "\u4EE3\u7801", "\u884C\u53F7", "\u6307\u6807\u4EE3\u7801"], holds: "serial", editions: BOTH_STATISTICS },
  { label: "\u5355\u4F4D", variants: ["\u8BA1\u91CF\u5355\u4F4D", "\u8BA1\u7B97\u5355\u4F4D"], holds: "unit", editions: BOTH_STATISTICS },
  {
    label: "\u7EDF\u8BA1\u6570",
    variants: [
      "\u6570\u91CF",
      "\u7EDF\u8BA1\u6570\u636E",
      "\u6570\u636E",
      "\u6570\u503C",
      "\u672C\u5E74\u5EA6",
      "\u672C\u5E74",
      "\u672C\u5E74\u6570",
      "\u672C\u5E74\u7D2F\u8BA1",
      "\u672C\u5E74\u5EA6\u6570",
      "\u5F53\u5E74\u6570",
      "\u5F53\u5E74",
      "\u7EDF\u8BA1\u6570\u91CF",
      "\u672C\u5E74\u5408\u8BA1",
      "\u672C\u5E74\u5EA6\u6570\u91CF",
      "\u672C\u671F\u6570",
      "\u672C\u5E74\u5EA6\u7D2F\u8BA1",
      "\u4ECA\u5E74",
      "\u5168\u5E74\u6570",
      "\u5168\u5E74",
      "\u6307\u6807\u503C",
      "\u5E74\u5EA6\u6570",
      "\u7ED3\u679C",
      "\u7EDF\u8BA1\u7ED3\u679C",
      "\u586B\u62A5\u6570",
      "\u62A5\u544A\u671F\u6570",
      "\u6570\u5B57",
      "\u5408\u8BA1",
      "\u603B\u8BA1"
    ],
    holds: "value",
    editions: BOTH_STATISTICS
  },
  {
    label: "\u5386\u5E74\u7D2F\u8BA1",
    variants: [
      "\u7D2F\u8BA1",
      "\u7D2F\u8BA1\u6570",
      "\u5386\u5E74\u7D2F\u8BA1\u6570",
      "\u6761\u4F8B\u65BD\u884C\u4EE5\u6765\u7D2F\u8BA1",
      "\u603B\u7D2F\u8BA1",
      "\u5386\u53F2\u7D2F\u8BA1",
      "\u81EA\u6761\u4F8B\u65BD\u884C\u4EE5\u6765\u7D2F\u8BA1",
      "\u53BB\u5E74",
      "\u4E0A\u5E74",
      "\u4E0A\u5E74\u5EA6",
      "\u4E0A\u5E74\u6570",
      "\u53BB\u5E74\u540C\u671F",
      "\u540C\u6BD4",
      "\u6BD4\u4E0A\u5E74\u589E\u51CF",
      "\u589E\u51CF"
    ],
    holds: "otherPeriod",
    editions: LOCAL
  },
  { label: "\u5907\u6CE8", variants: ["\u8BF4\u660E", "\u6CE8"], holds: "note", editions: BOTH_STATISTICS }
];
var LAYOUTS = {
  statistics: { family: "statistics", rows: STATISTICS_ROWS, columns: STATISTICS_COLUMNS },
  proactive: { family: "proactive", rows: PROACTIVE_ROWS, columns: PROACTIVE_COLUMNS },
  requests: { family: "requests", rows: REQUEST_ROWS, columns: REQUEST_COLUMNS },
  review: { family: "review", rows: REVIEW_ROWS, columns: REVIEW_COLUMNS }
};
function rowsOf(layout, edition) {
  return layout.rows.filter((row2) => row2.editions.includes(edition));
}
function columnsOf(layout, edition, block) {
  return layout.columns.filter(
    (column) => column.holds === "value" && column.editions.includes(edition) && (block === void 0 || !column.blocks || column.blocks.includes(block))
  );
}
function codeOf(row2, column) {
  if (column.holds !== "value") return void 0;
  if (column.blocks && row2.block !== void 0 && !column.blocks.includes(row2.block)) return void 0;
  return column.part === void 0 ? row2.code : `${row2.code}.${column.part}`;
}

// src/tables/by-code.ts
var ByCode = class {
  found = /* @__PURE__ */ new Map();
  values = [];
  get(code, applicant) {
    return this.found.get(code)?.get(applicant);
  }
  /** Takes up what has no place yet: a second one for the same place is refused. */
  add(code, applicant, value) {
    let places = this.found.get(code);
    if (!places) this.found.set(code, places = /* @__PURE__ */ new Map());
    else if (places.has(applicant)) return false;
    places.set(applicant, value);
    this.values.push(value);
    return true;
  }
  codes() {
    return this.found.keys();
  }
};

// src/indicators/base-unit.ts
var SCALES = { \u5341: 10, \u767E: 100, \u5343: 1e3, \u4E07: 1e4, \u4EBF: 1e8 };
function isMoney(unit) {
  return /^(?:[十百千万亿]{0,2}元|[万亿])$/u.test(unit);
}
function inBaseUnit(value, unit) {
  let scale = 1;
  for (const character of unit) {
    const factor = SCALES[character];
    if (factor === void 0) break;
    scale *= factor;
  }
  return scale === 1 ? value : Math.round(value * scale * 100) / 100;
}

// src/indicators/from-tables.ts
function indicatorsFromTables({ tables }) {
  const indicators = new ByCode();
  const findings = [];
  const rivals = /* @__PURE__ */ new Map();
  for (const table2 of tables) {
    for (const cell of table2.cells) {
      const { code } = cell;
      if (code === void 0 || !isIndicatorCode(code)) continue;
      const measured = measure(code, cell, table2);
      if (measured === null) continue;
      const earlier = indicators.get(code, cell.applicant);
      if (earlier) {
        if (earlier.value !== measured.value) rivals.set(earlier, [...rivals.get(earlier) ?? [], cell]);
        continue;
      }
      indicators.add(code, cell.applicant, toIndicator(code, cell, table2, measured));
      if (measured.assumed) findings.push(assumption(cell, measured.assumed));
    }
  }
  for (const indicator of rivals.keys()) indicator.certainty = "ambiguous";
  if (rivals.size > 0) findings.push(twoValues(rivals));
  return { indicators: indicators.values, findings };
}
function measure(code, cell, table2) {
  const { unit } = indicatorEntry(code);
  if (cell.value === null) return cell.blank === "none" && unit !== "\u5143" ? { value: 0 } : null;
  if (unit !== "\u5143") return { value: inBaseUnit(cell.value, cell.unit ?? "") };
  const stated = [cell.unit, table2.unit].find((u) => u !== void 0 && isMoney(u));
  if (stated !== void 0) return { value: inBaseUnit(cell.value, stated) };
  if (cell.value === 0) return { value: 0 };
  const printed = printedUnit(code, table2.kind);
  const assumed = printed ?? "\u5143";
  return { value: inBaseUnit(cell.value, assumed), assumed, certainty: printed ? "likely" : "ambiguous" };
}
function printedUnit(code, kind) {
  if (kind === "statistics-local") return void 0;
  const { rows: rows2, columns } = LAYOUTS[kind.split("-")[0]];
  for (const row2 of rows2) {
    const column = columns.find((candidate) => codeOf(row2, candidate) === code);
    if (column) return (column.unit ?? row2.unit) || void 0;
  }
  return void 0;
}
function toIndicator(code, cell, table2, { value, certainty = "certain" }) {
  const facts = {
    value,
    unit: indicatorEntry(code).unit,
    method: cell.blank === "none" ? "zero-statement" : "table",
    certainty: cell.certainty === "certain" ? certainty : cell.certainty,
    evidence: `${cell.row.concat(cell.column).join(" / ")}: ${cell.text}`,
    section: table2.section,
    span: cell.span
  };
  return cell.applicant ? { code, by: { applicant: cell.applicant }, ...facts } : { code, ...facts };
}
function assumption(cell, unit) {
  const label = [cell.row.at(-1), cell.column.at(-1)].filter(Boolean).join(" / ");
  return {
    code: "unit-assumed",
    severity: "info",
    message: `No unit is given for \xAB${label}\xBB (${cell.text}); it was read in ${unit}.`,
    span: cell.span
  };
}
function twoValues(rivals) {
  const [[first, [other]]] = [...rivals];
  return {
    code: "layout-uncertain",
    severity: "warning",
    message: `${rivals.size} figures stand in two tables with different values, such as \xAB${first.evidence}\xBB and ${other.text}; the first was taken.`,
    span: first.span,
    related: [...rivals].flatMap(([indicator, cells]) => [indicator.span, ...cells.map((cell) => cell.span)]).slice(1)
  };
}

// src/indicators/passages.ts
var LONGEST_HEADING = 40;
function readPassages({ view, outline, amounts }) {
  const passages = [];
  const open = [];
  const entries = outline.entries;
  let under = NOTHING2;
  let e = 0;
  let a = 0;
  for (const line of view.lines) {
    if (line.zone !== "body" || line.to === line.from) continue;
    while (a < amounts.length && amounts[a].from < line.from) a++;
    for (let from = line.from; from < line.to; ) {
      const starts = entries[e] && entries[e].heading.from <= from ? entries[e++] : void 0;
      if (starts) {
        enter(open, starts, view.folded);
        under = union(open.map((o) => o.notions));
      }
      const next = entries[e]?.heading.from ?? Number.POSITIVE_INFINITY;
      const to = Math.min(line.to, Math.max(next, from + 1));
      const first = a;
      while (a < amounts.length && amounts[a].from < to) a++;
      const hits = findNotions(view.folded, from, to);
      const passage = {
        from,
        to,
        hits,
        figures: a > first ? readFigures(view.folded, { from, to }, hits, amounts.slice(first, a)) : [],
        under,
        heading: open.at(-1)?.notions ?? NOTHING2,
        plan: under.has("plan")
      };
      if (starts) passage.starts = starts;
      passages.push(passage);
      from = to;
    }
  }
  return passages;
}
var NOTHING2 = /* @__PURE__ */ new Set();
function enter(open, entry, folded) {
  while (open.length > 0 && open.at(-1).entry.section.level >= entry.section.level) open.pop();
  const { from, to } = entry.heading;
  const notions = to - from <= LONGEST_HEADING ? notionsOf(findNotions(folded, from, to)) : NOTHING2;
  open.push({ entry, notions });
}
function union(sets) {
  if (sets.length <= 1) return sets[0] ?? NOTHING2;
  const all = /* @__PURE__ */ new Set();
  for (const set of sets) for (const notion of set) all.add(notion);
  return all;
}

// src/catalogue/zero-rules.ts
var WAYS3 = ["inPerson", "fax", "network", "email", "mail", "phone", "otherForm"];
var OUTCOMES = ["upheld", "corrected", "late"];
var ZERO_RULES = [
  {
    code: "requests.received",
    subject: "request",
    never: [...WAYS3, "topical", "licensing", "carriedOver", "carriedForward", "late", "extended", "refused", "notExist"]
  },
  { code: "requests.received.inPerson", subject: "inPerson", given: ["request"], never: ["consult"] },
  { code: "requests.received.fax", subject: "fax", given: ["request"] },
  { code: "requests.received.network", subject: "network", given: ["request"], never: ["consult", "publish", "answer"] },
  { code: "requests.received.email", subject: "email", given: ["request"], never: ["reply"] },
  { code: "requests.received.mail", subject: "mail", given: ["request"] },
  { code: "requests.answered", subject: "answer", given: ["request"], never: ["late", "consult", "letter", "extended"] },
  { code: "requests.carriedOver", subject: "carriedOver" },
  { code: "requests.carriedForward", subject: "carriedForward", never: ["carriedOver"] },
  { code: "requests.closed.extended", subject: "extended", given: ["request"] },
  { code: "requests.result.partlyGranted", subject: "partly" },
  { code: "requests.result.refused", subject: "refused" },
  { code: "requests.fees", subject: "charge", never: ["free", "foreign", "complaint"] },
  { code: "review.total", subject: "review", never: OUTCOMES },
  { code: "litigation.total", subject: "litigation", never: OUTCOMES },
  { code: "complaints.total", subject: "complaint", given: ["ogi", "request", "review", "litigation"], never: ["foreign", "late"] },
  { code: "normative.issued", subject: "normative", given: ["issue"], never: ["publish", "proactive"] },
  { code: "response.pressConferences", subject: "press" },
  { code: "response.interviews", subject: "interview" },
  { code: "resources.staff.fullTime", subject: "fullTime", never: ["mixedStaff"] }
];

// src/indicators/zero-statements.ts
var REACH2 = 50;
var CLAUSE_END = /[,;。!?:]/;
var SENTENCE_END = /[。!?;]/;
var JOINER = /[、和或及与,]/;
var NOTHING_BUT = /^[\s。:.;,]*(?:本年度|全年|本年|\d{4}年度?)?,?(?:无|没有|未发生|零|无此(?:类|项)?情况|没有发生|未出现)(?:此类情况|相关情况|上述情况)?[\s。.;]*$/u;
var LONGEST_NOTHING = 24;
function zeroStatements(input, passages) {
  const forms = formsAskedFor(input.meta.format, input.meta.year);
  const found = [];
  let section;
  for (const passage of passages) {
    section = passage.starts ?? section;
    if (passage.plan) continue;
    const { folded } = input.view;
    const empty = section && isEmptySection(folded, passage, section);
    for (const { rule, range, certainty } of empty ? namedByHeading(folded, section, passage) : denialsOf(input, passage)) {
      const entry = indicatorEntry(rule.code);
      if (!entry.formats.some((form) => forms.has(form))) continue;
      found.push({
        code: rule.code,
        value: 0,
        unit: entry.unit,
        method: "zero-statement",
        certainty,
        evidence: input.view.text.slice(range.from, range.to).trim(),
        section: input.outline.at(range.from),
        span: input.view.spanOf(range)
      });
    }
  }
  return found;
}
function denialsOf(input, passage) {
  const denials = [];
  if (!hasNotion(passage.hits, "none")) return denials;
  let sentence = passage.from;
  let earlier = /* @__PURE__ */ new Set();
  let clause = passage.from;
  let at = passage.from;
  const { folded } = input.view;
  for (const [i, hit] of passage.hits.entries()) {
    for (; at < hit.from; at++) {
      if (CLAUSE_END.test(folded[at])) clause = at + 1;
      if (SENTENCE_END.test(folded[at])) {
        sentence = at + 1;
        earlier = /* @__PURE__ */ new Set();
      }
    }
    if (hit.notions.includes("none")) for (const item of denied(input, passage, i, { sentence, clause, earlier })) denials.push(item);
    for (const notion of hit.notions) earlier.add(notion);
  }
  return denials;
}
function isEmptySection(folded, passage, section) {
  const from = Math.max(passage.from, section.heading.to);
  if (from >= passage.to || passage.to - from > LONGEST_NOTHING || from - section.heading.to > LONGEST_NOTHING) return false;
  return NOTHING_BUT.test(folded.slice(section.heading.to, passage.to));
}
function namedByHeading(folded, { heading }, passage) {
  const subjects2 = notionsOf(namedLast(folded, findNotions(folded, heading.from, heading.to)));
  return ZERO_RULES.filter((rule) => subjects2.has(rule.subject)).map((rule) => ({
    rule,
    range: { from: passage.from, to: passage.to },
    certainty: "certain"
  }));
}
function denied(input, passage, index, place) {
  const { view, tokens, meta } = input;
  const hit = passage.hits[index];
  const behind = clauseBehind(view.folded, passage, index);
  const named = behind.length > 0 ? namedLast(view.folded, behind) : namedLast(view.folded, clauseBefore(passage, index, place.clause));
  if (named.length === 0) return [];
  const scope = notionsOf(behind.length > 0 ? behind : named);
  if (scope.has("conditional") || place.earlier.has("conditional") || place.earlier.has("aimed")) return [];
  const range = { from: Math.min(hit.from, named[0].from), to: Math.max(hit.to, named.at(-1).to) };
  if (!ofReportedYear(view.folded, tokens.dates, place.sentence, range, meta.year, false)) return [];
  if (!isOwnBody(view.folded.slice(Math.max(place.clause, hit.from - REACH2), range.from), meta.agency?.name ?? null)) return [];
  const subjects2 = notionsOf(named);
  const around = (n) => scope.has(n) || place.earlier.has(n) || passage.under.has(n) || hit.notions.includes(n);
  return ZERO_RULES.filter(
    (rule) => subjects2.has(rule.subject) && !rule.never?.some((n) => scope.has(n)) && (!rule.given || rule.given.some(around))
  ).map((rule) => ({ rule, range, certainty: "certain" }));
}
var SUBJECTS = new Set(ZERO_RULES.map((rule) => rule.subject));
var isSubject = (hit) => hit.notions.some((n) => SUBJECTS.has(n));
function clauseBehind(folded, passage, index) {
  const start = passage.hits[index].to;
  const words = [];
  let at = start;
  for (let i = index + 1; i < passage.hits.length; i++) {
    const hit = passage.hits[i];
    if (hit.from - start > REACH2 || hit.notions.includes("none")) break;
    while (at < hit.from && !CLAUSE_END.test(folded[at])) at++;
    if (at < hit.from) break;
    at = hit.to;
    words.push(hit);
  }
  return passage.hits[index].notions.length > 1 ? [passage.hits[index], ...words] : words;
}
function clauseBefore(passage, index, clause) {
  const from = Math.max(clause, passage.hits[index].from - REACH2);
  let first = index;
  while (first > 0 && passage.hits[first - 1].from >= from) first--;
  return passage.hits.slice(first, index);
}
function namedLast(folded, words) {
  const named = [];
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (!isSubject(word)) continue;
    const next = named[0];
    if (next && !areJoined(folded, word, next)) break;
    named.unshift(word);
  }
  return named;
}
function areJoined(folded, word, next) {
  const isProceeding = (hit) => hit.notions.includes("review") || hit.notions.includes("litigation");
  if (word.to === next.from) return isProceeding(word) && isProceeding(next);
  return JOINER.test(folded.slice(word.to, next.from));
}

// src/indicators/indicators.ts
function readIndicators(input) {
  const tables = indicatorsFromTables(input);
  const foreign = input.meta.kind === "other" && input.meta.title !== null && !input.meta.title.includes("\u516C\u5F00");
  const passages = foreign ? [] : readPassages(input);
  const chosen = /* @__PURE__ */ new Map();
  const rivals = [];
  for (const found of [tables.indicators, indicatorsFromProse(input, passages), zeroStatements(input, passages)]) {
    for (const indicator of found) {
      const key = indicatorKey(indicator);
      if (chosen.has(key)) rivals.push(indicator);
      else chosen.set(key, indicator);
    }
  }
  for (const indicator of deriveIndicators([...chosen.values()])) {
    const key = indicatorKey(indicator);
    if (!chosen.has(key)) chosen.set(key, indicator);
  }
  return { indicators: [...chosen.values()], rivals, passages, findings: tables.findings };
}
function indicatorKey({ code, by }) {
  return by ? `${code} ${by.applicant}` : code;
}

// src/catalogue/traditional.ts
var PAIRS = [
  "\u8A08\u8BA1\u8A02\u8BA2\u8A03\u8BA3\u8A8D\u8BA4\u8B4F\u8BA5\u8A10\u8BA6\u8A0E\u8BA8\u8B93\u8BA9\u8A15\u8BAA\u8A16\u8BAB\u8A13\u8BAD\u8B70\u8BAE\u8A0A\u8BAF\u8A18\u8BB0\u8B1B\u8BB2\u8AF1\u8BB3\u8B33\u8BB4\u8A4E\u8BB5\u8A1D\u8BB6\u8A25\u8BB7\u8A31\u8BB8\u8A1B\u8BB9\u8AD6\u8BBA\u8A1F\u8BBC\u8AF7\u8BBD\u8A2D\u8BBE\u8A2A\u8BBF\u8A23\u8BC0\u8B49\u8BC1\u8A41\u8BC2\u8A36\u8BC3\u8A55\u8BC4\u8A5B\u8BC5\u8B58\u8BC6\u8A50\u8BC8\u8A34\u8BC9\u8A3A\u8BCA\u8A46\u8BCB\u8B05\u8BCC\u8A5E\u8BCD\u8A54\u8BCF\u8B6F\u8BD1\u8A66\u8BD5\u8A69\u8BD7\u8A70\u8BD8\u8AA0\u8BDA\u8A85\u8BDB\u8A71\u8BDD\u8A95\u8BDE\u8A6C\u8BDF\u8A6E\u8BE0\u8A6D\u8BE1\u8A62\u8BE2\u8A63\u8BE3\u8A72\u8BE5\u8A73\u8BE6\u8A6B\u8BE7\u8AE2\u8BE8\u8AA1\u8BEB\u8AA3\u8BEC\u8A9E\u8BED\u8A9A\u8BEE\u8AA4\u8BEF\u8AA5\u8BF0\u8A98\u8BF1\u8AA8\u8BF2",
  "\u8AAA\u8BF4\u8AAC\u8BF4\u8AA6\u8BF5\u8ACB\u8BF7\u8AF8\u8BF8\u8ACF\u8BF9\u8AFE\u8BFA\u8B80\u8BFB\u8AD1\u8BFC\u8AB9\u8BFD\u8AB2\u8BFE\u8AC9\u8BFF\u8ADB\u8C00\u8AB0\u8C01\u8ABF\u8C03\u8AC2\u8C04\u8AD2\u8C05\u8AC4\u8C06\u8AC7\u8C08\u8ABC\u8C0A\u8B00\u8C0B\u8ADC\u8C0D\u8B0A\u8C0E\u8AEB\u8C0F\u8AE7\u8C10\u8B14\u8C11\u8B01\u8C12\u8B02\u8C13\u8AE4\u8C14\u8AED\u8C15\u8AEE\u54A8\u8AF3\u8C19\u8AFA\u8C1A\u8AE6\u8C1B\u8B0E\u8C1C\u8B28\u8C1F\u8B9C\u8C20\u8B1D\u8C22\u8B20\u8C23\u8B17\u8C24\u8B19\u8C26\u8B10\u8C27\u8B39\u8C28\u8B3E\u8C29\u8B5A\u8C2D\u8B5C\u8C31\u8B4E\u8C32\u8B92\u8C17\u8B74\u8C34\u8B77\u62A4\u8B7D\u8A89\u8B9A\u8D5E\u8B8A\u53D8\u8B8E\u96E0\u8A17\u6258\u8A3B\u6CE8\u8A8C\u5FD7\u8A60\u548F\u7CFE\u7EA0\u7D06\u7EA1\u7D05\u7EA2\u7D02\u7EA3\u7E96\u7EA4\u7D07\u7EA5\u7D04\u7EA6\u7D1A\u7EA7",
  "\u7D00\u7EAA\u7D09\u7EAB\u7DEF\u7EAC\u7D1C\u7EAD\u7D14\u7EAF\u7D15\u7EB0\u7D17\u7EB1\u7DB1\u7EB2\u7D0D\u7EB3\u7E31\u7EB5\u7DB8\u7EB6\u7D1B\u7EB7\u7D19\u7EB8\u7D0B\u7EB9\u7D21\u7EBA\u7D10\u7EBD\u7DDA\u7EBF\u7DAB\u7EBF\u7D3A\u7EC0\u7DF4\u7EC3\u7D44\u7EC4\u7D33\u7EC5\u7D30\u7EC6\u7E54\u7EC7\u7D42\u7EC8\u7E10\u7EC9\u7D46\u7ECA\u7D40\u7ECC\u7D39\u7ECD\u7E79\u7ECE\u7D93\u7ECF\u7D81\u7ED1\u7D68\u7ED2\u7D50\u7ED3\u7E5E\u7ED5\u7E6A\u7ED8\u7D66\u7ED9\u7D62\u7EDA\u7D73\u7EDB\u7D61\u7EDC\u7D55\u7EDD\u7D76\u7EDD\u7D5E\u7EDE\u7D71\u7EDF\u7D83\u7EE1\u7D79\u7EE2\u7E61\u7EE3\u7D8F\u7EE5\u7E7C\u7EE7\u7E3E\u7EE9\u7DD2\u7EEA\u7DBE\u7EEB\u7E8C\u7EED\u7DBA\u7EEE\u7DCB\u7EEF\u7DBD\u7EF0\u7E69\u7EF3\u7DAD\u7EF4\u7DBF\u7EF5\u7DAC\u7EF6\u7DA2\u7EF8\u7DA3\u7EFB\u7D9C\u7EFC\u7DBB\u7EFD\u7DA0\u7EFF\u7DB4\u7F00",
  "\u7DC7\u7F01\u7DD9\u7F02\u7DD7\u7F03\u7DD8\u7F04\u7DEC\u7F05\u7E9C\u7F06\u7DF9\u7F07\u7DF2\u7F08\u7DDD\u7F09\u7DDE\u7F0E\u7DE9\u7F13\u7DE0\u7F14\u7E37\u7F15\u7DE8\u7F16\u7DE1\u7F17\u7DE3\u7F18\u7E09\u7F19\u7E1B\u7F1A\u7E1F\u7F1B\u7E1D\u7F1C\u7E2B\u7F1D\u7E1E\u7F1F\u7E8F\u7F20\u7E0A\u7F22\u7E11\u7F23\u7E7D\u7F24\u7E39\u7F25\u7E35\u7F26\u7E2E\u7F29\u7E46\u7F2A\u7E45\u7F2B\u7E5A\u7F2D\u7E55\u7F2E\u7E6E\u7F30\u7E6F\u7F33\u7E73\u7F34\u7E3D\u603B\u7E23\u53BF\u7DCA\u7D27\u7D72\u4E1D\u7DB5\u5F69\u7DFB\u81F4\u7E8D\u7D2F\u7E94\u624D\u7E6B\u7CFB\u7D2E\u624E\u91DD\u9488\u91D8\u9489\u91E3\u9493\u91F5\u9497\u9223\u9499\u920D\u949D\u9214\u949E\u9418\u949F\u937E\u949F\u92FC\u94A2\u9470\u94A5\u6B3D\u94A6\u921E\u94A7\u9264\u94A9\u9215\u94AE\u9322\u94B1\u9257\u94B3\u9251\u94C2\u9234\u94C3\u925B\u94C5",
  "\u9435\u94C1\u9280\u94F6\u9285\u94DC\u9298\u94ED\u92B3\u9510\u92C1\u94DD\u92C5\u950C\u92D2\u950B\u932F\u9519\u9304\u5F55\u9332\u5F55\u934B\u9505\u9396\u9501\u93AE\u9547\u93B3\u954D\u93C8\u94FE\u93E1\u955C\u9444\u94F8\u9452\u9274\u9451\u9274\u91CB\u91CA\u92EA\u94FA\u92B7\u9500\u93DF\u94F2\u947D\u94BB\u9326\u9526\u935B\u953B\u9375\u952E\u934D\u9540\u9310\u9525\u9318\u9524\u9328\u951A\u92F8\u952F\u9209\u94A0\u9240\u94BE\u923E\u94C0\u927B\u94EC\u92A8\u94F5\u92F0\u9502\u9333\u9530\u9382\u9541\u9398\u9549\u9226\u949B\u91E9\u9492\u926C\u94BC\u93A2\u94A8\u9237\u94B4\u92C7\u94A1\u9433\u956D\u947C\u9523\u9472\u9576\u92E4\u9504\u93FD\u9508\u9278\u94F0\u929C\u8854\u942E\u9570\u934A\u70BC\u947F\u51FF\u91C0\u917F\u91C1\u8845\u91D0\u5398\u9262\u94B5\u92B2\u710A\u945B\u77FF\u98EF\u996D\u98F2\u996E",
  "\u98FC\u9972\u98FD\u9971\u98FE\u9970\u9903\u997A\u9905\u997C\u990C\u9975\u990A\u517B\u9913\u997F\u9918\u4F59\u9928\u9986\u994B\u9988\u9951\u9965\u9952\u9976\u9935\u5582\u991E\u996F\u994C\u9994\u9945\u9992\u98E2\u9965\u8ECA\u8F66\u8ECB\u8F67\u8ECC\u8F68\u8ECD\u519B\u8ED2\u8F69\u8EDF\u8F6F\u8EF8\u8F74\u8EFB\u8F72\u8EFC\u8F76\u8F03\u8F83\u8F09\u8F7D\u8F15\u8F7B\u8F14\u8F85\u8F1B\u8F86\u8F1D\u8F89\u8F29\u8F88\u8F2A\u8F6E\u8F2F\u8F91\u8F38\u8F93\u8F3B\u8F90\u8F44\u8F96\u8F45\u8F95\u8F46\u8F98\u8F49\u8F6C\u8F4D\u8F99\u8F4E\u8F7F\u8F5F\u8F70\u8F3F\u8206\u8F3E\u8F97\u5EAB\u5E93\u9663\u9635\u9023\u8FDE\u84EE\u83B2\u8C9D\u8D1D\u8C9E\u8D1E\u8CA0\u8D1F\u8CA1\u8D22\u8CA2\u8D21\u8CA7\u8D2B\u8CA8\u8D27\u8CA9\u8D29\u8CAA\u8D2A\u8CAB\u8D2F\u8CAC\u8D23\u8CAF\u8D2E\u8CB4\u8D35\u8CB6\u8D2C\u8CB7\u4E70",
  "\u8CB8\u8D37\u8CBB\u8D39\u8CBC\u8D34\u8CBF\u8D38\u8CC0\u8D3A\u8CC1\u8D32\u8CC2\u8D42\u8CC3\u8D41\u8CC7\u8D44\u8CC8\u8D3E\u8CCA\u8D3C\u8CD1\u8D48\u8CD2\u8D4A\u8CD3\u5BBE\u8CDC\u8D50\u8CDE\u8D4F\u8CE0\u8D54\u8CE2\u8D24\u8CE3\u5356\u8CE4\u8D31\u8CE6\u8D4B\u8CEA\u8D28\u8CEC\u8D26\u8CED\u8D4C\u8CF4\u8D56\u8CFA\u8D5A\u8CFC\u8D2D\u8CFD\u8D5B\u8D05\u8D58\u8D08\u8D60\u8D0A\u8D5E\u8D0F\u8D62\u8D13\u8D43\u8D16\u8D4E\u8D17\u8D5D\u8CB3\u8D30\u5247\u5219\u54E1\u5458\u640D\u635F\u97FB\u97F5\u9695\u9668\u5713\u5706\u6E2C\u6D4B\u5074\u4FA7\u5EC1\u5395\u60FB\u607B\u9801\u9875\u9802\u9876\u9803\u9877\u9805\u9879\u9806\u987A\u9808\u987B\u980C\u9882\u9810\u9884\u9811\u987D\u9812\u9881\u9813\u987F\u9817\u9887\u9818\u9886\u9824\u9890\u982D\u5934\u9830\u988A\u9838\u9888\u983B\u9891\u9839\u9893\u9846\u9897",
  "\u984C\u9898\u984D\u989D\u984F\u989C\u9854\u989C\u9858\u613F\u985B\u98A0\u985E\u7C7B\u9867\u987E\u986B\u98A4\u986F\u663E\u78A9\u7855\u50BE\u503E\u7A4E\u9896\u6F41\u988D\u7169\u70E6\u56C2\u56A3\u9580\u95E8\u9583\u95EA\u9589\u95ED\u958B\u5F00\u958F\u95F0\u9592\u95F2\u9591\u95F2\u9593\u95F4\u9594\u95F5\u9598\u95F8\u95A3\u9601\u95A5\u9600\u95A8\u95FA\u95A9\u95FD\u95B1\u9605\u95B2\u9605\u95BB\u960E\u95C6\u677F\u95CA\u9614\u95CC\u9611\u95C8\u95F1\u95D6\u95EF\u95DC\u5173\u95E1\u9610\u95E2\u8F9F\u554F\u95EE\u805E\u95FB\u60B6\u95F7\u7C21\u7B80\u6F97\u6DA7\u6F64\u6DA6\u862D\u5170\u6514\u62E6\u6B04\u680F\u721B\u70C2\u5011\u4EEC\u99AC\u9A6C\u99AD\u9A6D\u99B3\u9A70\u99B4\u9A6F\u99C1\u9A73\u99D0\u9A7B\u99D5\u9A7E\u99DB\u9A76\u99DD\u9A7C\u99F1\u9A86\u9A0E\u9A91\u9A19\u9A97\u9A37\u9A9A\u9A30\u817E",
  "\u9A45\u9A71\u9A55\u9A84\u9A57\u9A8C\u9A5A\u60CA\u9A5B\u9A7F\u9A5F\u9AA4\u9A62\u9A74\u5ABD\u5988\u746A\u739B\u78BC\u7801\u879E\u8682\u55CE\u5417\u7F75\u9A82\u7BE4\u7B03\u9B5A\u9C7C\u9B6F\u9C81\u9BAE\u9C9C\u9BC9\u9CA4\u9BE8\u9CB8\u9CE5\u9E1F\u9CF3\u51E4\u9CF4\u9E23\u9D28\u9E2D\u9D3B\u9E3F\u9D5D\u9E45\u9D6C\u9E4F\u9DF9\u9E70\u9DB4\u9E64\u96DE\u9E21\u5CF6\u5C9B\u6417\u6363\u6F01\u6E14\u9C32\u9CCC\u9D09\u9E26\u9D3F\u9E3D\u9D72\u9E4A\u9DD7\u9E25\u9DFA\u9E6D\u9C77\u9CC4\u9BCA\u9CA8\u9C31\u9CA2\u9BFD\u9CAB\u898B\u89C1\u898F\u89C4\u8996\u89C6\u8993\u89C5\u89BA\u89C9\u89BD\u89C8\u89AA\u4EB2\u89C0\u89C2\u89B2\u89D0\u73FE\u73B0\u786F\u781A\u652C\u63FD\u5BEC\u5BBD\u9019\u8FD9\u9032\u8FDB\u904B\u8FD0\u904E\u8FC7\u9054\u8FBE\u9055\u8FDD\u9060\u8FDC\u9069\u9002\u9072\u8FDF\u9077\u8FC1\u9078\u9009",
  "\u907A\u9057\u907C\u8FBD\u9084\u8FD8\u9081\u8FC8\u908A\u8FB9\u908F\u903B\u905E\u9012\u905C\u900A\u9087\u8FE9\u8FF4\u56DE\u9015\u5F84\u904A\u6E38\u9031\u5468\u9059\u9065\u9090\u9026\u9673\u9648\u9678\u9646\u967D\u9633\u9670\u9634\u968A\u961F\u968E\u9636\u969B\u9645\u96A8\u968F\u96AA\u9669\u96B1\u9690\u96B4\u9647\u9109\u4E61\u9130\u90BB\u96A3\u90BB\u912D\u90D1\u9127\u9093\u9112\u90B9\u90F5\u90AE\u9116\u90E7\u9148\u90E6\u965D\u9655\u9132\u90F8\u90DF\u90CF\u913A\u909D\u9684\u5824\u965E\u5347\u4F86\u6765\u50B3\u4F20\u50B7\u4F24\u5099\u5907\u5104\u4EBF\u50F9\u4EF7\u5100\u4EEA\u512A\u4F18\u511F\u507F\u5132\u50A8\u5118\u5C3D\u50C5\u4EC5\u50F1\u96C7\u4FE0\u4FA0\u5009\u4ED3\u5049\u4F1F\u5075\u4FA6\u507D\u4F2A\u50DE\u4F2A\u5091\u6770\u5098\u4F1E\u50B5\u503A\u50D1\u4FA8\u50D5\u4EC6\u5109\u4FED",
  "\u5110\u50A7\u513B\u50A5\u500B\u4E2A\u7B87\u4E2A\u5006\u4FE9\u502B\u4F26\u5023\u4EFF\u4FC2\u7CFB\u4F54\u5360\u4F75\u5E76\u4E26\u5E76\u4F48\u5E03\u4FB6\u4FA3\u4FB7\u5C40\u5016\u5E78\u50AD\u4F63\u50A2\u5BB6\u5096\u4F27\u50E5\u4FA5\u5102\u4FAC\u5115\u4FAA\u5137\u4FEA\u5147\u51F6\u5152\u513F\u5167\u5185\u5169\u4E24\u518A\u518C\u51CD\u51BB\u51DC\u51DB\u51F1\u51EF\u525B\u521A\u525D\u5265\u5275\u521B\u5283\u5212\u5287\u5267\u5289\u5218\u528D\u5251\u5291\u5242\u522A\u5220\u5225\u522B\u528A\u523D\u52C1\u52B2\u52D5\u52A8\u52D9\u52A1\u52DD\u80DC\u52DE\u52B3\u52E2\u52BF\u52F3\u52CB\u52DB\u52CB\u52F5\u52B1\u52F8\u529D\u52FB\u5300\u532F\u6C47\u5F59\u6C47\u5340\u533A\u5354\u534F\u55AE\u5355\u537B\u5374\u53AD\u538C\u53B2\u5389\u53C3\u53C2\u53E2\u4E1B\u5EE0\u5382\u5EC8\u53A6\u5EDA\u53A8\u559A\u5524",
  "\u55AA\u4E27\u55AC\u4E54\u55B2\u54DF\u55DA\u545C\u5606\u53F9\u6B4E\u53F9\u5617\u5C1D\u5690\u5C1D\u5629\u54D7\u562F\u5578\u5674\u55B7\u5678\u5428\u5687\u5413\u56AE\u5411\u56B4\u4E25\u56D1\u5631\u56EA\u56F1\u555F\u542F\u5553\u542F\u5504\u5457\u55AB\u5403\u55C6\u545B\u55F6\u54D4\u560D\u55BD\u5614\u5455\u562E\u5520\u5641\u6076\u5653\u5618\u5660\u54D2\u5680\u549B\u5695\u565C\u5699\u556E\u56C0\u556D\u56C8\u5453\u56C9\u5570\u54BC\u5459\u5433\u5434\u5442\u5415\u5538\u5FF5\u570B\u56FD\u570D\u56F4\u5712\u56ED\u5716\u56FE\u5718\u56E2\u7CF0\u56E2\u5707\u56F5\u57F7\u6267\u5805\u575A\u582F\u5C27\u5831\u62A5\u5834\u573A\u584A\u5757\u5857\u6D82\u5862\u575E\u5875\u5C18\u588A\u57AB\u589C\u5760\u58AE\u5815\u58B3\u575F\u58BE\u57A6\u58C7\u575B\u7F48\u575B\u58D3\u538B\u58D8\u5792\u58DE\u574F\u58DF\u5784",
  "\u58E9\u575D\u57E1\u57AD\u581D\u57DA\u58BB\u5899\u7246\u5899\u5852\u57D8\u58CB\u57B1\u5775\u4E18\u58EF\u58EE\u58FA\u58F6\u58FD\u5BFF\u5920\u591F\u5922\u68A6\u593E\u5939\u5950\u5942\u596A\u593A\u596E\u594B\u5967\u5965\u734E\u5956\u599D\u5986\u7CA7\u5986\u5A66\u5987\u5B0C\u5A07\u5B30\u5A74\u5B6B\u5B59\u5B78\u5B66\u5B7F\u5B6A\u5A1B\u5A31\u59E6\u5978\u59EA\u4F84\u5A41\u5A04\u5AFB\u5A34\u5B38\u5A76\u5BAE\u5BAB\u5BE2\u5BDD\u5BE6\u5B9E\u5BE7\u5B81\u752F\u5B81\u5BE9\u5BA1\u5BEB\u5199\u5BF5\u5BA0\u5BF6\u5B9D\u5C07\u5C06\u5C08\u4E13\u5C0B\u5BFB\u5C0D\u5BF9\u5C0E\u5BFC\u5C46\u5C4A\u5C4D\u5C38\u5C6C\u5C5E\u5C64\u5C42\u5C62\u5C61\u5C5C\u5C49\u5CA1\u5188\u5CFD\u5CE1\u5D17\u5C97\u5DBA\u5CAD\u5DBD\u5CB3\u5DBC\u5C7F\u5DCB\u5CBF\u5DD2\u5CE6\u5DD6\u5CA9\u5CEF\u5CF0\u5D0D\u5D03\u5D22\u5CE5\u5D84\u5D2D",
  "\u5D87\u5C96\u5E25\u5E05\u5E2B\u5E08\u5E33\u5E10\u5E36\u5E26\u5E40\u5E27\u5E6B\u5E2E\u5E63\u5E01\u5E79\u5E72\u5E7E\u51E0\u5E5F\u5E1C\u5EC2\u53A2\u5EC4\u53A9\u5EDF\u5E99\u5EE2\u5E9F\u5EE3\u5E7F\u5EEC\u5E90\u5EF3\u5385\u5EE1\u5E91\u5F12\u5F11\u5F35\u5F20\u5F37\u5F3A\u5F48\u5F39\u5F4C\u5F25\u5F4E\u5F2F\u5F65\u5F66\u5F6B\u96D5\u5F91\u5F84\u5F9E\u4ECE\u5FA0\u5F95\u5FA9\u590D\u8907\u590D\u5FB5\u5F81\u5FB9\u5F7B\u5F8C\u540E\u6046\u6052\u6065\u803B\u6085\u60A6\u60E1\u6076\u60F1\u607C\u611B\u7231\u611C\u60EC\u6134\u6006\u6137\u607A\u614B\u6001\u6158\u60E8\u615A\u60ED\u615F\u6078\u6163\u60EF\u616B\u6002\u616E\u8651\u6176\u5E86\u6182\u5FE7\u618A\u60EB\u6190\u601C\u6191\u51ED\u6192\u6126\u619A\u60EE\u61A4\u6124\u61AB\u60AF\u61B2\u5BAA\u61B6\u5FC6\u61C7\u6073\u61C9\u5E94\u61F2\u60E9\u61F6\u61D2",
  "\u61F7\u6000\u61F8\u60AC\u61FC\u60E7\u6200\u604B\u617E\u6B32\u60B5\u6005\u60F2\u607D\u6128\u60AB\u6147\u6BB7\u61C3\u52E4\u61E8\u6079\u6230\u6218\u6232\u620F\u6236\u6237\u6227\u6217\u62CB\u629B\u633E\u631F\u6368\u820D\u6383\u626B\u6384\u62A1\u6399\u6323\u639B\u6302\u63A1\u91C7\u63C0\u62E3\u63DA\u626C\u63DB\u6362\u63EE\u6325\u6416\u6447\u6436\u62A2\u645F\u6402\u6473\u62A0\u646F\u631A\u6488\u635E\u6490\u6491\u6493\u6320\u64A5\u62E8\u64AB\u629A\u64B2\u6251\u64BF\u6361\u64C1\u62E5\u64C7\u62E9\u64CA\u51FB\u64CB\u6321\u64D4\u62C5\u64DA\u636E\u64E0\u6324\u64EC\u62DF\u64F0\u62E7\u64F1\u6401\u64F2\u63B7\u64F4\u6269\u64FA\u6446\u64FE\u6270\u650F\u62E2\u6519\u6400\u651C\u643A\u651D\u6444\u6524\u644A\u652A\u6405\u6372\u5377\u643E\u69A8\u647A\u6298\u64A3\u63B8\u64C4\u63B3\u64E1\u62AC\u6506\u64B5",
  "\u6522\u6512\u6557\u8D25\u6575\u654C\u6578\u6570\u6558\u53D9\u6582\u655B\u6583\u6BD9\u65AC\u65A9\u65B7\u65AD\u6595\u6593\u65BC\u4E8E\u6607\u5347\u6642\u65F6\u6649\u664B\u665D\u663C\u6688\u6655\u6689\u6656\u66A2\u7545\u66AB\u6682\u66C9\u6653\u66C6\u5386\u6B77\u5386\u66E0\u65F7\u66EC\u6652\u66F8\u4E66\u6703\u4F1A\u6727\u80E7\u66C7\u6619\u66CF\u5411\u6771\u4E1C\u689D\u6761\u67F5\u6805\u687F\u6746\u6894\u6800\u68C4\u5F03\u68E7\u6808\u68F2\u6816\u694A\u6768\u6953\u67AB\u696D\u4E1A\u6975\u6781\u69AE\u8363\u69CB\u6784\u69CD\u67AA\u69D3\u6760\u6A01\u6869\u6A02\u4E50\u6A13\u697C\u6A19\u6807\u6A1E\u67A2\u6A23\u6837\u6A38\u6734\u6A39\u6811\u6A4B\u6865\u6A5F\u673A\u6A62\u692D\u6A6B\u6A2A\u6A94\u6863\u6AA2\u68C0\u6AB8\u67E0\u6ABB\u69DB\u6AC3\u67DC\u6AE5\u6A71\u6AFB\u6A31\u6B0A\u6743\u6B16\u6984",
  "\u69F3\u6868\u6A05\u679E\u6AB3\u69DF\u6A9C\u6867\u6ADF\u680E\u6AF8\u6989\u68D7\u67A3\u68DF\u680B\u690F\u6860\u6968\u6862\u69BF\u6864\u6A3A\u6866\u6AA3\u6A2F\u6B50\u6B27\u6B61\u6B22\u6B72\u5C81\u6B78\u5F52\u6B98\u6B8B\u6B9E\u6B92\u6BA4\u6B87\u6BB2\u6B7C\u6BBA\u6740\u6BBC\u58F3\u6BC0\u6BC1\u6BC6\u6BB4\u6C08\u6BE1\u6C23\u6C14\u6C2B\u6C22\u6C2C\u6C29\u6C7A\u51B3\u6C92\u6CA1\u6CC1\u51B5\u6D29\u6CC4\u6D87\u6CFE\u6DBC\u51C9\u6DDA\u6CEA\u6DE8\u51C0\u6DEA\u6CA6\u6DF5\u6E0A\u6DF6\u6D9E\u6DFA\u6D45\u6E19\u6DA3\u6E1B\u51CF\u6E26\u6DA1\u6E3E\u6D51\u6E4A\u51D1\u6E5E\u6D48\u6E6F\u6C64\u6E96\u51C6\u6E9D\u6C9F\u6EAB\u6E29\u6EC4\u6CA7\u6EC5\u706D\u6ECC\u6DA4\u6EEF\u6EDE\u6EF2\u6E17\u6EEC\u6CAA\u6EFE\u6EDA\u6EFF\u6EE1\u6F22\u6C49\u6F23\u6D9F\u6F32\u6DA8\u6F38\u6E10\u6F3F\u6D46\u6F51\u6CFC\u6F54\u6D01",
  "\u6F5B\u6F5C\u6F6F\u6D54\u6F70\u6E83\u6F86\u6D47\u6FA4\u6CFD\u6FB1\u6DC0\u6FC3\u6D53\u6FD5\u6E7F\u6EBC\u6E7F\u6FDF\u6D4E\u6FE4\u6D9B\u6FEB\u6EE5\u6FF0\u6F4D\u6FF1\u6EE8\u6FFE\u6EE4\u700B\u6C88\u700F\u6D4F\u7015\u6FD2\u701D\u6CA5\u701F\u6F47\u703E\u6F9C\u7043\u6CA3\u7051\u6D12\u7058\u6EE9\u7063\u6E7E\u7064\u6EE6\u6C59\u6C61\u6C96\u51B2\u885D\u51B2\u6E67\u6D8C\u6EF7\u5364\u9E75\u5364\u6E7B\u6DF3\u6DE9\u51CC\u6D96\u8385\u6D79\u6D43\u6E88\u6CA9\u6F7F\u6DA0\u6FA0\u6E11\u6FFC\u6CFA\u7018\u6CF8\u7027\u6CF7\u7055\u6F13\u7044\u6EE0\u707D\u707E\u70BA\u4E3A\u7232\u4E3A\u70CF\u4E4C\u7121\u65E0\u7149\u70BC\u7159\u70DF\u83F8\u70DF\u7192\u8367\u71B1\u70ED\u71C8\u706F\u71D2\u70E7\u71D9\u70EB\u71DF\u8425\u71E6\u707F\u71ED\u70DB\u7210\u7089\u70A4\u7167\u7152\u709C\u71C9\u7096\u722D\u4E89\u723A\u7237",
  "\u723E\u5C14\u727D\u7275\u72A7\u727A\u72C0\u72B6\u72F9\u72ED\u7336\u72B9\u7344\u72F1\u7345\u72EE\u7368\u72EC\u7372\u83B7\u7A6B\u83B7\u7375\u730E\u7378\u517D\u737B\u732E\u737C\u7315\u7463\u7410\u74B0\u73AF\u74A3\u7391\u74CA\u743C\u743A\u73D0\u744B\u73AE\u7489\u740F\u74BD\u73BA\u7522\u4EA7\u7523\u4EA7\u755D\u4EA9\u7562\u6BD5\u756B\u753B\u7570\u5F02\u7576\u5F53\u5679\u5F53\u7587\u7574\u758A\u53E0\u760B\u75AF\u7621\u75AE\u7642\u7597\u7662\u75D2\u7665\u75C7\u767C\u53D1\u9AEE\u53D1\u769A\u7691\u76DC\u76D7\u76DE\u76CF\u76E1\u5C3D\u76E3\u76D1\u76E4\u76D8\u76E7\u5362\u773E\u4F17\u8846\u4F17\u775C\u7741\u77AD\u4E86\u779E\u7792\u77DA\u77A9\u77EF\u77EB\u7843\u6731\u78BA\u786E\u78DA\u7816\u790E\u7840\u7919\u788D\u7926\u77FF\u792B\u783E\u78AD\u7800\u78EF\u77F6\u792A\u783A\u797F\u7984\u798D\u7978",
  "\u798E\u796F\u79A6\u5FA1\u79AA\u7985\u79AE\u793C\u79B1\u7977\u7955\u79D8\u7A2E\u79CD\u7A05\u7A0E\u7A08\u79C6\u7A1F\u7980\u7A31\u79F0\u7A40\u8C37\u7A4D\u79EF\u7A4C\u7A23\u7A61\u7A51\u7A62\u79FD\u7A69\u7A33\u7A1C\u68F1\u7AA9\u7A9D\u7AAE\u7A77\u7AAF\u7A91\u7ABA\u7AA5\u7AC4\u7A9C\u7AC5\u7A8D\u7ACA\u7A83\u7AF6\u7ADE\u8C4E\u7AD6\u7B46\u7B14\u7B4D\u7B0B\u7B8B\u7B3A\u7BC0\u8282\u7BC4\u8303\u7BC9\u7B51\u7BE9\u7B5B\u7C3D\u7B7E\u7C64\u7B7E\u7C3E\u5E18\u7C43\u7BEE\u7C4C\u7B79\u7C60\u7B3C\u7C6C\u7BF1\u7C72\u5401\u7B8F\u7B5D\u7BCB\u7BA7\u7C0D\u7BD3\u7C2B\u7BAB\u7CB5\u7CA4\u7CDE\u7CAA\u7CE7\u7CAE\u7CF4\u7C74\u7CF6\u7C9C\u7F70\u7F5A\u7F77\u7F62\u7F85\u7F57\u7F88\u7F81\u7FA9\u4E49\u7FA3\u7FA4\u7FD2\u4E60\u7FF9\u7FD8\u8056\u5723\u806F\u8054\u8070\u806A\u8072\u58F0\u8073\u8038\u8077\u804C\u807D\u542C",
  "\u8085\u8083\u8105\u80C1\u8108\u8109\u812B\u8131\u8139\u80C0\u814E\u80BE\u8166\u8111\u816B\u80BF\u8178\u80A0\u819A\u80A4\u81A0\u80F6\u81BD\u80C6\u81BE\u810D\u81BF\u8113\u81C9\u8138\u81CD\u8110\u81D8\u814A\u81DA\u80EA\u81DF\u810F\u9AD2\u810F\u81E8\u4E34\u81E5\u5367\u81FA\u53F0\u6AAF\u53F0\u98B1\u53F0\u8207\u4E0E\u8208\u5174\u8209\u4E3E\u820A\u65E7\u8259\u8231\u8266\u8230\u8271\u8270\u8277\u8273\u8276\u8273\u8216\u94FA\u85DD\u827A\u82BB\u520D\u82E7\u82CE\u838A\u5E84\u8396\u830E\u83A2\u835A\u83EF\u534E\u840A\u83B1\u842C\u4E07\u8449\u53F6\u8477\u8364\u8490\u641C\u84BC\u82CD\u84CB\u76D6\u8523\u848B\u8525\u8471\u852D\u836B\u8569\u8361\u856A\u829C\u856D\u8427\u8588\u835F\u858A\u84DF\u8591\u59DC\u8594\u8537\u85A6\u8350\u85A9\u8428\u85CD\u84DD\u85E5\u836F\u8607\u82CF\u7526\u82CF\u860A\u8574",
  "\u860B\u82F9\u8606\u82A6\u863F\u841D\u83A7\u82CB\u8435\u83B4\u8466\u82C7\u84C0\u836A\u84FD\u835C\u8514\u535C\u8541\u8368\u854E\u835E\u85BA\u8360\u85CE\u8369\u85F9\u853C\u8604\u8572\u8655\u5904\u865B\u865A\u865C\u864F\u865F\u53F7\u8667\u4E8F\u8755\u8680\u8766\u867E\u87A2\u8424\u87F2\u866B\u87FB\u8681\u8805\u8747\u881F\u8721\u8836\u8695\u883B\u86EE\u8853\u672F\u885B\u536B\u885E\u536B\u88DC\u8865\u88DD\u88C5\u88E1\u91CC\u88CF\u91CC\u88FD\u5236\u8932\u88E4\u8956\u8884\u8972\u88AD\u896F\u886C\u896A\u889C\u8938\u891B\u8964\u8934\u8988\u6838\u8C50\u4E30\u8C54\u8273\u8C6C\u732A\u8C93\u732B\u8D95\u8D76\u8D99\u8D75\u8DA8\u8D8B\u8DE1\u8FF9\u8E5F\u8FF9\u8E10\u8DF5\u8E34\u8E0A\u8E64\u8E2A\u8E8D\u8DC3\u8EC0\u8EAF\u8EA1\u8E51\u8FB2\u519C\u8FA6\u529E\u8FAD\u8F9E\u8FAF\u8FA9\u8FAE\u8FAB\u9115\u4E61",
  "\u919C\u4E11\u919E\u915D\u91AB\u533B\u91AC\u9171\u9147\u9142\u9577\u957F\u96B8\u96B6\u96BB\u53EA\u8879\u53EA\u96CB\u96BD\u96D6\u867D\u96D9\u53CC\u96DB\u96CF\u96DC\u6742\u96E2\u79BB\u96E3\u96BE\u96F2\u4E91\u96FB\u7535\u9727\u96FE\u973D\u9701\u9748\u7075\u975C\u9759\u975A\u9753\u978F\u5DE9\u97CB\u97E6\u97CC\u97E7\u97D3\u97E9\u97FF\u54CD\u97C6\u5343\u97A6\u79CB\u98A8\u98CE\u98B6\u98D3\u98C4\u98D8\u98DB\u98DE\u9EB5\u9762\u9EA5\u9EA6\u9EA9\u9EB8\u9EC3\u9EC4\u9EDE\u70B9\u9EE8\u515A\u9EF4\u9709\u9F4A\u9F50\u9F4B\u658B\u9F52\u9F7F\u9F61\u9F84\u9F8D\u9F99\u9F90\u5E9E\u9F94\u9F9A\u9F9C\u9F9F\u9E7D\u76D0\u9E7C\u78B1\u583F\u78B1\u9E79\u54B8\u9B06\u677E\u9B25\u6597\u9B27\u95F9\u9B31\u90C1\u9B1A\u987B\u9B0D\u80E1\u9E97\u4E3D\u9EBC\u4E48\u9EBD\u4E48\u6DF8\u6E05\u7240\u5E8A\u5925\u4F19\u7947\u53EA",
  "\u4F47\u4F2B\u4F96\u4ED1\u5D19\u4ED1\u4E9E\u4E9A\u4E99\u4E98\u4FD4\u4F23\u5000\u4F25\u524E\u5239\u5274\u5240\u52E9\u52DA\u532D\u5326\u5379\u6064\u5399\u538D\u55C7\u556C\u5705\u51FD\u580A\u57A9\u5879\u5811\u5864\u57D9\u58B6\u57AF\u59CD\u59D7\u5A2C\u59A9\u5AA7\u5A32\u5B0B\u5A75\u5B4C\u5A08\u5C37\u5C34\u5E43\u5E0F\u5E92\u5E84\u5F14\u540A\u5FAC\u5F77\u617C\u621A\u6214\u620B\u63D1\u634F\u6451\u63B4\u645C\u63BC\u649D\u39D1\u64B3\u63FF\u64FB\u64DE\u6516\u6484\u65E3\u65E2\u69E7\u6920\u6AD3\u6A79\u6B12\u683E\u6BFF\u6BF5\u6C0C\u6C07\u6C8D\u51B1\u6CDD\u6EAF\u6DB7\u51BB\u6E22\u6CA8\u6E7C\u6D85\u6ECE\u8365\u6F59\u6CA9\u705D\u704F\u71C1\u70E8\u71BE\u70BD\u720D\u70C1\u7258\u724D\u72FD\u72C8\u7370\u72DE\u7464\u7476\u74A6\u7477\u7515\u74EE\u758E\u758F\u75D9\u75C9\u761E\u7617\u765F\u762A\u76EA\u8361",
  "\u77C7\u8499\u7832\u70AE\u78E7\u789B\u79B0\u7962\u79CC\u79CB\u7A60\u79FE\u7AB6\u7AAD\u7B3B\u7B47\u7B67\u7B15\u7C23\u7BD1\u7C5C\u7BA8\u7D35\u7EBB\u7DDC\u7EF5\u7E36\u7D77\u7E98\u7F35\u7F4C\u7F42\u7FA5\u7F9F\u7FB6\u81BB\u8076\u8042\u8090\u80F3\u8129\u4FEE\u811B\u80EB\u81A9\u817B\u8264\u8223\u82B2\u82B1\u8332\u5179\u82FA\u8393\u834A\u8346\u8395\u8347\u83D3\u679C\u8494\u83B3\u84EF\u82C1\u858C\u8297\u85EA\u85AE\u866F\u866C\u86FA\u86F1\u875F\u732C\u87BB\u877C\u8806\u867F\u884A\u8511\u88AA\u795B\u88CC\u5939\u8918\u8886\u89A6\u89CE\u8C8D\u72F8\u8CD9\u8D52\u8D1B\u8D63\u8D6C\u8D6A\u8DFC\u5C40\u8E8B\u8DFB\u8E8A\u8E0C\u8EEB\u8F78\u8F07\u8F81\u8F33\u8F8F\u8F64\u8F73\u8FFA\u4E43\u9008\u8FE5\u906F\u9041\u9106\u90D3\u9114\u90AC\u9134\u90BA\u9196\u915D\u9210\u94A4\u9245\u5DE8\u925E\u94BA\u9293\u94E8",
  "\u92CF\u94D7\u92CC\u94E4\u9315\u951F\u9319\u9531\u9347\u9534\u93A7\u94E0\u93AC\u9550\u93D7\u94FF\u9438\u94CE\u958E\u95F3\u95AD\u95FE\u95D0\u9617\u9689\u9667\u9711\u6CBE\u97BD\u9792\u97D9\u97EA\u980A\u987C\u980E\u9880\u98BA\u98CF\u993C\u9969\u99D2\u9A79\u99FF\u9A8F\u9A01\u9A8B\u9A2B\u9A9E\u9A4A\u9A85\u9A65\u9AA5\u9ACF\u9AC5\u9BE4\u9CB2\u9C0D\u9CC5\u9D1B\u9E33\u9D26\u9E2F\u9D70\u96D5\u9DAF\u83BA\u9E1D\u9E42\u9E7A\u9E7E\u9EA4\u7C97\u9EFF\u9F0B\u9F5F\u9F83\u9F63\u51FA\u9F6A\u9F8A\u9F95\u9F9B",
  "\u7DB2\u7F51\u9AD4\u4F53"
].join("");
var SIMPLIFIED = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS[2 * i], PAIRS[2 * i + 1]])
);

// src/view/fold.ts
var ALIKE = {
  " ": "	\xA0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000\uE5E5",
  "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2500\u2501\u2212\uFF0D\uFE63\uFE58\u2E3A",
  "~": "\uFF5E\u301C\u223C\u02DC",
  // brackets of document numbers
  "[": "\u3014\uFE5D\uFF3B\u3010\u3016",
  "]": "\u3015\uFE5E\uFF3D\u3011\u3017",
  '"': "\u201C\u201D\u201E\u201F\uFF02\u301D\u301E\u300C\u300D\u300E\u300F",
  "'": "\u2018\u2019\u201A\u201B\uFF07",
  ".": "\uFF0E\uFE52\u2024",
  ",": "\uFF0C\uFE50",
  ":": "\uFF1A\u2236\uFE55",
  ";": "\uFF1B\uFE54",
  "\u3002": "\uFF61",
  "\u3001": "\uFF64\uFE51",
  "%": "\uFF05\uFE6A\u066A",
  "<": "\uFF1C\uFE64\u3008\u2039",
  ">": "\uFF1E\uFE65\u3009\u203A",
  "(": "\uFF08\uFE59",
  ")": "\uFF09\uFE5A",
  "!": "\uFF01\uFE57",
  "?": "\uFF1F\uFE56"
};
var CHUNK = 8192;
var table;
var buffer = new Uint16Array(CHUNK);
function foldTable() {
  if (table) return table;
  const t = new Uint16Array(65536);
  for (let i = 0; i < 65536; i++) t[i] = i;
  for (const [low, high] of [
    [11904, 12255],
    [63744, 64255],
    [65281, 65518]
  ]) {
    for (let i = low; i <= high; i++) {
      const form = String.fromCharCode(i).normalize("NFKC");
      if (form.length === 1) t[i] = (SIMPLIFIED.get(form) ?? form).charCodeAt(0);
    }
  }
  for (const [from, to] of SIMPLIFIED) t[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const [to, group] of Object.entries(ALIKE)) for (const from of group) t[from.charCodeAt(0)] = to.charCodeAt(0);
  table = t;
  return t;
}
function fold(text) {
  const t = foldTable();
  let out = "";
  for (let from = 0; from < text.length; from += CHUNK) {
    const length = Math.min(CHUNK, text.length - from);
    let changed = 0;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(from + i);
      const to = t[code];
      changed |= to ^ code;
      buffer[i] = to;
    }
    if (changed === 0) out += text.slice(from, from + length);
    else out += String.fromCharCode.apply(null, length === CHUNK ? buffer : buffer.subarray(0, length));
  }
  return out;
}

export {
  FORMS,
  catalogue,
  APPLICANTS,
  APPLICANT_LABELS,
  REFUSED,
  UNAVAILABLE,
  NOT_PROCESSED,
  DERIVED,
  IDENTITIES,
  AXES,
  notionsOf,
  hasNotion,
  LAYOUTS,
  rowsOf,
  columnsOf,
  codeOf,
  ByCode,
  readIndicators,
  indicatorKey,
  fold
};
