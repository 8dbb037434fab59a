import {
  APPLICANTS,
  APPLICANT_LABELS,
  AXES,
  ByCode,
  FORMS,
  IDENTITIES,
  LAYOUTS,
  codeOf,
  columnsOf,
  fold,
  hasNotion,
  notionsOf,
  readIndicators,
  rowsOf
} from "./chunk-3ALUXTFX.js";

// src/decode/limits.ts
var DEFAULT_MAX_BYTES = 16 * 1024 * 1024;
var InputTooLargeError = class extends Error {
  constructor(maxBytes) {
    super(`The input is larger than ${maxBytes} bytes; raise the limit with the option maxBytes.`);
    this.maxBytes = maxBytes;
  }
  maxBytes;
  name = "InputTooLargeError";
};
function assertReadable(input, maxBytes = DEFAULT_MAX_BYTES) {
  if (typeof input === "string") {
    if (exceeds(input, maxBytes)) throw new InputTooLargeError(maxBytes);
    return;
  }
  if (!isBytes(input)) throw new TypeError("The input must be a Uint8Array of bytes or a string.");
  if (input.length > maxBytes) throw new InputTooLargeError(maxBytes);
}
function isBytes(input) {
  return Object.prototype.toString.call(input) === "[object Uint8Array]";
}
function exceeds(text, maxBytes) {
  if (text.length > maxBytes) return true;
  if (text.length * 3 <= maxBytes) return false;
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes += code < 128 ? 1 : code < 2048 || code >= 55296 && code < 57344 ? 2 : 3;
  }
  return bytes > maxBytes;
}

// src/decode/codec.ts
import codecs from "iconv-lite/encodings/dbcs-codec.js";
import tables from "iconv-lite/encodings/dbcs-data.js";
var TABLES = { gb18030: tables.gb18030, big5: tables.big5hkscs };
var ready = /* @__PURE__ */ new Map();
function codecOf(name) {
  const known2 = ready.get(name);
  if (known2) return known2;
  const codec = new codecs._dbcs({ ...TABLES[name], encodingName: name }, { defaultCharUnicode: "\uFFFD", defaultCharSingleByte: "?" });
  ready.set(name, codec);
  return codec;
}
function decodeAs(name, bytes) {
  if (name !== "gb18030" && name !== "big5") return new TextDecoder(name).decode(bytes);
  const codec = codecOf(name);
  const decoder = new codec.decoder({}, codec);
  const text = decoder.write(bytes) + (decoder.end() ?? "");
  return name === "gb18030" ? settlePrivateUse(text) : text;
}
function decodeStrictUtf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
var SETTLED = {
  "\uE5E5": "\u3000",
  "\uE78D": "\uFE10",
  "\uE78E": "\uFE12",
  "\uE78F": "\uFE11",
  "\uE790": "\uFE13",
  "\uE791": "\uFE14",
  "\uE792": "\uFE15",
  "\uE793": "\uFE16",
  "\uE794": "\uFE17",
  "\uE795": "\uFE18",
  "\uE796": "\uFE19",
  "\uE7C7": "\u1E3F",
  "\uE816": "\u{20087}",
  "\uE817": "\u{20089}",
  "\uE818": "\u{200CC}",
  "\uE81E": "\u9FB4",
  "\uE826": "\u9FB5",
  "\uE82B": "\u9FB6",
  "\uE82C": "\u9FB7",
  "\uE831": "\u{215D7}",
  "\uE832": "\u9FB8",
  "\uE83B": "\u{2298F}",
  "\uE843": "\u9FB9",
  "\uE854": "\u9FBA",
  "\uE855": "\u{241FE}",
  "\uE864": "\u9FBB"
};
function settlePrivateUse(text) {
  return text.replace(/[\ue5e5-\ue864]/g, (c) => SETTLED[c] ?? c);
}
var pairs = /* @__PURE__ */ new Map();
function pairsOf(name) {
  const known2 = pairs.get(name);
  if (known2) return known2;
  const table2 = new Uint16Array(65536);
  const bytes = [];
  const codes = [];
  for (let lead = 129; lead <= 254; lead++)
    for (let trail = 64; trail <= 254; trail++) {
      bytes.push(lead, trail, 10);
      codes.push(lead * 256 + trail);
    }
  const codec = codecOf(name);
  const lines = new codec.decoder({}, codec).write(Uint8Array.from(bytes)).split("\n");
  codes.forEach((code, i) => {
    const line = lines[i];
    if (line.length !== 1 || line === "\uFFFD") return;
    const unit = line.charCodeAt(0);
    table2[unit] ||= code;
    if (SETTLED[line]?.length === 1) table2[SETTLED[line].charCodeAt(0)] ||= code;
  });
  table2[12539] ||= table2[183];
  table2[8213] ||= table2[8212];
  pairs.set(name, table2);
  return table2;
}

// src/decode/label.ts
var LABEL_REACH = 16384;
var NAMES = {
  utf8: "utf-8",
  unicode11utf8: "utf-8",
  utf16: "utf-16le",
  utf16le: "utf-16le",
  unicode: "utf-16le",
  ucs2: "utf-16le",
  utf16be: "utf-16be",
  gb2312: "gb18030",
  gb231280: "gb18030",
  csgb2312: "gb18030",
  euccn: "gb18030",
  gbk: "gb18030",
  xgbk: "gb18030",
  cp936: "gb18030",
  ms936: "gb18030",
  windows936: "gb18030",
  gb18030: "gb18030",
  gb180302000: "gb18030",
  gb180302005: "gb18030",
  gb180302022: "gb18030",
  chinese: "gb18030",
  isoir58: "gb18030",
  big5: "big5",
  big5hkscs: "big5",
  cnbig5: "big5",
  csbig5: "big5",
  xxbig5: "big5",
  cp950: "big5",
  windows950: "big5",
  iso88591: "windows-1252",
  latin1: "windows-1252",
  windows1252: "windows-1252",
  cp1252: "windows-1252"
};
function encodingOf(label) {
  return NAMES[label.toLowerCase().replace(/[^a-z0-9]/g, "")] ?? null;
}
var TOKEN = /<!--|<(?:\?xml|meta|script|style)(?![a-z])/gi;
var CHARSET = /(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i;
var LONGEST_TAG = 400;
function findLabel(head) {
  TOKEN.lastIndex = 0;
  for (let token = TOKEN.exec(head); token; token = TOKEN.exec(head)) {
    const at = token.index;
    const word = token[0].toLowerCase();
    if (word === "<!--") {
      if (!passTo(head, "-->", at)) return null;
    } else if (word === "<script" || word === "<style") {
      if (!passTo(head, `</${word.slice(1)}`, at) && !passTo(head, `</${word.slice(1).toUpperCase()}`, at)) return null;
    } else {
      const end = head.indexOf(">", at);
      if (end < 0) return null;
      const found = CHARSET.exec(head.slice(at, Math.min(end, at + LONGEST_TAG)));
      const name = found && encodingOf(found[1]);
      if (found && name) {
        const start = at + found.index + found[0].length - found[1].length;
        return { written: found[1], name, span: { start, end: start + found[1].length } };
      }
    }
  }
  return null;
}
function passTo(head, end, from) {
  const at = head.indexOf(end, from);
  if (at >= 0) TOKEN.lastIndex = at + end.length;
  return at >= 0;
}

// src/decode/loss.ts
function findLoss(text, fresh) {
  const start = text.indexOf("\uFFFD");
  if (start < 0) return [];
  let broken2 = 0;
  for (let i = start; i >= 0; i = text.indexOf("\uFFFD", i + 1)) broken2++;
  const upstream = !fresh && broken2 > 2;
  const where = broken2 > 1 ? "" : start === text.length - 1 ? " at the end of the input, which may be cut off" : start === 0 ? " at its start" : "";
  return [
    {
      code: upstream ? "mojibake" : "lost-text",
      severity: "warning",
      message: `${broken2 === 1 ? "One character" : `${broken2} characters`} could not be decoded${where}${upstream ? " before the text came here; they are lost" : ""}.`,
      span: { start, end: endOfRun(text, start, "\uFFFD") }
    }
  ];
}
function findReplaced(text) {
  const start = text.indexOf("\u951F\u65A4\u62F7");
  if (start >= 0)
    return [
      {
        code: "mojibake",
        severity: "error",
        message: "The text was spoilt before it came here: \u201C\u951F\u65A4\u62F7\u201D stands for characters that are lost.",
        span: { start, end: endOfRun(text, start, "\u951F\u65A4\u62F7") }
      }
    ];
  return findQuestionMarks(text);
}
function findQuestionMarks(text) {
  let asked = 0;
  let first = -1;
  for (let i = text.indexOf("???"); i >= 0; ) {
    const end = endOfRun(text, i, "?");
    if (first < 0) first = i;
    asked += end - i;
    i = text.indexOf("???", end);
  }
  if (asked < 12) return [];
  let kept2 = 0;
  for (let i = 0; i < text.length && kept2 <= asked; i++) if (text.charCodeAt(i) > 11903) kept2++;
  if (kept2 > asked) return [];
  return [
    {
      code: "mojibake",
      severity: "error",
      message: "The text was spoilt before it came here: question marks stand for characters that are lost.",
      span: { start: first, end: endOfRun(text, first, "?") }
    }
  ];
}
function endOfRun(text, start, characters) {
  let end = start;
  while (end < text.length && characters.includes(text[end])) end++;
  return end;
}

// src/catalogue/common-characters.ts
var COMMON_SIMPLIFIED = "\u653F\u516C\u5F00\u7684\u5E74\u5E9C\u4FE1\u548C\u4E00\u5DE5\u4EBA\u884C\u606F\u52A1\u53D1\u4F5C\u5168\u4E1A\u7406\u4E2D\u8FDB\u52A8\u4EF6\u5E02\u52A0\u65B0\u4E3B\u6C11\u6570\u5EA6\u8981\u56FD\u529E\u5B9E\u4E0D\u9879\u5236\u4F1A\u5EFA\u5927\u5C55\u8BBE\u5316\u533A\u8BF7\u4E09\u4F53\u5173\u673A\u4E8C\u89C4\u7ED3\u672C\u7B49\u6539\u4FDD\u63D0\u6CD5\u4E8B\u5728\u6761\u91CD\u60C5\u7533\u4E0A\u6301\u62A5\u5176\u6536\u5E73\u5F3A\u7ECF\u6709\u90E8\u8BA1\u91CF\u65B9\u589E\u6027\u4E07\u529B\u6587\u4E3A\u662F\u51FA\u8D39\u51B5\u793E\u751F\u9762\u590D\u7528\u5B9A\u4EE5\u901A\u53CA\u5206\u70B9\u63A8\u6210\u5171\u5143\u7B2C\u603B\u5BF9\u7F51\u671F\u8BAE\u7BA1\u9AD8\u4E8E\u5408\u670D\u5404\u8303\u5185\u5730\u5B89\u4E2A\u4F4D\u5230\u7B56\u76EE\u65BD\u80FD\u544A\u73B0\u540C\u65E5\u56DB\u4F9D\u6B21\u4E94\u9898\u4ED6\u95EE\u5904\u5B8C\u5341\u5E03\u679C\u6784\u89E3\u65F6\u652F\u4EA7\u7A0B\u5BB6\u5165\u6C42\u957F\u7C7B\u8D44\u7EDF\u6807\u4E0B\u5355\u597D\u67E5\u4E13\u53D6\u6B65\u57FA\u8FC7\u5458\u4F17\u6548\u5BA1\u57CE\u95E8\u7AD9\u8BC9\u6295\u7EED\u5F62\u5F0F\u4F01\u6211\u843D\u7CFB\u969C\u51B3\u6B63\u9886\u7EA7\u79D1\u91D1\u610F\u9053\u6D4E\u4E86\u5584\u5C40\u636E\u5E94\u51C6\u6307\u6708\u7A33\u6C34\u81EA\u5BB9\u5FAE\u6240\u53F0\u4EE3\u8868\u8F6C\u7EF4\u519C\u6DF1\u4E0E\u7535\u9769\u6574\u7EC4\u5347\u6BD4\u786E\u804C\u573A\u53F7\u4EFB\u80B2\u516D\u5B66\u5BFC\u66F4\u76D1\u5FC3\u5B58\u57DF\u660E\u4F8B\u8D22\u63A5\u575A\u540E\u6838\u9700\u5C5E\u7387\u53BF\u6309\u7FA4\u683C\u6743\u6E90\u4E3E\u6D3B\u56DE\u62A4\u8D77\u8865\u5546\u672A\u9884\u6D41\u76F8\u5747\u4E61\u65AD\u7EBF\u4EA4\u8C03\u8D28\u57F9\u6237\u505A\u7F16\u53D7\u8FD0\u7763\u5F53\u6CBB\u4F18\u6D77\u6559\u79EF\u6267\u73AF\u521B\u5F97\u8BFB\u6001\u8D23\u4F9B\u653E\u59D4\u6848\u6751\u77E5\u7B97\u5C0F\u5411\u5FEB\u54C1\u7279\u5217\u56F4\u4E88\u5065\u7ACB\u591A\u515A\u6765\u76CA\u8BBC\u5883\u4E25\u9020\u4EBF\u6279\u7CBE\u7F6E\u7531\u4F20\u534F\u7EC7\u5907\u7269\u8BAD\u65E0\u6839\u96C6\u6280\u53EF\u623F\u5229\u5DF2\u8054\u5BA4\u8BA4\u7EE7\u5F8B\u4FC3\u5C45\u53C2\u8DEF\u5212\u63AA\u5C31\u516B\u539F\u8BBF\u5F15\u9547\u7814\u8003\u7B54\u7167\u6781\u9662\u534E\u4E4B\u5177\u9645\u4E24\u5916\u51CF\u76F4\u5E76\u8FBE\u914D\u5BC6\u529F\u7EA0\u56E0\u5207\u8D2F\u6269\u7701\u5C06\u4ECE\u5F7B\u771F\u6216\u533B\u5E7F\u8425\u592E\u53E3\u9996\u628A\u4F4F\u6293\u5B50\u5B57\u6B62\u81F3\u793A\u8BD5\u8001\u578B\u5E8F\u5148\u6E20\u524D\u7EFC\u8D1F\u7840\u9ED1\u6392\u5E38\u9632\u7AE0\u540D\u795E\u4E49\u7248\u5360\u4E03\u9650\u5E72\u4EEC\u70ED\u9669\u7A81\u8272\u6253\u878D\u5F85\u53CD\u8282\u8FD1\u68C0\u4EF7\u6D88\u8BDD\u6D89\u4E60\u4E92\u5145\u7136\u52A9\u989D\u52BF\u4F7F\u5C42\u961F\u7740\u8FD9\u6E05\u8FD8\u8BC6\u89C1\u6CB3\u98CE\u7D27\u522B\u5F81\u4F4E\u536B\u8F6F\u5371\u7ED5\u5C1A\u4ECD\u95F4\u7597\u76D6\u5357\u89C6\u96BE\u91C7\u672F\u8D38\u8BC4\u663E\u4E66\u8BE2\u8F83\u7EA6\u5A92\u6218\u535A\u53D8\u517B\u9875\u6613\u5C11\u6821\u6CE8\u826F\u96C5\u518D\u56FE\u6A21\u503C\u4FBF\u63E1\u9488\u83B7\u98DF\u6CA1\u7D22\u601D\u95FB\u6EE1\u8986\u7EE9\u79F0\u5FD7\u6700\u79CD\u9605\u4FEE\u6C14\u5C4A\u5BCC\u5EB7\u624E\u8F66\u4E89\u62D3\u56FA\u65C5\u63A7\u88AB\u60F3\u7834\u5305\u767E\u6B3E\u8BC1\u91CC\u5934\u5929\u611F\u9A8C\u89C2\u8BB0\u8FF0\u6E38\u5BDF\u90AE\u65CF\u5219\u514D\u680F\u6325\u9000\u56E2\u805A\u624B\u4E1C\u79FB\u964D\u4E5D\u64AD\u7A0E\u666E\u5E26\u7B80\u7EDC\u8D70\u56F0\u60E0\u6551\u5385\u5957\u7A76\u5386\u4F59\u56ED\u53BB\u7B79\u7F8E\u53EA\u8D85\u5317\u8857\u8349\u7565\u7D2F\u5B8B\u6E2F\u8D2D\u770B\u897F\u6258\u901F\u571F\u5F55\u6C61\u79D8\u8D34\u754C\u52AA\u5EF6\u9633\u6276\u627F\u4E9B\u7EB3\u822A\u8BA9\u8C61\u9002\u7EFF\u5B97\u73ED\u8005\u8DB3\u8BB8\u6D4B\u6BCF\u5E9F\u7ED9\u53EC\u5C71\u975E\u53F2\u987A\u6C47\u5174\u77ED\u5BA3\u4E30\u6982\u5740\u96F6\u7F72\u638C\u8D2B\u7EC6\u6797\u5DEE\u542F\u6025\u5370\u591F\u4ECA\u54CD\u5468\u53CC\u7A7A\u5FC5\u7BC7\u7D20\u5F71\u8EAB\u7CAE\u519B\u707E\u952E\u7C73\u836F\u517C\u677F\u667A\u8F7D\u4E16\u52B1\u9690\u8FB9\u5931\u8B66\u594B\u8FDE\u6545\u5B63\u53E6\u8D27\u767B\u6C5F\u5428\u5CAD\u5DE9\u8C08\u6599\u9986\u7981\u7F34\u88C5\u8BA2\u666F\u8BBA\u8206\u5E95\u4EFD\u6BB5\u51FB\u62C5\u5C3D\u8D37\u513F\u62EC\u4EAB\u4E34\u94F6\u8861\u8FDD\u653B\u62C9\u822C\u4F11\u624D\u987B\u4F0D\u89C8\u503A\u6597\u5343\u54A8\u53F8\u7EC8\u5982\u5377\u5C9A\u547D\u67D3\u52B3\u8FC1\u9752\u7E41\u5E45\u59CB\u75C5\u5E2E\u7F5A\u9519\u76FE\u6863\u7262\u62DB\u7164\u4F30\u6750\u9891\u94C1\u7267\u77DB\u62DF\u94FE\u9010\u5EAD\u7559\u5BA2\u800C\u5FF5\u5C14\u7B51\u6FC0\u542C\u6E29\u8FDC\u8457\u632F\u9001\u9664\u798F\u4E5F\u52FE\u7A3D\u5C97\u51FD\u5A01\u7247\u65E7\u63A2\u4F10\u8D25\u50A8\u5CB8\u7126\u5149\u9F13\u63F4\u538B\u4FA8\u89C9\u6D2A\u8015\u75BE\u552E\u724C\u95ED\u5F31\u5BBD\u5BB3\u53CB\u5B8F\u68B3\u5B88\u90FD\u79C1\u80DE\u6D66\u6CDB\u505C\u96EA\u6E56\u518C\u4EA9\u586B\u7EA2\u5EC9\u58EE\u8363\u9636\u521D\u903E\u5F20\u4EAC\u5E08\u5C65\u6D3E\u6B8B\u7ADE\u80DC\u6362\u5E93\u8DE8\u77FF\u514B\u8C22\u5C4B\u79BB\u6D01\u7EAA\u5B98\u8FC8\u9057\u5438\u6263\u9500\u5DE6\u53F3\u8BB2\u6CB9\u5E01\u7801\u996E\u79DF\u968F\u8131\u8D26\u6742\u62BD\u4F55\u6CAD\u6FB3\u8150\u5238\u987E\u6D4F\u5F84\u58EB\u8DF5\u5E2D\u60A3\u4EE4\u6DA8\u5987\u677E\u900F\u7BB1\u5956\u8F6E\u6F9C\u9047\u72B6\u6C7D\u542B\u500D\u5B9C\u8BDA\u5973\u7530\u8584\u89D2\u51B0\u6B64\u5783\u573E\u6837\u77F3\u661F\u9009\u4ED8\u62E5\u5382\u8BF4\u52E4\u9999\u7F29\u53C8\u6491\u6865\u6B8A\u520A\u6C49\u9707\u7AE5\u8C10\u5FAA\u51DD\u68DA\u671B\u61C2\u767D\u7AEF\u690D\u8D5B\u7EB2\u78B3\u626C\u8F91\u81F4\u6BD5\u6DEE\u6311\u6811\u4E1D\u9014\u83DC\u97F3\u5BBF\u8270\u629A\u6297\u6EE8\u6E7E\u9F99\u82B1\u6D6A\u62C6\u8499\u507F\u8DDD\u82E5\u79E9\u9012\u8D8B\u6CBF\u8F93\u5178\u8C0B\u7B7E\u7403\u9A7B\u82CD\u5175\u7231\u7A3F\u6377\u74E6\u4E3D\u6C99\u5E7C\u5389\u6167\u51AC\u5706\u6CFD\u52B2\u5FB7\u7545\u5757\u732E\u5F79\u72AF\u7F6A\u4FC4\u4E91\u54C8\u59A5\u8017\u4F46\u65E2\u5F88\u9A6C\u60A8\u7C89\u67B6\u6C9F\u6F5C\u6D63\u5BC4\u71C3\u7591\u706B\u5668\u5047\u6D32\u5DDD\u8F7B\u75AB\u827A\u9F50\u8F86\u64A4\u755C\u9080\u9192\u7B26\u5E78\u8FFD\u9988\u8D8A\u5976\u6C27\u697C\u8DC3\u61C8\u4F1F\u4E50\u5C4F\u631A\u8BCD\u80A1\u4E71\u85CF\u9F84\u7F13\u9640\u91CA\u5DDE\u62E8\u7EAF\u904F\u68EE\u8DDF\u6790\u72EC\u523B\u7F3A\u786C\u82F1\u4EFF\u8D21\u6D25\u8C8C\u5224\u8FCE\u6B66\u82D7\u635F\u5708\u5019\u9644\u6C70\u51B2\u8FD4\u6653\u8083\u5DE8\u82CF\u9EC4\u547C\u79C0\u7EB8\u6062\u62A2\u852C\u6DD8\u8D1D\u8D4B\u98DE\u9635\u704C\u5199\u5B85\u6EDE\u6846\u641E\u5EA7\u9152\u9646\u5B9D\u6C1B\u5B81\u9760\u5951\u6620\u4E9A\u7EBD\u6388\u7EB7\u5F02\u8D41\u84C4\u5CFB\u5E97\u53E4\u788D\u5F80\u670B\u5448\u52C7\u6DB5\u4F26\u6696\u8D64\u725B\u820D\u8BFE\u51E0\u51E1\u4F60\u5979\u5B83\u90A3\u54EA\u4EC0\u4E48\u5417\u5462\u5427\u554A\u54E6\u592A\u8C01\u600E\u6628\u65E9\u665A\u7537\u5B69\u54E5\u59D0\u5F1F\u59B9\u7238\u5988\u5403\u559D\u8DD1\u5750\u7761\u7B11\u54ED\u8D35\u6625\u590F\u79CB\u84DD\u576A\u5761\u6EAA\u6CC9";
var COMMON_TRADITIONAL = "\u8CC7\u8A0A\u6A94\u689D\u865F\u500B\u9805\u7A2E\u5834\u6236\u9593\u8655\u5C46\u5F35\u9801\u842C\u5104\u6B72\u8ECA\u8F1B\u755D\u6578\u5831\u958B\u95DC\u6A5F\u69CB\u52D9\u8ACB\u898F\u7BC4\u7E3D\u8A08\u8FA6\u5FA9\u8907\u8A34\u8A1F\u8B70\u7D50\u7DAD\u7CFE\u8CAC\u8CBB\u6E1B\u8207\u7DE8\u767C\u4F48\u6642\u5C08\u696D\u8077\u54E1\u7DB2\u9EDE\u64CA\u96FB\u8A71\u50B3\u90F5\u9580\u5EE3\u5340\u7E23\u9109\u93AE\u570B\u969B\u55AE\u8AAA\u7121\u70BA\u5C0D\u61C9\u985E\u8209\u53C3\u5BE9\u6C7A\u57F7\u9AD4\u6703\u5BE6\u8A2D\u904B\u52D5\u9032\u904E\u5F9E\u4F86\u9084\u9019\u5011\u5F8C\u9577\u73FE\u7D93\u898B\u554F\u984C\u5B78\u7FD2\u807D\u8B1B\u8A8D\u8B58\u8AD6\u8B49\u64DA\u8ABF\u7D71\u5283\u5247\u5275\u512A\u8CEA\u7522\u8CA1\u7A05\u8CBF\u9280\u9322\u8CA8\u50F9\u74B0\u8B77\u8FB2\u6F01\u9130\u908A\u9054\u9060\u9072\u9069\u9078\u64C7\u905E\u5C64\u7D1A\u6B77\u5C6C\u5C0E\u5C07\u5C0B\u6771\u5169\u4E26\u4E7E\u5E79\u65BC\u96F2\u4E9E\u4E82\u722D\u89AA\u50C5\u5100\u5152\u5167\u518A\u5225\u525B\u5291\u52C1\u52DE\u52E2\u52DD\u5354\u96D9\u8B8A\u555F\u5718\u5712\u570D\u5716\u5713\u8056\u58D3\u58DE\u588A\u58EF\u8072\u5099\u5920\u982D\u593E\u596A\u734E\u5A66\u5ABD\u5B6B\u5BE7\u5BF6\u5BEB\u5BEC\u5CF6\u5D17\u5E36\u5E6B\u5E63\u5EE0\u5EF3\u5EE2\u5F48\u5F37\u7576\u9304\u5FB5\u5FB9\u6046\u614B\u61C7\u6230\u6232\u62CB\u64D4\u640D\u63DB\u64F4\u651D\u6575\u65B7\u820A\u66C6\u66F8\u6975\u6A13\u6A19\u6A23\u6AA2\u6B0A\u6B61\u6B78\u6B98\u6BBA\u6C23\u6C92\u6C96\u6CC1\u6E2C\u6E96\u6E9D\u6F54\u6F22\u6EFF\u6F38\u6FDF\u707D\u71B1\u723E\u72C0\u7368\u7372\u756B\u7570\u7642\u76DC\u76E1\u76E3\u76E4\u773E\u774F\u78BA\u78BC\u790E\u79AE\u96E2\u7A4D\u7A69\u7AF6\u7B46\u7C21\u7CE7\u7D04\u7D00\u7D14\u7D0D\u7D1B\u7D30\u7D42\u7D44\u7D66\u7D55\u7DA0\u7DCA\u7DDA\u7DF4\u7E3E\u7E54\u7E8C\u7E7C\u7F70\u7F77\u7F85\u7FA9\u806F\u8085\u812B\u8166\u81E8\u8208\u85DD\u7BC0\u838A\u8449\u84CB\u85A6\u85E5\u8607\u8853\u885B\u88DD\u88FD\u8996\u89BD\u89C0\u8A02\u8A0E\u8A13\u8A18\u8A31\u8A2A\u8A55\u8A5E\u8A66\u8A62\u8A72\u8A73\u8AA4\u8A9E\u8AF8\u8AC7\u8B6F\u8B80\u8B93\u8CA0\u8CA2\u8CD3\u8CDE\u8CF4\u8CFC\u8D08\u8D0F\u8D95\u8DE1\u8ECD\u8ECC\u8F03\u8F09\u8F14\u8F15\u8F2A\u8F38\u8F44\u8F49\u9055\u9023\u9077\u907A\u91AB\u91CB\u91DD\u92EA\u9375\u9396\u93E1\u9435\u9589\u9670\u9663\u9678\u967D\u968A\u968E\u96A8\u96AA\u96D6\u96DC\u96E3\u97FF\u9806\u9808\u9812\u9810\u9818\u984D\u9858\u986F\u98A8\u98DB\u98EF\u98F2\u9928\u9A57\u9AEE\u9B5A\u9F4A\u9F61\u9F8D\u81FA\u7063";

// src/decode/likeness.ts
var ENOUGH = 8e3;
var RANGES = [
  [0, 8, -4],
  [14, 31, -4],
  [127, 159, -4],
  // Latin, Greek, Cyrillic, Arabic …: rare in reports, frequent where bytes were read by a wrong table
  [161, 8191, -2],
  [8192, 11903, -1],
  // Frames of tables drawn as text
  [9472, 9599, 2],
  [11904, 12287, -2],
  [12352, 12687, -2],
  [12688, 19967, -2],
  [19968, 40869, -1],
  [40870, 55295, -2],
  [55296, 56319, -1],
  [57344, 63743, -4],
  [63744, 65279, -2],
  [65280, 65519, 0],
  [65520, 65535, -4]
];
var MARKS = "\uFF0C\u3002\u3001\uFF1B\uFF1A\uFF01\uFF1F\uFF08\uFF09\u300A\u300B\u3008\u3009\u201C\u201D\u2018\u2019\u3010\u3011\u3014\u3015\u2014\u2026";
var weights;
function weightTable() {
  if (weights) return weights;
  const table2 = new Int8Array(65536);
  for (const [from, to, weight] of RANGES) table2.fill(weight, from, to + 1);
  for (const c of COMMON_TRADITIONAL) table2[c.charCodeAt(0)] = 2;
  for (let i = 0; i < COMMON_SIMPLIFIED.length; i++) table2[COMMON_SIMPLIFIED.charCodeAt(i)] = i < 400 ? 3 : 2;
  for (const c of MARKS) table2[c.charCodeAt(0)] = 2;
  for (const c of "\xA0\xB7\xD7\xB1\xB0\xA9\xAE\u2103\u33A1\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469\u2160\u25A0\u25A1\u25CB\u25CF\u25C6\u2605\u25B3\u2192\uFEFF\u200B") table2[c.charCodeAt(0)] = 0;
  weights = table2;
  return table2;
}
function likenessOf(text) {
  const table2 = weightTable();
  let sum = 0;
  let count2 = 0;
  for (let i = 0; i < text.length && count2 < ENOUGH; i++) {
    const code = text.charCodeAt(i);
    const weight = table2[code];
    sum += weight;
    if (code > 127 || weight) count2++;
  }
  return { mean: count2 ? sum / count2 : 0, count: count2 };
}

// src/decode/mixed.ts
function decodeMixed(bytes, main) {
  const other = main === "utf-8" ? "gb18030" : "utf-8";
  let text = "";
  let strange = "";
  let span = null;
  const put2 = (name2, from2, to) => {
    const piece = decodeAs(name2, bytes.subarray(from2, to));
    if (name2 === other) {
      strange += piece;
      span ??= { start: text.length, end: text.length + piece.length };
    }
    text += piece;
  };
  let from = 0;
  let name = main;
  for (let at = 0; at < bytes.length; ) {
    let end = at;
    let high = false;
    for (; end < bytes.length && bytes[end] >= 64; end++) if (bytes[end] > 127) high = true;
    const next = high ? encodingOfRun(bytes, at, end, main) : name;
    if (next !== name) {
      put2(name, from, at);
      from = at;
      name = next;
    }
    at = end + 1;
  }
  put2(name, from, bytes.length);
  return span && likenessOf(strange).mean > 1 ? { text, other, span } : null;
}
function encodingOfRun(bytes, from, to, main) {
  let wide = 0;
  let broken2 = 0;
  for (let i = from; i < to; ) {
    const length = lengthOf(bytes[i]);
    let whole = length > 0 && i + length <= to;
    for (let k = 1; k < length && whole; k++) whole = (bytes[i + k] & 192) === 128;
    if (!whole) broken2++;
    else if (length === 3) wide++;
    i += whole ? length : 1;
  }
  if (main === "utf-8") return wide >= broken2 ? "utf-8" : "gb18030";
  return broken2 === 0 && wide > 1 ? "utf-8" : "gb18030";
}
function lengthOf(lead) {
  if (lead < 128) return 1;
  if (lead >= 224 && lead < 240) return 3;
  if (lead >= 194 && lead < 224) return 2;
  return lead >= 240 && lead < 245 ? 4 : 0;
}

// src/decode/mojibake.ts
import { decodeHTML } from "entities";

// src/decode/misreading.ts
var MISREADINGS = {
  // 浣犲ソ; the question mark stands for bytes that the wrong table did not have
  gb18030: { written: ["utf-8", "big5"], stretch: /[\u0080-\uffff?]+/g },
  // ÄãºÃ, ä½\u00a0å¥½; ASCII belongs to it, for the second half of a character may be a letter
  "windows-1252": {
    written: ["utf-8", "gb18030", "big5"],
    stretch: /[\t\n\r -~\u0080-\u00ff\ufffd€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+/g
  },
  big5: { written: ["utf-8", "gb18030"], stretch: /[\u0080-\uffff?]+/g }
};
var SPECIALS = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
var LOST = -1;
var SAMPLE = 8192;
function turnBack(text, table2) {
  const { stretch } = MISREADINGS[table2];
  const written3 = writtenIn(text, table2);
  if (!written3) return null;
  let out = "";
  let from = 0;
  let first = null;
  let end = 0;
  let lost2 = 0;
  let guessed = false;
  for (const match of text.matchAll(stretch)) {
    const before = match[0];
    if (!/[^\x00-\x7f]/.test(before)) continue;
    const reading2 = reread(bytesOf(before, table2), written3);
    if (!likelier(before, reading2)) continue;
    out += text.slice(from, match.index);
    first ??= { before, after: reading2.text, start: out.length };
    out += reading2.text;
    from = match.index + before.length;
    end = out.length;
    lost2 += reading2.lost;
    guessed ||= reading2.guessed;
  }
  if (!first) return null;
  return { text: out + text.slice(from), ...first, end, lost: lost2, guessed };
}
function writtenIn(text, table2) {
  const { written: written3, stretch } = MISREADINGS[table2];
  const sample = [];
  for (const match of text.matchAll(stretch)) {
    const piece = match[0].slice(0, SAMPLE);
    if (!/[^\x00-\x7f]/.test(piece) || likenessOf(piece).mean > 0.5) continue;
    for (const byte of bytesOf(piece, table2)) sample.push(byte);
    if (sample.length > SAMPLE) break;
  }
  let best2 = null;
  let most = -1;
  for (const name of written3) {
    const { mean, count: count2 } = likenessOf(reread(sample, name).text);
    if (count2 && mean > most) {
      most = mean;
      best2 = name;
    }
  }
  return best2;
}
function likelier(before, reading2) {
  const was = likenessOf(before);
  const is = likenessOf(reading2.text);
  const kept2 = is.count - reading2.lost;
  if (reading2.lost) return was.mean < 0 && reading2.lost <= 1 + kept2 / 3 && is.mean * is.count + 4 * reading2.lost >= kept2 / 2;
  return kept2 > 1 && is.mean >= 0.5 && is.mean >= was.mean + 1;
}
function undouble(text) {
  if (!/[ÂÃ][\u0080-\u00bf]/.test(text)) return null;
  const once = text.replace(MISREADINGS["windows-1252"].stretch, (stretch) => {
    const reading2 = rereadUtf8(bytesOf(stretch, "windows-1252"));
    return reading2.lost || reading2.guessed ? stretch : reading2.text;
  });
  return once === text ? null : once;
}
function bytesOf(text, table2) {
  const bytes = [];
  const pairs2 = table2 === "windows-1252" ? null : pairsOf(table2);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) bytes.push(code);
    else if (!pairs2) {
      const special = code > 255 ? SPECIALS.indexOf(text[i]) : -1;
      bytes.push(special >= 0 ? 128 + special : code <= 255 ? code : LOST);
    } else if (code === 8364 && table2 === "gb18030") bytes.push(128);
    else {
      const pair2 = pairs2[code];
      if (pair2) bytes.push(pair2 >> 8, pair2 & 255);
      else bytes.push(LOST);
    }
  }
  return bytes;
}
function reread(bytes, written3) {
  if (written3 === "utf-8") return rereadUtf8(bytes);
  const text = decodeAs(
    written3,
    Uint8Array.from(bytes, (b) => b === LOST ? 255 : b)
  );
  return { text, lost: text.split("\uFFFD").length - 1, guessed: false };
}
function rereadUtf8(bytes) {
  let text = "";
  let lost2 = 0;
  let guessed = false;
  const isTail = (b) => b !== void 0 && b >= 128 && b < 192;
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i];
    if (lead >= 0 && lead < 128) {
      text += String.fromCharCode(lead);
      i++;
      continue;
    }
    const length = lead >= 240 && lead < 245 ? 4 : lead >= 224 && lead < 240 ? 3 : lead >= 194 && lead < 224 ? 2 : 0;
    let code = length ? lead & 127 >> length : 0;
    let n = 1;
    let blanks = 0;
    for (; n < length; n++) {
      const b = bytes[i + n];
      const blank = b === 32 && length === 3;
      if (!isTail(b) && !blank) break;
      if (blank) blanks++;
      code = code * 64 + (blank ? 32 : b & 63);
    }
    if (n === length && length && blanks < 2 && code >= 128) {
      text += String.fromCodePoint(Math.min(code, 1114111));
      guessed ||= blanks > 0;
      i += n;
      continue;
    }
    if (n < length && blanks) n = bytes.indexOf(32, i) - i;
    i += Math.max(n, 1);
    if (bytes[i] === LOST || bytes[i] === 63) i++;
    while (isTail(bytes[i])) i++;
    text += "\uFFFD";
    lost2++;
  }
  return { text, lost: lost2, guessed };
}

// src/decode/mojibake.ts
var GBK_SIGNS = "\u951B\u9286\u9428\u93C4\u6D93\u934F\u93C0\u6434\u6DC7\u9A9E\u9359\u9354\u9352\u5BB8\u5BEE\u93B6\u6FC2\u951F\u93B4\u7ED7\u7F01\u9365\u93B5\u6D5C\u20AC";
var SIGNS = new Uint8Array(65536).fill(1, 161, 256);
for (const c of GBK_SIGNS) SIGNS[c.charCodeAt(0)] = 2;
var EXCERPT = 60;
function unspoil(text) {
  const turned = turnBackAny(text);
  if (!turned) return { text, repairs: [], findings: [] };
  return { text: turned.text, repairs: [repairOf(turned)], findings: turned.lost ? [lossOf(turned)] : [] };
}
function turnBackAny(text) {
  const tables2 = suspects(text);
  for (const table2 of tables2) {
    const turned = turnBack(text, table2);
    if (turned) return turned;
  }
  const source = tables2.length && undouble(text) || withoutLatinEntities(text);
  return source === text ? null : turnBack(source, "windows-1252");
}
function withoutLatinEntities(text) {
  if (!/(?:&[A-Za-z]{2,6}\d?;){4}/.test(text)) return text;
  return text.replace(/(?:&(?!lt;|gt;|amp;|quot;|apos;)(?:[A-Za-z]{2,6}\d?|#\d{3});){2,99}/g, (run) => {
    const kept2 = /(?<!&nbsp;)(?:&nbsp;)+$/.exec(run)?.[0] ?? "";
    return decodeHTML(run.slice(0, run.length - kept2.length)) + kept2;
  });
}
function suspects(text) {
  const { mean, count: count2 } = likenessOf(text);
  if (count2 > 1 && mean < 0.3) return ["gb18030", "windows-1252", "big5"];
  let latin = 0;
  let lastLatin = -9;
  let gbk = 0;
  let lastGbk = -99;
  for (let i = 0; i < text.length; i++) {
    const sign = SIGNS[text.charCodeAt(i)];
    if (!sign) continue;
    if (sign === 1) {
      latin = i - lastLatin <= 3 ? latin + 1 : 1;
      lastLatin = i;
    } else {
      gbk = i - lastGbk <= 12 ? gbk + 1 : 1;
      lastGbk = i;
    }
    if (latin === 4) return ["windows-1252", "gb18030"];
    if (gbk === 3) return ["gb18030", "windows-1252"];
  }
  return [];
}
function excerpt(text) {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}\u2026` : text;
}
function repairOf({ before, after, start, end, lost: lost2, guessed }) {
  return {
    kind: "mojibake-reversed",
    before: excerpt(before.trim()),
    after: excerpt(after.trim()),
    certainty: lost2 || guessed ? "likely" : "certain",
    span: { start, end }
  };
}
function lossOf({ text, start, lost: lost2 }) {
  const at = text.indexOf("\uFFFD", start);
  return {
    code: "mojibake",
    severity: "warning",
    message: `The text had been decoded wrongly before; it was turned back, but ${lost2} of its characters are lost and stand as \u201C\uFFFD\u201D.`,
    span: { start: at, end: at + 1 }
  };
}

// src/decode/readings.ts
var SAMPLE2 = 16384;
var PLAIN = 1.5;
var SHORT = 200;
var GIVEN_UP = -2;
function wideByZeros(bytes) {
  const head = bytes.subarray(0, SAMPLE2);
  let zeros = 0;
  for (let i = head.indexOf(0); i >= 0; i = head.indexOf(0, i + 1)) zeros++;
  if (zeros * 50 < head.length || zeros === 0) return null;
  const best2 = wideReadings(head).reduce((a, b) => b.mean > a.mean ? b : a);
  return best2.mean >= 0 ? best2 : null;
}
function wideReadings(bytes) {
  const head = bytes.subarray(0, SAMPLE2);
  return [reading("utf-16le", head, 0), reading("utf-16be", head, 0), reading("utf-16le", head, 1), reading("utf-16be", head, 1)];
}
function readingsOf(bytes) {
  const sample = highBytes(bytes);
  const readings = [];
  for (const name of ["gb18030", "utf-8", "big5", "windows-1252"]) {
    const r = reading(name, sample, 0);
    readings.push(r);
    if (r.mean > PLAIN && sample.length > SHORT) return readings;
  }
  if (bytes[0] > 127) readings.push(reading("gb18030", sample, 1), reading("big5", sample, 1));
  return [...readings, ...wideReadings(bytes)];
}
function reading(name, sample, cut2) {
  const text = decodeAs(name, sample.subarray(cut2 || (name === "utf-8" ? tailBytes(sample) : 0))).replace(/\ufffd$/, "");
  const { mean, count: count2 } = likenessOf(text);
  return { name, cut: cut2, mean: cut2 ? (mean * count2 + GIVEN_UP) / (count2 + 1) : mean };
}
function tailBytes(bytes) {
  let n = 0;
  while (n < 3 && (bytes[n] & 192) === 128) n++;
  return n;
}
function startsCut(bytes, name) {
  if (!(bytes[0] > 127)) return false;
  let end = 1;
  while (end < 256 && bytes[end] > 63) end++;
  const run = bytes.subarray(0, end);
  return reading(name, run, 1).mean > reading(name, run, 0).mean;
}
function highBytes(bytes) {
  const sample = new Uint8Array(Math.min(bytes.length, SAMPLE2 + 1));
  let length = 0;
  for (let i = 0; i < bytes.length && length < SAMPLE2; i++) {
    const high = bytes[i] > 127;
    if (high || i > 0 && bytes[i - 1] > 127) sample[length++] = bytes[i];
  }
  return sample.subarray(0, length);
}

// src/decode/sniff.ts
var CHINESE = 0.8;
var CLEAR = 0.7;
var LABEL_BONUS = 0.4;
function sniff(bytes, hint) {
  const mark2 = markOf(bytes);
  if (mark2 && mark2.name !== "utf-8") return { ...mark2, from: "bom", confident: true, cut: 0 };
  const skip = mark2?.skip ?? 0;
  const body = bytes.subarray(skip);
  const label = findLabel(decodeAs("windows-1252", body.subarray(0, LABEL_REACH)))?.name ?? null;
  const claims = { mark: mark2?.name ?? null, label, hint };
  return { skip, cut: 0, ...asWide(body, claims) ?? asUtf8(body, claims) ?? asLikeliest(body, claims) };
}
function decidedBy(name, { mark: mark2, label, hint }) {
  return name === mark2 ? "bom" : name === label ? "meta" : name === hint ? "option" : "detected";
}
function markOf(bytes) {
  const [a, b, c, d] = bytes;
  if (a === 239 && b === 187 && c === 191) return { name: "utf-8", skip: 3 };
  if (a === 255 && b === 254) return { name: "utf-16le", skip: 2 };
  if (a === 254 && b === 255) return { name: "utf-16be", skip: 2 };
  if (a === 132 && b === 49 && c === 149 && d === 51) return { name: "gb18030", skip: 4 };
  return null;
}
function asWide(body, claims) {
  const wide = wideByZeros(body);
  return wide && { name: wide.name, from: decidedBy(wide.name, claims), confident: true, cut: wide.cut };
}
function asUtf8(body, claims) {
  const text = decodeStrictUtf8(body);
  if (text === null) return null;
  const { mean, count: count2 } = likenessOf(text);
  if (count2 === 0) {
    const claim = claims.mark ?? claims.label ?? claims.hint;
    const name = claim && !claim.startsWith("utf-16") ? claim : "utf-8";
    return { name, from: text === "" ? "default" : decidedBy(name, claims), confident: true, text };
  }
  if (!claims.mark && mean < 0 && isLikelierOtherwise(body, text, mean)) return null;
  return { name: "utf-8", from: decidedBy("utf-8", claims), confident: true, text };
}
function isLikelierOtherwise(bytes, text, mean) {
  return /[^\x00-\xff]/.test(text) && readingsOf(bytes).some((r) => r.name !== "utf-8" && r.mean >= CHINESE && r.mean > mean + 1);
}
function asLikeliest(body, claims) {
  const { label, hint } = claims;
  const readings = readingsOf(body);
  for (const r of readings) if (r.name === label || r.name === hint) r.mean += LABEL_BONUS;
  readings.sort((a, b) => b.mean - a.mean);
  const best2 = readings[0];
  if (best2.mean >= CHINESE) {
    const { name: name2 } = best2;
    const next = readings.find((r) => r.name !== name2);
    const confident = name2 === claims.mark || !next || best2.mean - next.mean >= CLEAR;
    const cut2 = name2 === "gb18030" || name2 === "big5" ? Number(startsCut(body, name2)) : best2.cut;
    return { name: name2, from: decidedBy(name2, claims), confident, cut: cut2 };
  }
  const narrow = readings.find((r) => !r.name.startsWith("utf-16")).name;
  const name = label && !label.startsWith("utf") ? label : narrow;
  const from = decidedBy(name, claims);
  return { name, from: from === "detected" ? "default" : from, confident: false, cut: 0 };
}

// src/decode/decode.ts
function decode(input, options = {}) {
  assertReadable(input, options.maxBytes);
  if (typeof input === "string") {
    const restored = restore(input, false);
    return { ...restored, encoding: { name: "utf-8", from: "string", confident: true } };
  }
  const hint = options.encoding ? encodingOf(options.encoding) : null;
  const { text: known2, skip, cut: cut2, ...encoding } = sniff(input, hint);
  const body = input.subarray(skip + cut2);
  const plain = known2 ?? "\uFFFD".repeat(cut2) + decodeAs(encoding.name, body);
  const mixed = known2 === void 0 && cut2 === 0 && looksMixed(plain, encoding.name) ? decodeMixed(body, encoding.name === "utf-8" ? "utf-8" : "gb18030") : null;
  const { text, repairs, findings } = restore(mixed?.text ?? plain, known2 === void 0);
  return {
    text,
    encoding,
    repairs,
    findings: [
      ...labelFindings(text, encoding.name),
      ...mixed && repairs.length === 0 ? [mixedFinding(mixed, encoding.name)] : [],
      ...certaintyFindings(encoding),
      ...findings
    ]
  };
}
function looksMixed(text, name) {
  if (name === "utf-8") return text.includes("\uFFFD\uFFFD");
  return name === "gb18030" && (text.includes("\u951B") || text.includes("\u9286"));
}
function restore(decoded, fresh) {
  const turned = unspoil(decoded);
  const loss = turned.repairs.length ? [] : findLoss(decoded, fresh);
  return { ...turned, findings: [...turned.findings, ...loss, ...findReplaced(turned.text)] };
}
function labelFindings(text, name) {
  const label = findLabel(text.slice(0, LABEL_REACH));
  if (!label || label.name === name) return [];
  return [
    {
      code: "charset-mismatch",
      severity: "warning",
      message: `The page says that it is ${label.written}, but its bytes are ${name}; it was read as ${name}.`,
      span: label.span
    }
  ];
}
function mixedFinding({ other, span }, name) {
  return {
    code: "charset-mismatch",
    severity: "warning",
    message: `Parts of the page are ${other} in a page of ${name}; each part was read as what it is.`,
    span
  };
}
function certaintyFindings({ name, confident }) {
  if (confident) return [];
  const message = `Nothing proves the encoding of the bytes; they were read as ${name}.`;
  return [{ code: "encoding-uncertain", severity: "warning", message }];
}

// src/report/schema.ts
import { z } from "zod";

// src/catalogue/finding-codes.ts
var FINDING_MEANINGS = {
  "sum-mismatch": "Parts do not add up to their total, or shares do not add up to 100 %.",
  "text-table-conflict": "The same figure is given twice with two values, or a sentence contradicts itself.",
  "carry-over-conflict": "What one year carries forward is not what the next year starts with.",
  "blank-cells": "A table leaves cells blank where its other cells ask for a number.",
  "numbering-gap": "The numbering of headings skips a number.",
  "numbering-repeat": "The numbering of headings uses a number twice.",
  "duplicate-section": "The same part stands on the page twice.",
  "impossible-date": "A day that does not exist, a period that runs backwards, or a report older than its year.",
  "ambiguous-date": "A damaged date with more than one reading.",
  "lost-text": "Words, a number or a quotation mark are missing.",
  "image-only": "The report is shown as pictures.",
  "attachment-only": "The report is only linked as a file.",
  "list-page": "The page is a list of links, not a report.",
  "charset-mismatch": "The bytes are not in the encoding that the page states.",
  "encoding-uncertain": "The bytes do not prove the encoding.",
  mojibake: "Text that was spoilt before it came here and cannot be mended.",
  "unit-assumed": "A figure without a stated unit was read in the usual one.",
  "layout-uncertain": "The order of a table\u2019s cells is supported by the form only."
};
var FINDING_CODES = Object.keys(FINDING_MEANINGS);

// src/catalogue/repair-kinds.ts
var REPAIR_MEANINGS = {
  "mojibake-reversed": "Text spoilt by a wrong decoding upstream, turned back without loss.",
  "line-join": "A line end in the middle of a sentence, number, date or heading taken away.",
  "split-number": "Blanks, line ends or invisible characters inside a number or a date taken away.",
  "date-marks": "\u5E74, \u6708 or \u65E5 lost from a date.",
  "document-number": "\u3014 or \u3015 lost from a document number, another bracket in its place, or \u53F7 lost.",
  "chinese-zero": "Another character typed for the zero of a Chinese year, or the zero lost.",
  "split-cell": "Digits of one cell torn apart, joined because the sums prove it."
};
var REPAIR_KINDS = Object.keys(REPAIR_MEANINGS);

// src/report/schema.ts
var SCHEMA_VERSION = "nianbao/1";
var spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).describe("UTF-16 offsets into the decoded input, end exclusive.");
var certaintySchema = z.enum(["certain", "likely", "ambiguous"]).describe("certain: read as printed; likely: one reading, supported by the context; ambiguous: several readings, none stated.");
var isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
var isoPartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
var agencySchema = z.object({
  name: z.string().describe("The body that reports, by the fullest name that the text gives, in the script of the document."),
  span: spanSchema.optional().describe("Where that name stands; absent where it is put together from several places.")
});
var metaSchema = z.object({
  title: z.string().nullable().describe("The report\u2019s own title, characters normalised and damage mended."),
  titleSpan: spanSchema.optional().describe("Where the title stands."),
  kind: z.enum(["ogi-annual-report", "other"]).describe("Open-government-information annual report, or something else."),
  format: z.enum(FORMS).nullable().describe("The official form that the report follows."),
  agency: agencySchema.nullable().describe("The body that reports; null where the text names none."),
  year: z.int().nullable().describe("The year reported on, not the year of publication."),
  period: z.object({ start: isoDate.describe("First day, ISO 8601."), end: isoDate.describe("Last day, ISO 8601.") }).nullable().describe("Both ends included; only where the text states both."),
  published: isoDate.nullable().describe("The page\u2019s own publication date."),
  signed: isoDate.nullable().describe("The date at the foot of the report.")
});
var encodingSchema = z.object({
  name: z.string().describe("WHATWG name of the encoding used to decode the bytes."),
  from: z.enum(["bom", "meta", "detected", "string", "option", "default"]).describe("What decided the encoding."),
  confident: z.boolean().describe("False where the bytes do not prove the choice.")
});
var documentNumberSchema = z.object({
  text: z.string().describe("As printed."),
  normalized: z.string().describe("Standard form: issuer\u3014year\u3015number\u53F7."),
  issuer: z.string().describe("Short name of the body that issued it, as printed: \u56FD\u529E\u53D1"),
  year: z.int().describe("The year in the brackets, four digits."),
  number: z.int().describe("The running number before \u53F7."),
  certainty: certaintySchema,
  span: spanSchema
});
var dateSchema = z.object({
  text: z.string().describe("As printed."),
  value: isoPartialDate.describe("ISO 8601 at the precision of the text: 2012, 2012-11 or 2012-11-30."),
  certainty: certaintySchema,
  alternatives: z.array(isoPartialDate).optional().describe("Other readings, where the text is damaged."),
  span: spanSchema
});
var sectionSchema = z.object({
  id: z.string().describe("Stable within the report: s1, s2, \u2026 in document order."),
  parent: z.string().nullable().describe("id of the section that it stands in; null at the top."),
  level: z.int().min(0).max(5).describe("By numeral style: \u7B2C\u4E00\u90E8\u5206 0, \u4E00\u3001 1, \uFF08\u4E00\uFF09 2, 1. 3, \uFF081\uFF09 4, \u2460 5."),
  ordinal: z.int().describe("The number that the numeral says."),
  numeral: z.string().describe("As printed: \u4E00\u3001"),
  title: z.string().describe("The words of the heading, without numeral and closing mark."),
  text: z.string().optional().describe("The section\u2019s own running text, without heading, subsections and tables; only with the option `text`."),
  span: spanSchema.describe("The heading: numeral and title."),
  bodySpan: spanSchema.describe("What belongs to the section, its subsections included.")
});
var quantitySchema = z.object({
  text: z.string().describe("As printed: 807\u4E07\u4EBA\u6B21"),
  value: z.number().describe("Plain number in the unit\u2019s base: 8070000. The lower value of a range."),
  upper: z.number().optional().describe("The upper value of a range."),
  unit: z.string().describe("Measure word in Simplified characters; money in \u5143, per cent %, percentage points \u767E\u5206\u70B9; empty where none is printed."),
  label: z.string().describe("The words that say what is counted."),
  approximate: z.boolean().describe("True where the words round or estimate (\u8FD1, \u7EA6, \u4F59, \u591A); false for limits (\u4E0D\u8DB3, \u4EE5\u5185)."),
  modifier: z.enum(["exact", "about", "atLeast", "atMost", "range"]).describe("How the value bounds the true one: \u7EA6, \u8FD1 about; \u4F59, \u4EE5\u4E0A atLeast; \u4E0D\u8DB3, \u4EE5\u5185 atMost; 3\u81F35 range."),
  change: z.enum(["increase", "decrease"]).optional().describe("Only where the words say so: \u540C\u6BD4\u589E\u957F."),
  section: z.string().nullable().describe("id of the innermost section."),
  certainty: certaintySchema,
  span: spanSchema
});
var blankSchema = z.enum(["empty", "slash", "dash", "none", "notApplicable"]).describe("empty cell, /, \u2014 or -, \u65E0, \u4E0D\u9002\u7528");
var cellSchema = z.object({
  row: z.array(z.string()).describe("Label path, outermost first."),
  column: z.array(z.string()).describe("Label path, outermost first."),
  value: z.number().nullable().describe("As printed, in the unit that the table states."),
  blank: blankSchema.optional().describe("Why value is null."),
  unit: z.string().optional().describe("Unit as printed in the cell, its labels or its unit column; the table\u2019s unit holds where absent."),
  text: z.string().describe("As printed."),
  certainty: certaintySchema,
  code: z.string().optional().describe("Catalogue code, where the cell has one."),
  applicant: z.enum(APPLICANTS).optional().describe("Applicant kind of a cell of table three; absent for totals."),
  span: spanSchema
});
var tableSchema = z.object({
  id: z.string().describe("Stable within the report: t1, t2, \u2026"),
  kind: z.string().describe("Known table, e.g. proactive-2021, requests-2021, review-2021, statistics-2014; otherwise other."),
  caption: z.string().optional().describe("Title of the table, as printed."),
  unit: z.string().optional().describe("Unit stated for the whole table."),
  section: z.string().nullable().describe("id of the innermost section."),
  cells: z.array(cellSchema).describe("Cells for values, row by row; label cells are in the paths."),
  span: spanSchema.describe("The whole table.")
});
var applicantSchema = z.object({ applicant: z.enum(APPLICANTS).describe("Kind of applicant, as table three of the form names them.") });
var indicatorSchema = z.object({
  code: z.string().describe("Code of the catalogue (docs/indicators.md)."),
  by: applicantSchema.optional().describe("The part that the value is of; absent for the total."),
  value: z.number().describe("In the unit of the field `unit`: money in \u5143, shares in %."),
  unit: z.string().describe("Unit of the catalogue."),
  method: z.enum(["table", "prose", "zero-statement", "derived"]).describe("A table cell; a sentence; a sentence that says there were none; the sum of parts that the form defines."),
  certainty: certaintySchema,
  evidence: z.string().describe("The quoted words, or the labels of the cell."),
  section: z.string().nullable().optional().describe("id of the innermost section."),
  span: spanSchema
});
var checkSchema = z.object({
  code: z.string().describe("Name of the identity, e.g. requests.balance"),
  identity: z.string().describe("In words."),
  by: applicantSchema.optional().describe("The part that is checked; absent for totals."),
  holds: z.boolean().describe("Whether both sides are equal."),
  left: z.number().describe("Value of the left side."),
  right: z.number().describe("Value of the right side."),
  cells: z.array(spanSchema).describe("The places of the numbers on both sides, left side first.")
});
var repairSchema = z.object({
  kind: z.enum(REPAIR_KINDS).describe("What was done (see below)."),
  before: z.string().describe("As printed, with a few characters around where that helps."),
  after: z.string().describe("As read."),
  certainty: certaintySchema,
  alternatives: z.array(z.string()).optional().describe("Other ways to mend it; nothing was changed where the certainty is ambiguous."),
  span: spanSchema
});
var findingSchema = z.object({
  code: z.enum(FINDING_CODES).describe("What is questioned (see below)."),
  severity: z.enum(["error", "warning", "info"]).describe("error: a value or the text cannot be right; warning: it may be wrong; info: worth knowing."),
  message: z.string().describe("English, with the Chinese words quoted."),
  span: spanSchema.optional(),
  related: z.array(spanSchema).optional().describe("Other places that the finding is about."),
  left: z.number().optional().describe("One side of what contradicts, where both are numbers."),
  right: z.number().optional().describe("The other side."),
  alternatives: z.array(z.string()).optional().describe("The readings between which nothing decides.")
});
var reportSchema = z.object({
  schema: z.literal(SCHEMA_VERSION).describe("Version of this shape."),
  meta: metaSchema.describe("What the report is, whose, and of which year."),
  encoding: encodingSchema.describe("How the bytes were read."),
  documentNumbers: z.array(documentNumberSchema).describe("Numbers of official documents, in order: \u56FD\u529E\u53D1\u30142014\u301532\u53F7"),
  dates: z.array(dateSchema).describe("Every date, in order; a range gives its two ends."),
  sections: z.array(sectionSchema).describe("The numbered outline, in order."),
  quantities: z.array(quantitySchema).describe("Counted and measured amounts in prose, in order; not those in tables."),
  tables: z.array(tableSchema).describe("Tables of values, in order."),
  indicators: z.array(indicatorSchema).describe("Values of the catalogue, one for each code and kind of applicant."),
  checks: z.array(checkSchema).describe("Every identity whose two sides the report states."),
  repairs: z.array(repairSchema).describe("Every change made to what was read, in order."),
  findings: z.array(findingSchema).describe("What a careful reader would question, in order; what has no place comes first."),
  text: z.string().optional().describe("The running text of the whole report, without tables and page furniture; only with the option `text`.")
});

// src/findings/checks/all-done-yet-open.ts
var REACH = 24;
var EXCEPT = /除|其余|剩余|外/u;
var allDoneYetOpen = {
  code: "text-table-conflict",
  run({ view, passages }) {
    const findings = [];
    for (const passage of passages) {
      if (passage.plan || passage.figures.length === 0) continue;
      const done = allClosed(view.folded, passage);
      if (!done) continue;
      const open = passage.figures.find(
        (f) => f.amount.quantity.value > 0 && (hasNotion(f.hitsBefore, "carriedForward") || hasNotion(f.hitsBehind, "carriedForward"))
      );
      if (!open) continue;
      const said = view.text.slice(done.from, done.to);
      const yet = view.text.slice(open.hitsBefore[0]?.from ?? open.amount.from, open.amount.to);
      findings.push({
        code: "text-table-conflict",
        severity: "warning",
        message: `The text says that all is closed (\xAB${said}\xBB) and that some is carried on (\xAB${yet}\xBB).`,
        span: view.spanOf(done),
        related: [view.spanOf(open.amount)]
      });
    }
    return { findings };
  }
};
function allClosed(folded, passage) {
  const { hits } = passage;
  if (!hasNotion(hits, "all")) return null;
  const says = (hit, notion) => hit.notions.includes(notion);
  for (const [i, all] of hits.entries()) {
    if (!says(all, "all")) continue;
    const next = hits.slice(i + 1, i + 4);
    const closed = next.find((hit) => says(hit, "close") && hit.to - all.from <= REACH);
    const named3 = [...hits.slice(Math.max(0, i - 2), i), ...next].some((hit) => says(hit, "request"));
    if (!closed || !named3 || /[,;。]/.test(folded.slice(all.to, closed.from))) continue;
    if (!EXCEPT.test(folded.slice(Math.max(passage.from, all.from - REACH), closed.from))) return { from: all.from, to: closed.to };
  }
  return null;
}

// src/findings/checks/announced-parts.ts
var FRONT = 1500;
var LONGEST_SENTENCE = 240;
var NUMERALS = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
var NUMBER = /(?:^|[^第大])([二三四五六七八九十]|\d)个?$/u;
var WHOLE = /报告|全文|本文/u;
var announcedParts = {
  code: "sum-mismatch",
  run(evidence) {
    const said = announced(evidence);
    const main = evidence.outline.entries.filter((e) => e.section.level === 1);
    const inOrder3 = main.every((e, i) => e.section.ordinal === i + 1);
    if (!said || !inOrder3 || main.length <= said.value) return { findings: [] };
    const { view } = evidence;
    return {
      findings: [
        {
          code: "sum-mismatch",
          severity: "info",
          message: `The text announces ${said.value} parts (\xAB${view.text.slice(said.from, said.to)}\xBB) and has ${main.length}.`,
          span: view.spanOf(said),
          related: main.map((e) => e.section.span),
          left: said.value,
          right: main.length
        }
      ]
    };
  }
};
function announced({ view, outline: outline2 }) {
  const { folded } = view;
  const end = Math.min(outline2.entries[0]?.heading.from ?? 0, FRONT);
  for (let at = folded.indexOf("\u90E8\u5206"); at >= 0 && at < end; at = folded.indexOf("\u90E8\u5206", at + 2)) {
    const found = NUMBER.exec(folded.slice(Math.max(0, at - 4), at));
    if (!found) continue;
    const before = folded.slice(Math.max(0, at - LONGEST_SENTENCE), at);
    if (!WHOLE.test(before.slice(before.lastIndexOf("\u3002") + 1))) continue;
    const value = NUMERALS.indexOf(found[1]) + 1 || Number(found[1]);
    return { value, from: at - found[0].replace(/^[^\d二三四五六七八九十]/u, "").length, to: at + 2 };
  }
  return null;
}

// src/tables/form-cells.ts
function formCells(tables2) {
  const open = /* @__PURE__ */ new Map();
  const all = [];
  for (const table2 of tables2) {
    const family = table2.kind.split("-")[0];
    if (!(family in LAYOUTS)) continue;
    const coded = table2.cells.filter((cell2) => cell2.code !== void 0);
    let cells = open.get(family);
    if (!cells || coded.some((cell2) => cells.get(cell2.code, cell2.applicant))) {
      cells = new ByCode();
      open.set(family, cells);
      all.push({ family, cells });
    }
    for (const cell2 of coded) cells.add(cell2.code, cell2.applicant, cell2);
  }
  return all.map(({ family, cells }) => ({
    family,
    cell: (code, applicant) => cells.get(code, applicant),
    codes: new Set(cells.codes())
  }));
}
function addend(cell2) {
  return cell2?.value ?? (cell2?.blank === "none" ? 0 : void 0);
}

// src/findings/checks/blank-cells.ts
var blankCells = {
  code: "blank-cells",
  run({ tables: tables2 }) {
    const findings = [];
    for (const table2 of tables2) {
      const coded = table2.cells.filter((cell2) => cell2.code !== void 0);
      const empty = coded.filter((cell2) => cell2.blank === "empty");
      const filled = coded.filter((cell2) => cell2.value !== null);
      if (empty.length > 0 && filled.length > 0) findings.push(emptyAmongFilled(empty, filled.length));
    }
    return { findings: [...findings, ...formCells(tables2).flatMap(halfFilled)] };
  }
};
function emptyAmongFilled(empty, filled) {
  return {
    code: "blank-cells",
    severity: "info",
    message: `${empty.length} cells are empty beside ${filled} filled ones: ${named(empty)}. Blank was not read as zero.`,
    span: empty[0].span,
    related: empty.slice(1).map((cell2) => cell2.span)
  };
}
function halfFilled(form) {
  const alone = [];
  const missing = [];
  for (const [total, parts] of sumsOf(form)) {
    const value = addend(total);
    const filled = parts.map(addend).filter((part) => part !== void 0);
    if (value !== void 0 && value !== 0 && filled.length === 0) alone.push(total);
    else if (value === void 0 && filled.some((part) => part !== 0)) missing.push(total);
  }
  return [
    ...halves(alone, "without any of the figures they are made of"),
    ...halves(missing, "left blank beside the figures they are made of")
  ];
}
function sumsOf(form) {
  const sums = [];
  for (const identity of IDENTITIES) {
    if (identity.family !== form.family || identity.left.length !== 1) continue;
    for (const applicant of identity.byApplicant ? [void 0, ...APPLICANTS] : [void 0])
      sums.push([form.cell(identity.left[0], applicant), identity.right.map((code) => form.cell(code, applicant))]);
  }
  if (form.family === "requests")
    for (const code of form.codes) sums.push([form.cell(code), APPLICANTS.map((applicant) => form.cell(code, applicant))]);
  return sums.flatMap(([total, parts]) => {
    const read = parts.filter((part) => part !== void 0);
    return total && read.length > 0 ? [[total, read]] : [];
  });
}
function halves(totals, what) {
  if (totals.length === 0) return [];
  return [
    {
      code: "blank-cells",
      severity: "warning",
      message: `${totals.length === 1 ? "A total stands" : `${totals.length} totals stand`} ${what}: ${named(totals)}.`,
      span: totals[0].span,
      related: totals.slice(1).map((cell2) => cell2.span)
    }
  ];
}
function named(cells) {
  const labels = [...new Set(cells.map((cell2) => [cell2.row.at(-1), cell2.column.at(-1)].filter(Boolean).join(" / ")))];
  return `\xAB${labels.slice(0, 3).join("\xBB, \xAB")}\xBB${labels.length > 3 ? " and others" : ""}`;
}

// src/lex/word-list.ts
function wordList(words3) {
  const byFirst = /* @__PURE__ */ new Map();
  const byLast = /* @__PURE__ */ new Map();
  for (const word of [...words3].sort((a, b) => b.length - a.length)) {
    put(byFirst, word.charCodeAt(0), word);
    put(byLast, word.charCodeAt(word.length - 1), word);
  }
  return {
    at(text, at) {
      const candidates = byFirst.get(text.charCodeAt(at));
      if (candidates) {
        for (const word of candidates) if (text.startsWith(word, at)) return word;
      }
      return "";
    },
    before(text, end, floor = 0) {
      const candidates = byLast.get(text.charCodeAt(end - 1));
      if (candidates) {
        for (const word of candidates) if (end - word.length >= floor && text.startsWith(word, end - word.length)) return word;
      }
      return "";
    }
  };
}
function put(map, key, word) {
  const known2 = map.get(key);
  if (known2) known2.push(word);
  else map.set(key, [word]);
}

// src/findings/checks/lost-figures.ts
var SHOWN = 8;
var SHORTEST_SENTENCE = 16;
var STOP = /^ ?[,;。)]/;
var SHARE_WITHOUT_FIGURE = /^[, ]?占(?:比|比例|比重|总数|总量|全部|申请总数|答复总数)?的?为? ?(?=[,;。)])/u;
var HAN = /[\u4e00-\u9fff]/u;
var LABELS = ["\u5730\u5740", "\u90AE\u7F16", "\u90AE\u653F\u7F16\u7801", "\u7535\u8BDD", "\u4F20\u771F", "\u7535\u5B50\u90AE\u7BB1", "\u90AE\u7BB1", "\u7F51\u5740"];
var NO_VALUE = /^ ?(?:[,;。)]|(?:联系)?(?:地址|邮编|邮政编码|电话|传真|电子邮箱|邮箱|网址):)/u;
var DATE_OPENS = /(?:截至|截止|于|自|从|至) ?$/u;
var NO_DATE = /^年 ?月/u;
var COUNTED = ["info", "request", "press", "interview", "train", "meeting", "workMeeting", "consult", "material"];
var DONE = ["receive", "publish", "proactive", "answer", "close", "hold", "hand", "reply"];
var MEASURES = wordList(["\u4EBA\u6B21", "\u6761", "\u4EF6", "\u4EFD", "\u671F", "\u573A", "\u6B21"]);
function lostFigures({ view, passages }) {
  return passages.flatMap((passage) => [
    ...sharesWithout(view.folded, passage),
    ...measuresWithout(view.folded, passage),
    ...gapsAt(view.folded, passage)
  ]);
}
function sharesWithout(folded, { figures: figures2, to }) {
  const losses = [];
  for (const { amount } of figures2) {
    const behind = folded.slice(amount.to, Math.min(to, amount.to + 12));
    const found = behind.includes("\u5360") ? SHARE_WITHOUT_FIGURE.exec(behind) : null;
    if (found) losses.push({ missing: "a share", from: amount.from, to: amount.to + found[0].length });
  }
  return losses;
}
function measuresWithout(folded, { hits, from }) {
  const losses = [];
  for (const [i, hit] of hits.entries()) {
    const measure3 = MEASURES.at(folded, hit.to);
    if (!measure3 || !COUNTED.some((n) => hit.notions.includes(n)) || !STOP.test(folded.slice(hit.to + measure3.length, hit.to + measure3.length + 2)))
      continue;
    const clause = folded.slice(Math.max(from, hit.from - 20), hit.from).split(/[,;。:]/).at(-1).length;
    const done = hits.slice(Math.max(0, i - 3), i + 1).filter((h) => h.from >= hit.from - clause);
    if (DONE.some((n) => hasNotion(done, n))) losses.push({ missing: "a number", from: hit.from, to: hit.to + measure3.length });
  }
  return losses;
}
function gapsAt(folded, { from, to }) {
  const losses = [];
  const lose = (missing, at, end) => losses.push({ missing, from: Math.max(from, at - SHOWN), to: end });
  for (let at = from + 1; at < to; at++) {
    const code = folded.charCodeAt(at);
    if (code === 37) {
      if (HAN.test(folded[at - 1]) && to - from >= SHORTEST_SENTENCE) lose("a percentage", at, at + 1);
    } else if (code === 58) {
      if (LABELS.some((label) => folded.endsWith(label, at)) && NO_VALUE.test(folded.slice(at + 1, Math.min(to, at + 10)))) {
        lose("what a label announces", at, at + 1);
      }
    } else if (code === 24180 && NO_DATE.test(folded.slice(at, at + 3)) && DATE_OPENS.test(folded.slice(Math.max(from, at - 3), at))) {
      lose("a date", at, at + 2);
    }
  }
  return losses;
}

// src/findings/checks/lost-marks.ts
var LONGEST_QUOTE = 120;
var LONGEST_MISPRINT = 30;
var SHOWN2 = 8;
var PAIRS = [
  { open: "\u201C", close: "\u201D", name: "a quotation mark" },
  { open: "\u300A", close: "\u300B", name: "a title mark" }
];
function lostMarks({ view }) {
  const { text } = view;
  const losses = [];
  for (const pair2 of PAIRS) {
    const opens = pair2.open.charCodeAt(0);
    const closes = pair2.close.charCodeAt(0);
    let waiting = { open: [], alone: [] };
    for (const line of view.lines) {
      if (line.zone !== "body") continue;
      for (let at = line.from; at < line.to; at++) {
        const code = text.charCodeAt(at);
        if (code === opens) waiting.open.push(at);
        else if (code === closes) close(waiting, at);
      }
      if (waiting.open.length + waiting.alone.length > 0 && ends(text, line, waiting)) {
        addUnpaired(losses, text, pair2.name, waiting);
        waiting = { open: [], alone: [] };
      }
    }
    addUnpaired(losses, text, pair2.name, waiting);
  }
  return losses;
}
function close({ open, alone }, at) {
  if (open.length > 0 && at - open.at(-1) <= LONGEST_QUOTE) open.pop();
  else alone.push(at);
}
function ends(text, line, { open }) {
  const last = text[line.to - 1];
  return last === "\u3002" || last === "\uFF1B" || line.to - (open.at(-1) ?? line.to) > LONGEST_QUOTE;
}
function addUnpaired(losses, text, name, { open, alone }) {
  const marks = [...alone, ...open].sort((a, b) => a - b);
  for (let i = 0; i < marks.length; i++) {
    const here = marks[i];
    const gap2 = (marks[i + 1] ?? Number.POSITIVE_INFINITY) - here;
    if (gap2 > 1 && gap2 <= LONGEST_MISPRINT) i++;
    else losses.push({ missing: name, from: Math.max(0, here - SHOWN2), to: Math.min(text.length, here + SHOWN2) });
  }
}

// src/findings/checks/lost-text.ts
var MOST_TOLD = 50;
var lostText = {
  code: "lost-text",
  run(evidence) {
    const losses = [...lostFigures(evidence).slice(0, MOST_TOLD), ...lostMarks(evidence).slice(0, MOST_TOLD)];
    return { findings: losses.map((loss) => findingOf(evidence, loss)) };
  }
};
function findingOf({ view }, loss) {
  return {
    code: "lost-text",
    severity: "warning",
    message: `${loss.missing} is missing at \xAB${view.text.slice(loss.from, loss.to).trim()}\xBB.`,
    span: view.spanOf(loss)
  };
}

// src/findings/checks/prose-sums.ts
var OPENS_LIST = /其中/u;
var SHARE_WORDS = /^[占所比例重为达的总数量全部约分别,、(: ]*$/u;
var SENTENCE_END = /[。!?]/;
var FURTHEST_HEAD = 3;
var MOST_OFF = 1;
var proseSums = {
  code: "sum-mismatch",
  run({ view, passages }) {
    const checks = [];
    const findings = [];
    for (const passage of passages) {
      if (passage.figures.length < 3) continue;
      for (const list of listsIn(view.folded, passage)) {
        const { check, finding: finding2 } = test(view, list);
        if (check) checks.push(check);
        if (finding2) findings.push(finding2);
      }
    }
    return { checks, findings };
  }
};
function listsIn(folded, passage) {
  const figures2 = passage.figures;
  const lists = [];
  if (!OPENS_LIST.test(folded.slice(passage.from, passage.to))) return lists;
  const bracketed = inBrackets(folded, passage, figures2);
  for (let i = 1; i < figures2.length; i++) {
    if (!OPENS_LIST.test(between(folded, figures2[i - 1], figures2[i]))) continue;
    const list = listFrom(folded, figures2, bracketed, i);
    if (list) lists.push(list);
  }
  return lists;
}
function listFrom(folded, figures2, bracketed, first) {
  const total = headOf(figures2, bracketed, first);
  if (!total) return null;
  const { unit } = total.amount.quantity;
  const list = { total, parts: [], shares: [], shareRanges: [] };
  for (let i = first; i < figures2.length; i++) {
    const figure = figures2[i];
    const gap2 = between(folded, figures2[i - 1], figure);
    if (i > first && (SENTENCE_END.test(gap2) || OPENS_LIST.test(gap2))) break;
    const { quantity } = figure.amount;
    if (quantity.unit === "%" && list.parts.length > 0 && !list.shares.at(-1) && SHARE_WORDS.test(gap2)) {
      list.shares[list.shares.length - 1] = quantity;
      list.shareRanges.push(figure.amount);
    } else if (bracketed[i]) continue;
    else if (quantity.unit === unit && isExact(figure)) {
      list.parts.push(figure);
      list.shares.push(void 0);
    } else return null;
  }
  return list.parts.length > 1 ? list : null;
}
function headOf(figures2, bracketed, first) {
  for (let i = first - 1; i >= Math.max(0, first - FURTHEST_HEAD); i--) {
    const figure = figures2[i];
    if (!bracketed[i] && figure.amount.quantity.unit !== "%") return isExact(figure) ? figure : null;
  }
  return null;
}
function inBrackets(folded, passage, figures2) {
  let depth = 0;
  let at = passage.from;
  return figures2.map(({ amount }) => {
    for (; at < amount.from; at++) {
      if (folded[at] === "(") depth++;
      else if (folded[at] === ")") depth = Math.max(0, depth - 1);
    }
    return depth > 0;
  });
}
var between = (folded, a, b) => folded.slice(a.amount.to, b.amount.from);
function isExact({ amount: { quantity } }) {
  return !quantity.approximate && !quantity.change && quantity.upper === void 0 && quantity.certainty === "certain" && !/[万亿]/u.test(quantity.text);
}
function test(view, list) {
  const total = list.total.amount.quantity.value;
  const sum = list.parts.reduce((s, part) => s + part.amount.quantity.value, 0);
  const shares = list.shares.filter((share) => share !== void 0);
  const shareSum = shares.reduce((s, share) => s + share.value, 0);
  const slack = shares.reduce((s, share) => s + lastDigit(share) / 2, 1e-3);
  const allShares = shares.length === list.parts.length;
  const sharesClose = allShares && Math.abs(shareSum - 100) <= slack + 0.1;
  if (allShares && !sharesClose && sum === total) return { finding: sharesFinding(view, list, shareSum) };
  if (allShares && sum === total && list.shares.some((share, i) => isOff(share, list.parts[i], total))) {
    return { finding: sharesFinding(view, list, shareSum) };
  }
  const complete = sharesClose || isWhole(list);
  if (!complete && !(sum > total && isOneKind(list))) return {};
  const spans = [list.total, ...list.parts].map((f) => view.spanOf(f.amount));
  const check = {
    code: "prose.parts",
    identity: `${labelOf(list.total)} = ${list.parts.map(labelOf).join(" + ")}`,
    holds: sum === total,
    left: total,
    right: sum,
    cells: spans
  };
  if (sum === total) return { check };
  const finding2 = {
    code: "sum-mismatch",
    severity: "warning",
    message: `The text gives ${total} (\xAB${labelOf(list.total)}\xBB), and its parts add up to ${sum}: ${list.parts.map((p) => p.amount.quantity.text).join(" + ")}.`,
    span: spans[0],
    related: spans.slice(1),
    left: total,
    right: sum
  };
  return { check, finding: finding2 };
}
var labelOf = (figure) => figure.amount.quantity.label;
function sharesFinding(view, list, shareSum) {
  const spans = list.shareRanges.map((range) => view.spanOf(range));
  const sum = Math.round(shareSum * 100) / 100;
  return {
    code: "sum-mismatch",
    severity: "warning",
    message: `The parts of \xAB${labelOf(list.total)}\xBB add up to it, but their shares (${list.shares.map((s) => s.text).join(" + ")} = ${sum} %) do not follow from them.`,
    span: spans[0],
    related: spans.slice(1),
    left: sum,
    right: 100
  };
}
function lastDigit(share) {
  const decimals = share.text.match(/[.．](\d+)/u)?.[1]?.length ?? 0;
  return 10 ** -decimals;
}
function isOff(share, part, total) {
  return total > 0 && Math.abs(part.amount.quantity.value / total * 100 - share.value) > MOST_OFF;
}
function isWhole(list) {
  const kinds2 = kindsOf(list);
  return kinds2.length === 2 && kinds2.includes("fullTime") && kinds2.includes("partTime");
}
function isOneKind(list) {
  const kinds2 = kindsOf(list);
  return new Set(kinds2).size === list.parts.length && EXCLUSIVE.some((axis) => kinds2.every((kind) => kind !== void 0 && axis.includes(kind)));
}
var EXCLUSIVE = AXES.filter((axis) => !axis.includes("website"));
function kindsOf(list) {
  return list.parts.map((part) => {
    const notions = notionsOf(part.hitsBefore);
    const kinds2 = new Set(AXES.flat().filter((notion) => notions.has(notion)));
    return kinds2.size === 1 ? [...kinds2][0] : void 0;
  });
}

// src/tables/sums.ts
function testSums(tables2) {
  return formCells(tables2).flatMap((form) => [
    ...IDENTITIES.filter((identity) => identity.family === form.family).flatMap((identity) => testIdentity(identity, form)),
    ...testApplicants(form)
  ]);
}
function testIdentity(identity, form) {
  return (identity.byApplicant ? [void 0, ...APPLICANTS] : [void 0]).flatMap((applicant) => {
    const left = side(identity.left, form, applicant);
    const right = side(rightCodes(identity, form, applicant), form, applicant);
    return left && right ? [{ code: identity.code, words: identity.words, ...applicant ? { applicant } : {}, left, right }] : [];
  });
}
function rightCodes(identity, form, applicant) {
  const optional = (identity.optional ?? []).filter((code) => form.cell(code, applicant) !== void 0);
  const codes = [...identity.right, ...optional];
  if (!identity.oneOf) return codes;
  const chosen = identity.oneOf.find((list) => list.every((code) => form.cell(code, applicant) !== void 0));
  return chosen ? [...codes, ...chosen] : null;
}
function side(codes, form, applicant) {
  if (!codes) return null;
  const cells = codes.map((code) => form.cell(code, applicant));
  return addUp(cells);
}
function addUp(cells) {
  let sum = 0;
  for (const cell2 of cells) {
    const value = addend(cell2);
    if (value === void 0) return null;
    sum += value;
  }
  return { cells, sum };
}
function testApplicants(form) {
  if (form.family !== "requests") return [];
  return [...form.codes].flatMap((code) => {
    const left = addUp([form.cell(code)]);
    const right = addUp(APPLICANTS.map((applicant) => form.cell(code, applicant)));
    const words3 = `${form.cell(code)?.row.at(-1)}: \u603B\u8BA1 = ${APPLICANTS.map((applicant) => APPLICANT_LABELS[applicant]).join(" + ")}`;
    return left && right ? [{ code: "requests.applicants", words: words3, left, right }] : [];
  });
}

// src/findings/checks/table-sums.ts
var tableSums = {
  code: "sum-mismatch",
  run({ tables: tables2 }) {
    const tests = testSums(tables2);
    return { checks: tests.map(toCheck), findings: tests.filter((test2) => test2.left.sum !== test2.right.sum).map(toFinding) };
  }
};
function toCheck({ code, words: words3, applicant, left, right }) {
  return {
    code,
    identity: words3,
    ...applicant ? { by: { applicant } } : {},
    holds: left.sum === right.sum,
    left: left.sum,
    right: right.sum,
    cells: [...left.cells, ...right.cells].map((cell2) => cell2.span)
  };
}
function toFinding({ words: words3, applicant, left, right }) {
  const where = applicant ? `\xAB${APPLICANT_LABELS[applicant]}\xBB, ` : "";
  return {
    code: "sum-mismatch",
    severity: "error",
    message: `${where}\xAB${words3}\xBB: ${written(left)} on the left, ${written(right)} on the right, a difference of ${Math.abs(left.sum - right.sum)}.`,
    span: left.cells[0].span,
    related: [...left.cells.slice(1), ...right.cells].map((cell2) => cell2.span),
    left: left.sum,
    right: right.sum
  };
}
function written({ cells, sum }) {
  const numbers = cells.map((cell2) => addend(cell2));
  const shown = numbers.length > 6 ? numbers.filter((number) => number !== 0) : numbers;
  return shown.length > 1 ? `${shown.join(" + ")} = ${sum}` : String(sum);
}

// src/findings/checks/text-table-conflict.ts
var ROUNDED = /[余多近约几]|以上|左右|超过|突破|[万亿千]/u;
var textTableConflict = {
  code: "text-table-conflict",
  run({ indicators, rivals }) {
    const chosen = new Map(indicators.filter((i) => !i.by && i.method === "table").map((i) => [i.code, i]));
    const findings = [];
    for (const rival of rivals) {
      const table2 = chosen.get(rival.code);
      if (!table2 || rival.method === "table" || rival.certainty !== "certain" || table2.certainty !== "certain") continue;
      if (agree(rival, table2) || otherwiseCounted(rival, chosen)) continue;
      chosen.delete(rival.code);
      findings.push({
        code: "text-table-conflict",
        severity: "warning",
        message: `${rival.code}: the text says ${rival.value} (\xAB${rival.evidence}\xBB), the table ${table2.value} (\xAB${table2.evidence}\xBB).`,
        span: rival.span,
        related: [table2.span],
        left: rival.value,
        right: table2.value
      });
    }
    return { findings };
  }
};
function agree(prose, table2) {
  const away = Math.abs(prose.value - table2.value);
  return away === 0 || ROUNDED.test(prose.evidence.slice(prose.evidence.search(/[\d〇零一二两三四五六七八九十百]/u))) && away < lastPlace(prose.value);
}
function lastPlace(value) {
  let place = 1;
  while (value !== 0 && value % (place * 10) === 0) place *= 10;
  return place;
}
var TOGETHER = {
  "requests.received": ["requests.received", "requests.carriedOver"],
  "requests.result.granted": ["requests.result.granted", "requests.result.partlyGranted"],
  "proactive.normative": ["normative.issued"],
  "review.total": ["review.upheld", "review.corrected", "review.other"]
};
function otherwiseCounted(prose, table2) {
  const parts = TOGETHER[prose.code];
  return parts !== void 0 && parts.reduce((sum, code) => sum + (table2.get(code)?.value ?? 0), 0) === prose.value;
}

// src/findings/checks/index.ts
var FINDING_RULES = [
  tableSums,
  blankCells,
  textTableConflict,
  allDoneYetOpen,
  proseSums,
  lostText,
  announcedParts
];

// src/findings/find.ts
function examine(evidence) {
  const checks = [];
  const findings = [];
  for (const rule of FINDING_RULES) {
    const answer = rule.run(evidence);
    if (answer.checks) for (const item of answer.checks) checks.push(item);
    for (const item of answer.findings) findings.push(item);
  }
  return { checks, findings };
}

// src/lex/characters.ts
var KIND = {
  none: 0,
  digit: 1,
  chinese: 2,
  letter: 3,
  ordinal: 4,
  bracket: 5,
  sign: 6,
  vague: 7,
  firstMonth: 8,
  titleOpen: 9,
  titleClose: 10,
  sentenceEnd: 11,
  lineEnd: 12
};
var NO_DIGIT = 255;
var DIGITS = ["\u3007\u96F6", "\u4E00\u58F9", "\u4E8C\u4E24\u8D30\u4FE9", "\u4E09\u53C1\u53C2", "\u56DB\u8086", "\u4E94\u4F0D", "\u516D\u9646", "\u4E03\u67D2", "\u516B\u634C", "\u4E5D\u7396"];
var SCALES = { \u5341: 10, \u62FE: 10, \u767E: 100, \u4F70: 100, \u5343: 1e3, \u4EDF: 1e3, \u4E07: 1e4, \u4EBF: 1e8 };
var kinds = new Uint8Array(65536);
var digits = new Uint8Array(65536).fill(NO_DIGIT);
var scales = /* @__PURE__ */ new Map();
function mark(characters, kind) {
  for (const c of characters) kinds[c.charCodeAt(0)] = kind;
}
for (let code = 48; code <= 57; code++) {
  kinds[code] = KIND.digit;
  digits[code] = code - 48;
}
for (let code = 65; code <= 90; code++) {
  kinds[code] = KIND.letter;
  kinds[code + 32] = KIND.letter;
}
DIGITS.forEach((forms, value) => {
  mark(forms, KIND.chinese);
  for (const c of forms) digits[c.charCodeAt(0)] = value;
});
for (const [word, value] of Object.entries(SCALES)) {
  kinds[word.charCodeAt(0)] = KIND.chinese;
  scales.set(word.charCodeAt(0), value);
}
mark("\u5EFF\u5345", KIND.chinese);
mark("\u7B2C", KIND.ordinal);
mark("[(<", KIND.bracket);
mark("-\u8D1F", KIND.sign);
mark("\u6570\u51E0", KIND.vague);
mark("\u5143", KIND.firstMonth);
mark("\u300A", KIND.titleOpen);
mark("\u300B", KIND.titleClose);
mark("\u3002!?;", KIND.sentenceEnd);
mark("\n", KIND.lineEnd);
function kindOf(code) {
  return kinds[code];
}
function isDigit(code) {
  return code >= 48 && code <= 57;
}
function isLetter(code) {
  return kinds[code] === KIND.letter;
}
function isHan(code) {
  return code >= 19968 && code <= 40959;
}
function chineseDigit(code) {
  const value = digits[code];
  return value === NO_DIGIT || isDigit(code) ? -1 : value;
}
function scaleOf(code) {
  return kinds[code] === KIND.chinese ? scales.get(code) ?? 0 : 0;
}
var ZEROS = new Set(Array.from("\u3007\u96F6\u25CB\u25EF\u2B55\u25CE0Oo\u039F\u03BF\u041E\u043E", (c) => c.charCodeAt(0)));
function yearDigit(code) {
  const value = digits[code];
  return value !== NO_DIGIT ? value : ZEROS.has(code) ? 0 : -1;
}
function isZeroLookAlike(code) {
  return ZEROS.has(code) && chineseDigit(code) !== 0;
}
var AMBIGUOUS = new Set(Array.from("\u53C2\u4F0D\u9646\u62FE\u4FE9", (c) => c.charCodeAt(0)));
var FORMAL = new Set(Array.from("\u58F9\u8D30\u53C1\u53C2\u8086\u4F0D\u9646\u67D2\u634C\u7396\u62FE\u4F70\u4EDF\u4E07\u4EBF\u96F6\u70B9\u4FE9", (c) => c.charCodeAt(0)));
function isWordNotNumeral(text, at) {
  const next = text.charCodeAt(at + 1);
  if (!AMBIGUOUS.has(text.charCodeAt(at)) || FORMAL.has(next)) return false;
  return isHan(next) && kindOf(next) !== KIND.chinese || at > 0 && isHan(text.charCodeAt(at - 1));
}

// src/lex/scan.ts
function skipBlanks(text, at, end) {
  while (at < end && text.charCodeAt(at) === 32) at++;
  return at;
}
function skipGap(text, at, end) {
  at = skipBlanks(text, at, end);
  return at < end && text.charCodeAt(at) === 10 ? skipBlanks(text, at + 1, end) : at;
}
function skipDigits(text, at, end) {
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  return at;
}
function skipParts(text, to, end, marks) {
  while (to < end && marks.includes(text[to]) && isDigit(text.charCodeAt(to + 1))) to = skipDigits(text, to + 1, end);
  return to;
}
function skipCode(text, to, end) {
  while (to < end && (isWord(text.charCodeAt(to)) || "-/_.".includes(text[to]) && isWord(text.charCodeAt(to + 1)))) to++;
  return to;
}
function isWord(code) {
  return isDigit(code) || isLetter(code);
}
function behindBlanks(text, at) {
  for (let i = 0; i < 3 && at > 0 && text.charCodeAt(at - 1) === 32; i++) at--;
  return at;
}
function isLost(text, at) {
  return text[at] === "\uFFFD";
}

// src/lex/contact.ts
var PHONE_CUES = wordList("\u7535\u8BDD \u624B\u673A \u4F20\u771F \u70ED\u7EBF \u5EA7\u673A \u7535\u8BDD: \u624B\u673A: \u4F20\u771F: \u70ED\u7EBF: Tel: TEL: \u7535\u8BDD\u53F7\u7801 \u7535\u8BDD\u53F7\u7801: \u7535\u8BDD\u4E3A \u65B9\u5F0F: \u8F6C".split(" "));
var POST_CUES = wordList("\u90AE\u7F16 \u90AE\u7F16: \u90AE\u653F\u7F16\u7801 \u90AE\u653F\u7F16\u7801: \u90AE\u7801: \u90AE\u7F16\u4E3A".split(" "));
var CALLS = wordList("\u4EBA\u6B21 \u6B21 \u4EF6 \u4E2A \u4F59 \u591A \u4E07 \u6761 \u4EBA \u90E8 \u8D77 \u901A \u4F8B \u5B97 %".split(" "));
var JOINTS = wordList(["\u8F6C", "-", "\u3001", "/", ",", "\u6216"]);
var LONGEST_PHONE = 12;
function scanContact(text, at, to, end) {
  const count2 = to - at;
  const before = behindBlanks(text, at);
  if (count2 === 6 && POST_CUES.before(text, before)) return to;
  const phone = scanPhone(text, at, to, end);
  if (phone) return skipMorePhones(text, phone, end);
  const called = count2 >= 4 && count2 <= LONGEST_PHONE && PHONE_CUES.before(text, before) !== "";
  return called && !CALLS.at(text, skipBlanks(text, to, to + 2)) ? skipMorePhones(text, to, end) : 0;
}
function scanBracketedPhone(text, at, end) {
  const area = skipDigits(text, at + 1, end);
  if (text[at + 1] !== "0" || area - at < 4 || area - at > 5 || text[area] !== ")") return 0;
  const to = scanLocal(text, skipBlanks(text, area + 1, end), end);
  return to && skipMorePhones(text, to, end);
}
function scanPhone(text, at, to, end) {
  const count2 = to - at;
  if (count2 === 11 && text[at] === "1" && text[at + 1] >= "3") return to;
  if (text[at] === "0" && count2 >= 10 && count2 <= LONGEST_PHONE) return to;
  const dash = skipBlanks(text, to, Math.min(end, to + 2));
  const local = text[dash] === "-" ? skipBlanks(text, dash + 1, end) : dash;
  if (text[at] === "0" && (count2 === 3 || count2 === 4) && local > to) return scanLocal(text, local, end);
  const free = count2 === 3 && (text.startsWith("400", at) || text.startsWith("800", at));
  return free && text[to] === "-" && isDigit(text.charCodeAt(to + 1)) ? skipParts(text, to, end, "-") : 0;
}
function scanLocal(text, at, end) {
  const to = skipDigits(text, at, end);
  return to - at === 7 || to - at === 8 ? to : 0;
}
function skipMorePhones(text, to, end) {
  for (; ; ) {
    const mark2 = JOINTS.at(text, to);
    const from = to + mark2.length;
    const next = mark2 ? skipDigits(text, from, end) : from;
    const least = mark2 === "\u8F6C" || mark2 === "-" ? 1 : 7;
    if (next - from < least || next - from > LONGEST_PHONE) return to;
    to = next;
  }
}

// src/lex/calendar.ts
var DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function daysIn(year, month) {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return DAYS[month - 1] ?? 0;
}
function exists(year, month, day) {
  if (month === 0) return day === 0;
  if (month < 0 || month > 12) return false;
  return day <= daysIn(year || 2e3, month);
}
function iso(year, month, day) {
  const y = String(year).padStart(4, "0");
  if (month === 0) return y;
  const m = `${y}-${String(month).padStart(2, "0")}`;
  return day === 0 ? m : `${m}-${String(day).padStart(2, "0")}`;
}
function written2(year, month, day) {
  return `${year ? `${year}\u5E74` : ""}${month ? `${month}\u6708` : ""}${day ? `${day}\u65E5` : ""}`;
}
function firstDay(value) {
  return `${value}-01-01`.slice(0, 10);
}
function lastDay(value) {
  if (value.length === 10) return value;
  const year = Number(value.slice(0, 4));
  const month = value.length === 7 ? Number(value.slice(5)) : 12;
  return iso(year, month, daysIn(year, month));
}

// src/lex/date-damaged.ts
var ENDS_OF_RANGE = wordList(["\u8D77", "\u6B62", "\u81F3", "\u5230"]);
var DATE_CUES = wordList(["\u622A\u6B62", "\u622A\u81F3", "\u622A\u6B62\u5230", "\u622A\u6B62\u81F3", "\u622A\u81F3\u5230", "\u81EA", "\u4ECE", "\u81F3", "\u5230", "\u4E8E", "\u65E5\u671F", "\u65F6\u95F4", "\u65E5\u671F:", "\u65F6\u95F4:"]);
var AFTER_DATES = wordList(["\u8D77", "\u6B62", "\u81F3", "\u5230", "\u524D", "\u540E", "\u671F\u95F4", "\u4EE5\u6765", "-", "~"]);
var PUNCTUATION = '\n ,\u3002\u3001;:)]"';
var COUNTED2 = "\u5143\u4EF6\u6761\u4E2A\u6B21\u4EBA\u4E07\u4EBF\u5343\u767E\u9879\u4EFD\u6237\u5BB6\u671F\u7BC7\u6237%.+";
var AMOUNT_CUES = "\u8FBE\u589E\u5347\u52A0\u9AD8\u5C11\u964D\u957F\u4F4E\u5927\u5C0F\u591A\u7B49\u5F53\u51CF\u8D85";
var AGENCY_ENDS = "\u5E9C\u5C40\u59D4\u529E\u5BA4\u4F1A\u9662\u5385\u90E8\u5904\u6240\u5FC3\u7AD9\u961F\u9547\u4E61\u7F72\u793E\u6821";
var FIRST_YEAR = 1900;
var LAST_YEAR = 2100;
function readRun(text, from, to, end) {
  const year = Number(text.slice(from, from + 4));
  if (year < FIRST_YEAR || year >= LAST_YEAR) return null;
  const rest = text.slice(from + 4, to);
  const mark2 = skipGap(text, to, end);
  if (text[mark2] === "\u6708" && rest.length <= 2) return withMonth(text, from, mark2 + 1, end, year, Number(rest));
  if (text[mark2] === "\u65E5" && rest.length >= 2) {
    const read = among(from, mark2 + 1, splits(year, rest));
    return read ?? (rest.length === 4 ? broken(from, mark2 + 1, year, rest) : null);
  }
  const spaced2 = rest.length <= 2 && text[to] === " " ? dayBehind(text, skipBlanks(text, to, end), end) : null;
  if (spaced2 && exists(year, Number(rest), spaced2.day)) {
    return { from, to: spaced2.to, year, month: Number(rest), day: spaced2.day, mended: "date-marks" };
  }
  if (!placeSaysDate(text, from, to, rest.length === 4)) return null;
  return among(from, to, rest.length === 2 ? [...splits(year, rest), ...monthOf(year, rest)] : splits(year, rest));
}
function readSpaced(text, from, end) {
  const year = Number(text.slice(from, from + 4));
  if (year < FIRST_YEAR || year >= LAST_YEAR || text[from + 4] !== " ") return null;
  const at = skipBlanks(text, from + 4, end);
  const monthEnd = skipDigits(text, at, end);
  if (monthEnd === at || monthEnd - at > 4) return null;
  const month = Number(text.slice(at, monthEnd));
  const mark2 = skipBlanks(text, monthEnd, end);
  if (monthEnd - at > 2) {
    return text[mark2] === "\u65E5" ? among(from, mark2 + 1, splits(year, text.slice(at, monthEnd))) : null;
  }
  if (text[mark2] === "\u6708") return withMonth(text, from, mark2 + 1, end, year, month);
  const day = mark2 > monthEnd ? dayBehind(text, mark2, end) : null;
  if (day && exists(year, month, day.day)) return { from, to: day.to, year, month, day: day.day, mended: "date-marks" };
  const dayEnd = mark2 > monthEnd ? skipDigits(text, mark2, end) : mark2;
  const bare2 = Number(text.slice(mark2, dayEnd));
  if (dayEnd === mark2 || dayEnd - mark2 > 2 || bare2 === 0 || !exists(year, month, bare2) || !placeSaysDate(text, from, dayEnd, false))
    return null;
  return { from, to: dayEnd, year, month, day: bare2, mended: "date-marks" };
}
function readAfterYear(text, from, at, end, year) {
  const to = skipDigits(text, at, end);
  if (to === at || to - at > 4) return null;
  const digits2 = text.slice(at, to);
  const mark2 = skipBlanks(text, to, end);
  if (text[mark2] === "\u65E5") return digits2.length >= 2 ? among(from, mark2 + 1, splits(year, digits2)) : null;
  const day = digits2.length <= 2 && mark2 > to ? dayBehind(text, mark2, end) : null;
  if (day && exists(year, Number(digits2), day.day))
    return { from, to: day.to, year, month: Number(digits2), day: day.day, mended: "date-marks" };
  return digits2.length >= 2 && standsAlone(text, from, to) ? among(from, to, splits(year, digits2)) : null;
}
function readDayWithoutMark(text, from, at, end, year, month) {
  const to = skipDigits(text, at, end);
  if (to === at || to - at > 2) return null;
  const day = Number(text.slice(at, to));
  if (!exists(year, month, day) || day === 0) return null;
  const says = ENDS_OF_RANGE.at(text, skipBlanks(text, to, end)) !== "" || ",\u3002;)".includes(text[to] ?? " ");
  return says || year > 0 && standsAlone(text, from, to) ? { from, to, year, month, day, mended: "date-marks" } : null;
}
function withMonth(text, from, to, end, year, month) {
  if (!exists(year, month, 0) || month === 0) return null;
  const day = dayBehind(text, skipGap(text, to, end), end);
  return day ? { from, to: day.to, year, month, day: day.day, mended: "date-marks" } : { from, to, year, month, day: 0, mended: "date-marks" };
}
function dayBehind(text, at, end) {
  const to = skipDigits(text, at, end);
  if (to === at || to - at > 2) return null;
  const mark2 = skipBlanks(text, to, end);
  return text[mark2] === "\u65E5" ? { day: Number(text.slice(at, to)), to: mark2 + 1 } : null;
}
function splits(year, digits2) {
  const readings = [];
  for (let cut2 = Math.max(1, digits2.length - 2); cut2 <= 2 && cut2 < digits2.length; cut2++) {
    const month = Number(digits2.slice(0, cut2));
    const day = Number(digits2.slice(cut2));
    if (month > 0 && day > 0 && exists(year, month, day)) readings.push({ year, month, day });
  }
  return readings;
}
function monthOf(year, digits2) {
  const month = Number(digits2);
  return month >= 1 && month <= 12 ? [{ year, month, day: 0 }] : [];
}
function among(from, to, readings) {
  if (readings.length === 0) return null;
  if (readings.length === 1) return { from, to, ...readings[0], mended: "date-marks" };
  return { from, to, ...shared(readings), readings, mended: "date-marks" };
}
function shared(readings) {
  const [first] = readings;
  const month = readings.every((r) => r.month === first.month) ? first.month : 0;
  const day = month > 0 && readings.every((r) => r.day === first.day) ? first.day : 0;
  return { year: first.year, month, day };
}
function broken(from, to, year, rest) {
  return { from, to, year, month: Number(rest.slice(0, 2)), day: Number(rest.slice(2)), mended: "date-marks" };
}
function placeSaysDate(text, from, to, full) {
  if (standsAlone(text, from, to)) return full || followsName(text, from);
  if (signs(text, from, to)) return true;
  const before = from > 0 && text[from - 1] === " " ? from - 1 : from;
  const next = text[skipBlanks(text, to, text.length)] ?? "\n";
  const closed = to >= text.length || PUNCTUATION.includes(text[to]) || AFTER_DATES.at(text, to) !== "";
  if (isCue(text, before)) return closed || full && !COUNTED2.includes(next);
  if (full && (text[from - 1] === "-" || text[from - 1] === "~") && isDigit(text.charCodeAt(from - 2))) return closed;
  return full && text[from - 1] === "(" && text[to] === ")";
}
function isCue(text, at) {
  const cue = DATE_CUES.before(text, at);
  return cue.length > 1 || cue !== "" && !AMOUNT_CUES.includes(text[at - 2] ?? " ");
}
function signs(text, from, to) {
  const stop = skipBlanks(text, to, text.length);
  if (stop < text.length && text[stop] !== "\n") return false;
  let name = from;
  while (name > 0 && from - name < 20 && text[name - 1] === " ") name--;
  return AGENCY_ENDS.includes(text[name - 1] ?? " ") && isHan(text.charCodeAt(name - 2)) && isHan(text.charCodeAt(name - 3));
}
function standsAlone(text, from, to) {
  let start = from;
  while (start > 0 && text[start - 1] === " " && from - start < 200) start--;
  if (start > 0 && text[start - 1] !== "\n") return false;
  const stop = skipBlanks(text, to, text.length);
  return stop >= text.length || text[stop] === "\n";
}
function followsName(text, from) {
  let at = from - 1;
  while (at >= 0 && from - at < 400 && (text[at] === "\n" || text[at] === " ")) at--;
  return at >= 3 && isHan(text.charCodeAt(at)) && isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at - 2));
}

// src/lex/chinese-numeral.ts
var POINT = "\u70B9".charCodeAt(0);
var TEN = 10;
var MYRIAD = 1e4;
var HUNDRED_MILLION = 1e8;
function scanChinese(text, at, end) {
  if (isWordNotNumeral(text, at)) return null;
  const whole = scanWhole(text, at, end);
  if (!whole || whole.upper !== void 0 || text.charCodeAt(whole.to) !== POINT) return whole;
  const fraction = scanFraction(text, whole.to + 1, end);
  if (!fraction) return whole;
  let { to } = fraction;
  let zeros = 0;
  for (let scale; to < end && (scale = scaleOf(text.charCodeAt(to))) >= MYRIAD; to++) zeros += scale === MYRIAD ? 4 : 8;
  return { to, value: Number(`${whole.value}.${fraction.digits}e${zeros}`), scaled: zeros > 0 };
}
function scanFraction(text, at, end) {
  let to = skipDigits(text, at, end);
  if (to > at) return { to, digits: text.slice(at, to) };
  let digits2 = "";
  for (let digit; to < end && (digit = chineseDigit(text.charCodeAt(to))) >= 0; to++) digits2 += digit;
  if (digits2 === "" || digits2 === "1" && "\u662F\u8981\u3001".includes(text[to] ?? " ")) return null;
  return { to, digits: digits2 };
}
function scanWhole(text, at, end) {
  let hundredMillions = 0;
  let myriads = 0;
  let group = 0;
  let scale = MYRIAD;
  let bigScale = Number.POSITIVE_INFINITY;
  let digit = -1;
  let zero = false;
  let to = at;
  let lastScale = 0;
  while (to < end) {
    const code = text.charCodeAt(to);
    const next = chineseDigit(code);
    if (next >= 0) {
      if (digit > 0 || digit === 0 && to === at + 1) {
        if (to === at + 1) return scanRow(text, at, end);
        break;
      }
      if (next === 0 && digit === 0) break;
      zero ||= digit === 0;
      digit = next;
      to++;
      continue;
    }
    const small = smallScale(code);
    if (small) {
      if (small.scale >= scale) break;
      if (digit <= 0 && small.scale !== TEN && to > at) break;
      group += digit > 0 ? digit * small.scale : small.digit * small.scale;
      scale = lastScale = small.scale;
    } else {
      const big = scaleOf(code);
      const low = group + Math.max(digit, 0);
      if (big === MYRIAD && bigScale > MYRIAD && (low > 0 || to === at)) {
        myriads = (low || 1) * MYRIAD;
      } else if (big === HUNDRED_MILLION && hundredMillions === 0 && (low + myriads > 0 || to === at)) {
        hundredMillions = (myriads + low || 1) * HUNDRED_MILLION;
        myriads = 0;
      } else break;
      group = 0;
      scale = MYRIAD;
      lastScale = big;
      bigScale = big === HUNDRED_MILLION ? Number.POSITIVE_INFINITY : big;
    }
    digit = -1;
    zero = false;
    to++;
  }
  if (to === at) return null;
  if (digit === 0 && to > at + 1) {
    to--;
    digit = -1;
  }
  const elided = digit > 0 && !zero && lastScale > TEN;
  const tail = Math.max(digit, 0) * (elided ? lastScale / TEN : 1);
  const numeral = { to, value: hundredMillions + myriads + group + tail, scaled: digit < 0 && lastScale > 0 };
  return elided ? { ...numeral, elided } : numeral;
}
function smallScale(code) {
  if (code === 24319) return { scale: TEN, digit: 2 };
  if (code === 21317) return { scale: TEN, digit: 3 };
  const scale = scaleOf(code);
  return scale > 0 && scale < MYRIAD ? { scale, digit: 1 } : null;
}
function scanRow(text, at, end) {
  let to = at;
  let value = 0;
  for (let digit; to < end && (digit = chineseDigit(text.charCodeAt(to))) >= 0; to++) value = value * 10 + digit;
  const low = chineseDigit(text.charCodeAt(at));
  const high = chineseDigit(text.charCodeAt(at + 1));
  const pair2 = to === at + 2 && low > 0 && (high === low + 1 || value === 35);
  if (!pair2) return { to, value, string: true, scaled: false };
  let factor = 1;
  for (let scale; to < end && (scale = scaleOf(text.charCodeAt(to))) > 0 && (factor === 1 || scale >= MYRIAD); to++) factor *= scale;
  return { to, value: low * factor, upper: high * factor, scaled: factor > 1 };
}

// src/lex/date-parts.ts
var RANGE_WORDS = wordList(
  ["\u8D77,\u81F3 \u8D77,\u5230 \u8D77,\u622A\u81F3 \u8D77,\u622A\u6B62 \u8D77\u81F3 \u8D77\u5230 \u8D77\u622A\u81F3 \u8D77\u622A\u6B62 \u8D77- \u5F00\u59CB\u81F3 \u5F00\u59CB\u5230 ,\u81F3 \u81F3 \u5230", "---- --- -- - ~ \u30FC"].flatMap(
    (words3) => words3.split(" ")
  )
);
var LIST_WORDS = wordList(["\u3001", "\u548C", "\u53CA", "\u4E0E"]);
function scanPart(text, at, end) {
  if (at >= end) return null;
  if (isDigit(text.charCodeAt(at))) {
    const to = skipDigits(text, at, end);
    return to - at <= 2 ? { to, value: Number(text.slice(at, to)) } : null;
  }
  const read = scanChinese(text, at, Math.min(end, at + 4));
  return read && !read.string && read.upper === void 0 && Number.isInteger(read.value) && read.value <= 31 ? read : null;
}
function isDayMark(mark2) {
  return mark2 === "\u65E5" || mark2 === "\u53F7";
}
function isYearAt(text, at, end) {
  return skipDigits(text, at, end) === at + 4 && (text.startsWith("19", at) || text.startsWith("20", at));
}

// src/lex/month-day.ts
var TAILS = wordList(["\u4EFD", "\u4E0A\u65EC", "\u4E2D\u65EC", "\u4E0B\u65EC", "\u5E95", "\u521D", "\u672B"]);
var NOT_TAILS = wordList(["\u4EFD\u989D", "\u521D\u6B65", "\u521D\u7EA7", "\u521D\u671F", "\u521D\u4E2D", "\u5E95\u7EBF", "\u5E95\u6570", "\u5E95\u6C14", "\u5E95\u5C42"]);
var NOT_MONTH = wordList(["\u5185", "\u4E4B\u5185", "\u9F84", "\u4E00\u6B21", "\u4E00\u62A5", "\u4E00\u901A", "\u4E00\u8BC4", "\u4E00\u8003", "\u4E00\u7763", "\u4E00\u8C03", "\u4E00\u66F4", "\u997C", "\u5AC2", "\u7403"]);
function scanMonth(text, at, end, from, year) {
  if (text.startsWith("\u5143\u6708", at)) return scanBehindMonth(text, at + 2, end, { from, year, month: 1 });
  const month = scanPart(text, at, end) ?? null;
  if (!month || month.value < 1) return null;
  const mark2 = skipGap(text, month.to, end);
  if (text[mark2] !== "\u6708")
    return scanTornMonth(text, at, end, from, year) ?? scanMonths(text, end, month, { from, year, month: month.value });
  if (year === 0 && (month.value > 12 || NOT_MONTH.at(text, mark2 + 1))) return null;
  return scanBehindMonth(text, mark2 + 1, end, { from, year, month: month.value });
}
function scanMonths(text, end, first, begun) {
  const start = skipBlanks(text, first.to, end);
  const range = RANGE_WORDS.at(text, start);
  const word = range || LIST_WORDS.at(text, start);
  if (!word || begun.month > 12) return null;
  const at = skipBlanks(text, start + word.length, end);
  const last = scanPart(text, at, end);
  const mark2 = last ? skipGap(text, last.to, end) : 0;
  if (!last || last.value < 1 || last.value > 12 || text[mark2] !== "\u6708") return null;
  if (begun.year === 0 && (range && last.value <= begun.month || NOT_MONTH.at(text, mark2 + 1))) return null;
  const dates = [
    begunDate(begun, first.to, 0),
    ...scanBehindMonth(text, mark2 + 1, end, { from: at, year: begun.year, month: last.value })
  ];
  if (range) {
    dates[0].side = "start";
    dates[1].side = "end";
  }
  return dates;
}
function scanTornMonth(text, at, end, from, year) {
  const month = year > 0 ? scanTorn(text, at, end, "\u6708") : null;
  return month && month.value <= 12 ? scanBehindMonth(text, month.to, end, { from, year, month: month.value, mended: "split-number" }) : null;
}
function scanTorn(text, at, end, mark2) {
  const digits2 = isDigit(text.charCodeAt(at));
  let joined = text[at];
  let to = at + 1;
  for (let next = skipGap(text, to, end); joined.length < (digits2 ? 2 : 3); next = skipGap(text, to, end)) {
    const code = text.charCodeAt(next);
    if (next >= end || (digits2 ? !isDigit(code) : kindOf(code) !== KIND.chinese)) break;
    joined += text[next];
    to = next + 1;
  }
  const close2 = skipGap(text, to, end);
  const part = text[close2] === mark2 ? scanPart(joined, 0, joined.length) : null;
  return part?.to === joined.length && part.value >= 10 ? { value: part.value, to: close2 + 1 } : null;
}
function scanBehindMonth(text, to, end, begun) {
  const at = skipGap(text, to, end);
  const day = scanPart(text, at, end);
  if (day && day.value >= 1) {
    const mark2 = skipGap(text, day.to, end);
    if (isDayMark(text[mark2])) return [begunDate(begun, mark2 + 1, day.value)];
    const torn = begun.year > 0 ? scanTorn(text, at, end, "\u65E5") : null;
    if (torn && torn.value <= 31) return [{ ...begun, to: torn.to, day: torn.value, mended: "split-number" }];
    const days = scanDays(text, end, day, begun);
    if (days) return days;
    const bare2 = readDayWithoutMark(text, begun.from, at, end, begun.year, begun.month);
    if (bare2) return [bare2];
  }
  const tail = NOT_TAILS.at(text, to) ? "" : TAILS.at(text, to);
  return [begunDate(begun, to + tail.length, 0)];
}
function begunDate({ from, year, month, mended }, to, day) {
  const date = { from, to, year, month, day };
  if (mended) date.mended = mended;
  return date;
}
function scanDays(text, end, first, begun) {
  const word = RANGE_WORDS.at(text, first.to);
  const at = first.to + word.length;
  const last = word ? scanPart(text, at, end) : null;
  const mark2 = last ? skipGap(text, last.to, end) : 0;
  if (!last || last.value <= first.value || !isDayMark(text[mark2])) return null;
  const { year, month } = begun;
  return [
    { ...begun, to: first.to, day: first.value, side: "start" },
    { from: at, to: mark2 + 1, year, month, day: last.value, side: "end" }
  ];
}

// src/lex/numeric-date.ts
var YEAR_MARKS = wordList(["\u5E74\u5EA6", "\u5E74", "\u5B66\u5E74"]);
var YEAR_CUES = wordList(["\u5E74\u4EFD:", "\u5E74\u5EA6:"]);
var MONTH_CUES = wordList(["\u65E5\u671F:", "\u65F6\u95F4:", "\u81EA", "\u4ECE", "\u81F3", "\u4E8E", "\u622A\u6B62", "\u622A\u81F3"]);
function scanNumeric(text, at, end, inRange) {
  const year = Number(text.slice(at, at + 4));
  const mark2 = text[at + 4];
  if (mark2 !== "-" && mark2 !== "/" && mark2 !== ".") return null;
  const monthEnd = skipDigits(text, at + 5, end);
  const width = monthEnd - at - 5;
  const month = Number(text.slice(at + 5, monthEnd));
  if (width < 1 || width > 2 || month < 1 || month > 12) return null;
  if (text[monthEnd] === mark2 && !isYearAt(text, monthEnd + 1, end)) {
    const dayEnd = skipDigits(text, monthEnd + 1, end);
    const count2 = dayEnd - monthEnd - 1;
    const goesOn = text[dayEnd] === mark2 && isDigit(text.charCodeAt(dayEnd + 1)) && !isYearAt(text, dayEnd + 1, end);
    return count2 >= 1 && count2 <= 2 && !goesOn ? [{ from: at, to: dayEnd, year, month, day: Number(text.slice(monthEnd + 1, dayEnd)) }] : null;
  }
  if (width !== 2 || isLetter(text.charCodeAt(monthEnd))) return null;
  const first = { from: at, to: monthEnd, year, month, day: 0 };
  if (inRange) return [first];
  const word = RANGE_WORDS.at(text, monthEnd);
  const from = monthEnd + word.length;
  if (word && isYearAt(text, from, end)) {
    const last = scanNumeric(text, from, end, true)?.[0] ?? {
      from,
      to: from + 4,
      year: Number(text.slice(from, from + 4)),
      month: 0,
      day: 0
    };
    return [
      { ...first, side: "start" },
      { ...last, side: "end" }
    ];
  }
  return mark2 !== "." && isAskedFor(text, at, monthEnd) ? [{ ...first, unsure: true }] : null;
}
function scanYearPair(text, at, end) {
  const year = Number(text.slice(at, at + 4));
  const start = skipBlanks(text, at + 4, end);
  const range = RANGE_WORDS.at(text, start);
  const word = range || LIST_WORDS.at(text, start);
  const from = skipBlanks(text, start + word.length, end);
  if (!word || !isYearAt(text, from, end)) return null;
  const last = Number(text.slice(from, from + 4));
  const mark2 = YEAR_MARKS.at(text, skipGap(text, from + 4, end));
  if (last <= year || !mark2 && (!range || !standsFree(text, from + 4))) return null;
  const to = mark2 ? skipGap(text, from + 4, end) + mark2.length : from + 4;
  const dates = [
    { from: at, to: at + 4, year, month: 0, day: 0 },
    { from, to, year: last, month: 0, day: 0 }
  ];
  if (range) {
    dates[0].side = "start";
    dates[1].side = "end";
  }
  if (!mark2) for (const date of dates) date.unsure = true;
  return dates;
}
function scanNamedYear(text, at) {
  const year = bareYear(text, at);
  if (text[year.to] === "\u7248") return [{ ...year, to: year.to + 1 }];
  const before = text[at - 1] === " " ? at - 1 : at;
  if (!YEAR_CUES.before(text, before) || !standsFree(text, year.to)) return null;
  const other = year.to + " vs ".length;
  return text.startsWith(" vs ", year.to) && isYearAt(text, other, text.length) ? [year, bareYear(text, other)] : [year];
}
function bareYear(text, at) {
  return { from: at, to: at + 4, year: Number(text.slice(at, at + 4)), month: 0, day: 0 };
}
function isAskedFor(text, from, to) {
  const alone = "([\n".includes(text[from - 1] ?? "\n") && ")]\n".includes(text[to] ?? "\n");
  return alone || MONTH_CUES.before(text, from) !== "";
}
function standsFree(text, at) {
  return at >= text.length || ' \n)],\u3002\u3001;:"'.includes(text[at]);
}

// src/lex/written-year.ts
function scanYear(text, at, end) {
  const to = skipDigits(text, at, end);
  const count2 = to - at;
  if (count2 > 4) return null;
  const mark2 = skipGap(text, to, end);
  if (count2 === 4 && "12".includes(text[at])) return text[mark2] === "\u5E74" ? { value: Number(text.slice(at, to)), to: mark2 + 1 } : null;
  if (count2 === 2 && text[at] === "0" && text[mark2] === "\u5E74") return { value: 2e3 + Number(text[at + 1]), to: mark2 + 1, unsure: true };
  return count2 > 0 && scanTorn2(text, at, to, end) || scanChineseYear(text, at, end);
}
function scanTorn2(text, at, to, end) {
  let digits2 = text.slice(at, to);
  while (digits2.length < 4) {
    const rest = skipGap(text, to, end);
    to = skipDigits(text, rest, end);
    if (to === rest) return null;
    digits2 += text.slice(rest, to);
  }
  const mark2 = skipGap(text, to, end);
  const near = digits2.length === 4 && (digits2.startsWith("19") || digits2.startsWith("20"));
  return near && text[mark2] === "\u5E74" ? { value: Number(digits2), to: mark2 + 1, mended: "split-number", unsure: true } : null;
}
function scanChineseYear(text, at, end) {
  let to = at;
  let count2 = 0;
  let value = 0;
  let chinese = 0;
  let odd = false;
  for (let digit; count2 < 5 && to < end; count2++) {
    const code = text.charCodeAt(to);
    if ((digit = yearDigit(code)) < 0) break;
    value = value * 10 + digit;
    if (chineseDigit(code) > 0) chinese++;
    odd ||= isZeroLookAlike(code);
    to++;
    if (chinese > 0 && text[to] === " " && yearDigit(text.charCodeAt(to + 1)) >= 0) to++;
  }
  const mark2 = skipGap(text, to, end);
  if (count2 < 3 || text[mark2] !== "\u5E74") return null;
  if (count2 === 4 && value >= 1e3 && value < 3e3) return { value, to: mark2 + 1, ...odd ? { mended: "chinese-zero" } : {} };
  const lost2 = count2 === 3 && value >= 200 && value < 240 && chinese >= 2;
  return lost2 ? { value: 2e3 + value % 100, to: mark2 + 1, mended: "chinese-zero", unsure: true } : null;
}

// src/lex/date.ts
var HOURS = wordList(["\u65F6", "\u70B9"]);
var BEHIND_YEAR = wordList(["\u5EA6", "\u4EFD"]);
function scanDates(text, at, end) {
  const dates = scanOne(text, at, end, false);
  if (dates) while (scanNext(text, end, dates)) {
  }
  return dates;
}
function scanNext(text, end, dates) {
  const last = dates[dates.length - 1];
  if (last.side === "end") return false;
  const start = last.day > 0 ? behindHour(text, last.to, end) : skipBlanks(text, last.to, end);
  const range = RANGE_WORDS.at(text, start);
  const list = range || last.day === 0 ? "" : LIST_WORDS.at(text, start);
  if (!range && !list) return false;
  const at = skipBlanks(text, start + (range || list).length, end);
  if (list) {
    const day = scanDay(text, at, end, last);
    if (day) dates.push(day);
    return day !== null;
  }
  const next = scanOne(text, at, end, true)?.[0] ?? (last.day > 0 ? scanRest(text, at, end, last) : scanBareYear(text, at, end, last));
  if (!next || next.side) return false;
  last.side = "start";
  next.side = "end";
  inherit(last, next);
  dates.push(next);
  return true;
}
function behindHour(text, at, end) {
  const start = skipBlanks(text, at, end);
  if (text.startsWith("(\u542B)", start)) return start + 3;
  const digits2 = text[start] === "\u96F6" ? start + 1 : skipDigits(text, start, end);
  const hour = digits2 > start && digits2 - start <= 2 ? HOURS.at(text, digits2) : "";
  return hour && RANGE_WORDS.at(text, digits2 + 1) ? digits2 + 1 : start;
}
function inherit(first, last) {
  if (last.year === 0 && first.year > 0) {
    const earlier = last.month < first.month || last.month === first.month && last.day > 0 && last.day < first.day;
    last.year = first.year + (earlier ? 1 : 0);
    if (earlier) last.unsure = true;
  } else if (first.year === 0 && last.year > 0) {
    first.year = first.month > last.month && last.month > 0 ? last.year - 1 : last.year;
  }
}
function scanRest(text, at, end, before) {
  const short = scanDay(text, at, end, before) ?? scanMonthDay(text, at, end, before);
  return short ?? (before.year > 0 ? readAfterYear(text, at, at, end, before.year) : null);
}
function scanDay(text, at, end, before) {
  const day = scanPart(text, at, end);
  if (!day || day.value < 1 || day.value > 31 || before.month === 0) return null;
  const mark2 = skipGap(text, day.to, end);
  if (!isDayMark(text[mark2]) || text[mark2 + 1] === "\u5185") return null;
  return { from: at, to: mark2 + 1, year: before.year, month: before.month, day: day.value };
}
function scanMonthDay(text, at, end, before) {
  const mark2 = text[before.from + 4];
  const monthEnd = skipDigits(text, at, end);
  const dayEnd = skipDigits(text, monthEnd + 1, end);
  if (mark2 !== "-" && mark2 !== "." && mark2 !== "/" || text[monthEnd] !== mark2) return null;
  if (monthEnd - at > 2 || dayEnd - monthEnd - 1 > 2 || dayEnd === monthEnd + 1) return null;
  const month = Number(text.slice(at, monthEnd));
  const day = Number(text.slice(monthEnd + 1, dayEnd));
  return exists(0, month, day) ? { from: at, to: dayEnd, year: 0, month, day } : null;
}
function scanBareYear(text, at, end, before) {
  const bare2 = before.month === 0 && isYearAt(text, at, end) && !isLetter(text.charCodeAt(at + 4));
  return bare2 ? { from: at, to: at + 4, year: Number(text.slice(at, at + 4)), month: 0, day: 0, unsure: true } : null;
}
function scanOne(text, at, end, inRange) {
  if (at >= end) return null;
  const count2 = skipDigits(text, at, end) - at;
  if (count2 > 8) return null;
  const year = scanYear(text, at, end);
  if (year) return scanBehindYear(text, at, end, year);
  if (count2 <= 2) return scanMonth(text, at, end, at, 0);
  if (!inRange && "-/._".includes(text[at - 1] ?? " ") && isWord2(text.charCodeAt(at - 2))) return null;
  if (count2 === 4 && "12".includes(text[at])) {
    return scanNumeric(text, at, end, inRange) ?? scanYearPair(text, at, end) ?? scanNamedYear(text, at) ?? one(readSpaced(text, at, end));
  }
  return count2 > 4 ? one(readRun(text, at, at + count2, end)) : null;
}
function scanBehindYear(text, from, end, { value, to, mended, unsure }) {
  const tail = BEHIND_YEAR.at(text, to);
  const at = skipGap(text, to, end);
  const dates = (tail ? null : scanMonth(text, at, end, from, value) ?? one(readAfterYear(text, from, at, end, value))) ?? [
    { from, to: to + tail.length, year: value, month: 0, day: 0 }
  ];
  if (mended) dates[0].mended = mended;
  if (unsure) dates[0].unsure = true;
  return dates;
}
function one(date) {
  return date && [date];
}
function isWord2(code) {
  return isDigit(code) || isLetter(code);
}

// src/lex/year-context.ts
var RELATIVE_YEARS = {
  \u4ECA\u5E74: { from: "report", step: 0 },
  \u672C\u5E74: { from: "report", step: 0 },
  \u672C\u5E74\u5EA6: { from: "report", step: 0 },
  \u53BB\u5E74: { from: "report", step: -1 },
  \u4E0A\u5E74: { from: "report", step: -1 },
  \u4E0A\u5E74\u5EA6: { from: "report", step: -1 },
  \u660E\u5E74: { from: "report", step: 1 },
  \u5F53\u5E74: { from: "last", step: 0 },
  \u540C\u5E74: { from: "last", step: 0 },
  \u6B21\u5E74: { from: "last", step: 1 },
  \u7FCC\u5E74: { from: "last", step: 1 },
  \u7B2C\u4E8C\u5E74: { from: "last", step: 1 }
};
var RELATIVE_WORDS = wordList(Object.keys(RELATIVE_YEARS));
var COMPARED = wordList(["\u6BD4", "\u8F83", "\u4E0E", "\u540C"]);
var DATE_CUES2 = wordList(["\u65E5\u671F:", "\u65F6\u95F4:", "\u65E5\u671F: ", "\u65F6\u95F4: ", "\u65E5\u671F", "\u65F6\u95F4"]);
var REPORT_WORDS = ["\u62A5\u544A", "\u516C\u62A5", "\u5E74\u62A5", "\u603B\u7ED3", "\u9884\u7B97", "\u51B3\u7B97", "\u767D\u76AE\u4E66"];
var YearContext = class {
  constructor(folded, dates) {
    this.folded = folded;
    this.dates = dates;
  }
  folded;
  dates;
  sentence = { id: -1, year: 0 };
  paragraph = { id: -1, year: 0 };
  text = 0;
  report = -1;
  /** The year of a date that does not write it; 0 where nothing gives one. */
  yearFor(date) {
    const relative = RELATIVE_YEARS[RELATIVE_WORDS.before(this.folded, date.from)];
    const base = relative?.from === "report" ? this.reportYear() : this.lastYear(date);
    return base && base + (relative?.step ?? 0);
  }
  lastYear({ sentence, line }) {
    if (this.sentence.id === sentence) return this.sentence.year;
    if (this.paragraph.id === line) return this.paragraph.year;
    return this.text || this.reportYear();
  }
  /** Learns from a date whose year is written. Titles, publication lines and years of comparison say nothing of what follows. */
  note(date) {
    const { folded } = this;
    if (date.header || date.inTitle || DATE_CUES2.before(folded, date.from)) return;
    if (COMPARED.before(folded, date.from) && folded[date.to] !== "(") return;
    this.sentence = { id: date.sentence, year: date.year };
    const opens = opening(folded, date);
    if (!opens) return;
    this.paragraph = { id: date.line, year: date.year };
    if (date.month === 0 && (opens === "line" || folded[date.to] === ",")) this.text = date.year;
  }
  /** The year that the report's own title names, or else the one named most often. */
  reportYear() {
    if (this.report < 0) this.report = titleYear(this.folded, this.dates) || commonYear(this.dates);
    return this.report;
  }
};
function opening(text, date) {
  const before = behindBlanks(text, date.from) - 1;
  const mark2 = before < date.line ? "\n" : text[before];
  if (mark2 === "\n" || before - date.line < 8 && "\u3001.)".includes(mark2)) return "line";
  return "\u3002;!?.)".includes(mark2) ? "sentence" : null;
}
function titleYear(text, dates) {
  for (const date of dates) {
    if (date.inTitle || date.header || date.year === 0 || date.to - date.line > 60) continue;
    const [rest = ""] = text.slice(date.to, date.to + 80).split("\n");
    const line = text.slice(date.line, date.to) + rest;
    if (line.length < 100 && REPORT_WORDS.some((word) => line.includes(word))) return date.year;
  }
  return dates.find((date) => date.year > 0 && text[date.to - 1] === "\u5EA6")?.year ?? 0;
}
function commonYear(dates) {
  const counts2 = /* @__PURE__ */ new Map();
  let best2 = 0;
  for (const { year } of dates) {
    if (year === 0) continue;
    counts2.set(year, (counts2.get(year) ?? 0) + 1);
    if (counts2.get(year) > (counts2.get(best2) ?? 0)) best2 = year;
  }
  return best2;
}

// src/lex/date-context.ts
var YEAR_DIGITS = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
function settleDates(view, dates) {
  const tokens = [];
  const excluded = [];
  const repairs = [];
  const findings = [];
  const context = new YearContext(view.folded, dates);
  const bounds = boundsOf(view.folded, dates);
  let start = null;
  for (const date of dates) {
    const inherited2 = date.year === 0;
    if (inherited2) date.year = context.yearFor(date);
    else context.note(date);
    if (date.year === 0) {
      excluded.push({ type: "excluded", from: date.from, to: date.to, why: "date" });
      continue;
    }
    if (date.readings) choose(date, date.side === "end" ? start : null, bounds);
    const token = tokenOf(date, inherited2);
    if (inherited2 && isLost(view.folded, date.from - 1)) token.certainty = "ambiguous";
    tokens.push(token);
    if (date.mended) repairs.push(repairOf2(view, date, token));
    const finding2 = findingOf2(view, date, token, date.side === "end" ? start : null);
    if (finding2) findings.push(finding2);
    start = date.side === "start" ? date : null;
  }
  return { tokens, excluded, repairs, findings };
}
function boundsOf(text, dates) {
  let ended = "";
  let published = "";
  for (const date of dates) {
    if (date.day === 0 || date.year === 0) continue;
    const value = iso(date.year, date.month, date.day);
    if (date.side === "end" && value > ended) ended = value;
    if (!published && DATE_CUES2.before(text, date.from)) published = value;
  }
  return { ended, published };
}
function choose(date, start, bounds) {
  const value = (r) => iso(r.year, r.month, r.day);
  const tests = start ? [(v) => v >= iso(start.year, start.month, start.day)] : [(v) => bounds.published === "" || v <= bounds.published, (v) => bounds.ended === "" || date.side !== void 0 || v >= bounds.ended];
  let left = date.readings;
  for (const test2 of tests) {
    const kept2 = left.filter((reading2) => test2(value(reading2)));
    if (kept2.length > 0) left = kept2;
  }
  Object.assign(date, shared(left));
  if (left.length === 1) delete date.readings;
  else date.readings = left;
}
function tokenOf(date, inherited2) {
  const impossible = !exists(date.year, date.month, date.day);
  const month = impossible && daysIn(date.year, date.month) === 0 ? 0 : date.month;
  const token = {
    type: "date",
    from: date.from,
    to: date.to,
    value: iso(date.year, month, impossible ? 0 : date.day),
    certainty: date.readings ? "ambiguous" : date.unsure || inherited2 || impossible || date.mended && date.mended !== "chinese-zero" ? "likely" : "certain"
  };
  if (date.readings) token.alternatives = date.readings.map((r) => iso(r.year, r.month, r.day));
  if (date.side) token.rangeEnd = date.side;
  if (inherited2) token.inherited = true;
  if (impossible) token.impossible = true;
  return token;
}
function repairOf2(view, date, token) {
  const before = view.printed(date);
  const span = view.spanOf(date);
  if (date.readings) {
    const alternatives = date.readings.map((r) => written2(r.year, r.month, r.day));
    return { kind: "date-marks", before, after: before, certainty: "ambiguous", alternatives, span };
  }
  if (date.mended === "chinese-zero") {
    const chinese = !/\d/.test(before[0]);
    const year = chinese ? Array.from(String(date.year), (digit) => YEAR_DIGITS[Number(digit)]).join("") : String(date.year);
    return { kind: "chinese-zero", before, after: year + before.slice(before.indexOf("\u5E74")), certainty: token.certainty, span };
  }
  const kind = date.mended ?? "date-marks";
  return { kind, before, after: written2(date.year, date.month, date.day), certainty: "likely", span };
}
function findingOf2(view, date, token, start) {
  const text = view.printed(date);
  const span = view.spanOf(date);
  if (token.impossible) {
    return { code: "impossible-date", severity: "error", message: `The calendar has no such day: \u201C${text}\u201D.`, span };
  }
  if (token.alternatives) {
    const readings = token.alternatives.join(" or ");
    return {
      code: "ambiguous-date",
      severity: "warning",
      message: `\u201C${text}\u201D can be read as ${readings}; nothing in the text decides.`,
      alternatives: token.alternatives,
      span
    };
  }
  if (start && start.day > 0 && date.day > 0 && !start.readings && iso(start.year, start.month, start.day) > token.value) {
    const whole = view.printed({ from: start.from, to: date.to });
    return { code: "impossible-date", severity: "error", message: `The period runs backwards: \u201C${whole}\u201D.`, span };
  }
  return null;
}

// src/lex/issuer.ts
var LEADING = [
  "\u6309\u7167 \u6839\u636E \u4F9D\u636E \u4F9D\u7167 \u9075\u7167 \u53C2\u7167 \u5BF9\u7167 \u7ED3\u5408 \u843D\u5B9E \u8D2F\u5F7B \u6267\u884C \u5B9E\u65BD \u8F6C\u53D1 \u5370\u53D1 \u4E0B\u53D1 \u5236\u53D1 \u53D1\u5E03 \u516C\u5E03 \u51FA\u53F0 \u5236\u5B9A \u4FEE\u8BA2 \u6536\u5230 \u4E0B\u8FBE \u62A5\u9001",
  "\u5370\u53D1\u4E86 \u4E0B\u53D1\u4E86 \u5236\u53D1\u4E86 \u51FA\u53F0\u4E86 \u5236\u5B9A\u4E86 \u901A\u77E5 \u6587\u4EF6 \u610F\u89C1 \u529E\u6CD5 \u65B9\u6848 \u8981\u6C42 \u7CBE\u795E \u89C4\u5B9A \u51B3\u5B9A \u516C\u544A \u6279\u590D \u4EE5\u53CA \u5148\u540E \u5206\u522B \u5305\u62EC \u5176\u4E2D \u5173\u4E8E",
  "\u529E\u516C\u5BA4 \u529E\u516C\u5385 \u4EBA\u6C11\u653F\u5E9C \u59D4\u5458\u4F1A \u56FD\u52A1\u9662 \u4E0A\u7EA7 \u672C\u7EA7 \u6211\u5C40 \u6211\u53BF \u6211\u5E02 \u6211\u9547 \u6211\u533A \u6211\u529E \u6211\u59D4 \u6211\u7701 \u6211\u4E61 \u6211\u6821 \u6211\u8857\u9053 \u6587\u53F7 \u7F16\u53F7 \u53D1\u6587\u5B57\u53F7 \u5B57\u53F7",
  "\u4F9D \u636E \u7684 \u4E86 \u6309 \u4EE5 \u7531 \u548C \u53CA \u4E0E \u5E76 \u5373 \u5982 \u5728 \u4E8E \u5BF9 \u4ECE \u89C1 \u88AB \u53F7"
].join(" ").split(" ");
var LEADING_WORDS = wordList(LEADING);
var VERBS = wordList(LEADING.filter((word) => word.length > 1 && word.endsWith("\u53D1")));
var CODE_ENDS = "\u53D1\u51FD\u529E\u5B57\u7535\u89C4\u7A0E\u901A\u4F20\u6587\u4EE4\u5BC6\u660E\u5EFA\u8BA1\u7EFC\u6CD5\u4F01\u6559";
var LONGEST_CODE = 12;
function scanIssuer(text, at, floor) {
  const to = text[at - 1] === " " ? at - 1 : at;
  const least = Math.max(floor, to - LONGEST_CODE - 1);
  let from = to;
  while (from > least && isHan(text.charCodeAt(from - 1))) {
    const word = from < to ? LEADING_WORDS.before(text, from) : "";
    if (word && !(word.length === 1 && opensName(text, from - 1))) break;
    from--;
  }
  from = behindAgency(text, from, to);
  const length = to - from;
  return length >= 2 && length <= LONGEST_CODE && !VERBS.before(text, to) ? { from, code: text.slice(from, to) } : null;
}
function looksLikeCode(code) {
  return code.length <= 9 && CODE_ENDS.includes(code[code.length - 1]);
}
function behindAgency(text, from, to) {
  if (to - from < 6 || !"\u7701\u5E02\u53BF\u533A\u5DDE\u76DF\u65D7\u56FD".includes(text[from])) return from;
  for (let at = to - 3; at > from + 1; at--) if ("\u5385\u5C40".includes(text[at - 1])) return at;
  return from;
}
function opensName(text, at) {
  return at > 0 && '([<"\u3001:'.includes(text[at - 1]);
}

// src/lex/document-number.ts
var LONGEST_SERIAL = 5;
function scanBracketed(text, at, end, floor) {
  const serial = scanSerial(text, skipBlanks(text, at + 1, end), end);
  const issuer = serial && scanIssuer(text, at, floor);
  if (!issuer) return null;
  const known2 = text[at] === "[" || looksLikeCode(issuer.code);
  if (!serial.marked && (!known2 || isHan(text.charCodeAt(serial.to)))) return null;
  if (!serial.closed && !known2) return null;
  const { year, number, to } = serial;
  return { from: issuer.from, to, issuer: issuer.code, year, number, lossy: !serial.closed || !serial.marked };
}
function scanUnbracketed(text, at, end, floor) {
  const serial = scanSerial(text, at, end);
  const issuer = serial?.marked ? scanIssuer(text, at, floor) : null;
  if (!serial || !issuer || !looksLikeCode(issuer.code)) return null;
  return { from: issuer.from, to: serial.to, issuer: issuer.code, year: serial.year, number: serial.number, lossy: true };
}
function scanNextSerial(text, before, end) {
  if (!"\u3001\u548C\u53CA\u4E0E".includes(text[before.to] ?? " ")) return null;
  const at = before.to + 1;
  const serial = text[at] === "[" ? scanSerial(text, at + 1, end) : null;
  const digits2 = skipDigits(text, at, end);
  if (serial?.closed && serial.marked) {
    return { ...before, from: at, to: serial.to, year: serial.year, number: serial.number, listed: true };
  }
  if (digits2 === at || digits2 - at > LONGEST_SERIAL || text[digits2] !== "\u53F7") return null;
  return { ...before, from: at, to: digits2 + 1, number: Number(text.slice(at, digits2)), listed: true };
}
function scanAnonymous(text, at, end) {
  const serial = scanSerial(text, skipBlanks(text, at + 1, end), end);
  return serial?.closed && serial.marked ? serial.to : 0;
}
function scanSerial(text, at, end) {
  if (!isYear(text, at)) return null;
  const run = skipDigits(text, at, end);
  let from = at + 4;
  let closed = false;
  if (run === from) {
    from = skipBlanks(text, run, end);
    if (text[from] === "\u5E74") from = skipBlanks(text, from + 1, end);
    closed = "])>".includes(text[from] ?? " ");
    if (closed) from = skipGap(text, from + 1, end);
    if (text[from] === "\u7B2C") from = skipBlanks(text, from + 1, end);
    if (from === run) return null;
  }
  const to = skipDigits(text, from, end);
  const number = Number(text.slice(from, to));
  if (to === from || to - from > LONGEST_SERIAL || number === 0) return null;
  const mark2 = skipGap(text, to, end);
  const marked = text[mark2] === "\u53F7";
  return { year: Number(text.slice(at, at + 4)), number, to: marked ? mark2 + 1 : to, closed, marked };
}
function isYear(text, at) {
  return (text.startsWith("20", at) || text.startsWith("19", at)) && isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3));
}

// src/lex/latin.ts
var LATIN_UNITS = new Set(
  [
    "kg g mg t T km m cm CM mm nm km2 m2 m3 ha L l ml mL kw kW KW MW mw GW kwh kWh KWh kV KV kv",
    "GB MB TB PB KB Gbps Mbps Hz MHz GHz dB db foot inch mile"
  ].flatMap((units) => units.split(" "))
);
function scanLatin(text, at, end) {
  let to = at;
  let digits2 = false;
  let web = text.startsWith("www.", at);
  for (; to < end; to++) {
    const code = text.charCodeAt(to);
    if (isLetter(code)) continue;
    if (isDigit(code)) {
      digits2 = true;
      continue;
    }
    const mark2 = text[to];
    const next = text.charCodeAt(to + 1);
    if (text.startsWith("://", to)) return { to: skipAddress(text, to + 3, end), why: "web" };
    const clock = mark2 === ":" && text[at] === "T" && digits2 && isDigit(next);
    if (!clock && !(".-_/@".includes(mark2) && isWord(next))) break;
    web ||= mark2 === "@" || mark2 === "." && isLetter(next);
  }
  if (web) return { to: text[to] === "/" ? skipAddress(text, to, end) : to, why: "web" };
  return { to, why: digits2 ? "identifier" : null };
}
function scanGrown(text, to, end) {
  let unit = to;
  if (isLetter(text.charCodeAt(to))) while (unit < end && isWord(text.charCodeAt(unit))) unit++;
  if (LATIN_UNITS.has(text.slice(to, unit)) && text[unit] !== "@" && text[unit] !== ".") return null;
  const { to: stop, why } = scanLatin(text, to, end);
  return { to: Math.max(stop, to + 1), why: why === "web" ? why : "identifier" };
}
function skipAddress(text, to, end) {
  while (to < end && text.charCodeAt(to) > 32 && text.charCodeAt(to) < 127 && !`()<>[]",;'`.includes(text[to])) to++;
  return to;
}

// src/lex/identifier.ts
var HOUSE_PARTS = wordList(["\u697C", "\u9662", "\u9644"]);
var ROOMS = wordList(["\u53F7", "\u5BA4", "\u697C", "\u5C42", "\u5355\u5143", "\u623F", "\u680B", "\u5E62", "\u5EA7"]);
var NUMBER_CUES = wordList(
  "\u6807\u8BC6\u7801 \u6807\u8BC6\u7801: \u5907\u6848\u53F7 \u5907\u6848\u53F7: \u7F16\u53F7 \u7F16\u53F7: \u4EE3\u7801 \u4EE3\u7801: \u8D26\u53F7: \u5E10\u53F7: \u7D22\u5F15\u53F7 \u7D22\u5F15\u53F7: \u8BC1\u53F7: \u7FA4\u53F7: QQ: \u5907 \u5B89\u5907".split(" ")
);
var LONGEST_NUMBER = 14;
function scanIdentifier(text, at, end) {
  const to = skipDigits(text, at, end);
  const contact = scanContact(text, at, to, end);
  if (contact) return { to: contact, why: "contact" };
  const count2 = to - at;
  if (count2 > LONGEST_NUMBER || count2 >= 4 && NUMBER_CUES.before(text, behindBlanks(text, at))) return identifier(skipCode(text, to, end));
  return scanByMark(text, at, to, end);
}
function scanCase(text, at, end) {
  if (!isDigit(text.charCodeAt(at + 4)) || text[at + 5] !== ")" || !isHan(text.charCodeAt(at + 6))) return null;
  for (let to = at + 6; to < Math.min(end, at + 24); to++) {
    if (text[to] === "\u53F7") return identifier(to + 1);
    if (!isHan(text.charCodeAt(to)) && !isDigit(text.charCodeAt(to))) return null;
  }
  return null;
}
function scanByMark(text, at, to, end) {
  const mark2 = text[to] ?? " ";
  if (mark2 === "\u53F7") return { to: skipHouse(text, to + 1, end), why: "address" };
  if (mark2 === "_" || mark2 === "@" || mark2 === "#" || isLetter(mark2.charCodeAt(0))) {
    const grown2 = scanGrown(text, to, end);
    return grown2 && { to: grown2.to, why: grown2.why ?? "identifier" };
  }
  if (mark2 === "." && to - at <= 2 && isHan(text.charCodeAt(to + 1))) return { to, why: "heading" };
  if (!isDigit(text.charCodeAt(to + 1))) return null;
  switch (mark2) {
    case ":":
      return identifier(skipParts(text, to, end, ":."));
    case ".":
      return dotted(text, at, to, end);
    case "/":
      return to - at > 3 || skipDigits(text, to + 1, end) > to + 4 ? identifier(skipCode(text, to, end)) : null;
    case "-":
      return hyphened(text, at, to, end);
    case "*":
    case "\xD7":
      return dimensions(text, to, end);
    default:
      return null;
  }
}
function dotted(text, at, to, end) {
  const fraction = skipDigits(text, to + 1, end);
  if (to - at <= 2 && fraction === to + 5 && text[skipBlanks(text, fraction, end)] === "\u5E74") return { to, why: "heading" };
  if (!isDigit(text.charCodeAt(fraction + 1))) return null;
  if (text[fraction] === ":") return identifier(skipParts(text, to, end, ":."));
  if (text[fraction] !== ".") return null;
  const stop = skipParts(text, to, end, ".");
  const opens = at === 0 || text[at - 1] === "\n" || text[at - 1] === " ";
  if (opens && to - at <= 2 && skipDigits(text, fraction + 1, end) === stop) return { to, why: "heading" };
  return identifier(skipCode(text, stop, end));
}
function hyphened(text, at, to, end) {
  const second = skipDigits(text, to + 1, end);
  const whole = skipParts(text, to, end, "-");
  const zero = text[at] === "0" && to > at + 1;
  const decimal = text[second] === "." && isDigit(text.charCodeAt(second + 1));
  const falls = !decimal && !"\u4E07\u4EBF\u5343".includes(text[second] ?? " ") && Number(text.slice(at, to)) > Number(text.slice(to + 1, second));
  return whole > second || zero || falls ? identifier(skipCode(text, whole, end)) : null;
}
function dimensions(text, to, end) {
  const stop = skipParts(text, to, end, "*\xD7");
  return identifier(isHan(text.charCodeAt(stop)) ? to + 1 : stop);
}
function skipHouse(text, at, end) {
  for (; ; ) {
    const unit = HOUSE_PARTS.at(text, at);
    const from = at + unit.length;
    const digits2 = skipDigits(text, from, end);
    const room = ROOMS.at(text, digits2);
    if (digits2 === from || !room) return at;
    at = digits2 + room.length;
  }
}
function identifier(to) {
  return { to, why: "identifier" };
}

// src/lex/numeral-tail.ts
var POINTS = wordList(["\u4E2A\u767E\u5206\u70B9", "\u767E\u5206\u70B9"]);
var NOT_TENTHS = wordList("\u6210\u5458 \u6210\u7ACB \u6210\u529F \u6210\u679C \u6210\u4E3A \u6210\u4EFD \u6210\u5206 \u6210\u7EE9 \u6210\u6548 \u6210\u672C \u6210\u54C1 \u6210\u957F \u6210\u5E74 \u6210\u719F \u6210\u578B \u6210\u4E0D \u6210\u5957 \u6210\u4EBA".split(" "));
var HEDGES = wordList(["\u4F59", "\u591A", "\u6765", "\u51E0"]);
var NOT_HEDGES = wordList("\u4F59\u989D \u4F59\u6B3E \u4F59\u4E0B \u591A\u5143 \u591A\u6837 \u591A\u529F \u591A\u5A92 \u591A\u7EF4 \u591A\u6E20 \u591A\u5F62 \u591A\u65B9 \u591A\u90E8 \u591A\u5E73 \u6765\u81EA \u6765\u6E90 \u6765\u8BBF \u6765\u4FE1 \u6765\u7535 \u6765\u51FD".split(" "));
function withTail(text, from, end, read, style) {
  const { to, value } = read;
  const token = { type: "number", from, to, value, style, certainty: "certain" };
  if ("blanks" in read) token.blanks = true;
  if ("string" in read || "elided" in read) token.certainty = "likely";
  const tenths = scanTenths(text, to, end);
  if (tenths) return { ...token, to: tenths.to, value: withoutNoise(value * 10 + tenths.rest), unit: "%" };
  if ("upper" in read && read.upper !== void 0) return { ...token, upper: read.upper, hedge: text.slice(from, from + 2) };
  const at = style !== "chinese" && text[to] === " " && "\u4F59\u591A".includes(text[to + 1] ?? " ") ? to + 1 : to;
  const hedge = at < end ? scanHedge(text, at, style, read) : "";
  return hedge ? hedged(text, token, at + 1, end, hedge) : token;
}
function withUnit(text, token, end) {
  if (token.unit) return token;
  const at = skipBlanks(text, token.to, Math.min(end, token.to + 2));
  const mark2 = text[at];
  if (mark2 === "%" || mark2 === "\u2030") return grown(token, at + 1, mark2);
  const points = POINTS.at(text, at);
  return points ? grown(token, at + points.length, "\u767E\u5206\u70B9") : token;
}
function grown(token, to, unit) {
  token.to = to;
  token.unit = unit;
  return token;
}
function withoutNoise(value) {
  return Number(value.toPrecision(15));
}
function hedged(text, token, from, end, hedge) {
  let { value } = token;
  let to = from;
  for (let scale; to < end && (scale = scaleOf(text.charCodeAt(to))) >= 1e4; to++) {
    const above = scale === 1e4 ? Math.floor(value / 1e8) * 1e8 : 0;
    value = above + (value - above) * scale;
  }
  token.to = to;
  token.value = value;
  token.hedge = hedge;
  return token;
}
function scanHedge(text, at, style, read) {
  const hedge = HEDGES.at(text, at);
  if (!hedge || NOT_HEDGES.at(text, at) && !(read.scaled && text.startsWith("\u591A\u5143", at))) return "";
  if (style === "chinese" && !read.scaled) return "";
  if (hedge === "\u51E0") return style === "chinese" ? hedge : "";
  return hedge === "\u6765" && read.value % 10 !== 0 ? "" : hedge;
}
function scanTenths(text, at, end) {
  if (text[at] !== "\u6210" || at >= end || NOT_TENTHS.at(text, at)) return null;
  if (text[at + 1] === "\u534A") return { to: at + 2, rest: 5 };
  const digit = at + 1 < end ? scanChinese(text, at + 1, at + 2) : null;
  return digit && digit.value > 0 && digit.value < 10 ? { to: at + 2, rest: digit.value } : { to: at + 1, rest: 0 };
}

// src/lex/digit-numeral.ts
var SCALED_UNITS = wordList([
  "\u5343\u514B",
  "\u5343\u7C73",
  "\u5343\u74E6",
  "\u5343\u4F0F",
  "\u5343\u5361",
  "\u5343\u5E15",
  "\u5343\u8D6B",
  "\u5343\u7126",
  "\u5343\u5B57\u8282",
  "\u5343\u6BD4\u7279",
  "\u767E\u5206",
  "\u5343\u5206",
  "\u4E07\u5206",
  "\u5341\u5206",
  "\u767E\u5F3A",
  "\u4EBF\u5206"
]);
function scanDigits(text, at, end) {
  const plain = scanPlain(text, at, end);
  if (!plain) return null;
  const scale = scanScale(text, plain.to, end);
  const numeral = scale ? { to: scale.to, value: times(text, at, plain, scale.factor), scaled: true } : { to: plain.to, value: plain.value, scaled: false };
  if (plain.blanks) numeral.blanks = true;
  return scale && Number.isInteger(plain.value) ? withRest(text, numeral, scale.last, end) : numeral;
}
function scanPlain(text, at, end) {
  const whole = skipDigits(text, at, end);
  if (whole === at) return null;
  const grouped = whole - at <= 3 && text.charCodeAt(at) !== 48 ? scanGroups(text, at, whole, end) : null;
  const point = grouped ? grouped.to : whole;
  const to = skipFraction(text, point, end);
  const blanks = grouped?.mark === " ";
  const value = Number(grouped ? text.slice(at, to).split(grouped.mark).join("") : text.slice(at, to));
  return blanks ? { to, value, blanks } : { to, value };
}
function scanGroups(text, at, whole, end) {
  const mark2 = text[whole];
  if (mark2 !== "," && mark2 !== " ") return null;
  let to = whole;
  while (text[to] === mark2 && skipDigits(text, to + 1, end) === to + 4) to += 4;
  if (to === whole) return null;
  if (text[to] === "%" && text.startsWith("100", to - 3)) return null;
  if (mark2 === " ") {
    const before = at >= 2 && text[at - 1] === " " && isDigit(text.charCodeAt(at - 2));
    const after = text[to] === " " && isDigit(text.charCodeAt(to + 1));
    if (before || after) return null;
  } else if (text[to] === "," && isDigit(text.charCodeAt(to + 1)) && skipDigits(text, to + 1, end) > to + 4) {
    return null;
  }
  return { to, mark: mark2 };
}
function skipFraction(text, point, end) {
  const to = text[point] === "." ? skipDigits(text, point + 1, end) : point;
  return to === point + 1 ? point : to;
}
function scanScale(text, from, end) {
  const at = text[from] === " " && from + 1 < end && scaleOf(text.charCodeAt(from + 1)) >= 1e4 ? from + 1 : from;
  let to = at;
  let factor = 1;
  let last = 0;
  while (to < end) {
    const scale = scaleOf(text.charCodeAt(to));
    if (scale === 0 || last >= 1e4 && scale <= last || SCALED_UNITS.at(text, to)) break;
    factor *= scale;
    last = scale;
    to++;
  }
  return to === at ? null : { to, factor, last };
}
function times(text, at, plain, factor) {
  if (Number.isInteger(plain.value)) return plain.value * factor;
  const [whole = "", fraction = ""] = text.slice(at, plain.to).replace(/[ ,]/g, "").split(".");
  const zeros = Math.round(Math.log10(factor));
  return Number(`${whole}${fraction}e${zeros - fraction.length}`);
}
function withRest(text, head, scale, end) {
  let to = head.to;
  let value = head.value;
  let mixed = false;
  let limit = scale;
  while (to < end) {
    const code = text.charCodeAt(to);
    if (isDigit(code)) {
      const next = scanPlain(text, to, end);
      const scaleAfter = scanScale(text, next.to, end);
      if (text[next.to] === "." && isHan(text.charCodeAt(next.to + 1))) break;
      if (next.blanks || !Number.isInteger(next.value) || !scaleAfter && next.to - to < 3) break;
      const part = next.value * (scaleAfter?.factor ?? 1);
      if (part >= limit) break;
      value += part;
      to = scaleAfter?.to ?? next.to;
      if (!scaleAfter) break;
      limit = scaleAfter.last;
    } else {
      const digit = chineseDigit(code);
      const small = digit > 0 ? scaleOf(text.charCodeAt(to + 1)) : 0;
      if (small === 0 || digit * small >= limit) break;
      value += digit * small;
      mixed = true;
      limit = small;
      to += 2;
    }
  }
  return { ...head, to, value, ...mixed ? { mixed } : {} };
}

// src/lex/fraction.ts
function scanDivided(text, at, end, below) {
  if (!text.startsWith("\u5206\u4E4B", below.to) || below.value <= 0) return null;
  const minus = text[below.to + 2] === "\u8D1F" ? 1 : 0;
  const from = below.to + 2 + minus;
  if (from >= end) return null;
  const digits2 = isDigit(text.charCodeAt(from));
  const above = digits2 ? scanDigits(text, from, end) : scanChinese(text, from, end);
  if (!above) return null;
  const value = minus ? -above.value : above.value;
  const token = { type: "number", from: at, to: above.to, style: digits2 ? "mixed" : "chinese", certainty: "certain" };
  if (below.value === 100) return { ...token, value, unit: "%" };
  if (below.value === 1e3) return { ...token, value, unit: "\u2030" };
  return { ...token, value: value / below.value, fraction: true };
}
function scanStroke(text, at, end, above) {
  if (text[above.to] !== "/" || text[at - 1] === "/") return null;
  const below = scanDigits(text, above.to + 1, end);
  if (!below || below.value <= above.value || below.value > 10 || !Number.isInteger(above.value) || !Number.isInteger(below.value))
    return null;
  if (text[below.to] === "/" || text[below.to] === "\u9875") return null;
  return { type: "number", from: at, to: below.to, value: above.value / below.value, style: "digits", fraction: true, certainty: "certain" };
}

// src/lex/single-numeral.ts
var BEFORE_BARE_SCALE = "\u8FD1\u4E0A\u8D85\u8FC7\u903E\u7EA6\u7834\u6570\u51E0";
function scanSingle(text, at, end) {
  if (at >= end) return null;
  const kind = kindOf(text.charCodeAt(at));
  if (kind === KIND.sign) return scanNegative(text, at, end);
  if (kind === KIND.vague) return scanVague(text, at, end);
  if (kind === KIND.digit) {
    const read2 = scanDigits(text, at, end);
    return read2 && (scanStroke(text, at, end, read2) ?? withTail(text, at, end, read2, read2.scaled ? "mixed" : "digits"));
  }
  const read = scanChinese(text, at, end);
  if (!read) return null;
  const divided = scanDivided(text, at, end, read);
  if (divided) return divided;
  const token = withTail(text, at, end, read, "chinese");
  return isBareScale(text, at, read) && !token.hedge && !BEFORE_BARE_SCALE.includes(text[at - 1] ?? " ") ? null : token;
}
function scanNegative(text, at, end) {
  const next = kindOf(text.charCodeAt(at + 1));
  if (text[at] === "-") {
    const before = text[at - 1] ?? " ";
    if (next !== KIND.digit || isDigit(before.charCodeAt(0)) || isLetter(before.charCodeAt(0)) || "-%)".includes(before)) return null;
  } else if (next !== KIND.digit && next !== KIND.chinese) return null;
  const token = scanSingle(text, at + 1, end);
  return token && token.upper === void 0 ? { ...token, from: at, value: token.value === 0 ? 0 : -token.value } : null;
}
function scanVague(text, at, end) {
  const read = scaleOf(text.charCodeAt(at + 1)) > 0 ? scanChinese(text, at + 1, end) : null;
  return read?.scaled ? { ...withTail(text, at, end, read, "chinese"), hedge: text[at] } : null;
}
function isBareScale(text, at, read) {
  return scaleOf(text.charCodeAt(at)) >= 100 && read.scaled;
}

// src/lex/numeral-range.ts
function scanRange(text, first, end) {
  const at = behindMark(text, first, end);
  const kind = at < end ? kindOf(text.charCodeAt(at)) : KIND.none;
  if (at === first.to || first.unit === "\u767E\u5206\u70B9" || kind !== KIND.digit && kind !== KIND.chinese) return first;
  const single = scanSingle(text, at, end);
  const last = single && sameShare(text, first, withUnit(text, single, end));
  if (!last) return first;
  const low = first.unit ? first.value : scaledLike(text, first, last);
  const goesOn = text[last.to] === "-" && isDigit(text.charCodeAt(last.to + 1));
  if (low >= last.value || goesOn || isYear2(text, last)) return first;
  return { ...last, from: first.from, value: low, upper: last.value, style: first.style === last.style ? first.style : "mixed" };
}
function behindMark(text, first, end) {
  const at = skipBlanks(text, first.to, Math.min(end, first.to + 1));
  const mark2 = text[at];
  if (mark2 === "-" || mark2 === "~") return skipBlanks(text, at + (text[at + 1] === mark2 ? 2 : 1), end);
  return mark2 === "\u81F3" || mark2 === "\u5230" ? skipBlanks(text, at + 1, Math.min(end, at + 2)) : first.to;
}
function sameShare(text, first, last) {
  if (first.fraction !== last.fraction) return null;
  if (first.unit === last.unit || first.unit === void 0) return last;
  return last.unit === void 0 && text.startsWith("\u767E\u5206\u4E4B", first.from) ? { ...last, unit: first.unit } : null;
}
function scaledLike(text, first, last) {
  for (let bare2 = last.to - 1; bare2 > last.from && scaleOf(text.charCodeAt(bare2)) >= 100; bare2--) {
    const mantissa = scanSingle(text, last.from, bare2);
    if (mantissa && mantissa.value > first.value) return withoutNoise(first.value * last.value / mantissa.value);
  }
  return first.value;
}
function isYear2(text, token) {
  return token.value >= 1900 && token.value < 2100 && text[token.to] === "\u5E74";
}

// src/lex/numeral.ts
function scanNumber(text, at, end) {
  const single = scanSingle(text, at, end);
  if (!single) return null;
  const first = withUnit(text, single, end);
  return first.upper === void 0 ? scanRange(text, first, end) : first;
}

// src/lex/ordinal.ts
var ARTICLES = wordList(["\u6761", "\u6B3E", "\u9879", "\u76EE"]);
function scanOrdinal(text, at, end) {
  const article = scanArticle(text, at, end);
  if (article > at) return { type: "excluded", from: at, to: article, why: "article" };
  const from = skipBlanks(text, at + 1, end);
  const kind = kindOf(text.charCodeAt(from));
  if (from >= end || kind !== KIND.digit && kind !== KIND.chinese) return null;
  const number = scanNumber(text, from, end);
  return number && { ...number, from: at, ordinal: true };
}
function scanArticle(text, at, end) {
  let to = at;
  while (text[to] === "\u7B2C") {
    let from = skipBlanks(text, to + 1, end);
    const bracket = text[from] === "(";
    if (bracket) from++;
    const number = from < end ? scanNumber(text, from, end) : null;
    if (!number) return to;
    const close2 = skipBlanks(text, number.to, end);
    const mark2 = bracket ? skipBlanks(text, close2 + 1, end) : close2;
    if (bracket && text[close2] !== ")" || !ARTICLES.at(text, mark2)) return to;
    to = mark2 + 1;
  }
  return to;
}

// src/lex/lex.ts
var EVERY_YEAR = wordList(["\u6BCF\u5E74"]);
var OF_A_MONTH = wordList(["\u6BCF\u6708", "\u6BCF\u5B63\u5EA6\u672B\u6708", "\u6B21\u6708", "\u5F53\u6708", "\u4E0B\u6708"]);
var AGES = wordList(["\u5E74\u4EE3", "\u4E16\u7EAA"]);
function lex(view) {
  const pass = new Pass(view);
  for (const stretch of stretches(view.lines)) pass.run(stretch.from, stretch.to, stretch.header);
  return pass.finish();
}
function stretches(lines) {
  const found = [];
  let open = null;
  for (const line of lines) {
    const header = line.zone === "header";
    if (!header && line.zone !== "body") open = null;
    else if (open && open.header === header) open.to = line.to;
    else found.push(open = { from: line.from, to: line.to, header });
  }
  return found;
}
var Pass = class {
  constructor(view) {
    this.view = view;
    this.text = view.folded;
  }
  view;
  numbers = [];
  excluded = [];
  documents = [];
  dates = [];
  text;
  sentence = 0;
  line = 0;
  titles = 0;
  header = false;
  run(from, end, header) {
    const { text } = this;
    this.header = header;
    this.titles = 0;
    this.sentence++;
    this.line = from;
    for (let at = from; at < end; ) {
      const kind = kindOf(text.charCodeAt(at));
      at = kind === KIND.none ? at + 1 : this.step(kind, at, end);
    }
  }
  /** Reads what begins at `at`; returns where to go on. */
  step(kind, at, end) {
    switch (kind) {
      case KIND.digit:
        return this.documentNumber(scanUnbracketed(this.text, at, end, this.floor()), end) || this.date(at, end) || this.identifier(at, end) || this.number(at, end);
      case KIND.chinese:
        return this.date(at, end) || this.number(at, end);
      case KIND.firstMonth:
        return this.date(at, end) || at + 1;
      case KIND.sign:
        return "\u2014\u2013\u2015\u2500".includes(this.view.text[at]) ? at + 1 : this.number(at, end);
      case KIND.vague:
        return this.number(at, end);
      case KIND.letter: {
        const { to, why } = scanLatin(this.text, at, end);
        return why ? this.exclude(at, to, why) : to;
      }
      case KIND.ordinal: {
        const token = scanOrdinal(this.text, at, end);
        if (!token) return at + 1;
        if (token.type === "number") this.numbers.push(token);
        else this.excluded.push(token);
        return token.to;
      }
      case KIND.bracket: {
        const documentEnd = this.documentNumber(scanBracketed(this.text, at, end, this.floor()), end);
        if (documentEnd) return documentEnd;
        const phone = scanBracketedPhone(this.text, at, end);
        if (phone) return this.exclude(at, phone, "contact");
        const lawsuit = scanCase(this.text, at, end);
        if (lawsuit) return this.exclude(at, lawsuit.to, lawsuit.why);
        const anonymous = scanAnonymous(this.text, at, end);
        return anonymous ? this.exclude(at, anonymous, "identifier") : at + 1;
      }
      default:
        return this.mark(kind, at);
    }
  }
  /** Marks that only say where in the text we are. */
  mark(kind, at) {
    if (kind === KIND.titleOpen) this.titles++;
    else if (kind === KIND.titleClose) this.titles = Math.max(0, this.titles - 1);
    else {
      this.sentence++;
      if (kind === KIND.lineEnd) {
        this.line = at + 1;
        this.titles = 0;
      }
    }
    return at + 1;
  }
  date(at, end) {
    const dates = scanDates(this.text, at, end);
    if (!dates) return this.dayOfMonth(at, end);
    const { to } = dates[dates.length - 1];
    if (EVERY_YEAR.before(this.text, at)) return this.exclude(at, to, "date");
    const place = { sentence: this.sentence, line: this.line, header: this.header, inTitle: this.titles > 0 };
    for (const date of dates) this.dates.push(Object.assign(date, place));
    return to;
  }
  /** 每月20日: a day that comes back each month. */
  dayOfMonth(at, end) {
    if (!OF_A_MONTH.before(this.text, at)) return 0;
    const to = skipDigits(this.text, at, end);
    const day = to > at && to - at <= 2 && (this.text[to] === "\u65E5" || this.text[to] === "\u53F7");
    return day ? this.exclude(at, to + 1, "date") : 0;
  }
  identifier(at, end) {
    const found = scanIdentifier(this.text, at, end);
    return found ? this.exclude(at, found.to, found.why) : 0;
  }
  number(at, end) {
    const token = scanNumber(this.text, at, end);
    if (!token) return at + 1;
    if (AGES.at(this.text, token.to)) return this.exclude(at, token.to, "date");
    if (isLost(this.text, token.from - 1) || isLost(this.text, token.to)) token.certainty = "ambiguous";
    this.numbers.push(token);
    return token.to;
  }
  exclude(from, to, why) {
    this.excluded.push({ type: "excluded", from, to, why });
    return to;
  }
  /** Takes a document number, with those that follow it in a list; numerals of its issuer (三政办发) are no numbers then. */
  documentNumber(first, end) {
    if (!first) return 0;
    first.issuer = this.view.text.slice(first.from, first.from + first.issuer.length);
    while ((this.numbers.at(-1)?.from ?? -1) >= first.from) this.numbers.pop();
    let last = first;
    for (let next = first; next; next = scanNextSerial(this.text, next, end))
      this.documents.push(last = next);
    return last.to;
  }
  /** Where the last document number or date ended: an issuer's code cannot reach further back. */
  floor() {
    return Math.max(this.documents.at(-1)?.to ?? 0, this.dates.at(-1)?.to ?? 0);
  }
  finish() {
    const { view, numbers } = this;
    const settled = settleDates(view, this.dates);
    const repairs = [
      ...settled.repairs,
      ...numbers.filter((token) => token.blanks).map((token) => splitNumber(view, token)),
      ...this.documents.flatMap((reading2) => mendedDocument(view, reading2) ?? [])
    ];
    return {
      numbers,
      dates: settled.tokens,
      documentNumbers: this.documents.map((reading2) => documentToken(reading2)),
      excluded: [...this.excluded, ...settled.excluded].sort((a, b) => a.from - b.from),
      repairs,
      findings: settled.findings
    };
  }
};
function documentToken({ from, to, issuer, year, number, lossy }) {
  const certainty = lossy ? "likely" : "certain";
  return { type: "document-number", from, to, issuer, year, number, normalized: standardForm(issuer, year, number), certainty };
}
function standardForm(issuer, year, number) {
  return `${issuer}\u3014${year}\u3015${number}\u53F7`;
}
function mendedDocument(view, reading2) {
  const before = view.printed(reading2);
  const after = standardForm(reading2.issuer, reading2.year, reading2.number);
  if (reading2.listed || before.replace(/\s+/g, "") === after) return null;
  return { kind: "document-number", before, after, certainty: reading2.lossy ? "likely" : "certain", span: view.spanOf(reading2) };
}
function splitNumber(view, token) {
  const before = view.printed(token);
  return { kind: "split-number", before, after: before.replace(/\s+/g, ""), certainty: "likely", span: view.spanOf(token) };
}

// src/repair/tidy.ts
var WIDE = "[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u2018-\\u201d\\u3001-\\u301f]";
var IDLE_BLANKS = new RegExp(`(?<=${WIDE})[\\s\\u3000]+|(?<![\\s\\u3000])[\\s\\u3000]+(?=${WIDE})`, "gu");
function tidy(text) {
  const trimmed3 = text.trim();
  return /\s/.test(trimmed3) ? trimmed3.replace(IDLE_BLANKS, "").replace(/[\s\u3000]+/gu, " ") : trimmed3;
}

// src/sections/foot.ts
var OFFICE = /(?:政府|局|委|委员会|办公室|办公厅|办|厅|部|院|处|所|站|队|支队|总队|中心|街道|办事处|镇|乡|区|县|市|省|园|馆|署|会|社|台|校|公司|银行|集团|管委会)(?:\([^()]*\))?$/;
function isOfficeName(folded) {
  const words3 = folded.replace(/ /g, "");
  return words3.length >= 3 && words3.length <= 40 && !/[,。:;、!?《》"0-9]/.test(words3) && OFFICE.test(words3);
}
function findFoot(view, tokens, after) {
  const lines = wordsOf(view, after);
  const lastProse = lines.findLastIndex((line) => isProse(view, line));
  let dates = tokens.dates.findIndex((date) => date.from >= after);
  if (dates < 0) dates = tokens.dates.length;
  let found = null;
  for (let i = after > 0 ? 0 : Math.max(1, lastProse + 1); i < lines.length && !found?.agency; i++) {
    const line = lines[i];
    while (dates < tokens.dates.length && tokens.dates[dates].from < line.from) dates++;
    const date = tokens.dates[dates];
    if (date && date.to <= line.to && line.to - line.from <= LONGEST) found = readFoot(view, lines, i, date) ?? found;
  }
  return found ?? signatureAlone(view, lines, lastProse);
}
var LONGEST = 60;
function wordsOf(view, after) {
  const out = [];
  for (const line of view.lines) {
    if (line.from < after || line.zone !== "body") continue;
    let { from, to } = line;
    while (from < to && view.folded[from] === " ") from++;
    while (to > from && view.folded[to - 1] === " ") to--;
    if (to > from) out.push({ from, to });
  }
  return out;
}
var isProse = (view, line) => line.to - line.from > 30 && view.folded.slice(line.from, line.to).includes("\u3002");
function readFoot(view, lines, index, date) {
  const line = lines[index];
  if (date.value.length < 10 && !date.alternatives) return null;
  const words3 = (range) => view.folded.slice(range.from, range.to);
  const before = words3({ from: line.from, to: date.from }).replace(/[ ([]/g, "");
  const behind = words3({ from: date.to, to: line.to }).replace(/[ )\]。]/g, "");
  const own = before || behind;
  if (before && behind) return null;
  if (own) {
    if (!isOfficeName(own)) return null;
    const agency = before ? nameIn(view, { from: line.from, to: date.from }) : nameIn(view, { from: date.to, to: line.to });
    return { ...line, agency, date };
  }
  const previous = lines[index - 1];
  if (previous && isOfficeName(words3(previous))) return { from: previous.from, to: line.to, agency: nameIn(view, previous), date };
  const next = lines[index + 1];
  if (next && isOfficeName(words3(next))) return { from: line.from, to: next.to, agency: nameIn(view, next), date };
  return { ...line, date };
}
function signatureAlone(view, lines, lastProse) {
  const name = lines.slice(Math.max(1, lastProse + 1)).find((line) => line.to - line.from <= LONGEST && isOfficeName(view.folded.slice(line.from, line.to)));
  return name ? { ...name, agency: nameIn(view, name) } : null;
}
var SEAL = / {0,20}\((?:加?盖章|公章|印章|章|印)\)$/;
function nameIn(view, range) {
  let { from, to } = range;
  while (from < to && " [".includes(view.folded[from])) from++;
  while (to > from && " [".includes(view.folded[to - 1])) to--;
  const seal = SEAL.exec(view.folded.slice(Math.max(from, to - 12), to));
  return { from, to: seal ? to - seal[0].length : to };
}

// src/meta/front.ts
var MOST_LINES = 300;
var LONGEST2 = 160;
function frontLines(view, outline2) {
  const end = endOfFront(view, outline2);
  const out = [];
  for (const line of view.lines) {
    if (line.from >= end || out.length >= MOST_LINES) break;
    if (line.zone === "furniture" || line.to === line.from) continue;
    const long = line.to - line.from > LONGEST2;
    const words3 = long ? "" : view.folded.slice(line.from, line.to).replace(/ /g, "");
    if (words3 === "" && !long) continue;
    let { from, to } = line;
    while (from < to && view.folded[from] === " ") from++;
    while (to > from && view.folded[to - 1] === " ") to--;
    out.push({ line, from, to, words: words3 });
  }
  return out;
}
function endOfFront(view, outline2) {
  const first = outline2.entries.find(({ section }) => section.level <= 1) ?? outline2.entries[0];
  return first?.heading.from ?? view.text.length;
}

// src/meta/agency-evidence.ts
var YEAR = "(?:(?:19|20)\\d\\d|[\u4E00\u4E8C][\u25CB\u3007\u96F6oO0\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D]{2,3})\u5E74?\u5EA6?";
var YEAR_FIRST = new RegExp(`^(?:\u5173\u4E8E)?(?:${YEAR}(?:-{1,2}|\u81F3)?){0,2}`);
var NAME_END = new RegExp(
  `${YEAR}|(?:\u653F\u5E9C|\u653F\u52A1)?(?:\u4FE1\u606F|\u8D44\u8BAF)\u516C\u5F00|\u653F\u52A1\u516C\u5F00|\u653F\u5E9C\u5DE5\u4F5C\u62A5\u544A|\u56FD\u6C11\u7ECF\u6D4E\u548C\u793E\u4F1A\u53D1\u5C55|[\u5E02\u533A\u53BF\u7701]?\u7EA7?(?:\u90E8\u95E8|\u5355\u4F4D)\u9884\u7B97|\u5173\u4E8E|\u6CD5\u6CBB\u653F\u5E9C`
);
function nameInTitle(words3) {
  const body = words3.replace(YEAR_FIRST, "");
  let end = body.search(NAME_END);
  if (end < 0) return "";
  if (body.startsWith("\u653F\u5E9C", end) && body.startsWith("\u4EBA\u6C11", end - 2) && !body.startsWith("\u653F\u5E9C\u653F\u5E9C", end)) end += 2;
  let from = 0;
  while (from < end && "-_:#*".includes(body[from])) from++;
  while (end > from && "-_:,\u3001\u7684".includes(body[end - 1])) end--;
  return body.slice(from, end);
}
function nameInBanner(view) {
  for (const { from, to } of view.lines.slice(0, 8)) {
    const words3 = to - from > 60 ? "" : view.folded.slice(from, to).replace(/ /g, "");
    const name = /^([\u4e00-\u9fff]{2,12}(?:省|市|州|盟|县|区|旗|镇|乡|街道|局|委|厅))(?:政府)?(?:信息|政务)公开/.exec(words3)?.[1];
    if (name) return name;
  }
  return null;
}
var SPEAKER = /^(.{2,24}?(?:政府|局|委员会|委|厅|部|院|办))(?:代|副)?(?:省长|市长|州长|盟长|区长|县长|旗长|镇长|乡长|主席|局长|主任|厅长|部长|院长|总理)/;
function nameOfSpeaker(front) {
  for (const { words: words3 } of front) {
    const name = SPEAKER.exec(words3.replace(/^.{0,60}(?:会议|大会)上/, ""))?.[1];
    if (name) return name;
  }
  return null;
}
var ASSEMBLY = /在([\u4e00-\u9fff]{2,14}[省市州盟县区旗镇乡])第[^第]{1,4}届人民代表大会/;
var SPOKEN_FOR = /代表[省市州盟县区旗镇乡]?人民政府/;
var OPENING = 2e3;
function governmentBeforeAssembly(view, front) {
  const place = front.map(({ words: words3 }) => ASSEMBLY.exec(words3)?.[1]).find(Boolean);
  return place && SPOKEN_FOR.test(view.folded.slice(0, OPENING)) ? `${place}\u4EBA\u6C11\u653F\u5E9C` : null;
}
var REPORTER = /(?:由|公布|现将|发布)([\u4e00-\u9fff()]{3,30}?)(?=(?:19|20)\d\d ?年|根据|依据|按照|编制|编写|汇总|综合)/g;
var SUBJECT = /(?:19|20)\d\d ?年(?:度|以来)?,?([\u4e00-\u9fff()]{4,24}?)(?=坚持|认真|深入|严格|紧紧|紧扣|按照|以|全面|积极|高度|贯彻|切实|扎实|围绕|根据|进一步|继续|不断)/g;
var PREAMBLE = 3e3;
var CHAPTER = 1e3;
function nameInSentences(view, outline2) {
  const first = endOfFront(view, outline2);
  const found = [
    ...view.folded.slice(0, Math.min(first, PREAMBLE)).matchAll(REPORTER),
    ...view.folded.slice(first, first + CHAPTER).matchAll(SUBJECT)
  ];
  return found.find((match) => isOfficeName(match[1]))?.[1] ?? null;
}
function bodyAt(view, range) {
  return { words: view.folded.slice(range.from, range.to).replace(/ /g, ""), range };
}
function bodiesUnderTitle(view, front, title) {
  const at = title?.range ? front.findIndex((line) => line.from >= title.range.to) : -1;
  if (at < 0) return [];
  return front.slice(at, at + 5).flatMap((line) => {
    const words3 = firstName(view.folded.slice(line.from, line.to));
    const open = words3.startsWith("(") && words3.endsWith(")") ? 1 : 0;
    const name = words3.slice(open, words3.length - open).replace(/ {0,9}\(?(?:\d{4}[-年./]\d{1,2}[-月./]\d{1,2}日?)?\)?$/, "");
    return isOfficeName(name) ? [bodyAt(view, { from: line.from + open, to: line.from + open + name.length })] : [];
  });
}
function firstName(line) {
  const names = line.split(/ {1,20}/);
  return names.length > 1 && names.every((name) => name.length >= 5 && isOfficeName(name)) ? names[0] : line;
}
var LABEL = /(?:机构|机关|单位|主管部门)(?:\((?:盖章|公章)\))?[:|]|来源:/g;
function labelledBodies(view, front) {
  const out = [];
  for (const [index, line] of front.entries()) {
    const words3 = view.folded.slice(line.from, line.to);
    const next = front[index + 1];
    for (const match of words3.matchAll(LABEL)) {
      const at = match.index + match[0].length;
      const value = /^ {0,20}([^ :,。|]{3,40})/.exec(words3.slice(at, at + 60));
      if (value) {
        const from = line.from + at + value[0].length - value[1].length;
        out.push(bodyAt(view, { from, to: from + value[1].length }));
      } else if (next) out.push(bodyAt(view, next));
    }
    if (/^发布(?:机构|单位)$/.test(line.words) && next) out.push(bodyAt(view, next));
  }
  return out.filter((body) => isOfficeName(body.words));
}

// src/meta/agency-name.ts
var MOST_MENTIONS = 200;
var LONGEST_PREFIX = 24;
var PLACE_END = "\u7701\u5E02\u5DDE\u76DF\u53BF\u533A\u65D7\u9547\u4E61";
var SENTENCE_WORDS = /* @__PURE__ */ new Set([
  ..."\u7531\u5728\u5411\u4E3A\u5BF9\u4E0E\u53CA\u7684\u7ECF\u8BF7\u628A\u5C06\u662F\u636E\u6309\u81F3\u5230\u4ECE\u7ED9\u7B49\u4E86\u5E76\u4F1A\u540C\u548C",
  ...["\u8054\u7CFB", "\u5173\u4E8E", "\u516C\u5E03", "\u4F9D\u636E", "\u901A\u8FC7", "\u8D1F\u8D23", "\u62A5\u9001", "\u5370\u53D1", "\u63A8\u8FDB", "\u63A8\u52A8", "\u652F\u6301", "\u5C5E\u4E8E"]
]);
var NO_PLACE = /^[全我本各该每两某外邻].$/;
var LONGEST_PLACE = 4;
var LONG_PLACE = /^[\u4e00-\u9fff]{2,8}自治[区州县旗]$/;
var STATE = /(?:中华人民共和国|(?:国家|中国)[\u4e00-\u9fff]{1,8}(?:总局|局|署))$/;
var GOVERNMENT = ["\u4EBA\u6C11\u653F\u5E9C", "\u7BA1\u7406\u59D4\u5458\u4F1A", "\u7BA1\u59D4\u4F1A", "\u529E\u4E8B\u5904"];
var isPlace = (words3) => PLACE_END.includes(words3.at(-1) ?? " ") || /(?:街道|新区|园区|开发区)$/.test(words3);
function fullerMention(folded, name) {
  let best2 = null;
  let at = folded.indexOf(name);
  for (let i = 0; at >= 0 && i < MOST_MENTIONS; i++, at = folded.indexOf(name, at + name.length)) {
    const range = { from: startOfPlaces(folded, at), to: at + name.length + completionOf(folded, name, at + name.length) };
    if (range.to - range.from > (best2 ? best2.to - best2.from : name.length)) best2 = range;
  }
  return best2 && { words: folded.slice(best2.from, best2.to), range: best2 };
}
function completionOf(folded, name, at) {
  if (!isPlace(name)) return 0;
  const found = GOVERNMENT.find((word) => folded.startsWith(word, at));
  return found && (found !== "\u529E\u4E8B\u5904" || name.endsWith("\u8857\u9053")) ? found.length : 0;
}
function startOfPlaces(folded, name) {
  let low = name;
  while (low > 0 && name - low < LONGEST_PREFIX && isHan(folded.charCodeAt(low - 1))) low--;
  const state = STATE.exec(folded.slice(low, name));
  if (state) return name - state[0].length;
  let from = name;
  for (; ; ) {
    const end = folded.startsWith("\u4EBA\u6C11\u653F\u5E9C", from - 4) && from - 4 > low ? from - 4 : from;
    if (end <= low || !PLACE_END.includes(folded[end - 1])) return from;
    const start = startOfPlace(folded, low, end);
    if (start < 0) return from;
    from = start;
  }
}
function startOfPlace(folded, low, end) {
  let start = end - 1;
  while (start > low && !PLACE_END.includes(folded[start - 1])) start--;
  for (let i = end - 3; i > start; i--) {
    if (!SENTENCE_WORDS.has(folded[i - 1]) && !SENTENCE_WORDS.has(folded.slice(i - 2, i))) continue;
    start = i;
    break;
  }
  const place = folded.slice(start, end);
  if (LONG_PLACE.test(place)) return start;
  return place.length >= 2 && place.length <= LONGEST_PLACE && !NO_PLACE.test(place) ? start : -1;
}
function isSameBody(short, long) {
  if (!endsAlike(short, long)) return false;
  let at = 0;
  for (const c of short) {
    at = long.indexOf(c, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
function endsAlike(short, long) {
  const end = (name) => name.replace(/\([^()]*\)$/, "");
  const a = end(short);
  const b = end(long);
  if (a.at(-1) === b.at(-1)) return true;
  if (isPlace(a)) return GOVERNMENT.some((word) => b.endsWith(word));
  return /办$/.test(a) && /办公[室厅]$/.test(b) || /委$/.test(a) && /委员会$/.test(b) || /府$/.test(a) && /政府$/.test(b);
}

// src/meta/agency.ts
function readAgency(view, outline2, front, title) {
  const signature = outline2.foot?.agency ? bodyAt(view, outline2.foot.agency) : null;
  const given = [...signature ? [signature] : [], ...bodiesUnderTitle(view, front, title), ...labelledBodies(view, front)];
  const base = baseName(view, front, title, given) || signature?.words || nameInSentences(view, outline2) || given[0]?.words || "";
  if (!base) return null;
  let best2 = fullerMention(view.folded, base) ?? { words: base, range: placeOf(view, title, signature, base) };
  for (const other of given) if (other.words.length > best2.words.length && isSameBody(base, other.words)) best2 = other;
  return best2.range.to > best2.range.from ? { name: tidy(view.text.slice(best2.range.from, best2.range.to)), span: view.spanOf(best2.range) } : { name: nameAsPrinted(title, base), ...title ? { span: title.span } : {} };
}
function baseName(view, front, title, given) {
  const own = title ? nameInTitle(title.words) : nameInBanner(view) ?? "";
  if (title?.openGovernment) return own;
  return nameOfSpeaker(front) ?? (own === "" ? governmentBeforeAssembly(view, front) : null) ?? ((own === "" || isPlace(own)) && given[0] ? given[0].words : own);
}
function placeOf(view, title, signature, name) {
  const inTitle = title?.range ? view.folded.slice(title.range.from, title.range.to).indexOf(name) : -1;
  if (signature?.words === name && inTitle < 0) return signature.range;
  const at = inTitle >= 0 ? title.range.from + inTitle : view.folded.indexOf(name);
  return at < 0 ? { from: 0, to: 0 } : { from: at, to: at + name.length };
}
function nameAsPrinted(title, name) {
  if (!title || title.words.length !== title.text.length) return name;
  const at = title.words.indexOf(name);
  return at < 0 ? name : title.text.slice(at, at + name.length);
}

// src/meta/format.ts
var MARKS2 = [
  [
    "template-2021",
    ["\u672C\u5E74\u5236\u53D1\u4EF6\u6570", "\u672C\u5E74\u5E9F\u6B62\u4EF6\u6570", "\u73B0\u884C\u6709\u6548\u4EF6\u6570", "\u672C\u5E74\u6536\u8D39\u91D1\u989D", "\u7533\u8BF7\u4EBA\u903E\u671F\u672A\u6309\u6536\u8D39\u901A\u77E5\u8981\u6C42", "\u7533\u8BF7\u4EBA\u65E0\u6B63\u5F53\u7406\u7531\u903E\u671F\u4E0D\u8865\u6B63"]
  ],
  ["template-2019", ["\u672C\u5E74\u65B0\u5236\u4F5C\u6570\u91CF", "\u672C\u5E74\u65B0\u516C\u5F00\u6570\u91CF", "\u5BF9\u5916\u516C\u5F00\u603B\u6570\u91CF", "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF", "\u91C7\u8D2D\u9879\u76EE\u6570\u91CF", "\u91C7\u8D2D\u603B\u91D1\u989D"]],
  [
    "statistics-2014",
    ["\u5176\u4ED6\u65B9\u5F0F\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u6570", "\u56DE\u5E94\u516C\u4F17\u5173\u6CE8\u70ED\u70B9\u6216\u91CD\u5927\u8206\u60C5\u6570", "\u7533\u8BF7\u529E\u7ED3\u6570", "\u5EF6\u671F\u529E\u7ED3\u6570", "\u653F\u7B56\u89E3\u8BFB\u7A3F\u4EF6\u53D1\u5E03\u6570", "\u544A\u77E5\u4F5C\u51FA\u66F4\u6539\u8865\u5145\u6570"]
  ]
];
var TEMPLATE_CHAPTER = "\u6536\u5230\u548C\u5904\u7406\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u60C5\u51B5";
function readFormat(view, kind, year) {
  if (kind === "other") return null;
  const text = view.folded.replace(/[ \n]/g, "");
  const chapter = text.includes(TEMPLATE_CHAPTER);
  for (const [format, marks] of MARKS2) {
    const found = marks.filter((mark2) => text.includes(mark2)).length;
    if (found >= 2 || found === 1 && chapter && format !== "statistics-2014") return format;
  }
  if (!chapter) return "prose";
  return year === null || year < 2019 ? null : year >= 2021 ? "template-2021" : "template-2019";
}

// src/meta/kind.ts
var CHAPTERS = [
  /主动公开/,
  /依申请公开|信息公开申请|收到和处理|申请.{0,4}(?:受理|办理|答复)/,
  /复议|诉讼/,
  /公开.{0,8}(?:收费|费用)|收费.{0,4}减免/
];
var SUBJECT2 = /(?:政府|政务)信息|(?:信息|资讯|政务)公开|依申请公开/g;
var START = 5e3;
function readKind(view, outline2, title) {
  if (title?.openGovernment) return "ogi-annual-report";
  const found = CHAPTERS.filter((chapter) => outline2.entries.some(({ section }) => section.level <= 2 && chapter.test(section.title)));
  const named3 = view.folded.slice(0, START).match(SUBJECT2)?.length ?? 0;
  return found.length >= 2 && !(title && named3 < 2) || found.length === 1 && named3 >= 2 && !title ? "ogi-annual-report" : "other";
}

// src/meta/meta-findings.ts
function checkMeta(view, meta, period, published) {
  const findings = [];
  const add2 = (severity, message, span) => findings.push({ code: "impossible-date", severity, message, ...span ? { span } : {} });
  const periodSpan = period ? view.spanOf({ from: period.at[0].from, to: period.at[1].to }) : void 0;
  const { start, end } = period?.period ?? { start: "", end: "" };
  const report5 = meta.kind === "ogi-annual-report" && meta.year !== null;
  if (report5 && period && start <= end && (start.slice(0, 4) > String(meta.year) || end.slice(0, 4) < String(meta.year)))
    add2("warning", `the figures cover ${start} to ${end}, but the report is for ${meta.year}`, periodSpan);
  const yearEnd = period && start <= end && end.startsWith(String(meta.year)) ? end : `${meta.year}-12-31`;
  if (report5 && published && published.value <= yearEnd && published.value < `${meta.year}-12-01`)
    add2(
      "warning",
      `published on ${published.value}, before the year reported on (${meta.year}) ended`,
      published.date && view.spanOf(published.date)
    );
  return findings;
}

// src/meta/period.ts
var CUE = /统计|期限|时限|时段|周期|区间|起止|时间|数据|本报告|本年报|报告期/;
var BACK = 60;
var STRONG_CUE = /统计(?:期限|时限|时段|周期|区间|时间)/;
function readPeriod(view, tokens) {
  for (let i = 1; i < tokens.dates.length; i++) {
    const start = tokens.dates[i - 1];
    const end = tokens.dates[i];
    if (start.rangeEnd !== "start" || end.rangeEnd !== "end") continue;
    if (start.value.length < 7 || end.value.length !== start.value.length) continue;
    const before = view.folded.slice(Math.max(0, start.from - BACK), start.from);
    const sentence = before.slice(Math.max(before.lastIndexOf("\u3002"), before.lastIndexOf(";")) + 1);
    const cue = start.value.length === 7 ? STRONG_CUE : CUE;
    if (cue.test(sentence)) return { period: { start: firstDay(start.value), end: lastDay(end.value) }, at: [start, end] };
  }
  return null;
}

// src/meta/published.ts
var LABELS2 = [
  /(?:发布|公开|公布|发表|上网|上传|刊登|挂网|发文|印发)(?:日期|时间)?[:\]|│ ]*$|发布于[:|│ ]*$/,
  /(?:^|[^集前在止计报成文])(?:日期|时间)[:\]|│ ]*$/,
  /(?:更新|编辑|录入|创建|添加|修改)(?:日期|时间)[:\]|│ ]*$/
];
var MADE = /(?:生成|成文|制发|形成)(?:日期|时间)[:\]|│ ]*$/;
var PUBLICATION_LINE = /来源|浏览|点击|阅读|作者|字号|字体|发布机构|发布单位|门户网站/;
var META = /^(?:pubdate|publishdate|publish_date|pub_date|maketime|publishtime|article:published_time|firstpublishedtime)$/i;
function readPublished(view, tokens, outline2) {
  const first = endOfFront(view, outline2);
  let best2 = null;
  let line = 0;
  for (const date of tokens.dates) {
    while (line < view.lines.length - 1 && view.lines[line].to < date.to) line++;
    const { zone } = view.lines[line];
    if (date.value.length < 10 || date.certainty === "ambiguous" || !(zone === "header" || zone === "body" && date.from < first)) continue;
    const rank = rankOf(view, line, date);
    if (rank !== null && (!best2 || rank < best2.rank)) best2 = { rank, date };
  }
  if (best2) return { value: best2.date.value, date: best2.date };
  const meta = view.metas.find(({ name, content }) => META.test(name) && DAY.test(content));
  return meta ? { value: isoOf(meta.content) } : null;
}
var DAY = /((?:19|20)\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/;
function isoOf(content) {
  const [, year, month, day] = DAY.exec(content);
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
function rankOf(view, index, date) {
  const line = view.lines[index];
  const own = view.folded.slice(Math.max(line.from, date.from - 24), date.from).replace(/ +/g, "");
  const label = own || lineBefore(view, index);
  const rank = LABELS2.findIndex((pattern) => pattern.test(label));
  if (rank >= 0) return rank;
  if (MADE.test(label)) return LABELS2.length + 1;
  const words3 = view.folded.slice(line.from, Math.min(line.to, line.from + 200));
  return line.to - line.from <= 200 && !/[。]/.test(words3) && PUBLICATION_LINE.test(words3) && !/采集|今天|现在/.test(label) ? LABELS2.length : null;
}
function lineBefore(view, index) {
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const line = view.lines[i];
    const words3 = view.folded.slice(line.from, Math.min(line.to, line.from + 30)).replace(/ /g, "");
    if (words3) return line.zone === "furniture" ? "" : words3;
  }
  return "";
}

// src/meta/signed.ts
function readSigned(tokens, outline2, front, title, about) {
  const foot = outline2.foot;
  if (!foot) return null;
  if (foot.date) return readingOf(foot.date, about);
  const under = title?.range && underTitle(tokens, front, title.range.to);
  return under ? under.value : null;
}
function readingOf(date, { year, published }) {
  if (date.certainty !== "ambiguous") return date.value.length === 10 && !date.impossible ? date.value : null;
  const fits2 = (date.alternatives ?? []).filter(
    (value) => value.length === 10 && (year === null || value.slice(0, 4) > String(year)) && (published === null || value <= published)
  );
  return fits2.length === 1 ? fits2[0] : null;
}
function underTitle(tokens, front, titleEnd2) {
  const lines = front.filter((line) => line.from >= titleEnd2).slice(0, 4);
  return tokens.dates.find(
    (date) => lines.some((l) => date.value.length === 10 && date.from >= l.from && date.to <= l.to && l.to - l.from - (date.to - date.from) <= 2)
  );
}

// src/catalogue/page-words.ts
var INDEX_LABELS = [
  "\u7D22\u5F15\u53F7",
  "\u4FE1\u606F\u7D22\u5F15\u53F7",
  "\u4FE1\u606F\u7D22\u5F15",
  "\u7D22\u53D6\u53F7",
  "\u7EDF\u4E00\u767B\u8BB0\u53F7",
  "\u7EDF\u4E00\u7F16\u53F7",
  "\u4FE1\u606F\u5206\u7C7B",
  "\u6240\u5C5E\u5206\u7C7B",
  "\u4E3B\u9898\u5206\u7C7B",
  "\u7EC4\u914D\u5206\u7C7B",
  "\u4F53\u88C1\u5206\u7C7B",
  "\u670D\u52A1\u5BF9\u8C61\u5206\u7C7B",
  "\u4E3B\u9898\u8BCD",
  "\u5173\u952E\u8BCD",
  "\u4E3B\u9898\u5BFC\u822A",
  "\u53D1\u5E03\u673A\u6784",
  "\u53D1\u5E03\u673A\u5173",
  "\u53D1\u5E03\u5355\u4F4D",
  "\u53D1\u6587\u673A\u5173",
  "\u53D1\u6587\u673A\u6784",
  "\u53D1\u6587\u5355\u4F4D",
  "\u516C\u5F00\u673A\u6784",
  "\u516C\u5F00\u8D23\u4EFB\u90E8\u95E8",
  "\u8D23\u4EFB\u90E8\u95E8",
  "\u5236\u4F5C\u5355\u4F4D",
  "\u6210\u6587\u65E5\u671F",
  "\u6210\u6587\u65F6\u95F4",
  "\u751F\u6210\u65E5\u671F",
  "\u751F\u6210\u65F6\u95F4",
  "\u53D1\u6587\u65E5\u671F",
  "\u53D1\u6587\u65F6\u95F4",
  "\u516C\u5F00\u65E5\u671F",
  "\u516C\u5F00\u65F6\u95F4",
  "\u516C\u5F00\u65F6\u9650",
  "\u516C\u5F00\u5F62\u5F0F",
  "\u516C\u5F00\u65B9\u5F0F",
  "\u516C\u5F00\u8303\u56F4",
  "\u516C\u5F00\u5C5E\u6027",
  "\u516C\u5F00\u7C7B\u578B",
  "\u516C\u5F00\u7C7B\u522B",
  "\u4FE1\u606F\u540D\u79F0",
  "\u6587\u4EF6\u540D\u79F0",
  "\u53D1\u6587\u5B57\u53F7",
  "\u6587\u4EF6\u7F16\u53F7",
  "\u6709\u6548\u6027",
  "\u6548\u529B\u72B6\u6001",
  "\u662F\u5426\u6709\u6548",
  "\u751F\u6548\u65E5\u671F",
  "\u751F\u6548\u65F6\u95F4",
  "\u5E9F\u6B62\u65E5\u671F",
  "\u5E9F\u6B62\u65F6\u95F4",
  "\u5931\u6548\u65E5\u671F",
  "\u5931\u6548\u65F6\u95F4",
  "\u5185\u5BB9\u6982\u8FF0",
  "\u5185\u5BB9\u6982\u8981",
  "\u8F7D\u4F53\u7C7B\u578B",
  "\u8BB0\u5F55\u5F62\u5F0F",
  "\u91C7\u96C6\u65F6\u95F4",
  "\u6293\u53D6\u65F6\u95F4"
];
var LOOSE_INDEX_LABELS = [
  "\u540D\u79F0",
  "\u6807\u9898",
  "\u5206\u7C7B",
  "\u4F53\u88C1",
  "\u6587\u53F7",
  "\u5355\u4F4D",
  "\u6765\u6E90",
  "\u65F6\u6548",
  "\u65F6\u6548\u6027",
  "\u8BED\u79CD",
  "\u680F\u76EE",
  "\u6587\u4EF6\u4E0B\u8F7D",
  "\u6982\u8FF0",
  "\u53D1\u5E03\u65E5\u671F",
  "\u53D1\u5E03\u65F6\u95F4",
  "\u7F51\u5740",
  "\u94FE\u63A5"
];
var PUBLICATION_LABELS = [
  "\u53D1\u5E03\u65E5\u671F",
  "\u53D1\u5E03\u65F6\u95F4",
  "\u53D1\u8868\u65E5\u671F",
  "\u53D1\u8868\u65F6\u95F4",
  "\u66F4\u65B0\u65E5\u671F",
  "\u66F4\u65B0\u65F6\u95F4",
  "\u516C\u5F00\u65E5\u671F",
  "\u516C\u5F00\u65F6\u95F4",
  "\u4E0A\u4F20\u65F6\u95F4",
  "\u5F55\u5165\u65F6\u95F4",
  "\u521B\u5EFA\u65F6\u95F4",
  "\u7F16\u8F91\u65F6\u95F4",
  "\u53D1\u7A3F\u65F6\u95F4",
  "\u4FE1\u606F\u65F6\u95F4",
  "\u4FE1\u606F\u65E5\u671F",
  "\u6587\u7AE0\u65E5\u671F",
  "\u7A3F\u4EF6\u65E5\u671F",
  "\u6DFB\u52A0\u65F6\u95F4",
  "\u6DFB\u52A0\u65E5\u671F",
  "\u4E0A\u7F51\u65F6\u95F4",
  "\u4E0A\u7F51\u65E5\u671F",
  "\u65E5\u671F",
  "\u65F6\u95F4",
  "\u6765\u6E90",
  "\u4FE1\u606F\u6765\u6E90",
  "\u6587\u7AE0\u6765\u6E90",
  "\u7A3F\u4EF6\u6765\u6E90",
  "\u5185\u5BB9\u6765\u6E90",
  "\u65B0\u95FB\u6765\u6E90",
  "\u4F5C\u8005",
  "\u6587\u7AE0\u4F5C\u8005",
  "\u53D1\u5E03\u4EBA",
  "\u53D1\u5E03\u8005",
  "\u5F55\u5165\u4EBA",
  "\u5F55\u5165\u8005",
  "\u53D1\u5E03\u5355\u4F4D",
  "\u53D1\u5E03\u673A\u6784",
  "\u4F9B\u7A3F",
  "\u64B0\u7A3F",
  "\u7F16\u8F91",
  "\u5BA1\u6838",
  "\u7B7E\u53D1",
  "\u4FE1\u606F\u63D0\u4F9B",
  "\u5B57\u53F7",
  "\u5B57\u4F53",
  "\u5B57\u4F53\u5927\u5C0F",
  "\u6587\u5B57\u5927\u5C0F",
  "\u6D4F\u89C8",
  "\u6D4F\u89C8\u91CF",
  "\u6D4F\u89C8\u6570",
  "\u6D4F\u89C8\u6B21\u6570",
  "\u9605\u8BFB",
  "\u9605\u8BFB\u91CF",
  "\u9605\u8BFB\u6570",
  "\u9605\u8BFB\u6B21\u6570",
  "\u70B9\u51FB",
  "\u70B9\u51FB\u91CF",
  "\u70B9\u51FB\u6570",
  "\u70B9\u51FB\u7387",
  "\u70B9\u51FB\u6B21\u6570",
  "\u8BBF\u95EE",
  "\u8BBF\u95EE\u91CF",
  "\u8BBF\u95EE\u6B21\u6570",
  "\u4EBA\u6C14",
  "\u6253\u5370",
  "\u5206\u4EAB",
  "\u5206\u4EAB\u5230"
];
var TOOL_WORDS = [
  "\u6253\u5370\u672C\u9875",
  "\u6253\u5370\u6587\u7AE0",
  "\u6253\u5370\u6B64\u9875",
  "\u6211\u8981\u6253\u5370",
  "\u6253\u5370",
  "\u5173\u95ED\u7A97\u53E3",
  "\u5173\u95ED\u672C\u9875",
  "\u5173\u95ED\u6B64\u9875",
  "\u5173\u95ED",
  "\u8FD4\u56DE\u9876\u90E8",
  "\u8FD4\u56DE\u9996\u9875",
  "\u8FD4\u56DE\u4E0A\u9875",
  "\u8FD4\u56DE\u5217\u8868",
  "\u8FD4\u56DE",
  "\u5206\u4EAB\u5230",
  "\u5206\u4EAB",
  "\u6536\u85CF\u672C\u9875",
  "\u52A0\u5165\u6536\u85CF",
  "\u6536\u85CF",
  "\u4E0B\u8F7D",
  "\u5168\u5C4F",
  "\u52A0\u5927",
  "\u8FD8\u539F",
  "\u51CF\u5C0F",
  "\u653E\u5927",
  "\u7F29\u5C0F",
  "\u9ED8\u8BA4",
  "\u5B57\u53F7",
  "\u5B57\u4F53\u5927\u5C0F",
  "\u5B57\u4F53",
  "\u6587\u5B57\u5927\u5C0F",
  "\u5927",
  "\u4E2D",
  "\u5C0F",
  "\u5FAE\u4FE1",
  "\u5FAE\u535A",
  "\u65B0\u6D6A\u5FAE\u535A",
  "\u817E\u8BAF\u5FAE\u535A",
  "\u7A7A\u95F4",
  "QQ\u7A7A\u95F4",
  "QQ\u597D\u53CB",
  "\u590D\u5236\u94FE\u63A5",
  "\u542C\u5168\u6587",
  "\u6717\u8BFB",
  "\u8BED\u97F3\u64AD\u62A5",
  "\u70B9\u8D5E",
  "\u7EA0\u9519",
  "\u6211\u8981\u7EA0\u9519",
  "\u89C6\u529B\u4FDD\u62A4\u8272",
  "\u4FDD\u62A4\u89C6\u529B\u8272",
  "\u63A8\u8350\u7ED9\u670B\u53CB",
  "T"
];
var MENU_WORDS = [
  "\u7F51\u7AD9\u9996\u9875",
  "\u8FD4\u56DE\u4E3B\u7AD9",
  "\u9996\u9875",
  "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4E13\u680F",
  "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u6307\u5357",
  "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5236\u5EA6",
  "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u76EE\u5F55",
  "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5E74\u62A5",
  "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5E74\u5EA6\u62A5\u544A",
  "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00",
  "\u4FE1\u606F\u516C\u5F00\u6307\u5357",
  "\u4FE1\u606F\u516C\u5F00\u76EE\u5F55",
  "\u4FE1\u606F\u516C\u5F00\u5236\u5EA6",
  "\u4FE1\u606F\u516C\u5F00\u5E74\u62A5",
  "\u4FE1\u606F\u516C\u5F00\u5E74\u5EA6\u62A5\u544A",
  "\u6CD5\u5B9A\u4E3B\u52A8\u516C\u5F00\u5185\u5BB9",
  "\u4E3B\u52A8\u516C\u5F00",
  "\u4F9D\u7533\u8BF7\u516C\u5F00",
  "\u4FE1\u606F\u516C\u5F00",
  "\u653F\u52A1\u516C\u5F00",
  "\u516C\u5F00\u6307\u5357",
  "\u516C\u5F00\u76EE\u5F55",
  "\u516C\u5F00\u5E74\u62A5",
  "\u5E74\u5EA6\u62A5\u544A",
  "\u5E74\u62A5",
  "\u610F\u89C1\u7BB1",
  "\u76D1\u7763\u4E3E\u62A5",
  "\u6295\u8BC9\u4E3E\u62A5",
  "\u673A\u6784\u6982\u51B5",
  "\u673A\u6784\u8BBE\u7F6E",
  "\u673A\u6784\u804C\u80FD",
  "\u9886\u5BFC\u4FE1\u606F",
  "\u9886\u5BFC\u4E4B\u7A97",
  "\u65B0\u95FB\u4E2D\u5FC3",
  "\u65B0\u95FB\u8D44\u8BAF",
  "\u65B0\u95FB\u52A8\u6001",
  "\u5DE5\u4F5C\u52A8\u6001",
  "\u653F\u52A1\u52A8\u6001",
  "\u901A\u77E5\u516C\u544A",
  "\u516C\u793A\u516C\u544A",
  "\u653F\u52A1\u670D\u52A1",
  "\u653F\u52A1\u6570\u636E",
  "\u7F51\u4E0A\u529E\u4E8B",
  "\u529E\u4E8B\u670D\u52A1",
  "\u529E\u4E8B\u6307\u5357",
  "\u529E\u4E8B\u5927\u5385",
  "\u4FBF\u6C11\u670D\u52A1",
  "\u516C\u5171\u670D\u52A1",
  "\u516C\u4F17\u53C2\u4E0E",
  "\u516C\u4F17\u4E92\u52A8",
  "\u4E92\u52A8\u4EA4\u6D41",
  "\u653F\u6C11\u4E92\u52A8",
  "\u5728\u7EBF\u4E92\u52A8",
  "\u5728\u7EBF\u8BBF\u8C08",
  "\u6C11\u610F\u5F81\u96C6",
  "\u9886\u5BFC\u4FE1\u7BB1",
  "\u4E13\u9898\u4E13\u680F",
  "\u6570\u636E\u5F00\u653E",
  "\u6570\u636E\u53D1\u5E03",
  "\u6295\u8D44\u6307\u5357",
  "\u8D70\u8FDB",
  "\u6982\u51B5",
  "\u6982\u89C8",
  "\u65C5\u6E38",
  "\u6B63\u6587",
  "\u7AD9\u5185\u641C\u7D22",
  "\u9AD8\u7EA7\u641C\u7D22",
  "\u641C\u7D22",
  "\u641C\u4E00\u641C",
  "\u70ED\u95E8\u641C\u7D22",
  "\u767B\u5F55",
  "\u6CE8\u518C",
  "\u65E0\u969C\u788D\u9605\u8BFB",
  "\u65E0\u969C\u788D\u6D4F\u89C8",
  "\u65E0\u969C\u788D",
  "\u9002\u8001\u5316",
  "\u957F\u8005\u6A21\u5F0F",
  "\u5173\u6000\u7248",
  "\u8001\u5E74\u7248",
  "\u667A\u80FD\u95EE\u7B54",
  "\u667A\u80FD\u673A\u5668\u4EBA",
  "\u7B80\u4F53\u7248",
  "\u7E41\u4F53\u7248",
  "\u7B80\u4F53",
  "\u7E41\u4F53",
  "\u7E41\u4F53\u4E2D\u6587",
  "\u7B80",
  "\u7E41",
  "\u79FB\u52A8\u7248",
  "\u624B\u673A\u7248",
  "English",
  "EN",
  "\u8BBE\u4E3A\u9996\u9875",
  "\u52A0\u5165\u6536\u85CF",
  "\u7F51\u7AD9\u5730\u56FE",
  "\u8054\u7CFB\u6211\u4EEC",
  "\u653F\u52A1\u5FAE\u535A",
  "\u653F\u52A1\u5FAE\u4FE1",
  "\u5BA2\u6237\u7AEF",
  "\u5BFC\u822A"
];
var TAIL_HEADS = [
  "\u76F8\u5173\u94FE\u63A5",
  "\u76F8\u5173\u4FE1\u606F",
  "\u76F8\u5173\u9605\u8BFB",
  "\u76F8\u5173\u6587\u7AE0",
  "\u76F8\u5173\u65B0\u95FB",
  "\u76F8\u5173\u62A5\u9053",
  "\u76F8\u5173\u89E3\u8BFB",
  "\u76F8\u5173\u9644\u4EF6",
  "\u76F8\u5173\u6587\u4EF6",
  "\u76F8\u5173\u6587\u6863",
  "\u76F8\u5173\u7A3F\u4EF6",
  "\u76F8\u5173\u8D44\u8BAF",
  "\u76F8\u5173\u5185\u5BB9",
  "\u76F8\u5173\u653F\u7B56",
  "\u76F8\u5173\u4E13\u9898",
  "\u5EF6\u4F38\u9605\u8BFB",
  "\u63A8\u8350\u9605\u8BFB",
  "\u70ED\u70B9\u4FE1\u606F",
  "\u70ED\u70B9\u6587\u7AE0",
  "\u70ED\u95E8\u4FE1\u606F",
  "\u6700\u65B0\u4FE1\u606F",
  "\u4E0A\u4E00\u7BC7",
  "\u4E0B\u4E00\u7BC7",
  "\u4E0A\u4E00\u6761",
  "\u4E0B\u4E00\u6761",
  "\u4E0A\u7BC7",
  "\u4E0B\u7BC7",
  "\u53CB\u60C5\u94FE\u63A5",
  "\u7F51\u7AD9\u5BFC\u822A",
  "\u653F\u5E9C\u7F51\u7AD9\u7FA4",
  "\u626B\u4E00\u626B",
  "\u626B\u7801",
  "\u7528\u624B\u673A\u626B",
  "\u624B\u673A\u626B",
  "\u5206\u4EAB\u5230",
  "\u5206\u4EAB",
  "\u6587\u4EF6\u4E0B\u8F7D",
  "\u9644\u4EF6\u4E0B\u8F7D",
  "\u8D23\u4EFB\u7F16\u8F91",
  "\u8D23\u7F16",
  "\u7F51\u7AD9\u7F16\u8F91",
  "\u4FE1\u606F\u6765\u6E90",
  "\u8FD4\u56DE\u9876\u90E8",
  "\u7F51\u53CB\u8BC4\u8BBA",
  "\u53D1\u8868\u8BC4\u8BBA",
  "\u8BC4\u8BBA"
];
var AGENCY_ENDINGS = [
  "\u653F\u5E9C",
  "\u529E\u516C\u5BA4",
  "\u529E\u516C\u5385",
  "\u5C40",
  "\u59D4",
  "\u59D4\u5458\u4F1A",
  "\u5385",
  "\u90E8",
  "\u7F72",
  "\u9662",
  "\u4F1A",
  "\u5904",
  "\u6240",
  "\u7AD9",
  "\u4E2D\u5FC3",
  "\u652F\u961F",
  "\u5927\u961F",
  "\u8857\u9053",
  "\u9547",
  "\u4E61",
  "\u529E\u4E8B\u5904",
  "\u529E"
];

// src/meta/title.ts
var SUBJECT3 = /(?:信息|资讯|政务)公开|公开政府信息/;
var REPORT = /(?:报告|年报|总结|报告书|公开工作情况)(?:格式|模板|格式模板|样本)?(?:\([^()]{1,20}\))?$/;
var OTHER = /(?:(?:[\u4e00-\u9fff]{3}|\)的)报告|公报|(?:预算|决算)(?:公开)?(?:情况)?(?:说明)?|总结|说明|纲要|规划|公告|通知|要点|计划|意见|决定|年鉴|名单)(?:\([^()]{1,20}\))?$/;
var NOT_TITLE = /[。:;!?>|/→»]|索引号|主题分类|^(?:上一篇|下一篇|附件|来源|当前位置|您|相关|现将|[•·◆])|一图|专栏|比对$/;
var BEFORE = /^[#* ]*(?:(?:名 *称|标 *题|信息名称|文件名称|信息标题) *:? *)?/;
var LABEL2 = /称|标 *题/;
var PUBLISHED_BEHIND = new RegExp(` (?:${[...PUBLICATION_LABELS].sort((a, b) => b.length - a.length).join("|")}) ?:`);
var SITE_BEHIND = /--|_/;
function readTitle(view, front) {
  return best(view, front, (words3) => SUBJECT3.test(words3) && REPORT.test(words3), true) ?? best(view, front, (words3) => OTHER.test(words3), false);
}
var LONGEST3 = 160;
function best(view, front, fits2, openGovernment) {
  const said = headTitles(view).filter((title) => fits2(title.words));
  let found = null;
  for (const [index, line] of front.entries()) {
    if (line.words.length < 4 || line.words.length > LONGEST3 || line.line.link) continue;
    const { range, words: words3, labelled } = titleWithin(view, wrapped(line, front[index + 1]));
    if (words3.length < 4 || words3.length > 80 || NOT_TITLE.test(words3) || !fits2(words3)) continue;
    const score = scoreOf(line, words3, said) - (labelled ? 2 : 0) - (openGovernment ? 0 : index / 10);
    if (!found || score > found.score) found = { range, words: words3, score };
  }
  if (found) {
    const { range, words: words3 } = found;
    return {
      text: tidy(view.text.slice(range.from, range.to).replaceAll("\n", "")),
      words: words3,
      span: view.spanOf(range),
      range,
      openGovernment
    };
  }
  const first = said[0];
  return first ? { ...first, openGovernment } : null;
}
var TAILS2 = ["\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A", "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5E74\u5EA6\u5DE5\u4F5C\u62A5\u544A"];
function wrapped(line, next) {
  const goesOn = next && next.words !== "" && TAILS2.some((tail) => tail.endsWith(next.words)) && /\d{4}年?/.test(line.words);
  if (!goesOn || REPORT.test(line.words)) return line;
  return { line: line.line, from: line.from, to: next.to, words: line.words + next.words };
}
function titleWithin(view, line) {
  const folded = view.folded.slice(line.from, line.to);
  const before = BEFORE.exec(folded)?.[0] ?? "";
  const range = { from: line.from + before.length, to: line.to };
  for (const mark2 of [SITE_BEHIND, PUBLISHED_BEHIND]) {
    const at = view.folded.slice(range.from, range.to).search(mark2);
    if (at >= 0) range.to = range.from + at;
  }
  while (range.to > range.from && " *".includes(view.folded[range.to - 1])) range.to--;
  if (view.folded[range.from] === "\u300A" && view.folded.indexOf("\u300B", range.from) === range.to - 1) {
    range.from++;
    range.to--;
  }
  return { range, words: view.folded.slice(range.from, range.to).replace(/[ \n]/g, ""), labelled: LABEL2.test(before) };
}
function scoreOf(line, words3, said) {
  let score = line.line.zone === "body" ? 3 : 0;
  if (/^h[1-4]$/.test(line.line.element ?? "")) score += 2;
  if (line.line.align === "center") score += 1;
  if (said.some((title) => title.words === words3)) score += 3;
  if (/\d{4}|[二一][○〇零一二三四五六七八九]{2,3}年/.test(words3)) score += 1;
  return score;
}
function headTitles(view) {
  const given = view.metas.filter((meta) => /^(?:articletitle|og:title|title)$/i.test(meta.name)).map((meta) => ({ text: meta.content.replace(/<[^<>]*>/g, ""), span: meta.span }));
  if (view.pageTitle) given.push(view.pageTitle);
  return given.flatMap(({ text, span }) => partsOf(text).map((part) => ({ text: tidy(part), words: fold(part).replace(/ /g, ""), span })));
}
var partsOf = (title) => title.slice(0, 400).split(/[-_—–|>»]+|\s{2,}/).map((part) => part.trim()).filter((part) => part !== "");

// src/meta/year.ts
var CARRIED_OUT = /((?:19|20)\d\d)年[^。]{0,20}(?:执行|预算|决算)/;
var GIVEN = /^-*((?:19|20)\d\d)年\d{1,2}月\d{1,2}日.{0,6}在.{4,40}(?:会议|大会).{0,4}上/;
var PLAUSIBLE = (year) => year >= 1990 && year <= 2100;
function readYear(view, tokens, outline2, front, title, about) {
  const printed = title ? yearOfTitle(tokens, title) : null;
  if (printed) return printed;
  if (about.period && about.kind === "ogi-annual-report") return Number(about.period.start.slice(0, 4));
  if (title && /模板|格式/.test(title.words)) return null;
  if (about.kind === "other") {
    const carriedOut = outline2.entries.map((e) => CARRIED_OUT.exec(e.section.title)).find(Boolean);
    if (carriedOut) return Number(carriedOut[1]);
    const given = front.map((line) => GIVEN.exec(line.words)).find(Boolean);
    if (given) return Number(given[1]);
  }
  return yearOfText(view, tokens, outline2) ?? (about.published && about.kind === "ogi-annual-report" ? Number(about.published.slice(0, 4)) - 1 : null);
}
function yearOfTitle(tokens, title) {
  const { range } = title;
  const date = range && tokens.dates.find((d) => d.from >= range.from && d.to <= range.to && d.rangeEnd !== "start");
  if (date) return Number(date.value.slice(0, 4));
  const digits2 = /(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(title.words);
  if (digits2) return Number(digits2[1]);
  const chinese = /([二一][○〇零oO0一二三四五六七八九]{2,3})年/.exec(title.words);
  return chinese ? chineseYear(chinese[1]) : null;
}
function chineseYear(words3) {
  const digits2 = [...words3].map((c) => Math.max(0, "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D".indexOf(c)));
  if (digits2.length === 3) digits2.splice(1, 0, 0);
  const year = Number(digits2.join(""));
  return PLAUSIBLE(year) ? year : null;
}
function yearOfText(view, tokens, outline2) {
  const first = endOfFront(view, outline2);
  const counts2 = /* @__PURE__ */ new Map();
  for (const date of tokens.dates) {
    const year = Number(date.value.slice(0, 4));
    if (date.from < first && date.value.length === 4 && view.folded.slice(date.from, date.to + 1).includes("\u5E74\u5EA6")) return year;
    if (date.to <= (outline2.foot?.from ?? view.text.length)) counts2.set(year, (counts2.get(year) ?? 0) + 1);
  }
  let best2 = null;
  for (const [year, count2] of [...counts2].sort((a, b) => a[0] - b[0])) if (best2 === null || count2 > counts2.get(best2)) best2 = year;
  return best2;
}

// src/meta/meta.ts
var NOTHING = { title: null, kind: "other", format: null, agency: null, year: null, period: null, published: null, signed: null };
function readMeta(view, tokens, outline2) {
  if (view.findings.some((finding2) => finding2.code === "list-page")) return { meta: NOTHING, findings: [] };
  const front = frontLines(view, outline2);
  const named3 = readTitle(view, front);
  const kind = readKind(view, outline2, named3);
  const title = kind === "ogi-annual-report" && !named3?.openGovernment ? null : named3;
  const dated = readPeriod(view, tokens);
  const page = readPublished(view, tokens, outline2);
  const period = dated?.period ?? null;
  const published = page?.value ?? null;
  const year = readYear(view, tokens, outline2, front, title, { kind, period, published });
  const signed = readSigned(tokens, outline2, front, title, { year, published });
  return {
    meta: {
      title: title?.text ?? null,
      ...title ? { titleSpan: title.span } : {},
      kind,
      format: readFormat(view, kind, year),
      agency: readAgency(view, outline2, front, title),
      year,
      period,
      published,
      signed
    },
    findings: checkMeta(view, { kind, year, signed }, dated, page)
  };
}

// src/quantities/change.ts
var UP = "\u589E\u957F \u4E0A\u5347 \u63D0\u9AD8 \u589E\u52A0 \u4E0A\u6DA8 \u63D0\u5347 \u589E\u5E45 \u589E\u6536 \u589E\u652F \u589E\u591A \u6500\u5347 \u4E0A\u8C03 \u4E0A\u6D6E \u9012\u589E \u589E\u901F \u6DA8\u5E45 \u6269\u5927 \u5347\u9AD8 \u9AD8\u51FA \u589E \u589E\u4EA7 \u589E\u503C \u8DC3\u5347 \u524D\u79FB";
var DOWN = "\u4E0B\u964D \u51CF\u5C11 \u964D\u4F4E \u56DE\u843D \u7F29\u77ED \u538B\u7F29 \u4E0B\u6ED1 \u964D\u5E45 \u51CF\u6536 \u51CF\u652F \u4E0B\u8C03 \u4E0B\u6D6E \u9012\u51CF \u8D1F\u589E\u957F \u8DCC\u5E45 \u7F29\u51CF \u538B\u51CF \u7CBE\u7B80 \u6838\u51CF \u51CF \u964D \u540E\u79FB \u51CF\u4EA7 \u840E\u7F29 \u6536\u7A84 \u4F4E\u4E8E\u4E0A\u5E74";
var DIRECTION = /* @__PURE__ */ new Map();
for (const word of UP.split(" ")) DIRECTION.set(word, "increase");
for (const word of DOWN.split(" ")) DIRECTION.set(word, "decrease");
var WORDS = wordList([...DIRECTION.keys()]);
var BEHIND_VERB = wordList("\u4E86 \u7EA6 \u8FD1 \u5206\u522B \u8D85 \u8D85\u8FC7".split(" "));
var NOUNS = /* @__PURE__ */ new Set(["\u589E\u5E45", "\u589E\u901F", "\u6DA8\u5E45", "\u964D\u5E45", "\u8DCC\u5E45"]);
var BEHIND_NOUN = wordList("\u4E3A \u8FBE \u8FBE\u5230 \u7387 \u7387\u4E3A \u7387\u8FBE \u7387\u8FBE\u5230 \u5E45\u5EA6\u4E3A \u5E45\u5EA6\u8FBE \u5E45\u5EA6 \u5206\u522B\u4E3A".split(" "));
var OF_DEGREE = /* @__PURE__ */ new Set(["\u63D0\u5347", "\u63D0\u9AD8", "\u4E0A\u5347", "\u5347\u9AD8", "\u6269\u5927", "\u964D\u4F4E", "\u7F29\u77ED", "\u56DE\u843D", "\u4E0B\u6ED1"]);
var NOT_CHANGE_BEFORE = { \u589E: "\u65B0", \u51CF: "\u88C1\u52A0", \u964D: "", \u589E\u957F: "" };
var AFTER = wordList(["\u7684\u589E\u957F", "\u7684\u589E\u5E45", "\u7684\u589E\u901F", "\u7684\u6DA8\u5E45"]);
var AFTER_DOWN = wordList(["\u7684\u964D\u5E45", "\u7684\u4E0B\u964D", "\u7684\u8DCC\u5E45"]);
function readChange(folded, amount, floor, counts2) {
  const verbEnd = skipWords(BEHIND_VERB, folded, amount.from, floor);
  const nounEnd = skipWords(BEHIND_NOUN, folded, verbEnd, floor);
  const noun = WORDS.before(folded, nounEnd, floor);
  const isNoun = noun !== "" && nounEnd < verbEnd && (NOUNS.has(noun) || "\u7387\u5E45".includes(folded[nounEnd]));
  const end = isNoun ? nounEnd : verbEnd;
  const word = WORDS.before(folded, end, floor);
  if (word && !(counts2 && OF_DEGREE.has(word)) && !(NOT_CHANGE_BEFORE[word] ?? "").includes(folded[end - word.length - 1] ?? " "))
    return DIRECTION.get(word);
  const last = folded[end - 1];
  if ((last === "\u591A" || last === "\u5C11") && isCompared(folded, end, floor)) return last === "\u591A" ? "increase" : "decrease";
  if (AFTER.at(folded, amount.to)) return "increase";
  if (AFTER_DOWN.at(folded, amount.to)) return "decrease";
  return void 0;
}
function skipWords(words3, folded, at, floor) {
  let end = at;
  for (let i = 0; i < 3; i++) {
    while (end > floor && folded.charCodeAt(end - 1) === 32) end--;
    const word = words3.before(folded, end, floor);
    if (!word) break;
    end -= word.length;
  }
  return end;
}
function isCompared(folded, end, floor) {
  for (let i = end - 2; i >= floor && i > end - 14; i--) {
    const c = folded[i];
    if (c === "\u6BD4" || c === "\u8F83") return true;
    if (c === "," || c === "\u3002" || c === ";") return false;
  }
  return false;
}

// src/catalogue/label-words.ts
var OPENERS = "\u5176\u4E2D \u53E6\u6709 \u53E6\u5916 \u6B64\u5916 \u540C\u65F6 \u4E00\u662F \u4E8C\u662F \u4E09\u662F \u56DB\u662F \u4E94\u662F \u516D\u662F \u4E03\u662F \u516B\u662F \u4E00\u8981 \u4E8C\u8981 \u4E09\u8981 \u56DB\u8981 \u4E94\u8981 \u516D\u8981 \u9996\u5148 \u5176\u6B21 \u7684 \u4E86".split(" ");
var CLOSERS = "\u5171\u8BA1 \u5408\u8BA1 \u603B\u8BA1 \u5171\u6709 \u5DF2\u6709 \u8FBE \u4E3A \u662F \u6709 \u5171 \u4E86 \u5404 \u4EC5 \u53EA \u4E5F \u5747 \u8D85 \u8FD1 \u7EA6 \u8BA1 \u4ECE \u7531 \u6309".split(" ");
var KEEPS_CLOSER = {
  \u8FBE: "\u4F20\u9001\u4E0B\u76F4\u5230\u8868\u62B5\u8F6C",
  \u4E3A: "\u884C\u6210\u4F5C\u8BA4\u6700\u4EE5\u89C6\u79F0\u5206\u5B9A",
  \u6709: "\u6240\u62E5\u6CA1\u5360\u6301\u4EAB\u5177\u542B\u56FD\u516C\u79C1",
  \u5171: "\u516C\u4E2D",
  \u5747: "\u5E74\u65E5\u6708\u4EBA\u5E73\u6237",
  \u7EA6: "\u8282\u5951\u9884\u6761\u5408\u516C\u8FDD",
  \u8FD1: "\u9644\u6700\u9760\u4E34",
  \u8BA1: "\u7EDF\u4F1A\u5BA1\u8BBE\u7D2F\u9884\u5408\u603B\u5171\u4F30",
  \u662F: "\u4F46",
  \u603B\u8BA1: "\u5165\u51FA",
  \u5408\u8BA1: "\u5165\u51FA",
  \u7531: "\u7406\u81EA\u7F18\u4E8B",
  \u6309: "",
  \u5404: ""
};
var PREPOSITIONS = "\u5BF9 \u4E3A \u5411 \u7ED9 \u7531 \u88AB \u5C06 \u628A \u4F7F \u8BA9 \u4E0E \u548C \u53CA \u4EE5\u53CA \u6216 \u8DDF \u4F1A\u540C \u5168\u56FD \u5168\u7701 \u5168\u5E02 \u5168\u53BF \u5168\u533A \u5168\u9547 \u5168\u4E61 \u5168\u8857\u9053 \u5305\u62EC \u6D89\u53CA\u5230".split(" ");
var WEAK = "\u5176\u4E2D \u53E6\u6709 \u5176\u4F59 \u4F59 \u5171 \u5171\u8BA1 \u5408\u8BA1 \u603B\u8BA1 \u7D2F\u8BA1 \u8FBE \u8FBE\u5230 \u4E3A \u662F \u6709 \u5747 \u5404 \u7EA6 \u8FD1 \u53EA\u6709 \u4EC5 \u4EC5\u6709 \u5360 \u5360\u6BD4 \u5360\u6BD4\u4E3A \u5360\u6BD4\u8FBE \u5360\u603B\u6570 \u603B\u6570 \u7684 \u5360\u5168\u90E8 \u5360\u5168\u5E74 \u5360\u603B\u91CF \u5360\u7B54\u590D\u603B\u6570 \u5360\u603B\u6570\u7684\u6BD4\u91CD \u6BD4\u91CD \u540C\u6BD4 \u73AF\u6BD4 \u6BD4 \u8F83 \u4E0E \u76F8\u6BD4 \u4E0A\u5E74 \u53BB\u5E74 \u4E0A\u5E74\u540C\u671F \u540C\u671F \u5E74\u521D \u4E0A\u5E74\u672B \u53BB\u5E74\u540C\u671F \u524D\u5E74 \u5168\u7701 \u5168\u56FD \u5168\u5E02 \u5168\u533A \u5168\u53BF \u5E73\u5747\u6C34\u5E73 \u5E73\u5747 \u6C34\u5E73 \u5206\u522B \u663E\u8457 \u5927\u5E45 \u660E\u663E \u6301\u7EED \u589E\u957F \u4E0A\u5347 \u63D0\u9AD8 \u589E\u52A0 \u4E0A\u6DA8 \u63D0\u5347 \u589E\u6536 \u589E\u652F \u589E\u591A \u4E0B\u964D \u51CF\u5C11 \u964D\u4F4E \u56DE\u843D \u7F29\u77ED \u538B\u7F29 \u4E0B\u6ED1 \u51CF\u6536 \u51CF\u652F \u9AD8\u51FA \u589E\u901F \u589E\u5E45 \u964D\u5E45 \u540E\u79FB \u524D\u79FB \u5230 \u81F3 \u4E86 \u7531 \u4ECE \u65E5\u5747 \u6708\u5747 \u5E74\u5747 \u5355\u65E5 \u6700\u9AD8 \u6700\u591A \u6BCF\u5929 \u6BCF\u65E5 \u6BCF\u5468 \u6BCF\u6708 \u6BCF\u5B63\u5EA6 \u6BCF\u5E74 \u6BCF\u534A\u5E74 \u6BCF\u6B21 \u6BCF\u671F \u5168\u5E74 \u5E74\u5185 \u4ECA\u5E74 \u672C\u5E74\u5EA6 \u4E0A\u534A\u5E74 \u4E0B\u534A\u5E74 \u5F53\u5E74 \u5E74\u672B \u622A\u81F3\u76EE\u524D \u76EE\u524D \u6D89\u53CA \u5728 \u5E94 \u987B \u9700 \u8981 \u5E94\u5F53 \u5FC5\u987B \u529B\u4E89 \u786E\u4FDD \u505A\u5230 \u4E0D\u5C11\u4E8E \u4E0D\u4F4E\u4E8E \u4E0D\u8D85\u8FC7 \u5185 \u5DF2 \u5DF2\u5728 \u8BA1 \u901A\u62A5 \u64AD\u51FA \u6309 \u8BA1\u7B97 \u53C2\u52A0 \u53EF\u6BD4\u4EF7 \u53EF\u6BD4\u4EF7\u683C \u4E0D\u53D8\u4EF7 \u4E0D\u53D8\u4EF7\u683C \u73B0\u4EF7 \u53E3\u5F84 \u540C\u53E3\u5F84 \u53EF\u6BD4\u53E3\u5F84 \u9996\u6B21 \u7387\u5148 \u8FDE\u7EED".split(" ");
var NOT_COUNTED_BEHIND = "\u548C \u4E0E \u53CA \u4EE5\u53CA \u5E76 \u6216 \u800C \u5230 \u81F3 \u589E\u957F \u589E\u52A0 \u63D0\u9AD8 \u4E0A\u5347 \u4E0B\u964D \u51CF\u5C11 \u964D\u4F4E \u7F29\u77ED \u538B\u7F29 \u63D0\u5347 \u51CF\u81F3 \u964D\u81F3 \u589E\u81F3 \u8BA1 \u5360 \u6BD4 \u8F83 \u4EE5\u6765 \u8D77 \u540E \u5DE6\u53F3 \u4E0D\u7B49".split(
  " "
);
var MODIFIES = "\u6D89\u53CA \u5173\u4E8E \u9488\u5BF9 \u6765\u81EA \u5C5E\u4E8E \u6709\u5173 \u7B26\u5408 \u9700\u8981 \u56E0".split(" ");

// src/catalogue/measure-words.ts
var COUNTS = "\u4EF6 \u6761 \u6B21 \u4EBA\u6B21 \u4EBA \u540D \u4E2A \u9879 \u4EFD \u7BC7 \u671F \u573A \u573A\u6B21 \u518C \u6237 \u5BB6 \u5904 \u4F4D \u6279 \u6279\u6B21 \u5B97 \u8D77 \u90E8 \u672C \u5957 \u53F0 \u8F86 \u9875 \u5B57 \u5E45 \u5F20 \u5C01 \u901A \u4F8B \u79CD \u7C7B \u5927\u7C7B \u5C0F\u7C7B \u680B \u5E62 \u6240 \u5EA7 \u6761\u6B21 \u4EF6\u6B21 \u6237\u6B21 \u73ED\u6B21 \u67B6\u6B21 \u8F66\u6B21 \u53F0\u6B21 \u53F0\u5957 \u53F0\u4EF6 \u8F86\u6B21 \u9891\u6B21 \u7BC7\u6B21 \u9875\u6B21 \u671F\u6B21 \u8F6E\u6B21 \u7AD9\u6B21 \u8BFE\u65F6 \u5377 \u5377\u6B21 \u5E27 \u6BB5 \u5219 \u9996 \u96C6 \u6863 \u680F \u7248 \u7248\u6B21 \u5757 \u9762 \u95F4 \u5957\u6B21 \u679A \u9897 \u682A \u68F5 \u5934 \u53EA \u5339 \u5C3E \u7FBD \u67B6 \u8258 \u5217 \u7EC4 \u5BF9 \u53CC \u652F \u961F \u8F6E \u56DE \u6869 \u7B14 \u5355 \u7968 \u5E2D \u5E2D\u4F4D \u5E8A \u5E8A\u4F4D \u5B54 \u6839 \u76CF \u628A \u53E3 \u773C \u9053 \u95E8 \u5C42 \u70B9\u51FB \u70B9\u51FB\u91CF \u6807\u6BB5 \u8F66\u4F4D \u6CCA\u4F4D \u6807\u7BB1 \u4EBA\u5929 \u4EBA\u65E5";
var MEASURES2 = "\u5DE5\u4F5C\u65E5 \u81EA\u7136\u65E5 \u65E5\u5386\u5929 \u4EA4\u6613\u65E5 \u5C0F\u65F6:h \u5B66\u65F6 \u5206\u949F:min \u79D2:s \u79D2\u949F:s \u5929:d \u65E5 \u5468 \u661F\u671F \u6708 \u5B63\u5EA6 \u5E74 \u5468\u5C81 \u5C81 \u767E\u5206\u70B9 \u500D \u5206 \u70B9 \u7C73:m \u516C\u5C3A:m \u5343\u7C73:km \u516C\u91CC:km \u5398\u7C73:cm \u516C\u5206:cm \u6BEB\u7C73:mm \u5206\u7C73:dm \u5FAE\u7C73:\u03BCm \u7EB3\u7C73:nm \u6D77\u91CC \u91CC \u534E\u91CC \u82F1\u5C3A:ft \u82F1\u5BF8:in \u82F1\u91CC:mi \u5E73\u65B9\u7C73:m\xB2 \u5E73\u65B9\u516C\u91CC:km\xB2 \u5E73\u65B9\u5343\u7C73:km\xB2 \u516C\u9877:hm\xB2 \u4EA9 \u516C\u4EA9 \u9877 \u5E73\u65B9 \u5E73\u7C73:m\xB2 \u5EF6\u7C73 \u5EF6\u957F\u7C73 \u7ACB\u65B9\u7C73:m\xB3 \u7ACB\u65B9:m\xB3 \u65B9 \u5347:L \u516C\u5347:L \u6BEB\u5347:mL \u5428:t \u516C\u5428:t \u5343\u514B:kg \u516C\u65A4:kg \u514B:g \u516C\u514B:g \u6BEB\u514B:mg \u5FAE\u514B:\u03BCg \u65A4 \u5E02\u65A4 \u4E24 \u62C5 \u6807\u51C6\u7ACB\u65B9\u7C73 \u5343\u74E6:kW \u5343\u74E6\u65F6:kWh \u5343\u74E6\u5C0F\u65F6:kWh \u5EA6 \u74E6:W \u5146\u74E6:MW \u5146\u74E6\u65F6:MWh \u5409\u74E6:GW \u5343\u4F0F:kV \u5343\u4F0F\u5B89:kVA \u5146\u4F0F\u5B89:MVA \u4F0F:V \u5B89:A \u7126\u8033:J \u5343\u7126:kJ \u5343\u5361:kcal \u5927\u5361:kcal \u5361:cal \u8D6B\u5179:Hz \u5146\u8D6B:MHz \u5206\u8D1D:dB \u5146:MB \u5B57\u8282:B \u6444\u6C0F\u5EA6:\u2103 \u5428\u6807\u51C6\u7164 \u5428\u6807\u7164 \u5428\u4E8C\u6C27\u5316\u78B3 \u5428\u516C\u91CC \u4EBA\u516C\u91CC \u8F66\u516C\u91CC \u6807\u51C6\u7BB1 \u6807\u51C6\u53F0 \u8F7D\u91CD\u5428 \u603B\u5428 \u84B8\u5428 \u7BB1 \u888B \u74F6 \u6876 \u8F66 \u5242\u6B21 \u5242 \u4EBA\u4EFD";
var BEHIND_GE = "\u5DE5\u4F5C\u65E5 \u81EA\u7136\u65E5 \u65E5\u5386\u5929 \u4EA4\u6613\u65E5 \u5C0F\u65F6 \u5B66\u65F6 \u8BFE\u65F6 \u661F\u671F \u5468 \u6708 \u767E\u5206\u70B9".split(" ");
var ONLY_BEHIND_GE = "\u5B63\u5EA6 \u5B66\u671F \u8D22\u5E74".split(" ");
var SYMBOLS = "km km2 km\xB2 m m2 m\xB2 m3 m\xB3 \u33A1 \u33A5 \u339E \u338F cm mm \u03BCm nm kg g mg \u03BCg t L l mL ml:mL kW kWh MW MWh GW kV Hz MHz GHz kcal h min s B KB MB GB TB PB ft in foot:ft inch:in mile:mi \u2103 \xB0C";
var MONEY = [
  ["\u5143 \u5706 \u5143\u4EBA\u6C11\u5E01 \u5706\u4EBA\u6C11\u5E01 \u4EBA\u6C11\u5E01 \u4EBA\u6C11\u5E01\u5143 \u5143\u6574 \u5706\u6574 \u5143\u6B63 \u5706\u6B63 \u5757\u94B1", "CNY"],
  ["\u7F8E\u5143 \u7F8E\u91D1", "USD"],
  ["\u6E2F\u5143 \u6E2F\u5E01 \u5143\u6E2F\u5E01", "HKD"],
  ["\u6FB3\u95E8\u5143 \u6FB3\u95E8\u5E01", "MOP"],
  ["\u65B0\u53F0\u5E01 \u65B0\u53F0\u5E01\u5143 \u5143\u65B0\u53F0\u5E01 \u53F0\u5E01", "TWD"],
  ["\u6B27\u5143", "EUR"],
  ["\u65E5\u5143 \u65E5\u5706", "JPY"],
  ["\u82F1\u9551", "GBP"],
  ["\u97E9\u5143 \u97E9\u5706 \u97E9\u5E01", "KRW"],
  ["\u6FB3\u5143 \u6FB3\u5927\u5229\u4E9A\u5143", "AUD"],
  ["\u52A0\u5143 \u52A0\u62FF\u5927\u5143", "CAD"],
  ["\u65B0\u5143 \u65B0\u52A0\u5761\u5143 \u65B0\u5E01", "SGD"],
  ["\u745E\u58EB\u6CD5\u90CE \u745E\u90CE", "CHF"],
  ["\u6CF0\u94E2", "THB"],
  ["\u5362\u5E03", "RUB"],
  ["\u5370\u5EA6\u5362\u6BD4 \u5362\u6BD4", "INR"],
  ["\u6797\u5409\u7279 \u9A6C\u5E01", "MYR"],
  ["\u65B0\u897F\u5170\u5143", "NZD"],
  ["\u56FE\u683C\u91CC\u514B", "MNT"]
];
var MONEY_BEFORE = {
  \u4EBA\u6C11\u5E01: "\u5143",
  "\uFFE5": "\u5143",
  "\xA5": "\u5143",
  RMB: "\u5143",
  CNY: "\u5143",
  \u7F8E\u5143: "\u7F8E\u5143",
  \u7F8E\u91D1: "\u7F8E\u5143",
  USD: "\u7F8E\u5143",
  US$: "\u7F8E\u5143",
  \u6E2F\u5E01: "\u6E2F\u5143",
  \u6E2F\u5143: "\u6E2F\u5143",
  HKD: "\u6E2F\u5143",
  HK$: "\u6E2F\u5143",
  \u65B0\u53F0\u5E01: "\u65B0\u53F0\u5E01",
  \u53F0\u5E01: "\u65B0\u53F0\u5E01",
  \u6B27\u5143: "\u6B27\u5143",
  "\u20AC": "\u6B27\u5143",
  \u82F1\u9551: "\u82F1\u9551",
  "\xA3": "\u82F1\u9551",
  \u65E5\u5143: "\u65E5\u5143"
};
var NOT_BEFORE = {
  \u4EBA: "\u6C11\u624D\u5927\u53E3\u5458\u7FA4",
  \u5143: "\u65E6\u6708\u5BB5\u7D20",
  \u90E8: "\u95E8\u59D4\u5206\u961F\u957F\u7EA7\u5C5E\u7F72\u843D",
  \u6761: "\u4F8B\u6B3E\u7801",
  \u6761\u6B21: "\u5E72",
  \u4EFD: "\u989D",
  \u5BB6: "\u5EAD\u79BD\u755C",
  \u5904: "\u7EA7",
  \u4F4D: "\u4E8E\u7F6E",
  \u671F: "\u95F4\u520A\u8D27\u6743",
  \u672C: "\u7EA7",
  \u53F0: "\u8D26\u6E7E\u9636",
  \u5929: "\u7136\u6D25",
  \u65E5: "\u5E38\u524D\u62A5\u5747\u7A0B\u5FD7\u7167\u591C\u5B50",
  \u6708: "\u4EFD\u5E95\u672B\u5EA6\u521D\u5747\u4E2D\u65EC\u62A5\u4E0A\u4E0B",
  \u5E74: "\u5EA6\u4EE3\u7EA7\u5747\u62A5\u7EC8\u5E95\u521D\u672B\u8F7B\u4EFD\u9274",
  \u5468: "\u5E74\u8FB9\u671F\u5C81\u672B\u56F4\u5BC6\u8F6C",
  \u5206: "\u522B\u516C\u5C40\u4E3A\u671F\u7C7B\u4EAB\u6790\u4E2D\u6563\u5E03\u914D\u7BA1\u5DE5\u7EA7\u89E3\u6279\u533A\u7EC4\u56E2\u4F1A\u652F\u5E97\u5B50\u6BCD\u79BB\u6570\u53D1\u8FA8\u76EE",
  \u70B9: "\u591A\u8BC4\u51FB\u949F\u534A",
  \u91CC: "\u7A0B\u9762",
  \u6279: "\u51C6\u793A",
  \u8D77: "\u8349\u6E90",
  \u901A: "\u8FC7\u77E5\u544A",
  \u5C01: "\u95ED",
  \u7C7B: "\u578B\u4F3C",
  \u573A: "\u6240\u5730",
  \u6240: "\u6709\u5C5E\u5728",
  \u5EA7: "\u8C08",
  \u6237: "\u7C4D\u53E3",
  \u540D: "\u79F0\u4E49\u989D",
  \u5B57: "\u53F7",
  \u9875: "\u9762",
  \u4F8B: "\u5982",
  \u6BB5: "\u843D",
  \u96C6: "\u4E2D\u4F53\u56E2\u7EA6\u6210\u5408",
  \u6863: "\u6848",
  \u7248: "\u672C\u6743",
  \u9762: "\u79EF\u5411\u5BF9\u4E34",
  \u95F4: "\u63A5\u9699",
  \u7EC4: "\u7EC7\u6210\u957F\u5EFA",
  \u5BF9: "\u6BD4\u5916\u53E3\u7167\u65B9",
  \u652F: "\u6301\u51FA\u6491\u4ED8\u90E8\u961F",
  \u961F: "\u4F0D\u5458",
  \u8F6E: "\u6D41\u6362\u8F66",
  \u56DE: "\u590D\u5E94\u8BBF\u7B54\u6536\u843D\u5347\u987E\u65CF",
  \u5355: "\u4F4D\u72EC\u4E00\u7EAF",
  \u7968: "\u636E\u4EF7",
  \u5E2D: "\u4F4D",
  \u6839: "\u636E\u672C",
  \u628A: "\u5173\u624B\u63E1\u63A7",
  \u53E3: "\u5CB8\u5F84\u5934\u8FF0\u8154",
  \u9053: "\u8DEF\u5FB7",
  \u95E8: "\u6237\u8BCA\u7C7B\u7968\u69DB",
  \u5C42: "\u9762\u6B21\u7EA7",
  \u5934: "\u6761\u7248\u8854\u8111",
  \u53EA: "\u6709\u80FD\u8981",
  \u5217: "\u8F66\u5165\u4E3A\u5E2D",
  \u53CC: "\u65B9\u8FB9\u5411\u91CD\u521B",
  \u5219: "\u662F",
  \u9996: "\u6B21\u6279\u4E2A\u5148\u8981\u5C4A\u4F4D\u5E2D",
  \u680F: "\u76EE",
  \u7C73: "\u5170",
  \u5347: "\u7EA7\u6E29\u5B66",
  \u514B: "\u670D",
  \u65B9: "\u9762\u5F0F\u4FBF\u5411\u6848\u6CD5\u9488\u4F4D",
  \u5EA6: "\u5047",
  \u4E24: "\u7EA7\u4E2A\u5730\u5CB8\u4F1A\u5E02",
  \u5B89: "\u5168\u7F6E\u6392\u88C5\u5FBD",
  \u5361: "\u7247",
  \u79D2: "\u6740",
  \u7BB1: "\u5305",
  \u8F66: "\u8F86\u95F4\u7AD9\u4F4D"
};
var DIGITS_ONLY = new Set("\u91CC \u9053 \u95E8 \u70B9 \u901A \u5206 \u5C42 \u53E3 \u773C \u628A \u9762 \u5934 \u65B9 \u5EA6 \u4E24 \u5B89 \u5361 \u5146 \u5355 \u9996 \u5219 \u6BB5 \u6863 \u5217 \u961F \u53CC \u5BF9 \u7EC4 \u8F66 \u4F0F \u8282".split(" "));
function table() {
  const words3 = /* @__PURE__ */ new Map();
  const add2 = (word, unit, kind, symbol) => {
    const notBefore = NOT_BEFORE[word];
    words3.set(word, {
      unit,
      kind,
      ...symbol ? { symbol } : {},
      ...notBefore ? { notBefore } : {},
      ...DIGITS_ONLY.has(word) ? { digitsOnly: true } : {}
    });
  };
  for (const word of COUNTS.split(" ")) add2(word, word, "count");
  for (const entry2 of MEASURES2.split(" ")) {
    const [word, symbol] = entry2.split(":");
    add2(word, word, "measure", symbol);
  }
  for (const word of BEHIND_GE) words3.set(word, { ...words3.get(word), behindGe: "may" });
  for (const word of ONLY_BEHIND_GE) words3.set(word, { unit: word, kind: "measure", behindGe: "must" });
  for (const entry2 of SYMBOLS.split(" ")) {
    const [word, symbol = word] = entry2.split(":");
    add2(word, symbol, "measure", symbol);
  }
  for (const [names, code] of MONEY) {
    const [unit, ...others] = names.split(" ");
    for (const word of [unit, ...others]) add2(word, unit, "money", code);
  }
  return words3;
}
var MEASURE_WORDS = table();

// src/quantities/unit.ts
var BY_FIRST = /* @__PURE__ */ new Map();
for (const word of [...MEASURE_WORDS.keys()].sort((a, b) => b.length - a.length)) {
  const first = word.charCodeAt(0);
  const known2 = BY_FIRST.get(first);
  if (known2) known2.push(word);
  else BY_FIRST.set(first, [word]);
}
var SECOND = /* @__PURE__ */ new Set(["\u6B21", "\u6761", "\u4E2A", "\u4EFD", "\u4EF6", "\u7BC7", "\u4EBA", "\u5957", "\u53F0", "\u518C", "\u6237", "\u4EBA\u6B21"]);
function readUnit(folded, at) {
  let from = at;
  while (from < at + 2 && folded.charCodeAt(from) === 32) from++;
  if (folded[from] === "\u4E2A") {
    const inside = "\u591A\u4F59\u534A".includes(folded[from + 1] ?? " ") ? folded[from + 1] : "";
    const measured = readWord(folded, from + 1 + inside.length, true);
    if (measured) return withRate(folded, inside ? { ...measured, inside } : measured);
  }
  const word = readWord(folded, from);
  return word && withSecond(folded, withRate(folded, word));
}
function readWord(folded, from, behindGe = false) {
  const words3 = BY_FIRST.get(folded.charCodeAt(from));
  if (!words3) return null;
  for (const word of words3) {
    if (!folded.startsWith(word, from)) continue;
    const to = from + word.length;
    const entry2 = MEASURE_WORDS.get(word);
    const next = folded[to] ?? "";
    if (entry2.notBefore && next !== "" && entry2.notBefore.includes(next)) continue;
    if (behindGe ? !entry2.behindGe : entry2.behindGe === "must") continue;
    if (isLatin(folded.charCodeAt(to - 1)) && (isLatin(folded.charCodeAt(to)) || isDigit2(folded.charCodeAt(to)))) continue;
    return { unit: entry2.unit, kind: entry2.kind, to, digitsOnly: entry2.digitsOnly ?? false };
  }
  return null;
}
function withRate(folded, unit) {
  if (folded[unit.to] !== "/" || unit.unit.length === 0) return unit;
  const scale = "\u767E\u5343\u4E07".includes(folded[unit.to + 1] ?? " ") ? folded[unit.to + 1] : "";
  const below = readWord(folded, unit.to + 1 + scale.length);
  return below ? { ...unit, unit: `${unit.unit}/${scale}${below.unit}`, to: below.to } : unit;
}
function withSecond(folded, unit) {
  if (folded[unit.to] !== "(") return unit;
  for (let close2 = unit.to + 2; close2 <= unit.to + 3; close2++) {
    if (folded[close2] !== ")") continue;
    const second = folded.slice(unit.to + 1, close2);
    return SECOND.has(second) ? { ...unit, unit: `${unit.unit}\uFF08${second}\uFF09`, to: close2 + 1 } : unit;
  }
  return unit;
}
function isLatin(code) {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}
function isDigit2(code) {
  return code >= 48 && code <= 57;
}

// src/quantities/clause.ts
var OPENER = wordList(OPENERS);
var CLOSER = wordList(CLOSERS);
var PREPOSITION = wordList(PREPOSITIONS);
var WEAK_WORD = wordList(WEAK);
var LOOK_BACK = 44;
var STOPS = ",\u3002;:!?\n\u3001)(";
function isStop(c) {
  return STOPS.includes(c) || c === " ";
}
function clauseBefore(folded, end, floor) {
  const limit = Math.max(floor, end - LOOK_BACK);
  let i = end;
  while (i > limit) {
    if (isHan(folded.charCodeAt(i - 1))) {
      i--;
      continue;
    }
    const c = folded[i - 1];
    if (c === "," || c === "\u3002" || c === ";" || c === "!" || c === "?" || c === "\n" || c === "(") break;
    if (c === ":" && folded.slice(i, end).trim() !== "") break;
    if (c === ")" || c === "\u300B") {
      const open = openingOf(folded, i - 1, limit, c);
      if (open < 0) break;
      i = open;
      continue;
    }
    i--;
  }
  return { from: i, to: end };
}
function bracketBefore(folded, at, floor) {
  const close2 = folded[at - 1] === " " ? at - 2 : at - 1;
  return folded[close2] === ")" ? openingOf(folded, close2, Math.max(floor, at - LOOK_BACK), ")") : -1;
}
function openingOf(folded, close2, limit, mark2) {
  const open = mark2 === ")" ? "(" : "\u300A";
  for (let i = close2 - 1; i >= limit; i--) {
    if (folded[i] === open) return i;
    if (folded[i] === "\u3002") return -1;
  }
  return -1;
}
function trimmed(folded, clause, joined) {
  let { from, to } = clause;
  if (joined && from < to && "\u548C\u53CA\u4E0E".includes(folded[from])) from++;
  for (; ; ) {
    const start = from;
    while (from < to && !isHan(folded.charCodeAt(from)) && ` \u3001:"')`.includes(folded[from]) && !(folded[from] === '"' && opensName2(folded, from, to)))
      from++;
    const opener = OPENER.at(folded, from);
    from += opener.length;
    from = Math.min(to, opener === "" ? skipNumeral(folded, skipDate(folded, from)) : from);
    if (opener === "\u5176\u4E2D" && isDigit2(folded.charCodeAt(from))) break;
    if (from === start) break;
  }
  for (; ; ) {
    const end = to;
    while (to > from && !isHan(folded.charCodeAt(to - 1)) && " \u3001:".includes(folded[to - 1])) to--;
    to = skipFactor(folded, from, to);
    const closer = CLOSER.before(folded, to, from);
    if (closer && !(KEEPS_CLOSER[closer] ?? "").includes(folded[to - closer.length - 1] ?? " ") && to - closer.length > from + 1)
      to -= closer.length;
    if (to === end) break;
  }
  return { from, to: Math.max(from, to) };
}
function skipFactor(folded, from, to) {
  const sign = folded.charCodeAt(to - 1);
  if (to - 1 <= from || sign !== 215 && sign !== 42) return to;
  let end = to - 1;
  while (end > from && isDigit2(folded.charCodeAt(end - 1))) end--;
  return end;
}
function opensName2(folded, from, to) {
  for (let i = from + 1; i < to; i++) if (folded[i] === '"') return true;
  return false;
}
function skipDate(folded, from) {
  let at = from;
  for (; ; ) {
    let i = at;
    while (isDigit2(folded.charCodeAt(i)) && i < at + 4) i++;
    if (i > at && folded[i] === " ") i++;
    const mark2 = folded[i];
    if (i === at || mark2 !== "\u5E74" && mark2 !== "\u6708" && mark2 !== "\u65E5") return at;
    at = i + 1;
    if (mark2 === "\u5E74" && folded[at] === "\u5EA6") at++;
  }
}
function skipNumeral(folded, from) {
  let i = from;
  while (isDigit2(folded.charCodeAt(i)) && i < from + 2) i++;
  const mark2 = folded[i];
  return i > from && (mark2 === "." || mark2 === "\u3001" || mark2 === ")") ? i + 1 : from;
}
function isWeak(folded, range) {
  let i = range.from;
  while (i < range.to) {
    const word = WEAK_WORD.at(folded, i);
    const past = word !== "" && i + word.length <= range.to ? i + word.length : folded[i] === " " ? i + 1 : skipDate(folded, i);
    if (past === i) return false;
    i = past;
  }
  return true;
}
function isPreposition(folded, before) {
  return PREPOSITION.before(folded, before.to, before.from) !== "";
}
function isCopula(folded, range) {
  const word = CLOSER.before(folded, range.to, range.from);
  return word !== "" && word.length === range.to - range.from;
}

// src/quantities/noun.ts
var MODIFIER = wordList(MODIFIES);
var OTHER_PHRASE = wordList(NOT_COUNTED_BEHIND);
var NOUN_AT_START = 14;
var NOUN_AFTER_WORDS = 10;
var NOUN_BETWEEN_AMOUNTS = 6;
var DESCRIPTION = 22;
function nounBehind(s, at, opens) {
  let from = skipParticle(s.folded, at);
  if (from === s.next && opens) from = skipParticle(s.folded, s.nextTo);
  const none = { from, to: from };
  if (from === s.next || "\u3001,\u3002;:)".includes(s.folded[from] ?? ",") || OTHER_PHRASE.at(s.folded, from) !== "") return none;
  const free = opens || s.folded[from - 1] === "\u7684";
  if (MODIFIER.at(s.folded, from) !== "") from = behindModifier(s, from);
  const limit = Math.min(s.lineTo, from + (free ? NOUN_AT_START : NOUN_AFTER_WORDS));
  let i = from;
  while (i < limit && i !== s.next) {
    const c = s.folded[i];
    if (c === "(") {
      const close2 = closingOf(s.folded, i);
      if (close2 < 0) break;
      i = close2 + 1;
    } else if (STOPS.includes(c) && !(c === "\u3001" && free) || c === "\u7684" && !free && i > from + 1) break;
    else i++;
  }
  let to = Math.min(i, s.lineTo);
  while (to > from && "\u3001 \u548C\u53CA\u4E0E\u5360\u8FBE\u4E3A".includes(s.folded[to - 1])) to--;
  return i === s.next && !free && to - from > NOUN_BETWEEN_AMOUNTS ? none : { from, to };
}
function behindModifier(s, from) {
  const limit = Math.min(s.lineTo, from + DESCRIPTION);
  for (let i = from; i < limit && i !== s.next && !STOPS.includes(s.folded[i]); i++) if (s.folded[i] === "\u7684") return i + 1;
  return from;
}
function skipParticle(folded, at) {
  let i = at;
  while (folded[i] === " " && i < at + 2) i++;
  return folded[i] === "\u7684" ? i + 1 : i;
}
function closingOf(folded, open) {
  for (let i = open + 1; i < open + 7; i++) {
    if (folded[i] === ")") return i;
    if (isDigit2(folded.charCodeAt(i))) return -1;
  }
  return -1;
}

// src/quantities/wording.ts
var LONGEST4 = 22;
var LONGEST_HEAD = 14;
var SUBJECT4 = 11;
var LONGER_SUBJECT = 14;
function words(s, range) {
  let out = "";
  let at = range.to - range.from > LONGEST4 ? cut(s.folded, range) : range.from;
  for (let open = at; open < range.to; open++) {
    if (s.folded[open] !== "(") continue;
    const close2 = closeOfFigures(s.folded, open, range.to);
    if (close2 < 0) continue;
    out += s.text.slice(at, open);
    at = close2 + 1;
    open = close2;
  }
  return withoutHalfBracket((out + s.text.slice(at, range.to)).trim());
}
function withoutHalfBracket(label) {
  const closed = label.endsWith(")") || label.endsWith("\uFF09");
  return closed && !/[(（]/.test(label) ? label.slice(0, -1) : label;
}
function closeOfFigures(folded, open, limit) {
  let figures2 = false;
  for (let i = open + 1; i < limit; i++) {
    if (folded[i] === ")") return figures2 ? i : -1;
    figures2 ||= isDigit2(folded.charCodeAt(i));
  }
  return -1;
}
function cut(folded, range) {
  const from = range.to - LONGEST4;
  for (let i = from; i < range.to - 4; i++) if (folded[i] === "\u7B49" || folded[i] === "\u3001" && i < range.to - 8) return i + 1;
  return outOfTitle(folded, from, range);
}
function headOf2(folded, before) {
  if (isPreposition(folded, before)) return { from: before.to, to: before.to };
  let from = -1;
  let items = 0;
  for (let i = before.to - 2; i > before.from && before.to - i <= LONGEST_HEAD && items < 2; i--) {
    if (folded[i] !== "\u3001") continue;
    from = i + 1;
    items++;
  }
  if (from < 0) from = outOfTitle(folded, Math.max(before.from, before.to - LONGEST_HEAD), before);
  return { from, to: before.to };
}
function outOfTitle(folded, from, range) {
  if (from === range.from) return from;
  for (let i = from; i < range.to; i++) {
    if (folded[i] === "\u300A") return from;
    if (folded[i] === "\u300B") return i + 1;
  }
  return from;
}
function shortened(subject, own) {
  const tail = REACHED.before(subject, subject.length, 2);
  return subject.slice(0, subject.length - tail.length).slice(own.length === 1 ? -SUBJECT4 : -LONGER_SUBJECT);
}
var REACHED = wordList(["\u8FBE\u5230", "\u5B8C\u6210", "\u8FBE", "\u4E3A", "\u5360"]);

// src/quantities/label.ts
var CLEAR2 = 6;
var SHORT_VERB = 2;
var SAYS_MORE = 4;
var SAYS_ANYTHING = 2;
function readLabel(amount, s) {
  const clause = clauseOf(amount, s);
  const joined = s.previous && clause.from === s.previous.to ? s.previous : void 0;
  const before = trimmed(s.folded, clause, joined !== void 0);
  const item = !joined && s.folded[amount.from - 1] === "\u3001" ? nounBehind(s, amount.to, true) : NONE;
  if (item.from < item.to)
    return { from: amount.from, to: amount.to, label: words(s, item), subject: words(s, item), where: item, nounTo: item.to };
  const empty = before.from >= before.to;
  const governed = !empty && isPreposition(s.folded, before);
  const weak = !empty && (isWeak(s.folded, before) || amount.changed && isComparison(s.folded, before));
  const full = !empty && !weak && !governed && before.to - before.from > SHORT_VERB;
  const noun = amount.selfContained && full && s.folded[amount.to] !== "\u7684" ? NONE : nounBehind(s, amount.to, empty || weak || governed);
  const named3 = noun.from < noun.to;
  if ((empty || weak || governed) && !(governed && named3)) return fromSubject(amount, s, { before, noun, joined, clause });
  const label = describes(s, joined, before) + (named3 ? words(s, headOf2(s.folded, before)) + words(s, noun) : words(s, before));
  const subject = (isComparison(s.folded, before) || isRelation(s.folded, before)) && s.previous?.subject || label;
  return { from: amount.from, to: amount.to, label, subject, where: before, nounTo: noun.to };
}
function clauseOf(amount, s) {
  const open = bracketBefore(s.folded, amount.from, s.floor);
  if (open >= 0 && s.previous && open < s.previous.to) return clauseBefore(s.folded, open, s.floor);
  return clauseBefore(s.folded, amount.from, Math.max(s.floor, endOf(s.previous, s.folded)));
}
function endOf(previous, folded) {
  if (!previous) return 0;
  return previous.nounTo > previous.to && "\u3001\u548C\u53CA\u4E0E".includes(folded[previous.nounTo] ?? " ") ? previous.nounTo + 1 : previous.to;
}
var NONE = { from: 0, to: 0 };
function describes(s, joined, before) {
  if (!joined || before.from !== joined.to) return "";
  const bound = s.folded.slice(joined.to - 2, joined.to);
  return bound === "\u4EE5\u4E0A" || bound === "\u4EE5\u4E0B" ? s.text.slice(joined.from, joined.to) : "";
}
function isComparison(folded, before) {
  return "\u6BD4\u8F83\u4E0E\u540C".includes(folded[before.from]);
}
function isRelation(folded, { from, to }) {
  return folded[to - 1] === "\u7684" && (folded[from] === "\u4E3A" || folded[from] === "\u5360" || folded.startsWith("\u5B8C\u6210", from));
}
function fromSubject(amount, s, { before, noun, joined, clause }) {
  const behind = words(s, noun);
  const own = behind !== "" && isCopula(s.folded, before) ? "" : words(s, before);
  const where = before.from < before.to ? before : noun;
  const said = (label, subject2) => ({ from: amount.from, to: amount.to, label, subject: subject2, where, nounTo: noun.to });
  if (joined) {
    const gap2 = s.folded.slice(joined.to, amount.from).trim();
    if (gap2 === "\u7684" || gap2 === "\u8BA1") return said(words(s, { from: joined.where.from, to: amount.from }), joined.subject);
    if (own !== "") return said((describes(s, joined, before) || shortened(joined.subject, own)) + own + behind, joined.subject);
    if (behind === "" || s.folded[amount.to] === "\u7684") return said(joined.label, joined.subject);
  }
  const lasts = s.folded[amount.to - 1] === "\u5185";
  if (behind !== "" && !(lasts && own.length + behind.length < CLEAR2)) return said(own + behind, own + behind);
  const subject = subjectBefore(s, clause.from);
  if (!subject) return said(own + behind, own + behind);
  return { ...said(shortened(subject.text, own) + own + behind, subject.text), ...where === noun ? { where: subject.where } : {} };
}
function subjectBefore(s, clauseFrom) {
  const floor = Math.max(s.floor, s.previous?.to ?? s.floor);
  let end = clauseFrom;
  while (end > floor && isStop(s.folded[end - 1])) end--;
  if (end > floor) {
    const clause = trimmed(s.folded, clauseBefore(s.folded, end, floor), false);
    if (clause.to - clause.from >= (s.previous ? SAYS_MORE : SAYS_ANYTHING) && !isWeak(s.folded, clause))
      return { text: words(s, clause), where: clause };
  }
  if (!s.previous) return void 0;
  return { text: s.previous.subject, where: s.previous.where };
}

// src/catalogue/numeral-names.ts
var NUMERAL_NAMES = (
  // policies and campaigns
  "\u516B\u9879\u89C4\u5B9A \u4E09\u4E2A\u4EE3\u8868 \u56DB\u4E2A\u5168\u9762 \u56DB\u4E2A\u610F\u8BC6 \u56DB\u4E2A\u81EA\u4FE1 \u4E24\u4E2A\u7EF4\u62A4 \u4E24\u4E2A\u786E\u7ACB \u4E24\u4E2A\u786E\u4FDD \u4E24\u4E2A\u6BEB\u4E0D\u52A8\u6447 \u4E24\u4E2A\u4E00\u767E\u5E74 \u4E94\u4E2A\u4E00\u6279 \u516D\u4E2A\u4E00\u6279 \u56DB\u4E2A\u4E00\u6279 \u4E09\u4E2A\u4E00\u6279 \u4E24\u4E2A\u8D23\u4EFB \u56DB\u4E2A\u4F1F\u5927 \u56DB\u4E2A\u670D\u52A1 \u4E09\u4E2A\u5730\u5E26 \u4E09\u4E2A\u5BFC\u5411 \u4E24\u4E2A\u4E2D\u5FC3 \u4E24\u4E2A\u5065\u5EB7 \u4E24\u4E2A\u5FAA\u73AF \u4E09\u4E2A\u533A\u5206 \u4E09\u4E2A\u9762\u5411 \u4E09\u4E2A\u89C4\u5B9A \u56DB\u4E2A\u6700\u4E25 \u4E94\u4E2A\u7EDF\u7B79 \u5341\u4E2A\u5168\u8986\u76D6 \u56DB\u4E2A\u9769\u547D \u4E24\u4E2A\u7ED3\u5408 \u516D\u4E2A\u5FC5\u987B\u575A\u6301 \u4E09\u4E2A\u52A1\u5FC5 \u56DB\u4E2A\u8D70\u5728\u524D\u5217 \u4E24\u4E2A\u5927\u5C40 \u4E24\u4E2A\u7387\u5148 \u4E24\u4E2A\u6587\u660E \u56DB\u4E2A\u73B0\u4EE3\u5316 \u4E09\u4E2A\u8F6C\u53D8 \u4E24\u9879\u8865\u8D34 \u4E24\u9879\u6539\u9769 \u56DB\u9879\u57FA\u672C\u539F\u5219 \u4E94\u9879\u539F\u5219 \u4E09\u9879\u5236\u5EA6\u6539\u9769 \u4E00\u9879\u4E00\u7B56 \u4E94\u4F4D\u4E00\u4F53 \u56DB\u4F4D\u4E00\u4F53 \u4E09\u4F4D\u4E00\u4F53 \u4E24\u4F4D\u4E00\u4F53 \u516D\u4F4D\u4E00\u4F53 \u56DB\u5957\u73ED\u5B50 \u4E24\u5957\u73ED\u5B50 \u4E09\u5957\u73ED\u5B50 \u4E00\u5957\u73ED\u5B50 \u4E94\u5957\u73ED\u5B50 \u767E\u65E5\u653B\u575A \u767E\u65E5\u884C\u52A8 \u767E\u65E5\u4F1A\u6218 \u767E\u4EF6\u5B9E\u4E8B \u5343\u4EBA\u8BA1\u5212 \u4E07\u4EBA\u8BA1\u5212 \u767E\u5E74\u5927\u8BA1 \u767E\u5E74\u68A6\u60F3 \u767E\u5E74\u672A\u6709 \u5343\u540D\u5E72\u90E8 \u4E07\u540D\u5E72\u90E8 \u5341\u4EF6\u5B9E\u4E8B\u5DE5\u7A0B \u4E09\u90E8\u66F2 \u4E09\u91CD\u95E8 \u4E24\u5F20\u76AE \u4E00\u5F20\u7F51 \u4E00\u5F20\u56FE \u4E00\u5F20\u8868 \u4E00\u5F20\u6E05\u5355 \u4E00\u672C\u8D26 \u4E00\u672C\u901A \u4E00\u628A\u624B \u4E00\u628A\u5C3A\u5B50 \u4E00\u76D8\u68CB \u4E00\u63FD\u5B50 \u4E00\u6761\u9F99 \u4E00\u6761\u5FC3 \u4E00\u7AD9\u5F0F \u4E00\u6B21\u6027 \u4E00\u6B21\u529E\u597D \u4E00\u6B21\u529E\u6210 \u6700\u591A\u8DD1\u4E00\u6B21 \u53EA\u8DD1\u4E00\u6B21 \u8DD1\u4E00\u6B21 \u4E00\u4EF6\u4E8B \u4E00\u7C7B\u4E8B \u5343\u5BB6\u4E07\u6237 \u5343\u65B9\u767E\u8BA1 \u4E09\u5929\u4E24\u5934 \u4E24\u70B9\u4E00\u7EBF \u4E03\u5634\u516B\u820C \u4E09\u756A\u4E94\u6B21 \u4E09\u6761\u817F \u4E24\u6761\u817F \u4E24\u53EA\u624B \u4E09\u652F\u4E00\u6276 \u56DB\u8F6E\u9A71\u52A8 \u4E09\u5B57\u7ECF \u516B\u5B57\u65B9\u9488 \u5341\u516D\u5B57\u65B9\u9488 \u56DB\u5904\u5954 \u56DB\u5904\u8D70 \u4E00\u6B65\u4E00\u4E2A\u811A\u5370 \u4E09\u53E5\u8BDD \u767E\u5BB6\u4E89\u9E23 \u5343\u7BC7\u4E00\u5F8B \u4E00\u5BB6\u4E00\u6237 \u4E09\u6B21\u4EA7\u4E1A \u4E09\u6B21\u5206\u914D \u4E8C\u6B21\u5206\u914D \u4E8C\u6B21\u4F9B\u6C34 \u4E8C\u6B21\u6C61\u67D3 \u4E09\u7C7B\u5185\u90E8\u7BA1\u7406 \u56DB\u7C7B\u8FC7\u7A0B\u6027 \u5341\u5206 \u5341\u5B57 \u4E07\u5206 \u767E\u5206\u767E \u4E00\u7BC7\u5927\u6587\u7AE0 \u4E00\u5F20\u84DD\u56FE \u4E00\u5E74\u4E4B\u8BA1 \u4E5D\u5E74\u4E49\u52A1\u6559\u80B2 \u4E5D\u5E74\u4E00\u8D2F\u5236 \u5341\u4E8C\u5E74\u4E00\u8D2F\u5236 \u5341\u5E74\u6811\u6728 \u4E94\u5E74\u4E00\u5EA6 \u4E09\u5E74\u4E00\u5EA6 \u56DB\u5E74\u4E00\u5EA6 \u4E24\u5E74\u4E00\u5EA6 \u4E94\u5341\u6B65 \u4E00\u5E2D\u4E4B\u5730 \u4E00\u4EFD\u5B50 \u4E00\u540D\u4E4B\u5DEE".split(" ")
);
var MAKES_WORD_WITH_ONE = "\u7EDF\u552F\u540C\u5355\u4E4B\u9010\u4E13\u4E07\u5212\u67D0\u4EFB\u6BCF\u4E0A\u4E0B\u518D\u53C8\u53E6\u5176\u521D\u5934";
var ENDS_IDIOM = "\u5728\u5230\u540C\u8DDF\u4E0E\u5408\u7CFB\u878D\u6C47\u96C6\u805A\u7ED3\u6F0F\u843D\u5982";
var POINTS_AT = "\u7B2C\u8FD9\u90A3\u54EA\u67D0\u5C4A";
var PLACE_MIDDLES = "\u5E97\u5B50\u5821\u5E99\u5C6F\u5E84\u623F\u77F3\u677E\u6865\u6E7E\u6C9F\u576A\u575D\u5CAD\u5858\u5C71\u6CC9\u4E95\u8425\u5BE8\u96C6\u94FA";
var PLACE_ENDINGS = "\u4E61\u9547\u6751\u8857\u793E\u8DEF";
var PARTS_OF_TEXT = "\u65B9\u9762 \u90E8\u5206 \u5C42\u9762 \u7EF4\u5EA6 \u89D2\u5EA6 \u7AE0\u8282".split(" ");
var ANNOUNCED = "\u5DE5\u4F5C \u95EE\u9898 \u63AA\u65BD \u4EFB\u52A1 \u91CD\u70B9 \u8981\u6C42 \u539F\u5219 \u4E3E\u63AA \u73AF\u8282 \u6B65\u9AA4 \u673A\u5236 \u5173\u7CFB \u7279\u70B9 \u4E0D\u8DB3 \u5EFA\u8BAE \u5185\u5BB9 \u60C5\u51B5 \u8981\u70B9 \u76EE\u6807 \u5927\u4E8B \u5173\u53E3 \u539F\u56E0 \u5DEE\u8DDD \u77ED\u677F \u8F6C\u53D8 \u7A81\u7834 \u7ED3\u5408 \u6293\u624B \u4E8B: \u4E8B, \u4E8B\u3002".split(
  " "
);
var ANNOUNCING = "\u4EE5\u4E0B \u4E0B\u5217 \u4E0B\u8FF0 \u5982\u4E0B \u4E0B\u9762".split(" ");
var COUNTED_DIRECTLY = "\u884C\u653F\u6751 \u81EA\u7136\u6751 \u6751 \u793E\u533A \u4E61\u9547 \u8857\u9053 \u90E8\u95E8 \u5355\u4F4D \u4F01\u4E1A \u5B66\u6821 \u79D1\u5BA4 \u5E02\u5DDE \u53BF\u533A \u53BF\u5E02 \u533A\u53BF \u7701\u4EFD \u9879\u76EE \u680F\u76EE \u7C89\u4E1D \u7F51\u7AD9".split(" ");
var CALLED_BY_NUMBER = "\u7535\u8BDD \u70ED\u7EBF \u62E8\u6253 \u4F20\u771F \u90AE\u7F16 \u4EE3\u7801 \u7F16\u53F7 \u5DE5\u53F7 \u53F7\u7801 \u5E8F\u53F7 \u578B\u53F7 \u7248\u672C QQ \u5FAE\u4FE1\u53F7 \u8D26\u53F7".split(" ");
var NUMBER_NAMES = "\u70ED\u7EBF \u5E73\u53F0 \u7535\u8BDD \u4EA4\u901A\u670D\u52A1 \u4E3E\u62A5 \u6295\u8BC9 \u670D\u52A1\u70ED\u7EBF \u5DE5\u7A0B \u5DE5\u4F5C\u6CD5 \u5DE5\u4F5C\u673A\u5236 \u6A21\u5F0F \u653F\u7B56 \u4E13\u7EBF \u7CFB\u7EDF \u8BA1\u5212 \u4F53\u7CFB \u884C\u52A8 \u6218\u7565 \u673A\u5236".split(" ");
var MEETINGS = "\u5C4A \u4EBA\u5927 \u653F\u534F \u4EBA\u6C11\u4EE3\u8868\u5927\u4F1A \u5E38\u59D4\u4F1A \u515A\u4EE3\u4F1A".split(" ");
var WORKS = "\u5DE5\u7A0B \u9879\u76EE \u89C4\u5212 \u56ED\u533A \u57FA\u5730 \u5382 \u9662 \u6539\u9020 \u5EFA\u8BBE \u5C0F\u533A \u56ED \u9986".split(" ");
var TAKES_ONE = "\u53EC\u5F00 \u4E3E\u529E \u4E3E\u884C \u7EC4\u7EC7 \u5F00\u5C55 \u914D\u5907 \u8BBE\u7ACB \u65B0\u589E \u589E\u8BBE \u65B0\u5EFA \u5EFA\u6210 \u5EFA\u597D \u5EFA\u8D77 \u5174\u5EFA \u4FEE\u5EFA \u4FEE\u901A \u6539\u5EFA \u6269\u5EFA \u57F9\u690D \u5F15\u8FDB \u521B\u529E \u8D2D\u4E70 \u5F00\u901A \u5370\u53D1 \u53D1\u5E03 \u6536\u5230 \u53D7\u7406 \u5B89\u6392 \u8058\u8BF7 \u6574\u5408\u4E3A \u5408\u5E76\u4E3A \u8C03\u6574\u4E3A \u7F16\u53D1 \u51FA\u7248 \u8D2D\u7F6E \u65B0\u8BBE \u8BBE\u7F6E \u8BBE \u4EC5 \u4EC5\u6709 \u53EA\u6709 \u5171 \u5171\u6709 \u4E0D\u5C11\u4E8E \u81F3\u5C11 \u4E0D\u4F4E\u4E8E \u6BCF\u5E74 \u6BCF\u6708 \u6BCF\u5468 \u6BCF\u5B63 \u6BCF\u65EC \u6BCF\u5B63\u5EA6 \u6BCF\u534A\u5E74 \u6BCF\u65E5 \u6BCF\u5929".split(" ");

// src/quantities/announcement.ts
var PARTS = wordList(PARTS_OF_TEXT);
var ANNOUNCED_NOUNS = wordList(ANNOUNCED);
var ANNOUNCING_WORDS = wordList(ANNOUNCING);
var NEAR = 3;
var REACH2 = 14;
function isAnnouncement({ folded, token, unit, to }) {
  const end = unit?.to ?? token.to;
  const noun = folded[end] === "\u5927" ? end + 1 : end;
  if (PARTS.at(folded, noun) !== "" || isAnnounced(folded, token.from)) return true;
  return announcesList(folded, noun, Math.min(to, noun + REACH2));
}
function isAnnounced(folded, from) {
  for (let i = from; i >= from - NEAR && i > 0; i--) {
    const word = ANNOUNCING_WORDS.before(folded, i);
    if (word !== "") return word !== "\u4EE5\u4E0B" || !OF_AMOUNTS.includes(folded[i - 3] ?? " ");
  }
  return false;
}
var OF_AMOUNTS = "\u53CA%\u5206\u5C81\u5143\u7EA7\u4EBA\u4E2A\u4EF6\u5E74\u4EA9\u5428\u5C42\u5468\u6708\u5929\u65E5\u540D\u4E07\u4EBF\u6237\u7C73\u91CC0123456789";
function announcesList(folded, from, limit) {
  let noun = "";
  for (let i = from; i < limit; i++) {
    if (isHan(folded.charCodeAt(i))) {
      noun = ANNOUNCED_NOUNS.at(folded, i) || noun;
      continue;
    }
    const c = folded[i];
    if (c === ":") return noun !== "";
    if (c === "," || c === "\u3002" || c === ";") return noun !== "" && (folded.startsWith("\u4E00\u662F", i + 1) || folded.startsWith("(\u4E00)", i + 1));
    if (c === "\u3001" || c === "(" || isDigit2(folded.charCodeAt(i))) return false;
    noun = ANNOUNCED_NOUNS.at(folded, i) || noun;
  }
  return false;
}

// src/quantities/candidate.ts
var CLAUSE_END = ',\u3002;\u3001:)\n"!?';

// src/quantities/chinese-count.ts
var STAGED_WORKS = wordList(WORKS);
var TAKES = wordList(TAKES_ONE);
function isChineseName(c) {
  const { folded, token, unit } = c;
  if (!unit || unit.digitsOnly) return true;
  if (token.to - token.from > 1) return false;
  const next = folded[unit.to] ?? "";
  const ends2 = next === "" || CLAUSE_END.includes(next);
  const numeral = folded[token.from];
  if (unit.unit === "\u5143" && "\u4E00\u4E8C\u4E09".includes(numeral)) return true;
  if (unit.unit === "\u671F" && numeral !== "\u4E24") return !ends2 || STAGED_WORKS.before(folded, token.from) !== "";
  if (numeral === "\u4E8C") return !ends2 && (unit.unit === "\u6B21" || unit.unit === "\u6279");
  if (isPlace2(folded, unit)) return true;
  return numeral === "\u4E00" && !isOne(c, unit, ends2);
}
function isPlace2(folded, unit) {
  return PLACE_UNITS.has(unit.unit) && PLACE_MIDDLES.includes(folded[unit.to] ?? " ") && PLACE_ENDINGS.includes(folded[unit.to + 1] ?? " ");
}
var PLACE_UNITS = /* @__PURE__ */ new Set(["\u5BB6", "\u95F4", "\u53F0", "\u5EA7", "\u5757", "\u68F5", "\u6237", "\u6240"]);
function isOne({ folded, token, from }, unit, ends2) {
  if (NEVER_ONE.has(unit.unit) || token.from > from && MAKES_WORD_WITH_ONE.includes(folded[token.from - 1])) return false;
  if (folded[unit.to] === "\u6027" || folded[unit.to] === "\u4E00" || isRepeated(folded, token.from, unit.to, from)) return false;
  const end = folded[token.from - 1] === "\u4E86" ? token.from - 1 : token.from;
  if (ends2 && ENDS_IDIOM.includes(folded[token.from - 1] ?? " ")) return false;
  return ends2 || unit.kind === "measure" || TAKES.before(folded, end, from) !== "";
}
function isRepeated(folded, from, to, floor) {
  const word = folded.slice(from, to);
  return folded.slice(Math.max(floor, from - 5), from).includes(word) || folded.slice(to, to + 4).includes(word);
}
var NEVER_ONE = /* @__PURE__ */ new Set(["\u6279", "\u79CD", "\u7C7B", "\u65E5", "\u5929", "\u5E74", "\u5206", "\u53CC", "\u6BB5", "\u5C42", "\u9762", "\u5957", "\u8F6E", "\u652F", "\u7B14"]);

// src/quantities/identifier.ts
var COUNTED3 = wordList(COUNTED_DIRECTLY);
var CALLED = wordList(CALLED_BY_NUMBER);
var NAMED = wordList(NUMBER_NAMES);
function isIdentifier(c) {
  const { folded, token, unit } = c;
  if (isPartOfRatio(c) || isPartOfCode(c)) return true;
  if (unit) return isClock(folded, token, unit) || isVersion(folded, token, unit);
  if (isCalledByNumber(folded, token.from) || NAMED.at(folded, token.to) !== "" || isLatin(folded.charCodeAt(token.to))) return true;
  if (token.hedge || SCALES2.includes(folded[token.to - 1])) return false;
  if (COUNTED3.at(folded, token.to) !== "") return isYear3(token);
  const next = folded[folded[token.to] === " " ? token.to + 1 : token.to] ?? "";
  return next === "" || CLAUSE_END.includes(next) ? !saysHowMany(c) : true;
}
var SCALES2 = "\u4E07\u4EBF\u5343\u767E";
function saysHowMany({ folded, token, from }) {
  const at = folded[token.from - 1] === " " ? token.from - 1 : token.from;
  if (at <= from) return false;
  const before = folded[at - 1];
  if (before.charCodeAt(0) < FIRST_HAN && !'":)'.includes(before)) return false;
  if (token.to - token.from > 1 && folded[token.from] === "0" && Number.isInteger(token.value) && token.value > 0) return false;
  return !isYear3(token) || COUNTING.includes(before);
}
function isYear3(token) {
  return token.to - token.from === 4 && Number.isInteger(token.value) && token.value >= 1900 && token.value <= 2100;
}
var FIRST_HAN = 19968;
var COUNTING = "\u6570\u91CF\u8FBE\u4E3A\u5171\u8BA1\u5230\u8FC7\u7834\u989D";
function isPartOfCode({ folded, token, from }) {
  if (token.from === from) return false;
  const before = folded.charCodeAt(token.from - 1);
  if (token.value < 0) return folded[token.from] === "-" && before >= FIRST_HAN;
  return isLatin(before) && !MONEY_CODES.has(folded.slice(token.from - 3, token.from));
}
var MONEY_CODES = /* @__PURE__ */ new Set(["RMB", "CNY", "USD", "HKD"]);
function isCalledByNumber(folded, from) {
  const before = folded.slice(Math.max(0, from - 8), from).replace(/[ :]/g, "");
  return CALLED.before(before, before.length) !== "";
}
function isVersion(folded, token, unit) {
  return unit.unit === "\u7248" && folded.slice(token.from, token.to).includes(".");
}
function isClock(folded, token, unit) {
  const before = folded[token.from - 1] ?? "";
  if (unit.unit === "\u5206" || unit.unit === "\u5206\u949F") return before === "\u65F6" || before === "\u70B9" || before === ":";
  return unit.unit === "\u70B9" && Number.isInteger(token.value) && token.value <= 24;
}
function isPartOfRatio({ folded, token, unit }) {
  const back = folded[token.from - 1] === " " ? token.from - 2 : token.from - 1;
  const ahead = folded[token.to] === " " ? token.to + 1 : token.to;
  const before = folded[back] ?? " ";
  const after = folded[ahead] ?? " ";
  if (before === "+" || after === "+" || before === "[" && after === "]") return true;
  if (JOINTS2.includes(before) && hasDigit(folded, back - 1, -1) && !(FACTORS.includes(before) && unit)) return true;
  return JOINTS2.includes(after) && hasDigit(folded, ahead + 1, 1);
}
function hasDigit(folded, at, step) {
  return isDigit2(folded.charCodeAt(folded[at] === " " ? at + step : at));
}
var JOINTS2 = ":\xB7*\xD7.xX/";
var FACTORS = "*\xD7xX";

// src/quantities/named-time.ts
var NAMED2 = /* @__PURE__ */ new Set(["\u5E74", "\u6708", "\u65E5"]);
var BEFORE2 = wordList("\u8FD1 \u8FD9 \u524D \u540E \u4ECA \u672C \u6B64 \u9996 \u8FC7\u53BB \u672A\u6765 \u4ECA\u540E \u6700\u8FD1 \u4ECA\u540E\u7684 \u8FC7\u53BB\u7684 \u672A\u6765\u7684 \u63A5\u4E0B\u6765 \u4E0B\u4E00\u4E2A \u4E0A\u4E00\u4E2A \u672C\u5C4A \u5934".split(" "));
var AFTER2 = wordList(
  "\u6765 \u95F4 \u89C4\u5212 \u8BA1\u5212 \u884C\u52A8 \u653B\u575A \u4EFB\u671F \u5B9E\u65BD \u76EE\u6807 \u6EDA\u52A8 \u4E49\u52A1 \u4E00\u8D2F \u671F \u7D2F\u8BA1 \u5E73\u5747 \u524D \u540E \u4E4B\u524D \u4E4B\u540E \u5236 \u5B66\u5236 \u4E00\u9047 \u518D\u9020 \u5927\u53D8 \u5927\u5E86 \u7EAA\u5FF5 \u666E\u6CD5 \u591A\u6765 \u591A\u7684".split(
    " "
  )
);
var LENGTH_BEFORE = wordList(
  "\u4E3A\u671F \u8FDE\u7EED \u5386\u65F6 \u6EE1 \u8FBE \u8FBE\u5230 \u8D85\u8FC7 \u4E0D\u5C11\u4E8E \u4E0D\u4F4E\u4E8E \u6709\u6548\u671F \u6709\u6548\u671F\u4E3A \u4FDD\u5B58 \u671F\u9650 \u671F\u9650\u4E3A \u81F3\u5C11 \u7F29\u77ED \u5EF6\u957F \u4EFB\u671F \u9650\u671F \u4E0D\u8D85\u8FC7 \u957F\u8FBE \u5DE5\u4F5C \u6CD5\u5B9A \u7F29\u77ED\u81F3 \u7F29\u77ED\u5230 \u7F29\u77ED\u4E3A \u538B\u7F29\u81F3 \u538B\u7F29\u5230 \u538B\u7F29\u4E3A \u538B\u51CF\u81F3 \u538B\u51CF\u5230 \u7F29\u51CF\u81F3 \u7F29\u51CF\u5230 \u5EF6\u957F\u81F3 \u5EF6\u957F\u5230".split(
    " "
  )
);
var LENGTH_AFTER = wordList("\u5185 \u4EE5\u4E0A \u4EE5\u5185 \u4EE5\u4E0B \u5DE6\u53F3 \u4E4B\u5185".split(" "));
function isNamedTime({ folded, token, unit, from }) {
  if (!unit || !NAMED2.has(unit.unit)) return false;
  if (unit.unit === "\u5E74" && token.from === from && folded[unit.to] === ",") return true;
  const named3 = BEFORE2.before(folded, token.from, from);
  if (named3 !== "" && (named3.length > 1 || unit.unit === "\u5E74")) return true;
  if (AFTER2.at(folded, unit.to) !== "") return true;
  if (unit.unit === "\u6708" || unit.unit === "\u5E74" && token.style !== "chinese") return false;
  if (unit.unit === "\u65E5" && token.value > 31) return false;
  return LENGTH_BEFORE.before(folded, token.from, from) === "" && LENGTH_AFTER.at(folded, unit.to) === "";
}

// src/quantities/exclusions.ts
var NAMES2 = wordList(NUMERAL_NAMES);
var MEETING = wordList(MEETINGS);
function countsNothing(c) {
  const { token } = c;
  if (token.ordinal) return true;
  if (token.unit || token.fraction) return isPartOfRatio(c);
  return isName(c) || isAnnouncement(c) || isNamedTime(c) || (token.style === "chinese" ? isChineseName(c) : isIdentifier(c));
}
function isName({ folded, token, unit }) {
  const before = folded[token.from - 1] ?? " ";
  if (POINTS_AT.includes(before) || NAMES2.at(folded, token.from) !== "") return true;
  if (!unit) return false;
  const after = folded.slice(unit.to, unit.to + 2);
  if (unit.unit === "\u4E2A" && goesOnAsName(folded, unit.to)) return true;
  if ((unit.unit === "\u9879" || unit.unit === "\u6761") && RULES.has(after)) return true;
  if (SUMS.has(after)) return true;
  if (unit.unit === "\u6B21" && after === "\u4F1A\u8BAE" && MEETING.before(folded, token.from) !== "") return true;
  return before === "\u524D" && RANKED.has(unit.unit) && !BEFORE_THAT.includes(folded[token.from - 2] ?? "");
}
function goesOnAsName(folded, at) {
  if (folded[at] === '"') return NUMERALS2.includes(folded[at + 1] ?? " ");
  return folded[at] === "\u4E00" && !"\u7EA7\u7C7B\u6D41\u7EBF\u6B21".includes(folded[at + 1] ?? " ");
}
var NUMERALS2 = "0123456789\u4E00\u4E8C\u4E24\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341\u767E\u5343\u4E07";
var RULES = /* @__PURE__ */ new Set(["\u89C4\u5B9A", "\u7981\u4EE4", "\u51C6\u5219", "\u94C1\u89C4"]);
var SUMS = /* @__PURE__ */ new Set(["\u5408\u8BA1", "\u5171\u8BA1", "\u76F8\u52A0", "\u4E4B\u548C"]);
var RANKED = /* @__PURE__ */ new Set(["\u540D", "\u4F4D", "\u4E2A", "\u6708", "\u5B63\u5EA6", "\u5E74", "\u9879", "\u6279", "\u5F3A"]);
var BEFORE_THAT = "\u6B64\u4E4B\u76EE\u63D0\u5E95\u6708\u65E5\u5E74\u672B\u671F\u5929\u4F1A\u5F53\u4E8B";

// src/quantities/modifier.ts
var EXACT = { bound: "exact", approximate: false };
var ABOUT = { bound: "about", approximate: true };
var OVER = { bound: "atLeast", approximate: true };
var LIMIT = { bound: "atMost", approximate: false };
var BEFORE3 = {};
var AFTER3 = {};
var fill = (table2, words3, hedge) => {
  for (const word of words3.split(" ")) table2[word] = hedge;
};
fill(BEFORE3, "\u7EA6 \u5927\u7EA6 \u7EA6\u4E3A \u5927\u7EA6\u6709 \u7EA6\u6709 \u8FD1 \u5C06\u8FD1 \u63A5\u8FD1 \u5927\u6982 \u7EA6\u8BA1 \u7EA6\u8FBE \u8FD1\u8FBE \u4F30\u8BA1 \u9884\u8BA1\u7EA6 \u4E0A", ABOUT);
fill(
  BEFORE3,
  "\u8D85 \u8D85\u8FC7 \u5DF2\u8D85 \u8D85\u51FA \u903E \u8D85\u8D8A \u7A81\u7834 \u5DF2\u7A81\u7834 \u7834 \u4E0D\u5C11\u4E8E \u4E0D\u4F4E\u4E8E \u4E0D\u5C0F\u4E8E \u4E0D\u4E0B \u4E0D\u4E0B\u4E8E \u81F3\u5C11 \u6700\u5C11 \u8D77\u7801 \u5927\u4E8E \u9AD8\u4E8E \u591A\u4E8E \u8D85\u8FC7\u4E86 \u7A81\u7834\u4E86 \u4E0D\u77ED\u4E8E \u4E0D\u5F97\u5C11\u4E8E \u4E0D\u5F97\u4F4E\u4E8E \u5E94\u4E0D\u4F4E\u4E8E > \u2265",
  OVER
);
fill(
  BEFORE3,
  "\u4E0D\u8DB3 \u4E0D\u5230 \u672A\u8FBE \u672A\u6EE1 \u5C11\u4E8E \u4F4E\u4E8E \u5C0F\u4E8E \u4E0D\u53CA < \u4E0D\u8D85\u8FC7 \u4E0D\u8D85 \u4E0D\u9AD8\u4E8E \u4E0D\u591A\u4E8E \u4E0D\u5927\u4E8E \u81F3\u591A \u6700\u591A \u4E0D\u5F97\u8D85\u8FC7 \u4E0D\u5F97\u9AD8\u4E8E \u4E0D\u957F\u4E8E \u672A\u8D85\u8FC7 \u4E0D\u5F97\u591A\u4E8E \u2264",
  LIMIT
);
fill(AFTER3, "\u5DE6\u53F3 \u4E0A\u4E0B \u4F59 \u591A \u6765 \u8BB8 \u6709\u4F59 \u51FA\u5934 \u4E0D\u7B49", ABOUT);
fill(AFTER3, "\u4EE5\u4E0A \u53CA\u4EE5\u4E0A \u4E4B\u4E0A (\u542B)\u4EE5\u4E0A (\u542B)\u53CA\u4EE5\u4E0A", OVER);
fill(AFTER3, "\u4EE5\u5185 \u4E4B\u5185 \u5185 \u4EE5\u4E0B \u53CA\u4EE5\u4E0B \u4E4B\u4E0B (\u542B)\u4EE5\u4E0B (\u542B)\u4EE5\u5185", LIMIT);
var BEFORE_WORDS = wordList(Object.keys(BEFORE3));
var AFTER_WORDS = wordList(Object.keys(AFTER3));
function readHedges(folded, amount, inside, ranged) {
  let { from, to } = amount;
  let end = from;
  while (end > from - 2 && folded.charCodeAt(end - 1) === 32) end--;
  const before = BEFORE_WORDS.before(folded, end);
  let said = inside ? ABOUT : EXACT;
  const after = AFTER_WORDS.at(folded, to);
  if (after && !isCutWord(folded, to, after)) {
    said = both(said, AFTER3[after]);
    to += after.length;
  }
  if (before && !isPartOfWord(folded, end - before.length, before)) {
    said = both(BEFORE3[before], said);
    from = end - before.length;
  }
  if (!before && VERBS2.includes(folded[end - 1] ?? " ")) {
    const hedge = BEFORE_WORDS.before(folded, end - 1);
    if (hedge && !isPartOfWord(folded, end - 1 - hedge.length, hedge)) said = both(BEFORE3[hedge], said);
  }
  return { from, to, modifier: ranged ? "range" : said.bound, approximate: said.approximate };
}
var VERBS2 = "\u5360\u4E3A\u8FBE";
function both(first, second) {
  if (second === EXACT) return first;
  const bound = first.bound === "about" || first.bound === "exact" ? second.bound : first.bound;
  return { bound, approximate: first.approximate || second.approximate };
}
var ENDINGS = {
  \u8FD1: "\u9644\u6700\u9760\u8D34\u4E34\u90BB\u4EB2\u8FDC",
  \u4E0A: "\u4EE5\u4E4B\u7F51\u7EBF\u4F1A\u8DEF\u8857\u8EAB\u5E02\u573A\u5E74\u6708\u65E5\u5468\u4E0A\u9762",
  \u7834: "\u6253\u4FA6\u7206",
  \u8D85: "\u8D76\u53CD",
  \u7EA6: "\u8282\u5951\u9884\u6761\u5408\u516C\u8FDD\u7279\u5927",
  \u903E: ""
};
function isPartOfWord(folded, at, word) {
  if (word === "\u4E0A") return !"\u5341\u767E\u5343\u4E07\u4EBF".includes(folded[at + 1] ?? " ");
  const endings = ENDINGS[word];
  return endings !== void 0 && at > 0 && endings.includes(folded[at - 1]);
}
var OPENINGS = {
  \u5185: "\u5BB9\u90E8\u5916\u8BBE\u8D44\u52A1\u5730\u8499\u9646\u6DB5\u9700\u5728\u9601\u79D1",
  \u591A: "\u90E8\u9879\u79CD\u6B21\u4E2A\u5BB6\u5A92\u4F4D\u79CD\u7C7B\u7EA7\u5C42\u65B9\u5F62\u5143\u6E20\u6761\u7EF4",
  \u6765: "\u81EA\u6E90\u4FE1\u7535\u8BBF\u51FD\u4EBA\u5BBE",
  \u8BB8: "\u53EF",
  \u4F59: "\u989D\u4E0B"
};
function isCutWord(folded, at, word) {
  const openings = OPENINGS[word];
  const next = folded[at + word.length];
  return openings !== void 0 && next !== void 0 && openings.includes(next);
}

// src/quantities/money.ts
var SIGNS2 = wordList(Object.keys(MONEY_BEFORE));
function currencyBefore(folded, from, unit) {
  if (unit && (unit.kind !== "money" || unit.unit !== "\u5143")) return void 0;
  const end = folded.charCodeAt(from - 1) === 32 ? from - 1 : from;
  const sign = SIGNS2.before(folded, end);
  return sign ? { unit: MONEY_BEFORE[sign], from: end - sign.length } : void 0;
}
var CHINESE_DIGITS = "\u96F6\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
var BANKERS_DIGITS = "\u96F6\u58F9\u8D30\u53C1\u8086\u4F0D\u9646\u67D2\u634C\u7396";
function withSmallChange(folded, value, unit) {
  if (unit?.unit !== "\u5143") return { value };
  let cents = 0;
  let to = unit.to;
  for (const [word, worth] of [
    ["\u89D2", 10],
    ["\u5206", 1]
  ]) {
    const from = folded[to] === "\u96F6" ? to + 1 : to;
    const digit = digitAt(folded, from);
    if (digit < 0 || folded[from + 1] !== word) continue;
    cents += digit * worth;
    to = from + 2;
  }
  return cents > 0 ? { value: Math.round(value * 100 + cents) / 100, to } : { value };
}
function digitAt(folded, at) {
  const code = folded.charCodeAt(at);
  if (isDigit2(code)) return code - 48;
  const c = folded[at] ?? " ";
  return Math.max(CHINESE_DIGITS.indexOf(c), BANKERS_DIGITS.indexOf(c));
}

// src/quantities/measured.ts
function measure(folded, line, token) {
  const unit = token.unit ? null : readUnit(folded, token.to);
  if (countsNothing({ folded, token, unit, from: line.from, to: line.to })) return null;
  const money = withSmallChange(folded, token.value, unit);
  const currency = currencyBefore(folded, token.from, unit);
  const half = unit?.inside === "\u534A";
  const place = { from: currency?.from ?? token.from, to: money.to ?? unit?.to ?? token.to };
  const hedges = readHedges(folded, place, token.hedge ?? (half ? void 0 : unit?.inside), token.upper !== void 0);
  return {
    from: hedges.from,
    to: hedges.to,
    token,
    value: half ? money.value + 0.5 : money.value,
    upper: token.upper,
    unit: token.unit ?? currency?.unit ?? unit?.unit ?? "",
    counts: unit?.kind === "count",
    modifier: hedges.modifier,
    approximate: hedges.approximate
  };
}
function asRange(folded, low, high) {
  if (low.unit !== high.unit || low.unit === "" || low.upper !== void 0 || low.value >= high.value) return null;
  if (high.from - low.to > LONGEST_MARK || !RANGE_MARKS.has(folded.slice(low.to, high.from).trim())) return null;
  if ("\u4ECE\u7531\u81EA".includes(folded[low.from - 1] ?? " ")) return null;
  return { ...low, to: high.to, upper: high.value, modifier: "range", approximate: low.approximate || high.approximate };
}
var RANGE_MARKS = /* @__PURE__ */ new Set(["-", "--", "~", "\u81F3", "\u5230"]);
var LONGEST_MARK = 4;

// src/quantities/quoted.ts
var NAME_LENGTH = 16;
var TITLE_LENGTH = 80;
function quotedRanges(view, line) {
  const ranges = [];
  const text = view.text;
  let quote = -1;
  let title = -1;
  for (let i = line.from; i < line.to; i++) {
    switch (text.charCodeAt(i)) {
      case 8220:
      // “
      case 12300:
      // 「
      case 12302:
        quote = i;
        break;
      case 34:
      // "
      case 65282:
        if (quote < 0) {
          quote = i;
          break;
        }
        if (isName2(view.folded, quote, i)) ranges.push({ from: quote, to: i + 1 });
        quote = -1;
        break;
      case 8221:
      // ”
      case 12301:
      // 」
      case 12303:
        if (quote >= 0 && isName2(view.folded, quote, i)) ranges.push({ from: quote, to: i + 1 });
        quote = -1;
        break;
      case 12298:
        if (title < 0) title = i;
        break;
      case 12299:
        if (title >= 0 && i - title <= TITLE_LENGTH) ranges.push({ from: title, to: i + 1 });
        title = -1;
        break;
    }
  }
  return ranges;
}
function isName2(folded, open, close2) {
  if (close2 - open > NAME_LENGTH) return false;
  for (let i = open + 1; i < close2; i++) {
    const c = folded[i];
    if (c === "," || c === "\u3002" || c === ";") return false;
  }
  return true;
}

// src/quantities/quantities.ts
function readQuantities(view, tokens, outline2) {
  const amounts = [];
  const { numbers } = tokens;
  const floors = numeralEnds(outline2);
  let n = 0;
  for (const line of view.lines) {
    const first = n;
    while (n < numbers.length && numbers[n].from < line.to) n++;
    if (n > first && line.zone === "body") readLine(view, line, numbers.slice(first, n), outline2, floors, amounts);
  }
  return amounts;
}
function readLine(view, line, numbers, outline2, floors, amounts) {
  const measured = measuredIn(view, line, numbers, floors);
  let previous;
  let previousChange;
  for (const [i, m] of measured.entries()) {
    const next = measured[i + 1];
    const floor = Math.max(line.from, floors.before(m.from));
    const behind = previous && previous.to >= floor ? previous : void 0;
    const change = readChange(view.folded, m, floor, m.counts) ?? (behind && isPair(view.folded, behind.to, m.from) ? previousChange : void 0);
    const labelled = readLabel(taskOf(view.folded, m, change !== void 0), {
      text: view.text,
      folded: view.folded,
      floor,
      lineTo: line.to,
      next: next?.from ?? -1,
      nextTo: next?.to ?? -1,
      previous: behind
    });
    amounts.push(amountOf(view, outline2, m, labelled, change));
    previous = labelled;
    previousChange = change;
  }
}
function measuredIn(view, line, numbers, floors) {
  const quoted = quotedRanges(view, line);
  const found = [];
  let q = 0;
  for (const token of numbers) {
    if (token.from < line.from || token.from < floors.before(token.from)) continue;
    while (q < quoted.length && quoted[q].to <= token.from) q++;
    if (q < quoted.length && quoted[q].from <= token.from) continue;
    const last = found[found.length - 1];
    if (last && token.from < last.to) continue;
    const m = measure(view.folded, line, token);
    const range = m && last ? asRange(view.folded, last, m) : null;
    if (range) found[found.length - 1] = range;
    else if (m) found.push(m);
  }
  return found;
}
var BROKEN_DIGITS = /\d[ \t]*\n[ \t]*\d/;
function amountOf(view, outline2, m, labelled, change) {
  const text = view.printed(m);
  const quantity = {
    text,
    value: m.value,
    unit: m.unit,
    label: labelled.label,
    approximate: m.approximate,
    modifier: m.modifier,
    section: outline2.at(m.from),
    certainty: m.token.certainty === "certain" && BROKEN_DIGITS.test(text) ? "likely" : m.token.certainty,
    span: view.spanOf(m)
  };
  if (m.upper !== void 0) quantity.upper = m.upper;
  if (change) quantity.change = change;
  const amount = { from: m.from, to: m.to, quantity };
  if (labelled.where.from < labelled.where.to) amount.label = labelled.where;
  return amount;
}
var SELF_CONTAINED = /* @__PURE__ */ new Set(["\u4EBA", "\u4EBA\u6B21", "\u5143", "%", "\u2030", "\u767E\u5206\u70B9", "\u5C81", "\u500D"]);
function taskOf(folded, m, changed) {
  return { from: folded[m.from] === "\u4E0D" ? m.token.from : m.from, to: m.to, selfContained: SELF_CONTAINED.has(m.unit), changed };
}
function isPair(folded, from, to) {
  const gap2 = folded.slice(from, Math.min(to, from + 4)).trim();
  return to - from <= 3 && (gap2 === "\u548C" || gap2 === "\u3001" || gap2 === "\u53CA");
}
function numeralEnds(outline2) {
  const { entries } = outline2;
  let last = 0;
  return {
    before(place) {
      while (last > 0 && entries[last - 1].heading.from > place) last--;
      while (last < entries.length && entries[last].heading.from <= place) last++;
      const entry2 = entries[last - 1];
      return entry2 ? entry2.heading.from + entry2.section.numeral.length : 0;
    }
  };
}

// src/view/source-map.ts
var SourceMap = class {
  // One entry a piece, as flat arrays: where it starts in the derived text, and where it lies in the origin.
  at = [];
  start = [];
  end = [];
  length = 0;
  /** Appends `length` characters that stand for origin `start..end`; a copy where both are equally long. */
  push(length, start, end) {
    if (length === 0) return;
    const last = this.at.length - 1;
    const copied = end - start === length;
    if (copied && last >= 0 && this.end[last] === start && this.end[last] - this.start[last] === this.length - this.at[last]) {
      this.end[last] = end;
    } else {
      this.at.push(this.length);
      this.start.push(start);
      this.end.push(end);
    }
    this.length += length;
  }
  /** Takes back what was appended last, so that `length` characters are left. */
  truncate(length) {
    while (this.at.length > 0 && this.at[this.at.length - 1] >= length) {
      this.at.pop();
      this.start.pop();
      this.end.pop();
    }
    const last = this.at.length - 1;
    if (last >= 0 && length < this.length) {
      const copied = this.end[last] - this.start[last] === this.length - this.at[last];
      if (copied) this.end[last] = this.start[last] + (length - this.at[last]);
    }
    this.length = length;
  }
  pieceAt(position) {
    let low = 0;
    let high = this.at.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (this.at[middle] <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }
  originStart(piece, position) {
    const pieceEnd = piece + 1 < this.at.length ? this.at[piece + 1] : this.length;
    if (position >= pieceEnd) return this.end[piece];
    const copied = this.end[piece] - this.start[piece] === pieceEnd - this.at[piece];
    return copied ? this.start[piece] + (position - this.at[piece]) : this.start[piece];
  }
  /** The origin stretch of a derived stretch. An empty stretch gives the empty place before its character. */
  spanOf(from, to) {
    if (this.at.length === 0) return { start: 0, end: 0 };
    const first = this.pieceAt(Math.min(from, Math.max(0, this.length - 1)));
    const start = this.originStart(first, from);
    if (to <= from) return { start, end: start };
    const last = this.pieceAt(to - 1);
    const pieceEnd = last + 1 < this.at.length ? this.at[last + 1] : this.length;
    const copied = this.end[last] - this.start[last] === pieceEnd - this.at[last];
    const end = copied ? this.start[last] + (to - this.at[last]) : this.end[last];
    return { start, end: Math.max(start, end) };
  }
  rangeOf(range) {
    return this.spanOf(range.from, range.to);
  }
};

// src/repair/edit.ts
function applyEdits(view, edits) {
  if (edits.length === 0) return view;
  const map = new SourceMap();
  const text = [];
  const folded = [];
  let at = 0;
  const keep = (to) => {
    map.push(to - at, at, to);
    text.push(view.text.slice(at, to));
    folded.push(view.folded.slice(at, to));
  };
  for (const edit of edits) {
    keep(edit.from);
    map.push(edit.put.length, edit.from, edit.to);
    text.push(edit.put);
    folded.push(edit.put);
    at = edit.to;
  }
  keep(view.text.length);
  const before = ({ from, to }) => {
    const old = map.spanOf(from, to);
    return { from: old.start, to: old.end };
  };
  const moved = mover(edits);
  return {
    ...view,
    text: text.join(""),
    folded: folded.join(""),
    lines: moveLines(view.lines, edits, moved),
    tables: view.tables.map((table2) => ({
      ...table2,
      ...moveRange(table2, moved),
      ...table2.caption ? { caption: moveRange(table2.caption, moved) } : {},
      rows: table2.rows.map((row) => row.map((cell2) => ({ ...cell2, ...moveRange(cell2, moved) })))
    })),
    spanOf: (range) => view.spanOf(before(range)),
    printed: (range) => view.printed(before(range))
  };
}
function mover(edits) {
  const shift = [];
  let total = 0;
  for (const edit of edits) {
    total += edit.put.length - (edit.to - edit.from);
    shift.push(total);
  }
  return (position) => {
    let low = 0;
    let high = edits.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (edits[middle].from < position) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return position;
    return Math.max(position, edits[low - 1].to) + shift[low - 1];
  };
}
var moveRange = (range, moved) => ({ from: moved(range.from), to: moved(range.to) });
function moveLines(lines, edits, moved) {
  const out = [];
  let next = 0;
  for (const line of lines) {
    while (next < edits.length && edits[next].to < line.from) next++;
    const edit = edits[next];
    const joined = out.length > 0 && edit !== void 0 && edit.from < line.from && edit.to >= line.from;
    if (joined) out[out.length - 1].to = moved(line.to);
    else out.push({ ...line, ...moveRange(line, moved) });
  }
  return out;
}

// src/repair/numbering.ts
var HAN2 = new Map(
  ["\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341", "\u58F9\u8D30\u53C1\u8086\u4F0D\u9646\u67D2\u634C\u7396\u62FE"].flatMap((row) => [...row].map((c, i) => [c.charCodeAt(0), i + 1]))
);
function readHan(folded, at) {
  let value = 0;
  let to = at;
  for (; to < at + 4; to++) {
    const digit = HAN2.get(folded.charCodeAt(to));
    if (digit === void 0) break;
    if (digit === 10) value = value === 0 ? 10 : value < 10 ? value * 10 : Number.NaN;
    else value = value === 0 || value % 10 === 0 ? value + digit : Number.NaN;
  }
  return to > at && value >= 1 && value <= 99 ? { value, to } : null;
}
function readDigits(folded, at) {
  let to = at;
  while (to < at + 3 && isDigit3(folded.charCodeAt(to))) to++;
  if (to === at || to > at + 2) return null;
  const value = Number(folded.slice(at, to));
  return value >= 1 ? { value, to } : null;
}
var isDigit3 = (code) => code >= 48 && code <= 57;
function skipBlanks2(folded, at) {
  let i = at;
  while (i < at + 4 && folded.charCodeAt(i) === 32) i++;
  return i;
}
var ENCLOSED = [
  [12832, 10, 2],
  // ㈠
  [12928, 10, 5],
  // ㊀
  [9312, 20, 5],
  // ①
  [9332, 20, 4],
  // ⑴
  [9352, 20, 3]
  // ⒈
];
function readNumbering(folded, at) {
  const code = folded.charCodeAt(at);
  if (isDigit3(code)) return readDigitNumbering(folded, at);
  if (code === 40) return readBracketed(folded, at);
  if (code === 31532) return readPart(folded, at);
  if (code >= 19968) return readHanNumbering(folded, at);
  for (const [first, count2, level] of ENCLOSED) {
    if (code < first || code >= first + count2) continue;
    const to = afterMarks(folded, at + 1, "\u3001.");
    return { from: at, to, level, ordinal: code - first + 1, weak: false };
  }
  return null;
}
function afterMarks(folded, at, marks) {
  let to = at;
  for (let i = 0; i < 2; i++) {
    const mark2 = skipBlanks2(folded, to);
    const c = folded[mark2];
    if (c === void 0 || !marks.includes(c)) break;
    to = mark2 + 1;
  }
  return to;
}
function readHanNumbering(folded, at) {
  const han = readHan(folded, at);
  if (!han) return null;
  const ordinal = han.value;
  const mark2 = afterMarks(folded, han.to, "\u3001.\xB7,:");
  if (mark2 > han.to) {
    const sign = folded.slice(han.to, mark2);
    const weak = !/[、.·]/.test(sign);
    if (!weak && goesOnCounting(folded, mark2, ordinal)) return null;
    return { from: at, to: mark2, level: 1, ordinal, weak };
  }
  if (folded[han.to] === ")") return { from: at, to: afterMarks(folded, han.to + 1, "\u3001."), level: 2, ordinal, weak: true };
  if (/[是要级般律些批定致旦方次系直起者年月日审类个号条]/.test(folded[han.to] ?? "")) return null;
  return { from: at, to: skipBlanks2(folded, han.to), level: 1, ordinal, weak: true };
}
function goesOnCounting(folded, at, ordinal) {
  const next = readHan(folded, skipBlanks2(folded, at));
  return next !== null && next.value === ordinal + 1 && !/[〇○零OoΟ0]/.test(folded[next.to] ?? "");
}
function readDigitNumbering(folded, at) {
  const digits2 = readDigits(folded, at);
  if (!digits2) return null;
  const ordinal = digits2.value;
  if (folded[digits2.to] === ")") return { from: at, to: afterMarks(folded, digits2.to + 1, "\u3001."), level: 4, ordinal, weak: false };
  const to = afterMarks(folded, digits2.to, "\u3001.");
  if (to === digits2.to) return null;
  const next = skipBlanks2(folded, to);
  if (!isDigit3(folded.charCodeAt(next))) return { from: at, to, level: 3, ordinal, weak: false };
  const year = /^(?:19|20)\d\d ?年/.test(folded.slice(next, next + 6));
  if (!year && folded[to - 1] !== "\u3001") return null;
  return { from: at, to, level: 3, ordinal, weak: !year };
}
var PLACE_IN_LAW = /^(?:项(?!目)|款(?!项)|目(?![标录前的])|[至、,-] ?\()/;
function readBracketed(folded, at) {
  const inside = skipBlanks2(folded, at + 1);
  const han = readHan(folded, inside);
  const number = han ?? readDigits(folded, inside);
  if (!number) return null;
  const close2 = skipBlanks2(folded, number.to);
  if (folded[close2] !== ")") return null;
  if (PLACE_IN_LAW.test(folded.slice(close2 + 1, close2 + 4))) return null;
  return { from: at, to: afterMarks(folded, close2 + 1, "\u3001.,:"), level: han ? 2 : 4, ordinal: number.value, weak: false };
}
function readPart(folded, at) {
  const from = skipBlanks2(folded, at + 1);
  const number = readHan(folded, from) ?? readDigits(folded, from);
  if (!number) return null;
  const word = skipBlanks2(folded, number.to);
  const unit = /^(?:部 ?分|[章篇编节])/.exec(folded.slice(word, word + 3))?.[0];
  if (!unit) return null;
  const to = afterMarks(folded, word + unit.length, "\u3001.:");
  return { from: at, to, level: unit === "\u8282" ? 1 : 0, ordinal: number.value, weak: false };
}

// src/repair/rules/break-evidence.ts
var isDigit4 = (c) => c !== void 0 && c >= "0" && c <= "9";
var DATE_MARK = /^(?:年|月|日|号)(?!轻|龄|纪|底薪)/;
var UNIT = /^(?:[%‰万亿千百余多个件条次份元项篇期户场名位处页册家所人天起宗]|工作日|小时|分钟|公里|平方|立方|周年)/;
var YEAR_START = /(?:19|20)\d\d ?年(?:度)?$/;
var MONTH_START = /\d ?月$/;
var CONTACT = /(?:\d{6}|电话|传真|邮编|编码|热线)[^。,]{0,4}$|-\d{1,20}$/;
var CUT_AHEAD = /^\d{1,3}(?:[%‰万亿千百余多件条次份元项篇期户场名位册家人]|个(?!月))/;
var YEAR_END = /(?:19|20)\d\d$/;
var LONG_ENOUGH = 12;
function cutNumber(before, behind) {
  if (/(?:19|20)\d\d-\d{1,2}$/.test(before) && /^-\d{1,2}(?!\d)/.test(behind)) return true;
  if (/(?:19|20)\d\d-(?:\d{1,2}-)?$/.test(before) && /^\d{1,2}(?!\d)/.test(behind)) return true;
  if (isDigit4(before.at(-1))) {
    const run = /[\d.,]{1,12}$/.exec(before.slice(-12))[0];
    if (DATE_MARK.test(behind) && run.length <= 8) return true;
    if (/[\u4e00-\u9fff]\d{1,4}$/.test(before) && before.length >= LONG_ENOUGH && CUT_AHEAD.test(behind) && !YEAR_END.test(before))
      return !CONTACT.test(before);
    const year = /^(\d{1,3}) ?年/.exec(behind);
    if (year && /^\d+$/.test(run) && /^(?:19|20)\d\d$/.test(run + year[1])) return true;
    return UNIT.test(behind) && !behind.startsWith("\u4EBA\u6C11") && run.length <= 7 && before.length > run.length && !CONTACT.test(before);
  }
  if (/^\d{1,2} ?月/.test(behind)) return YEAR_START.test(before);
  if (/^\d{1,2} ?日/.test(behind)) return MONTH_START.test(before);
  return /\d[,.]$/.test(before) && /^\d{1,3}(?:[^\d.、]|$)/.test(behind);
}
var PAIRS2 = [
  ["(", ")"],
  ["\u300A", "\u300B"],
  ["<", ">"],
  ["[", "]"],
  ["\u201C", "\u201D"]
];
function leavesOpen(before, ahead) {
  for (const [open, close2] of PAIRS2) {
    const at = before.lastIndexOf(open);
    if (at < 0 || before.indexOf(close2, at) >= 0) continue;
    const closes = ahead.indexOf(close2);
    if (closes < 0) continue;
    const opens = ahead.indexOf(open);
    if (opens < 0 || opens > closes) return true;
  }
  return false;
}
var CLOSING = /^[,。、;:)\]》>%‰!?”’]/;
var OPENING2 = /[([《<“‘]$/;
var SENTENCE_END2 = /[。;:!?]["”’)》\]]?$/;
var LEADING2 = /(?:[,、及和与的]|第)$/;
function breakBetween(before, behind, ahead) {
  if (cutNumber(before, behind)) return "number";
  if (SENTENCE_END2.test(before)) return /^[”’)》\]]/.test(behind) ? "words" : null;
  if (OPENING2.test(before) || leavesOpen(before, ahead)) return "token";
  if (CLOSING.test(behind) || LEADING2.test(before)) return "words";
  return null;
}
var endsSentence = (before) => SENTENCE_END2.test(before);

// src/repair/rules/title-lines.ts
var HEADING_WORDS = [
  "\u60C5\u51B5",
  "\u4E8B\u9879",
  "\u63AA\u65BD",
  "\u95EE\u9898",
  "\u5DE5\u4F5C",
  "\u6982\u8FF0",
  "\u6253\u7B97",
  "\u5EFA\u8BAE",
  "\u8BA1\u5212",
  "\u65B9\u9762",
  "\u6210\u6548",
  "\u505A\u6CD5",
  "\u5B89\u6392",
  "\u65B9\u5411",
  "\u516C\u5F00"
];
var LINKING = /[及和与、的对等]$/;
var ANSWER = /^(?:无|略|没有|暂无|见|未|本|全|今|我)/;
function cutsHeading(before, behind) {
  const numbering = readNumbering(before, 0);
  if (!numbering || before.length > 60 || behind.length > 16 || /[。;:,]/.test(before.slice(numbering.to)) || /[。;:,\d]/.test(behind))
    return false;
  if (ANSWER.test(behind) || readNumbering(behind, 0)) return false;
  if (LINKING.test(before)) return true;
  const ended = HEADING_WORDS.some((word) => before.endsWith(word));
  return HEADING_WORDS.some((word) => {
    for (let cut2 = 1; cut2 < word.length; cut2++) if (before.endsWith(word.slice(0, cut2)) && behind.startsWith(word.slice(cut2))) return true;
    return !ended && behind.endsWith(word) && behind.length <= 8;
  });
}
function isHeadingSoFar(before) {
  const numbering = readNumbering(before, 0);
  return numbering !== null && !/[。;:]/.test(before.slice(numbering.to));
}
var isWholeHeading = (before) => isHeadingSoFar(before) && !before.includes(",") && HEADING_WORDS.some((word) => before.endsWith(word));
var REPORT_END = /(?:报 ?告|年 ?报|总 ?结)(?:\([^()]{1,20}\))?$/;
var SUBJECT5 = /(?:信 ?息|资讯|政 ?务) ?公 ?开/;
var OFFICE_END = /(?:政府|局|委员会|委|办公室|办公厅|厅|部|院|处|中心|街道|办事处|镇|乡)$/;
var WITHOUT_AGENCY = /^(?:(?:19|20)\d\d ?年度? ?|[二〇○零一]{4}年度?)?(?:政府|政务)? ?(?:信息|资讯|政务)公开/;
var isWholeTitle = (before) => before.length <= 60 && SUBJECT5.test(before) && REPORT_END.test(before) && !/[。;:,]/.test(before);
var UNFINISHED = /(?:公开|公开工作|政府信息|工作)$/;
function cutsTitle(before, behind) {
  if (before.length < 3 || before.length > 50 || behind.length > 45 || /[。;:,!?]/.test(before + behind)) return false;
  if (REPORT_END.test(before) || readNumbering(before, 0)) return false;
  const withoutAgency = (OFFICE_END.test(before) || /年度?$/.test(before)) && WITHOUT_AGENCY.test(behind);
  if (!REPORT_END.test(behind)) return withoutAgency && UNFINISHED.test(behind);
  if (SUBJECT5.test(before)) return !SUBJECT5.test(behind);
  if (/(?:信|信息|资|公|政务|信息公|政务公)$/.test(before) && !SUBJECT5.test(behind)) return SUBJECT5.test(before + behind);
  return withoutAgency;
}

// src/repair/rules/wrap-width.ts
var LONGEST5 = 1100;
var NARROWEST = 40;
function columns(code, marks) {
  if (code < 8192) return 1;
  if (code < 11904) return code >= 8212 && code <= 8230 || code >= 9312 ? marks : 1;
  return 2;
}
function widthOf(text, from, to, marks) {
  if (to - from > LONGEST5) return LONGEST5;
  let width = 0;
  for (let i = from; i < to; i++) width += columns(text.charCodeAt(i), marks);
  return Math.min(width, LONGEST5);
}
function wrapWidth(view) {
  const counts2 = /* @__PURE__ */ new Map();
  let all = 0;
  for (const { from, to, zone } of view.lines) {
    if (zone !== "body" || to - from < 12) continue;
    const width = widthOf(view.text, from, to, 1);
    counts2.set(width, (counts2.get(width) ?? 0) + 1);
    all++;
  }
  const widths = [...counts2.keys()].sort((a, b) => b - a);
  let beyond = 0;
  for (const [i, width] of widths.entries()) {
    let near = 0;
    let usual = width;
    for (let k = i; k < widths.length && widths[k] >= width - 4; k++) {
      near += counts2.get(widths[k]);
      if (counts2.get(widths[k]) > counts2.get(usual)) usual = widths[k];
    }
    if (near >= 4 && near >= all * 0.15 && width < LONGEST5) return usual < NARROWEST ? null : usual;
    beyond += counts2.get(width);
    if (beyond > all * 0.06) return null;
  }
  return null;
}

// src/repair/rules/line-join.ts
var SLACK = 4;
var TAIL = 120;
var AHEAD = 60;
var MOST_BLANK = 3;
function joinLines(view) {
  const edits = [];
  const repairs = [];
  const width = wrapWidth(view);
  let above = null;
  let gap2 = 0;
  let paragraph = 0;
  for (const line of view.lines) {
    const below = findWords(view, line);
    if (!below) {
      gap2++;
      continue;
    }
    const cut2 = above && gap2 <= MOST_BLANK ? joins(view, above, below, width, paragraph, gap2 > 0) : null;
    if (above && cut2) {
      const edit = { from: above.end, to: below.start, put: needsBlank(view.text, above.end, below.start) ? " " : "" };
      edits.push(edit);
      if (cut2 !== "words") repairs.push(repairOf3(view, edit, cut2));
    } else paragraph = below.start;
    above = below;
    gap2 = 0;
  }
  return { edits, repairs };
}
function findWords(view, line) {
  let { from, to } = line;
  while (from < to && view.folded.charCodeAt(from) === 32) from++;
  while (to > from && view.folded.charCodeAt(to - 1) === 32) to--;
  return to > from ? { line, start: from, end: to } : null;
}
function joins(view, above, below, width, paragraph, apart) {
  const where = partOfPage(above, below);
  if (!where) return null;
  const before = view.folded.slice(Math.max(paragraph, above.end - TAIL), above.end);
  const behind = view.folded.slice(below.start, Math.min(below.end, below.start + TAIL));
  const short = below.end - below.start <= TAIL && above.end - paragraph <= TAIL;
  if (short && (cutsHeading(before, behind) || cutsTitle(before, behind))) return "token";
  const numbering = readNumbering(behind, 0);
  if (numbering && !numbering.weak && !before.endsWith("\u7B2C")) return null;
  const quoted = (from, to) => withQuotes(view.folded.slice(from, to), view.text.slice(from, to));
  const ahead = quoted(below.start, Math.min(view.text.length, below.start + AHEAD));
  const cut2 = breakBetween(quoted(above.end - before.length, above.end), ahead.slice(0, below.end - below.start), ahead);
  if (where === "page") return cut2 === "number" ? cut2 : null;
  if (cut2 && !(cut2 === "words" && apart && width === null)) return cut2;
  return width !== null && wraps(view, above, below, width, { before, behind, first: above.start === paragraph }) ? wrapCut(before, behind) : null;
}
function partOfPage(above, below) {
  const zones = `${above.line.zone} ${below.line.zone}`;
  if (above.line.link || below.line.link) return null;
  if (zones === "body body") return "report";
  if (/^(?:body|header) (?:body|header)$/.test(zones)) return "page";
  return /^(?:body|header) furniture$/.test(zones) && below.end - below.start <= 10 ? "page" : null;
}
function wraps(view, above, below, width, { before, behind, first }) {
  if (endsSentence(before) || isSpaced(before) || isSpaced(behind) || isWholeHeading(before) || isWholeTitle(before)) return false;
  if (isSetApart(view, above, width) || isIndentedMore(view, above, below)) return false;
  const used = widthOf(view.text, above.line.from, above.end, 2);
  const word = Math.max(2, /^[!-~]+/.exec(behind.slice(0, AHEAD))?.[0].length ?? 2);
  if (used + word + SLACK > width) return true;
  if (first && isHeadingSoFar(before) && !/^[^,。;:]{1,20}(?:。|$)/.test(behind)) return false;
  if (/^[《"(]/.test(behind) && !/^\([^()]*\)$/.test(behind)) return used > width / 2;
  return first && above.start === above.line.from && used + 4 + word + SLACK > width;
}
var withQuotes = (folded, text) => folded.includes('"') ? folded.replace(/"/g, (_, at) => text[at] === "\u201C" || text[at] === "\u201D" ? text[at] : '"') : folded;
var isSpaced = (folded) => /\S {3,}\S/.test(folded);
var isSetApart = (view, { line, start }, width) => widthOf(view.text, line.from, start, 1) > width / 4;
function isIndentedMore(view, above, below) {
  const place = below.line.place;
  const last = above.line.place;
  if (place && last) return place.page === last.page && place.left > last.left + 12;
  const indent = (words3) => widthOf(view.text, words3.line.from, words3.start, 1);
  return indent(below) >= indent(above) + 2;
}
var wrapCut = (before, behind) => /\d$/.test(before) && /^\d/.test(behind) ? "number" : "words";
function needsBlank(text, end, start) {
  const latin = (c) => c !== void 0 && /[A-Za-z]/.test(c);
  return latin(text[end - 1]) && latin(text[start]) && !/[./@:][^\s./@:]*$/.test(text.slice(Math.max(0, end - 40), end));
}
function repairOf3(view, edit, cut2) {
  const from = Math.max(edit.from - 8, view.text.lastIndexOf("\n", edit.from - 1) + 1);
  const lineEnd = view.text.indexOf("\n", edit.to);
  const to = Math.min(edit.to + 6, lineEnd < 0 ? view.text.length : lineEnd);
  return {
    kind: cut2 === "number" ? "split-number" : "line-join",
    before: view.printed({ from, to }),
    after: view.text.slice(from, edit.from) + edit.put + view.text.slice(edit.to, to),
    certainty: "likely",
    span: view.spanOf({ from, to })
  };
}

// src/repair/repair.ts
function repair(view) {
  const { edits, repairs } = joinLines(view);
  return { view: applyEdits(view, edits), repairs, findings: [] };
}

// src/view/characters.ts
var LAYOUT = 1;
var INVISIBLE = 2;
var AMPERSAND = 3;
var CHARACTER_KIND = (() => {
  const kinds2 = new Uint8Array(65536);
  const mark2 = (low, high, kind) => kinds2.fill(kind, low, high + 1);
  mark2(0, 31, INVISIBLE);
  mark2(127, 159, INVISIBLE);
  mark2(173, 173, INVISIBLE);
  mark2(847, 847, INVISIBLE);
  mark2(1564, 1564, INVISIBLE);
  mark2(6158, 6158, INVISIBLE);
  mark2(8203, 8207, INVISIBLE);
  mark2(8234, 8238, INVISIBLE);
  mark2(8288, 8303, INVISIBLE);
  mark2(65024, 65039, INVISIBLE);
  mark2(65279, 65279, INVISIBLE);
  mark2(65529, 65532, INVISIBLE);
  mark2(9, 13, LAYOUT);
  mark2(32, 32, LAYOUT);
  mark2(133, 133, LAYOUT);
  mark2(8232, 8233, LAYOUT);
  kinds2[38] = AMPERSAND;
  return kinds2;
})();
function isBlank(code) {
  return CHARACTER_KIND[code] === LAYOUT || code === 160 || code === 12288 || code >= 8192 && code <= 8202 || code === 8239 || code === 8287 || code === 5760;
}
function isLineEnd(code) {
  return code >= 10 && code <= 13 || code === 133 || code === 8232 || code === 8233;
}
function isWide(code) {
  return code >= 8208;
}
function isWord3(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code >= 13312 && code <= 40959 || code >= 65296 && code <= 65305 || code >= 55296 && code <= 57343;
}

// src/sections/contents.ts
var PAGE = / \d{1,3}$/;
function withoutContents(view, headings) {
  const key = (c) => `${c.level} ${view.folded.slice(c.title.from, c.title.to).replace(PAGE, "").replace(/ /g, "")}`;
  let lastPlaces;
  const comesAgain = (c, i) => {
    lastPlaces ??= new Map(headings.map((heading, place) => [key(heading), place]));
    return lastPlaces.get(key(c)) > i;
  };
  const listed2 = contentsAfterTitle(view, headings, key);
  let inRun = false;
  return headings.filter((c, i) => {
    if (listed2.has(c)) return false;
    const next = headings[i + 1];
    const empty = next !== void 0 && /^[\s.…·\d]*$/.test(view.folded.slice(c.title.to, Math.min(next.from, c.title.to + 80)));
    const contents = (empty || inRun) && comesAgain(c, i);
    inRun = contents && empty;
    return !contents;
  });
}
function contentsAfterTitle(view, headings, key) {
  const out = /* @__PURE__ */ new Set();
  const at = contentsLine(view);
  if (at < 0) return out;
  const starts = new Map(headings.map((c) => [c.from, c]));
  const seen = /* @__PURE__ */ new Set();
  for (let i = at + 1; i < view.lines.length; i++) {
    const line = view.lines[i];
    const words3 = view.folded.slice(line.from, Math.min(line.to, line.from + 40));
    const first = words3.search(/[^ #*]/);
    if (first < 0) continue;
    const c = starts.get(line.from + first);
    if (!c && /[.…·]{4,}/.test(view.folded.slice(line.from, line.to))) continue;
    if (!c || seen.has(key(c))) break;
    seen.add(key(c));
    out.add(c);
  }
  return out;
}
function contentsLine(view) {
  let before = "";
  for (let i = 0; i < view.lines.length; i++) {
    const { from, to } = view.lines[i];
    if (to === from || to - from > 40) {
      if (to > from) before = "";
      continue;
    }
    const words3 = view.folded.slice(from, to).replace(/[ #*]/g, "");
    if (words3 === "") continue;
    if (words3 === "\u76EE\u5F55" || before === "\u76EE" && words3 === "\u5F55") return i;
    before = words3;
  }
  return -1;
}

// src/sections/heading.ts
var LOST2 = 0;
var BEFORE4 = "#*>\u25CF\u25C6\u25A0\u2022\u2605\u2606\u25CE\u203B ";
var NOTE = /(?:备注|附注|说明|注) ?: ?/y;
var LEADER = /[.…·・]{4,}|…{2,} ?\d*$/;
var NOTE_BEHIND = / \([^():]*:[^():]*\)$/;
function findCandidates(view) {
  const out = [];
  for (const line of view.lines) if (line.zone === "body" && !line.link && line.to > line.from) scanLine(view.folded, line, out);
  return out;
}
function scanLine(folded, line, out) {
  let at = line.from;
  while (at < line.to && BEFORE4.includes(folded[at])) at++;
  NOTE.lastIndex = at;
  const numbering = readNumbering(folded, at) ?? (NOTE.test(folded) ? readNumbering(folded, NOTE.lastIndex) : null);
  const first = numbering ? numbering.to <= line.to ? candidate(folded, numbering, line.to, "start") : null : lostNumeral(folded, at, line.to);
  if (first && LEADER.test(folded.slice(first.title.from, line.to))) return;
  if (first && !opensEnumeration(folded, first)) {
    out.push(first);
    at = first.title.to;
  }
  scanInside(folded, Math.max(at, line.from + 1), line.to, first, out);
}
function lostNumeral(folded, at, to) {
  if (folded[at] !== "\u3001" || to - at > 40 || !isHan(folded.charCodeAt(at + 1))) return null;
  const found = candidate(folded, { from: at, to: at + 1, level: 1, ordinal: LOST2, weak: true }, to, "start");
  return found?.end === "line" && !folded.slice(at, to).includes(",") ? found : null;
}
function opensEnumeration(folded, c) {
  if (c.level > 1) return false;
  const behind = /[;,、]/.exec(folded.slice(c.title.from, c.title.to + 1));
  if (!behind) return false;
  const next = readNumbering(folded, skipBlanks3(folded, c.title.from + behind.index + 1));
  return next !== null && next.level === c.level && next.ordinal === c.ordinal + 1;
}
function skipBlanks3(folded, at) {
  let i = at;
  while (folded.charCodeAt(i) === 32) i++;
  return i;
}
function scanInside(folded, from, to, first, out) {
  for (let i = from; i < to; i++) {
    const code = folded.charCodeAt(i);
    const before = folded.charCodeAt(i - 1);
    let place = "glued";
    if (code === 12290 || code === 32 || code === COLON || code === 59 && first && first.level > 1) {
      const stopped = code !== 32 || before === 12290;
      if (!stopped && !isHan(before) && !isDigit(before)) continue;
      i = skipBlanks3(folded, i + 1);
      while (i < to && folded[i] === ")") i = skipBlanks3(folded, i + 1);
      if (stopped) place = "inside";
    } else if (!(isHan(before) && (isDigit(code) || code === 40))) continue;
    if (i >= to) return;
    const numbering = readNumbering(folded, i);
    if (!numbering || numbering.to > to || !fitsInside(numbering, place, code)) {
      if (code === 12290 || code === 32 || code === COLON || code === 59) i--;
      continue;
    }
    const found = candidate(folded, numbering, to, place);
    if (!found || code === COLON && !endsSentence2(folded, found)) continue;
    out.push(found);
    i = Math.max(i, found.title.to - 1);
  }
}
var COLON = 58;
var endsSentence2 = (folded, { title }) => folded[title.to] === "\u3002";
function fitsInside(numbering, place, before) {
  if (numbering.weak) return place === "inside" && numbering.level === 3;
  return place === "inside" || before === 32 || numbering.level <= 3;
}
function candidate(folded, numbering, to, place) {
  const from = skipBlanks3(folded, numbering.to);
  if (from >= to) return null;
  const { at, end } = titleEnd(folded, from, to);
  const title = { from, to: at };
  const note = folded[at - 1] === ")" ? NOTE_BEHIND.exec(folded.slice(Math.max(from, at - 40), at)) : null;
  if (note) title.to -= note[0].length;
  while (title.to > from && " ,\u3001*#".includes(folded[title.to - 1])) title.to--;
  const { level, ordinal, weak } = numbering;
  return title.to > from ? { from: numbering.from, to: numbering.to, level, ordinal, weak, title, end, place } : null;
}
var CLOSERS2 = { "(": ")", "<": ">", "\u300A": "\u300B", "[": "]" };
function titleEnd(folded, from, to) {
  for (let i = from; i < to; i++) {
    if (isHan(folded.charCodeAt(i))) continue;
    const c = folded[i];
    if (c === "\u3002" || c === ";") return { at: i, end: "stop" };
    if (c === ":" && !(isDigit(folded.charCodeAt(i - 1)) && isDigit(folded.charCodeAt(i + 1)))) return { at: i, end: "stop" };
    if (c === "." && isHan(folded.charCodeAt(i - 1)) && isHan(folded.charCodeAt(i + 1))) return { at: i, end: "stop" };
    if (i > from && beginsSubheading(folded, i)) return { at: i, end: "stop" };
    const closer = CLOSERS2[c];
    if (closer) {
      const close2 = folded.slice(i, Math.min(to, i + 60)).indexOf(closer);
      if (close2 > 0) i += close2;
    } else if (c === " " && beginsRunningText(folded, from, i, to)) return { at: i, end: "blank" };
  }
  return { at: to, end: "line" };
}
function beginsSubheading(folded, at) {
  const code = folded.charCodeAt(at);
  if (!isHan(folded.charCodeAt(at - 1)) || !(code === 40 || code === 49)) return false;
  const numbering = readNumbering(folded, at);
  return numbering !== null && !numbering.weak && numbering.ordinal === 1 && numbering.level <= 3;
}
var TITLE_WORD = /(?:情况|概述|问题|措施|事项|工作|打算|总体|成效|方面)$/;
function beginsRunningText(folded, from, blank, to) {
  if (blank - from < 2 || blank - from > 30) return false;
  const title = folded.slice(from, blank);
  if (/[,、]/.test(title)) return false;
  const text = folded.slice(blank, Math.min(to, blank + 200)).trimStart();
  if (!/[,。]/.test(text) || text.length < 10) return false;
  if (TITLE_WORD.test(title)) return true;
  return title.length >= 4 && isHan(text.charCodeAt(0)) && isHan(folded.charCodeAt(blank - 1)) && !/ /.test(title);
}

// src/sections/numbering-findings.ts
var PREAMBLE2 = 100;
function checkNumbering(view, entries) {
  const findings = [];
  const last = /* @__PURE__ */ new Map();
  const lastOfLevel = [];
  const byId = new Map(entries.map((entry2) => [entry2.section.id, entry2]));
  const proseUpTo = proseCounter(view);
  for (const entry2 of entries) {
    const { parent, level, ordinal, numeral, title } = entry2.section;
    if (numeral === "\u3001") findings.push(lost(entry2));
    const series = `${parent} ${level}`;
    const before = last.get(series);
    last.set(series, entry2);
    const runsOn = ordinal === (lastOfLevel[level] ?? 0) + 1;
    lastOfLevel[level] = ordinal;
    const found = before ? compare(before, entry2) : runsOn ? null : startsLate(proseUpTo, byId.get(parent ?? ""), entry2);
    if (!found) continue;
    const previous = before ? ` after \xAB${before.section.numeral}\xBB` : "";
    findings.push({
      code: found,
      severity: level <= 2 ? "warning" : "info",
      message: found === "numbering-gap" ? `\xAB${numeral}${title}\xBB comes${previous || " first"}: number ${ordinal - 1} is missing` : `\xAB${numeral}${title}\xBB comes${previous}: the number is used again`,
      span: entry2.section.span,
      ...before ? { related: [before.section.span] } : {}
    });
  }
  return findings;
}
var lost = ({ section }) => ({
  code: "lost-text",
  severity: "warning",
  message: `The numeral before \xAB${section.title}\xBB is lost; it is counted as number ${section.ordinal}`,
  span: section.span
});
function compare(before, entry2) {
  const step = entry2.section.ordinal - before.section.ordinal;
  if (step > 1) return "numbering-gap";
  if (step === 1) return null;
  return entry2.section.level <= 2 || entry2.section.ordinal > 1 ? "numbering-repeat" : null;
}
function startsLate(proseUpTo, parent, entry2) {
  if (entry2.section.ordinal === 1) return null;
  return proseUpTo(entry2.heading.from) - proseUpTo(parent?.body.from ?? 0) >= PREAMBLE2 ? "numbering-gap" : null;
}
function proseCounter(view) {
  const lines = view.lines.filter((line) => line.zone === "body" && line.to > line.from);
  const sums = [0];
  for (const line of lines) sums.push(sums.at(-1) + line.to - line.from);
  return (position) => {
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (lines[middle].to <= position) low = middle + 1;
      else high = middle;
    }
    const open = lines[low];
    return sums[low] + (open ? Math.max(0, position - open.from) : 0);
  };
}

// src/sections/sequence.ts
var AHEAD2 = 40;
var LONGEST6 = 40;
var LONGEST_BARE = 20;
var CUT_PAGE = 2;
function inSequence(candidates) {
  const taken = [];
  const last = [0, 0, 0, 0, 0, 0];
  const cut2 = candidates.filter((c) => c.ordinal === LOST2).length;
  candidates.forEach((found, index) => {
    const c = found.ordinal === LOST2 ? { ...found, ordinal: last[found.level] + 1 } : found;
    if (found.ordinal === LOST2 && cut2 < CUT_PAGE) return;
    const sure = found.ordinal === LOST2 || c.place === "start" && !c.weak;
    if (!sure && !(isShort(c) && (c.ordinal === last[c.level] + 1 || c.ordinal === 1) && listed(candidates, index, last))) return;
    taken.push(c);
    last[c.level] = c.ordinal;
    last.fill(0, c.level + 1);
  });
  return taken;
}
function isShort(c) {
  const length = c.title.to - c.title.from;
  if (c.place === "start" && c.weak && c.level !== 2) return c.level === 3 || length <= LONGEST_BARE && c.end === "line";
  return length <= (c.end === "line" ? LONGEST6 / 2 : LONGEST6);
}
function listed(candidates, index, last) {
  const c = candidates[index];
  if (c.ordinal > 1) return last[c.level] === c.ordinal - 1;
  for (let i = index + 1; i < candidates.length && i <= index + AHEAD2; i++) {
    const next = candidates[i];
    if (next.level === c.level) return next.ordinal === 2;
    if (next.level < c.level && next.place === "start" && !next.weak) return false;
  }
  return false;
}

// src/sections/outline.ts
function outline(view, tokens) {
  const headings = withoutContents(view, inSequence(findCandidates(view)));
  const last = headings.at(-1)?.title.to ?? 0;
  const foot = findFoot(view, tokens, last);
  const end = foot?.from ?? endOfReport(view, last);
  const entries = headings.map((_, index) => entry(view, headings, index, end));
  linkParents(entries);
  return { entries, foot, at: locator(entries), findings: checkNumbering(view, entries) };
}
function endOfReport(view, last) {
  const line = view.lines.findLast((l) => (l.zone === "body" || l.zone === "table") && l.to > l.from);
  return Math.max(last, line?.to ?? 0);
}
function entry(view, headings, index, end) {
  const c = headings[index];
  const heading = { from: c.from, to: c.title.to };
  let next = index + 1;
  while (next < headings.length && headings[next].level > c.level) next++;
  const body = { from: c.title.to, to: headings[next]?.from ?? end };
  while (body.from < body.to && isMark(view.folded.charCodeAt(body.from))) body.from++;
  while (body.to > body.from && isBlank(view.folded.charCodeAt(body.to - 1))) body.to--;
  if (body.to === body.from) body.from = body.to = c.title.to;
  return {
    section: {
      id: `s${index + 1}`,
      parent: null,
      level: c.level,
      ordinal: c.ordinal,
      numeral: view.text.slice(c.from, c.to).trim(),
      title: tidy(view.text.slice(c.title.from, c.title.to)),
      span: view.spanOf(heading),
      bodySpan: view.spanOf(body)
    },
    heading,
    body
  };
}
var MARKS3 = new Set(Array.from("\u3002:;.,\u3001*", (mark2) => mark2.charCodeAt(0)));
var isMark = (code) => MARKS3.has(code) || isBlank(code);
function linkParents(entries) {
  const open = [];
  for (const { section } of entries) {
    while (open.length > 0 && open.at(-1).level >= section.level) open.pop();
    section.parent = open.at(-1)?.id ?? null;
    open.push(section);
  }
}
function locator(entries) {
  const from = [];
  const id = [];
  const open = [];
  const mark2 = (at) => {
    from.push(at);
    id.push(open.at(-1)?.section.id ?? null);
  };
  const closeUpTo = (at) => {
    while (open.length > 0 && open.at(-1).body.to <= at) {
      const closed = open.pop();
      mark2(Math.max(closed.body.to, closed.heading.to));
    }
  };
  for (const entry2 of entries) {
    closeUpTo(entry2.heading.from);
    open.push(entry2);
    mark2(entry2.heading.from);
  }
  closeUpTo(Number.POSITIVE_INFINITY);
  return (position) => {
    let low = -1;
    let high = from.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if (from[middle] <= position) low = middle;
      else high = middle - 1;
    }
    return low < 0 ? null : id[low];
  };
}

// src/sections/running-text.ts
function runningText(view, range) {
  const lines = [];
  for (const line of view.lines) {
    if (line.zone !== "body" || line.to <= range.from || line.from >= range.to) continue;
    const text = view.text.slice(Math.max(line.from, range.from), Math.min(line.to, range.to)).trim();
    if (text) lines.push(text);
  }
  return lines.join("\n");
}
function ownText(view, entries, index) {
  const { section, heading, body } = entries[index];
  const child = entries[index + 1];
  const to = child && child.section.parent === section.id ? child.heading.from : body.to;
  return runningText(view, { from: heading.to, to }).replace(/^[\s。：；:;.]+/u, "");
}

// src/tables/doubtful-rows.ts
function doubtfulRows(tables2) {
  return tables2.filter((table2) => table2.kind !== "other").flatMap((table2) => {
    const doubtful = table2.cells.filter((cell2) => cell2.value !== null && (cell2.certainty === "ambiguous" || cell2.column.length === 0));
    return doubtful.length > 0 ? [finding(doubtful)] : [];
  });
}
function finding(cells) {
  const rows = [...new Set(cells.map((cell2) => cell2.row.at(-1) ?? ""))].filter(Boolean);
  const named3 = rows.length > 0 ? ` in \xAB${rows.slice(0, 5).join("\xBB, \xAB")}\xBB` : "";
  return {
    code: "layout-uncertain",
    severity: "warning",
    message: `${cells.length} figures${named3} stand where the table does not say which column they belong to.`,
    span: cells[0].span,
    related: cells.slice(1).map((cell2) => cell2.span)
  };
}

// src/tables/grid.ts
var MOST_SPANNED = 2e5;
var WIDEST_SPAN = 60;
function squareGrid(view, index, nested) {
  const table2 = view.tables[index];
  const inner = nested.map((i) => view.tables[i]);
  const width = table2.rows.reduce((most, row) => Math.max(most, rowWidth(row)), 0);
  const rows = table2.rows.map(() => []);
  let left = MOST_SPANNED;
  table2.rows.forEach((cells, y) => {
    let x = 0;
    for (const written3 of cells) {
      while (rows[y][x]) x++;
      const cell2 = readCell(view, written3, inner);
      const across = written3.colspan > WIDEST_SPAN ? Math.max(1, width - x) : Math.max(1, written3.colspan);
      const down = Math.min(Math.max(1, written3.rowspan), rows.length - y);
      let to = x + 1;
      while (to < x + across && !rows[y][to] && left > 0) {
        to++;
        left--;
      }
      for (let dy = 0; dy < down; dy++) {
        if (dy > 0 && (left -= to - x) < 0) break;
        for (let column = x; column < to; column++) rows[y + dy][column] ??= cell2;
      }
      x = to;
    }
  });
  const longest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const row of rows) if (longest * rows.length <= 2 * MOST_SPANNED) row.length = longest;
  return {
    from: table2.from,
    to: table2.to,
    rows: rows.map((row) => Array.from(row)),
    width: longest,
    ...table2.caption ? { caption: table2.caption } : {}
  };
}
function rowWidth(cells) {
  return cells.reduce((sum, cell2) => sum + (cell2.colspan > WIDEST_SPAN ? 1 : Math.max(1, cell2.colspan)), 0);
}
function readCell(view, written3, nested) {
  let { from, to } = written3;
  if (holdsOne(nested, from, to + 1)) to = from;
  while (from < to && isBlank2(view.folded.charCodeAt(from))) from++;
  while (to > from && isBlank2(view.folded.charCodeAt(to - 1))) to--;
  const cell2 = { from, to, text: view.text.slice(from, to) };
  if (written3.header) cell2.header = true;
  return cell2;
}
function holdsOne(tables2, from, to) {
  let low = 0;
  let high = tables2.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (tables2[middle].from < from) low = middle + 1;
    else high = middle;
  }
  const first = tables2[low];
  return first !== void 0 && first.to <= to;
}
function isBlank2(code) {
  return code === 32 || code === 10 || code === 124 || code === 160 || code === 12288;
}

// src/tables/remember.ts
var MOST_KEPT = 4e3;
var LONGEST_KEPT = 200;
var kept = [];
function remember(answer) {
  const known2 = /* @__PURE__ */ new Map();
  kept.push(known2);
  return (text) => {
    if (text.length > LONGEST_KEPT) return answer(text);
    let found = known2.get(text);
    if (found === void 0) {
      if (known2.size >= MOST_KEPT) known2.clear();
      known2.set(text, found = answer(text));
    }
    return found;
  };
}
function forget() {
  for (const known2 of kept) known2.clear();
}

// src/tables/label-key.ts
var NUMERAL = /^(?:[([](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)\]]?|(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)\]]|(?:[一二三四五六七八九十]{1,3}|第[一二三四五六七八九十])[、.,:]|\d{1,2}[、.,:]?(?!\d)|[①-⑳㈠-㈩⑴-⒇])[、.:]?/u;
var OF_WHICH = /^(?:其中|其 中|含)[:、,]?/u;
var LETTER = /[\p{L}\p{N}%]/u;
var LONGEST7 = 120;
var WORDS2 = [
  ["\u8D44\u8BAF", "\u4FE1\u606F"],
  ["\u89C4\u8303\u6027\u6863\u6848", "\u89C4\u8303\u6027\u6587\u4EF6"],
  ["\u5176\u5B83", "\u5176\u4ED6"],
  ["\u505A\u51FA", "\u4F5C\u51FA"]
];
var labelKey = remember((label) => {
  let rest = fold(label.slice(0, 2 * LONGEST7)).replace(/[\s]+/gu, "");
  for (let i = 0; i < 3; i++) {
    const shorter = rest.replace(NUMERAL, "").replace(OF_WHICH, "").replace(/^[|、.,:;*-]+/u, "");
    if (shorter === rest || shorter === "") break;
    rest = shorter;
  }
  let key = withoutNotes(rest);
  for (const [from, to] of WORDS2) if (key.includes(from)) key = key.replaceAll(from, to);
  return key.slice(0, LONGEST7);
});
function withoutNotes(text) {
  let depth = 0;
  let out = "";
  let all = "";
  for (const character of text) {
    if (character === "(" || character === "[") depth++;
    else if (character === ")" || character === "]") depth = Math.max(0, depth - 1);
    else if (LETTER.test(character)) {
      all += character;
      if (depth === 0) out += character;
    }
  }
  return out === "" ? all : out;
}
var looseKey = remember((key) => {
  const short = key.replace(/(?:总数量|总件数|总次数|总数|件数|次数|数量|总量|总额|数)$/u, "");
  return short.length >= 2 ? short : key;
});

// src/tables/match.ts
var indexes = /* @__PURE__ */ new Map();
function indexOf(items) {
  const known2 = indexes.get(items);
  if (known2) return known2;
  const index = { exact: /* @__PURE__ */ new Map(), loose: /* @__PURE__ */ new Map(), entries: [], groups: /* @__PURE__ */ new Set(), find: remember((key) => lookUp(index, key)) };
  const put2 = (map, key, place) => {
    const places = map.get(key);
    if (!places) map.set(key, [place]);
    else if (!places.includes(place)) places.push(place);
  };
  items.forEach((item, place) => {
    const group = (item.group ?? []).map((g) => looseKey(labelKey(g)));
    for (const label of group) index.groups.add(label);
    for (const label of [item.label, ...item.variants ?? []]) {
      const key = labelKey(label);
      put2(index.exact, key, place);
      put2(index.loose, looseKey(key), place);
      index.entries.push({ key, characters: charactersOf(key), group, place });
    }
  });
  indexes.set(items, index);
  return index;
}
function matchRow(layout, path, after) {
  const index = indexOf(layout.rows);
  const depth = innermost(path);
  const found = depth < 0 ? null : index.find(labelKey(path[depth]));
  if (!found) return null;
  const { places, score } = found;
  const place = places.length > 1 ? choose2(index, places, path.slice(0, depth), after ? layout.rows.indexOf(after) : -1) : places[0];
  return place === void 0 ? null : { row: layout.rows[place], score };
}
function innermost(path) {
  let depth = path.length - 1;
  while (depth >= 0 && labelKey(path[depth]) === "") depth--;
  return depth;
}
function matchColumn(layout, path) {
  const index = indexOf(layout.columns);
  const depth = innermost(path);
  const found = depth < 0 ? null : index.find(labelKey(path[depth]));
  if (!found || found.places.length === 0) return null;
  return { column: layout.columns[found.places[0]], score: found.score };
}
function knows(layout, label) {
  const key = labelKey(label);
  if (key === "") return null;
  const loose = looseKey(key);
  const rows = indexOf(layout.rows);
  if (rows.exact.has(key) || rows.loose.has(loose)) return "row";
  const columns2 = indexOf(layout.columns);
  if (columns2.exact.has(key) || columns2.loose.has(loose)) return "column";
  return rows.groups.has(loose) ? "group" : null;
}
function recognise(labels) {
  let best2 = null;
  let most = 2;
  for (const family of ["requests", "review", "proactive", "statistics"]) {
    const layout = LAYOUTS[family];
    const seen = /* @__PURE__ */ new Set();
    let rows = 0;
    let columns2 = 0;
    for (const label of labels) {
      const key = labelKey(label);
      if (key.length < 3 || seen.has(key)) continue;
      seen.add(key);
      const kind = knows(layout, label);
      if (kind === "row") rows++;
      else if (kind === "column") columns2++;
    }
    if (rows > 0 && 2 * rows + columns2 > most) {
      most = 2 * rows + columns2;
      best2 = layout;
    }
  }
  return best2;
}
function lookUp(index, key) {
  const exact = index.exact.get(key);
  if (exact) return { places: exact, score: 1 };
  const loose = index.loose.get(looseKey(key));
  if (loose) return { places: loose, score: 0.98 };
  return damaged(index, key) ?? glued(index, key);
}
function glued(index, key) {
  let best2;
  for (const entry2 of index.entries) {
    if (entry2.key.length < 4 || !key.endsWith(entry2.key) || entry2.key.length <= (best2?.key.length ?? 0)) continue;
    const before = key.slice(0, -entry2.key.length).replace(/\d{1,3}$/, "");
    if (before !== "" && [...index.groups].some((group) => group.startsWith(before) || group.endsWith(before))) best2 = entry2;
  }
  return best2 ? { places: index.exact.get(best2.key), score: 0.96 } : null;
}
function damaged(index, key) {
  if (key.length < 3) return null;
  let best2;
  let second = 0;
  const characters = charactersOf(key);
  for (const entry2 of index.entries) {
    if (countBits(characters & ~entry2.characters) > allowedFor(entry2.key)) continue;
    const score = likeness(key, entry2.key);
    if (score < 0.55) continue;
    if (!best2 || score > best2.score) {
      if (best2 && best2.place !== entry2.place) second = Math.max(second, best2.score);
      best2 = { place: entry2.place, score };
    } else if (entry2.place !== best2.place) second = Math.max(second, score);
  }
  if (!best2 || best2.score < 0.6 || second > best2.score - 0.08) {
    return best2 && best2.score >= 0.75 && second === best2.score ? { places: samePlaces(index, key, best2.score), score: best2.score } : null;
  }
  return { places: [best2.place], score: best2.score };
}
function samePlaces(index, key, score) {
  const near = index.entries.filter((entry2) => likeness(key, entry2.key) === score);
  return near.every((entry2) => entry2.key === near[0].key) ? [...new Set(near.map((entry2) => entry2.place))] : [];
}
function likeness(key, form) {
  if (form.length < 3 || key.length > form.length + 3 || key.length * 5 < form.length * 3) return 0;
  if (key.length < form.length && isWithin(key, form)) return key.length / form.length;
  const allowed = allowedFor(form);
  const distance = editDistance(key, form, allowed);
  return distance > allowed ? 0 : 1 - 1.2 * distance / form.length;
}
function allowedFor(form) {
  return Math.max(1, Math.floor(form.length / 4));
}
function charactersOf(key) {
  let bits = 0;
  for (let i = 0; i < key.length; i++) bits |= 1 << (key.charCodeAt(i) & 31);
  return bits;
}
function countBits(bits) {
  let count2 = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count2++;
  return count2;
}
function isWithin(part, whole) {
  let at = 0;
  for (let i = 0; i < whole.length && at < part.length; i++) if (whole[i] === part[at]) at++;
  return at === part.length;
}
function editDistance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > limit) return limit + 1;
    previous = row;
  }
  return previous[b.length];
}
function choose2(index, places, outer, after) {
  const groups = new Set(outer.map((label) => looseKey(labelKey(label))));
  const named3 = places.filter((place) => index.entries.find((entry2) => entry2.place === place).group.some((group) => groups.has(group)));
  if (named3.length === 1) return named3[0];
  const rest = named3.length > 1 ? named3 : places;
  const next = rest.filter((place) => place > after).sort((a, b) => a - b)[0];
  return after >= 0 ? next : void 0;
}

// src/tables/align.ts
function alignRow(places, leaves, layout, row) {
  const under = leaves.length > 0 && fits(layout, row, leaves);
  if (under && places.length === leaves.length) {
    const shifted = layout !== null && mayBeShifted(places);
    const named3 = layout ? namedByPlace(leaves, layout, row) : null;
    return places.map((place, i) => {
      const formColumn = named3?.[i];
      const certainty = overlaps(place, leaves[i]) && !shifted && !formColumn ? "certain" : "likely";
      const aligned = { place, path: leaves[i].path, certainty };
      if (formColumn) aligned.formColumn = formColumn;
      return aligned;
    });
  }
  if (under) {
    const byGrid = alignByGrid(places, leaves, layout !== null);
    if (byGrid) return byGrid;
  }
  const filled = places.filter((p) => p.kind !== "blank");
  const known2 = layout ? byForm(places, layout, row) ?? byForm(filled, layout, row) : null;
  if (known2) return known2;
  if (under && filled.length === leaves.length) return filled.map((place, i) => ({ place, path: leaves[i].path, certainty: "likely" }));
  return filled.map((place) => ({ place, path: [], certainty: "ambiguous" }));
}
function mayBeShifted(places) {
  return places.length > 2 && places.filter((place) => place.kind === "blank").length === 1;
}
function fits(layout, row, leaves) {
  if (layout?.family === "review" && leaves.length > 5) return leaves.every((leaf) => matchRow(layout, leaf.path.slice(0, -1)) !== null);
  if (layout?.family !== "proactive" || row?.block === void 0) return true;
  return leaves.some((leaf) => {
    const column = matchColumn(layout, leaf.path)?.column;
    return !column?.blocks || column.blocks.includes(row.block);
  });
}
function overlaps(place, leaf) {
  return place.left < leaf.right && place.right > leaf.left;
}
function alignByGrid(places, leaves, strict) {
  const aligned = [];
  const taken = /* @__PURE__ */ new Set();
  const covered = /* @__PURE__ */ new Set();
  let first = 0;
  for (const place of places) {
    while (first < leaves.length && leaves[first].right <= place.left) first++;
    let after = first;
    while (after < leaves.length && leaves[after].left < place.right) covered.add(after++);
    if (place.kind === "blank") {
      if (after - first === 1) aligned.push({ place, path: leaves[first].path, certainty: "certain", leaf: first });
      continue;
    }
    if (after - first !== 1 || taken.has(first)) return null;
    taken.add(first);
    aligned.push({ place, path: leaves[first].path, certainty: "certain", leaf: first });
  }
  if (covered.size < leaves.length && strict) return null;
  return aligned.filter(({ place, leaf }) => place.kind !== "blank" || !taken.has(leaf) && taken.add(leaf));
}
function byForm(places, layout, row) {
  const fitting = formColumns(layout, row).filter((columns2) => columns2.length === places.length);
  if (fitting.length !== 1) return null;
  return places.map((place, i) => ({ place, path: fitting[0][i].path, certainty: "likely" }));
}
function namedByPlace(leaves, layout, row) {
  const known2 = leaves.map((leaf) => matchColumn(layout, leaf.path)?.column);
  if (!known2.includes(void 0) || known2.every((column) => column === void 0)) return null;
  const fitting = formColumns(layout, row).filter(
    (columns2) => columns2.length === leaves.length && columns2.every(({ column }, i) => known2[i] === void 0 || known2[i] === column)
  );
  return fitting.length === 1 ? fitting[0].map(({ column }, i) => known2[i] ? null : column) : null;
}
function formColumns(layout, row) {
  const values = layout.columns.filter((column) => column.holds === "value");
  const named3 = (columns2, outer = []) => columns2.map((column) => ({ column, path: [...outer, column.label] }));
  if (layout.family === "review" && !row) return [layout.rows.flatMap((group) => named3(values, [...group.group, group.label]))];
  if (!row) return [];
  if (layout.family !== "proactive") return [named3(values)];
  const editions = ["template-2019", "template-2021"];
  return editions.map((edition) => named3(columnsOf(layout, edition, row.block))).filter((columns2) => columns2.length > 0);
}

// src/tables/header.ts
function labelText(cell2) {
  return cell2.text.replace(/\s+/gu, (blank, at) => isLatin2(cell2.text[at - 1]) && isLatin2(cell2.text[at + blank.length]) ? " " : "");
}
function isLatin2(character) {
  return character !== void 0 && /[A-Za-z]/.test(character);
}
function readHeader(header, data, width) {
  const cells = header.map((row) => spread(row, width));
  const paths = [];
  for (let x = 0; x < width; x++) {
    const path = [];
    cells.forEach((row, y) => {
      const cell2 = row[x];
      if (cell2 && cell2 !== path.at(-1)) path.push(cell2);
      else if (!cell2 && hasBelow(cells, y, x)) {
        const left = x > 0 ? row[x - 1] : void 0;
        if (left && hasBelow(cells, y, x - 1)) {
          row[x] = left;
          if (left !== path.at(-1)) path.push(left);
        }
      }
    });
    paths.push(path);
  }
  const roles = rolesOf(paths, data, width);
  const labels = labelColumns(paths, data, width, roles);
  const leaves = [];
  paths.forEach((path, x) => {
    const cell2 = path.at(-1);
    const last = leaves.at(-1);
    if (!cell2) return;
    if (last?.cell === cell2 && last.right === x) last.right = x + 1;
    else leaves.push({ cell: cell2, left: x, right: x + 1, path: path.map(labelText) });
  });
  const isFigures = (leaf) => {
    for (let x = leaf.left; x < leaf.right; x++) if (!labels.has(x) && !roles.has(x)) return true;
    return false;
  };
  const ofFigures = leaves.filter(isFigures).map(({ left, right, path }) => ({ left, right, path }));
  return {
    leaves: ofFigures,
    roles,
    labels,
    parts: partsOf2(ofFigures, labels),
    words: [...new Set(paths.flat().map(labelText))]
  };
}
function spread(row, width) {
  const cells = new Array(width).fill(void 0);
  for (const place of row.places) if (place.kind !== "blank") cells.fill(place.cell, place.left, place.right);
  return cells;
}
function hasBelow(cells, y, x) {
  for (let below = y + 1; below < cells.length; below++) if (cells[below][x] && cells[below][x] !== cells[y][x]) return true;
  return false;
}
function rolesOf(paths, data, width) {
  const roles = /* @__PURE__ */ new Map();
  const contents = columnContents(data, width);
  const numbersLabels = (x) => {
    const over = paths[x].at(-1);
    return x + 1 < width && contents[x + 1].labels * 2 > data.length && (!over || over === paths[x + 1].at(-1));
  };
  for (let x = 0; x < width; x++) {
    const over = paths[x].at(-1);
    const named3 = over ? matchColumn(LAYOUTS.statistics, [labelText(over)]) : null;
    const { units, filled, serials } = contents[x];
    if (named3?.score === 1 && named3.column.holds !== "value" && named3.column.holds !== "otherPeriod") {
      if (named3.column.holds !== "unit" || units * 2 >= filled) roles.set(x, named3.column.holds);
    } else if (units > 1 && units * 2 > filled) roles.set(x, "unit");
    else if (serials > 2 && serials === filled && numbersLabels(x)) roles.set(x, "serial");
  }
  return roles;
}
function columnContents(data, width) {
  const contents = Array.from({ length: width }, () => ({ filled: 0, figures: 0, labels: 0, units: 0, serials: 0 }));
  const last = [];
  for (const row of data) {
    for (const place of row.places) {
      if (place.kind === "blank") continue;
      const at = contents[place.left];
      at.filled++;
      if (place.kind === "figure") {
        at.figures++;
        const number = Number(place.cell.text);
        if (number === (last[place.left] ?? 0) + 1 || number === 1) at.serials++;
        last[place.left] = number;
      } else if (place.kind === "unit") at.units++;
      if (place.kind === "label") for (let x = place.left; x < place.right; x++) contents[x].labels++;
    }
  }
  return contents;
}
function labelColumns(paths, data, width, roles) {
  const contents = columnContents(data, width);
  const labels = /* @__PURE__ */ new Set();
  const firsts = /* @__PURE__ */ new Map();
  for (const row of data) {
    const first = row.places.find((p) => (p.kind === "figure" || p.kind === "mark") && !roles.has(p.left));
    if (first) firsts.set(first.left, (firsts.get(first.left) ?? 0) + 1);
  }
  const [usual] = [...firsts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [void 0];
  const overWords = new Set(paths.flatMap((path, x) => contents[x].labels > 0 ? path.at(-1) ?? [] : []));
  const namesFigures = (path) => path.length > 0 && !overWords.has(path.at(-1));
  for (let x = 0; x < width; x++) {
    if (roles.has(x)) continue;
    const { labels: words3, figures: figures2 } = contents[x];
    if (words3 > figures2 && words3 * 4 >= data.length) labels.add(x);
    else if (usual !== void 0 && x < usual && figures2 * 2 <= data.length && (words3 > 0 || !namesFigures(paths[x]))) labels.add(x);
  }
  return labels;
}
function partsOf2(leaves, labels) {
  const parts = [{ from: 0, leaves: [] }];
  for (const leaf of leaves) {
    const before = parts.at(-1).leaves.at(-1);
    let label;
    for (let x = before?.right ?? leaf.left; x < leaf.left && label === void 0; x++) if (labels.has(x)) label = x;
    if (label === void 0) parts.at(-1).leaves.push(leaf);
    else parts.push({ from: label, leaves: [leaf] });
  }
  return parts;
}

// src/tables/label-path.ts
function pathOf(segment2, own, above, stack) {
  if (own.length === 0) return [];
  const first = segment2.labels[0].left;
  if (first > segment2.from) return [...above.slice(0, first).filter((label, i, all) => label && label !== all[i - 1]), ...own];
  if (own.length > 1) return own;
  const text = own[0];
  const level = levelOf(text);
  while (stack.length > 0 && stack.at(-1).level >= level) stack.pop();
  const path = [...stack.map((label) => label.text), text];
  stack.push({ level, text });
  return path;
}
function levelOf(label) {
  if (/^[一二三四五六七八九十]{1,3}[、.．]/u.test(label)) return 1;
  if (/^[（(][一二三四五六七八九十]{1,3}[）)]/u.test(label)) return 2;
  if (/^\d{1,2}[、.．]/u.test(label)) return 3;
  if (/^[（(]\d{1,2}[）)]/u.test(label)) return 4;
  return 5;
}
function columnLabels(segment2) {
  const labels = [];
  for (const place of segment2.labels) for (let x = place.left; x < place.right; x++) labels[x] = labelText(place.cell);
  return labels;
}

// src/tables/value.ts
var BASE_UNIT = "\u4EBA\u6B21|\u4EF6\u6B21|\u5143|\u4EF6|\u6761|\u9879|\u6B21|\u7BC7|\u4EBA|\u4E2A|\u4EFD|\u8D77|\u5B97|\u4F8B|\u5BB6|\u671F|\u573A|\u6237|\u540D|\u4F4D|\u90E8|\u6279|\u5929|\u516C\u91CC|\u4EA9|\u5428";
var UNIT2 = `(?:[\u5341\u767E\u5343\u4E07\u4EBF]{0,2}(?:${BASE_UNIT})|\u4E07|\u4EBF|%|\u2030|\u4E2A\u767E\u5206\u70B9)`;
var NUMBER2 = new RegExp(
  `^(\u589E\u52A0|\u65B0\u589E|\u589E|\u51CF\u5C11|\u51CF|\u4E0B\u964D|\u4E0A\u5347|[+\u2191\u2193-])? ?(\xA5)?(\\d{1,3}(?:, ?\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d+)( ?\\.\\d+)? ?(${UNIT2})? ?(?:\\([^()]{0,80}\\)?|[*\u203B\u2460-\u2473])?$`,
  "u"
);
var TORN = /^\d(?:[\d]{0,8} ){1,8}\d{1,9}$/;
var LESS = /* @__PURE__ */ new Set(["\u51CF\u5C11", "\u51CF", "\u4E0B\u964D", "-", "\u2193"]);
var NONE2 = /* @__PURE__ */ new Set(["\u65E0", "\u96F6", "\u6CA1\u6709", "\u672A\u53D1\u751F", "\u65E0\u6B64\u9879", "\u6682\u65E0"]);
var NOT_APPLICABLE = /* @__PURE__ */ new Set(["\u4E0D\u9002\u7528", "\u4E0D\u6D89\u53CA", "\u4E0D\u5B58\u5728", "n/a", "na", "\u4E0D\u4E88\u7EDF\u8BA1"]);
var readValue = remember((printed) => {
  const text = tidy2(fold(printed));
  if (text === "") return { value: null, blank: "empty" };
  const first = text.charCodeAt(0);
  if (text.length <= 4) {
    if (/^[/\\]+$/.test(text)) return { value: null, blank: "slash" };
    if (/^[-_~]+$/.test(text)) return { value: null, blank: "dash" };
    if (NONE2.has(text)) return { value: null, blank: "none" };
    if (NOT_APPLICABLE.has(text.toLowerCase())) return { value: null, blank: "notApplicable" };
  }
  if (text.length > 100 || !startsNumber(first)) return { value: null };
  const m = NUMBER2.exec(text);
  if (m) {
    const [, sign, yuan, whole, decimals, printedUnit] = m;
    const unit = printedUnit ?? (yuan ? "\u5143" : void 0);
    const size = Number((whole + (decimals ?? "")).replace(/[, ]/g, ""));
    return { value: size !== 0 && sign && LESS.has(sign) ? -size : size, ...unit ? { unit } : {} };
  }
  if (TORN.test(text)) return { value: Number(text.replaceAll(" ", "")), torn: true };
  return { value: null };
});
function startsNumber(code) {
  return code >= 48 && code <= 57 || code === 43 || code === 45 || "\u589E\u51CF\u65B0\u4E0B\u4E0A\u2191\u2193\xA5".includes(String.fromCharCode(code));
}
function tidy2(text) {
  return text.replace(/[\s|]+/gu, " ").trim().replace(/[。;]$/u, "");
}
var UNIT_ALONE = new RegExp(`^(?:${UNIT2}|\u4EBA\\(\u6B21\\)|\u4EF6\\(\u6B21\\)|[\\p{L}]{1,2}/[\\p{L}]{1,2})$`, "u");
function isUnit(printed) {
  return printed.length <= 8 && UNIT_ALONE.test(tidy2(fold(printed)).replaceAll(" ", ""));
}
var STATED_UNIT = new RegExp(`\u5355\u4F4D ?[:\u4E3A\u662F] ?(${UNIT2})|\\( ?(${UNIT2}) ?\\)`, "u");
var unitIn = remember((label) => {
  const m = STATED_UNIT.exec(fold(label.slice(0, 200)));
  return m?.[1] ?? m?.[2] ?? null;
});

// src/tables/row-kinds.ts
function kindOf2(cell2) {
  if (!cell2) return "blank";
  const read = readValue(cell2.text);
  if (read.value !== null) return "figure";
  if (read.blank) return read.blank === "empty" ? "blank" : "mark";
  return isUnit(cell2.text) ? "unit" : "label";
}
var YEAR2 = /^(?:19|20)\d\d$/;
var COLUMN_NUMBERS = /^(?:甲|乙|丙|栏次|[A-D]|\d{1,2})$/;
function rowsOfGrid(grid) {
  const kinds2 = /* @__PURE__ */ new Map();
  const kind = (cell2) => {
    let known2 = kinds2.get(cell2);
    if (known2 === void 0) kinds2.set(cell2, known2 = kindOf2(cell2));
    return known2;
  };
  for (const cell2 of yearLabels(grid)) kinds2.set(cell2, "label");
  let firstFigure;
  let above = [];
  let before = "empty";
  const words3 = /* @__PURE__ */ new Set();
  return grid.rows.map((cells) => {
    const places = placesOf(cells, above, kind);
    above = cells;
    const row = { kind: classify(places, grid.width, firstFigure, before, words3), places };
    const labelled = places.filter((p) => p.kind !== "blank");
    if (row.kind === "header" && before !== "header") firstFigure = places[0].kind === "blank" ? labelled[0].left : places[0].right;
    else if (row.kind === "data") {
      const figure = places.find((p) => p.kind === "figure" || p.kind === "mark");
      if (figure && figure.left > 0 && (firstFigure === void 0 || before === "header" || figure.left < firstFigure))
        firstFigure = figure.left;
    }
    if (row.kind === "header") for (const place of row.places) words3.add(labelKey(place.cell.text));
    if (row.kind !== "empty") before = row.kind;
    return row;
  });
}
function yearLabels(grid) {
  const filled = grid.rows.map((row) => row[0]).filter((cell2) => cell2 !== void 0 && cell2.text !== "");
  const years = filled.filter((cell2) => YEAR2.test(cell2.text));
  return years.length > 1 && years.length >= filled.length - 3 ? years : [];
}
function placesOf(cells, above, kind) {
  const places = [];
  cells.forEach((cell2, x) => {
    const last = places.at(-1);
    if (!cell2) return;
    if (last?.cell === cell2 && last.right === x) last.right = x + 1;
    else places.push({ cell: cell2, kind: kind(cell2), left: x, right: x + 1, continued: above[x] === cell2 });
  });
  return places;
}
function classify(places, width, firstFigure, before, words3) {
  const filled = places.filter((p) => p.kind !== "blank");
  if (filled.length === 0) return "empty";
  const figures2 = filled.filter((p) => p.kind === "figure" || p.kind === "mark");
  if (figures2.length > 0) {
    if (before === "header" && filled.length > 2 && filled.every((p) => COLUMN_NUMBERS.test(p.cell.text)) && counts(figures2)) return "empty";
    const years = figures2.length > 1 && figures2.every((p) => YEAR2.test(p.cell.text));
    return years && before !== "data" ? "header" : "data";
  }
  const own = filled.filter((p) => !p.continued);
  if (own.length === 0) return "empty";
  if (filled.length === 1) {
    const only = filled[0];
    if (places.length === 1 || only.right - only.left >= Math.max(2, 0.6 * width)) return "caption";
    return firstFigure !== void 0 && only.left >= firstFigure ? "header" : "data";
  }
  if (places.every((p) => p.cell.header)) return "header";
  if (firstFigure === void 0) return "header";
  const over = own.filter((p) => p.kind === "label" && p.left >= firstFigure);
  if (over.length === 1 && before === "data") return isColumnWord(over[0].cell.text, words3) ? "header" : "data";
  return over.length > 0 ? "header" : "data";
}
function isColumnWord(text, words3) {
  return words3.has(labelKey(text)) || Object.values(LAYOUTS).some((layout) => (matchColumn(layout, [text])?.score ?? 0) > 0.9);
}
function counts(figures2) {
  return figures2.every((p, i) => i === 0 || Number(p.cell.text) === Number(figures2[i - 1].cell.text) + 1);
}

// src/tables/segments.ts
function segmentsOf(row, header) {
  const beginnings = new Set(header.parts.map((part) => part.from));
  const segments = [];
  let open;
  for (const place of row.places) {
    const role = header.roles.get(place.left);
    if (role === "serial") continue;
    if (role && place.kind !== "figure") {
      if (role === "unit" && open && place.kind === "unit") open.unit = place.cell.text;
      continue;
    }
    const isLabel2 = place.kind === "label" || place.kind === "unit";
    if (!open || open.figures.length > 0 && header.labels.has(place.left) && (isLabel2 || beginnings.has(place.left))) {
      open = { labels: [], figures: [], from: place.left };
      segments.push(open);
    }
    if (isLabel2 && open.figures.length === 0) open.labels.push(place);
    else if (place.kind !== "blank" || open.figures.length > 0 || !header.labels.has(place.left)) open.figures.push(place);
  }
  for (const segment2 of segments) segment2.labels.sort((a, b) => Number(b.continued) - Number(a.continued) || a.left - b.left);
  return segments.filter((segment2) => segment2.labels.length > 0 || segment2.figures.some((place) => place.kind !== "blank"));
}
function leavesOf(segment2, { parts, leaves }) {
  const edge = leaves.at(-1)?.right ?? 0;
  if (parts.length === 1 || segment2.from >= edge) return parts[0].leaves;
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if (parts[middle].from <= segment2.from) low = middle;
    else high = middle - 1;
  }
  return parts[low].leaves;
}
function withoutFiller(segment2, header, columns2) {
  let figures2 = segment2.figures;
  if (figures2.length > columns2) figures2 = figures2.filter((place) => place.kind !== "blank" || !header.labels.has(place.left));
  const edge = header.leaves.at(-1)?.right ?? Number.POSITIVE_INFINITY;
  while (figures2.length > columns2 && figures2.at(-1).kind === "blank" && figures2.at(-1).left >= edge) figures2 = figures2.slice(0, -1);
  return figures2;
}

// src/tables/read-grid.ts
function readGrid(grid, carried) {
  const rows = rowsOfGrid(grid);
  const whole = recognise(wordsOf2(rows));
  const readings = [];
  let before = carried;
  for (const block of blocksOf(rows)) {
    const own = block.header.length > 0 ? readHeader(
      block.header,
      block.data.map((d) => d.row),
      grid.width
    ) : null;
    const words3 = [...wordsOf2(block.header), ...wordsOf2(block.data.map((d) => d.row))];
    const layout = recognise(words3) ?? whole ?? (own ? null : before?.layout ?? null);
    const header = own ?? inherited(before, layout, block, grid.width);
    const cells = readBlock(block, header, layout);
    if (own) before = { header: own, layout };
    if (cells.length === 0) continue;
    const last = readings.at(-1);
    if (last && last.layout === layout) for (const item of cells) last.cells.push(item);
    else readings.push({ from: grid.from, to: grid.to, section: grid.section ?? null, layout, cells });
  }
  for (const reading2 of readings) {
    const unit = statedUnit(rows);
    if (unit) reading2.unit = unit;
  }
  return { readings, carried: before };
}
function blocksOf(rows) {
  const blocks = [];
  let block = { header: [], data: [] };
  let captions = [];
  for (const row of rows) {
    if (row.kind === "caption") {
      const cell2 = row.places.find((p) => p.kind !== "blank").cell;
      captions = isName3(cell2) ? [cell2] : captions;
    } else if (row.kind === "header") {
      if (block.data.length > 0) {
        blocks.push(block);
        block = { header: [], data: [] };
      }
      block.header.push(row);
    } else if (row.kind === "data") block.data.push({ row, captions });
  }
  blocks.push(block);
  return blocks.filter((b) => b.header.length > 0 || b.data.length > 0);
}
var TITLE_OR_NOTE = /[。；]|^(?:注|备注|说明|单位|填表)|表$|年度|\d{4} ?年/u;
function isName3(cell2) {
  return cell2.text.length <= 30 && !TITLE_OR_NOTE.test(cell2.text);
}
function wordsOf2(rows) {
  const words3 = [];
  for (const row of rows) for (const place of row.places) if (place.kind === "label" && !place.continued) words3.push(place.cell.text);
  return words3;
}
function inherited(before, layout, block, width) {
  const bare2 = readHeader(
    [],
    block.data.map((d) => d.row),
    width
  );
  if (!before || before.layout !== layout) return bare2;
  return {
    ...before.header,
    roles: bare2.roles.size > 0 ? bare2.roles : before.header.roles,
    labels: bare2.labels,
    parts: partsOf2(before.header.leaves, bare2.labels)
  };
}
function statedUnit(rows) {
  for (const row of rows) {
    if (row.kind !== "caption") continue;
    const unit = unitIn(row.places.find((place) => place.kind !== "blank").cell.text);
    if (unit) return unit;
  }
  return null;
}
function readBlock(block, header, layout) {
  const cells = [];
  const stacks = [];
  let above = [];
  let last;
  for (const { row, captions } of block.data) {
    const segments = segmentsOf(row, header);
    segments.forEach((segment2, n) => {
      const leaves = leavesOf(segment2, header);
      const own = segment2.labels.map((place) => labelText(place.cell));
      const path = [...captions.map(labelText), ...pathOf(segment2, own, above, stacks[n] ??= [])];
      if (n === 0) above = columnLabels(segment2);
      const match = layout ? matchRow(layout, path, last) : null;
      if (match) last = match.row;
      const rest = withoutFiller(segment2, header, leaves.length);
      const isGroup = !match && rest.every((place) => place.kind !== "figure");
      if (isGroup && own.length > 0) return;
      for (const { place, path: column, certainty, formColumn } of alignRow(rest, leaves, layout, match?.row ?? null)) {
        if (place.kind === "label" || place.kind === "unit" || place.continued) continue;
        const cell2 = {
          from: place.cell.from,
          to: place.cell.to,
          text: place.cell.text,
          row: path,
          column,
          certainty: worse(certainty, place.cell.certainty ?? "certain")
        };
        if (segment2.unit) cell2.unit = segment2.unit;
        if (formColumn) cell2.formColumn = formColumn;
        cells.push(cell2);
      }
    });
  }
  return cells;
}
var ORDER = ["certain", "likely", "ambiguous"];
function worse(a, b) {
  return ORDER[Math.max(ORDER.indexOf(a), ORDER.indexOf(b))];
}

// src/tables/markup-tables.ts
function readMarkupTables(view, outline2) {
  const nested = /* @__PURE__ */ new Map();
  view.tables.forEach((table2, i) => {
    if (table2.inside === void 0) return;
    const within = nested.get(table2.inside);
    if (within) within.push(i);
    else nested.set(table2.inside, [i]);
  });
  const readings = [];
  let carried = null;
  view.tables.forEach((table2, i) => {
    if (table2.role !== "data") return;
    const grid = squareGrid(view, i, nested.get(i) ?? []);
    grid.section = outline2.at(table2.from);
    const read = readGrid(grid, carried);
    carried = read.carried;
    const caption = captionOf(view, i);
    for (const reading2 of read.readings) {
      const unit = reading2.unit ?? (caption ? unitIn(caption) : null);
      readings.push({ ...reading2, ...caption ? { caption } : {}, ...unit ? { unit } : {} });
    }
  });
  return readings;
}
function captionOf(view, index) {
  const { caption, from } = view.tables[index];
  if (caption) return view.text.slice(caption.from, caption.to).trim() || void 0;
  const above = lineBefore2(view, from);
  if (!above || above.to - above.from > 40 || above.zone === "table" || above.zone === "furniture") return void 0;
  const text = view.text.slice(above.from, above.to).trim();
  return /[表位]/u.test(text) && !/[。；]$/u.test(text) ? text : void 0;
}
function lineBefore2(view, position) {
  let low = 0;
  let high = view.lines.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (view.lines[middle].to <= position) low = middle + 1;
    else high = middle;
  }
  return view.lines[low - 1];
}

// src/view/text-table-marks.ts
var FIGURE = /^(?:[+-]|增加?|新增|减少?|上升|下降)?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?: ?(?:%|元|万元|[条件次个人项篇份宗]|人次))?$/;
var STAND_INS = /* @__PURE__ */ new Set(["/", "-", "--", "---", "----", "\u65E0", "\u4E0D\u9002\u7528", "\u96F6"]);
var UNITS = new Set("\u6761 \u4EF6 \u6B21 \u7BC7 \u4E2A \u4EBA \u4EBA\u6B21 \u4E07\u5143 \u5143 \u9879 \u4EFD % \u5B97 \u573A \u671F \u4EF6\u6B21 \u4EFD\u6B21 \u4E07\u4EBA\u6B21".split(" "));
var BAR = /[|│┃║]/;
var BORDER = /^[\s|+\-=:_│┃║┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬═]+$/;
function isFigure(text) {
  return FIGURE.test(text);
}
function isStandIn(text) {
  return STAND_INS.has(text);
}
function isUnit2(text) {
  return UNITS.has(text);
}
function isBorder(text) {
  return BORDER.test(text) && !holdsDashes(text);
}
function holdsDashes(border) {
  const cells = border.split(/[\s|]/).filter((cell2) => cell2 !== "");
  if (cells.length === 0 || !cells.every((cell2) => /^-{1,4}$/.test(cell2))) return false;
  return !border.includes("|") || cells.every((cell2) => cell2.length < 3);
}

// src/tables/text/halves.ts
var OVER_LABELS = /^(?:统计指标|指标名称|指标|项目)$/;
var INDENT = 4;
function splitHalves(part) {
  if (part.family !== "statistics" || !part.lines.some(namesTwice)) return [part];
  const starts = part.lines.flatMap((line) => secondLabel(line) ?? []).sort((a, b) => a - b);
  if (starts.length < 2) return [part];
  const usual = starts[0];
  const half = (isLeft) => ({
    family: part.family,
    lines: part.lines.map((line) => ({ ...line, atoms: line.atoms.flatMap((atom) => cutAt(atom, usual)) })).map((line) => ({ ...line, atoms: line.atoms.filter((atom) => atom.left < edgeOf(line, usual) === isLeft) })).filter((line) => line.atoms.length > 0)
  });
  return [half(true), half(false)];
}
function cutAt(atom, usual) {
  const figure = atom.kind === "words" ? /^[\d,.]+(?= )/.exec(atom.text)?.[0] : void 0;
  if (!figure || !isFigure(figure)) return [atom];
  const left = atom.left + figure.length + 1;
  if (Math.abs(left - usual) > INDENT) return [atom];
  const cut2 = figure.length;
  return [
    { ...atom, kind: "figure", text: figure, key: "", to: atom.from + cut2, x: atom.left + cut2 / 2 },
    { ...atom, text: atom.text.slice(cut2 + 1), from: atom.from + cut2 + 1, left, x: (left + 2 * atom.x - atom.left) / 2 }
  ];
}
function namesTwice(line) {
  return line.atoms.filter((atom) => atom.kind === "words" && OVER_LABELS.test(atom.key)).length === 2;
}
function secondLabel(line) {
  const figure = line.atoms.findIndex((atom) => atom.kind === "figure" || atom.kind === "mark" || atom.kind === "empty");
  return figure < 1 ? void 0 : line.atoms.slice(figure).find((atom) => atom.kind === "words")?.left;
}
function edgeOf(line, usual) {
  const header = line.atoms.filter((atom) => atom.kind === "words" && OVER_LABELS.test(atom.key));
  return header.length === 2 ? header[1].left : secondLabel(line) ?? usual - INDENT;
}

// src/catalogue/form-words.ts
var HEADERS = [
  "\u7533\u8BF7\u4EBA\u60C5\u51B5",
  "\u6CD5\u4EBA\u6216\u5176\u4ED6\u7EC4\u7EC7",
  "\u672C\u5217\u6570\u636E\u7684\u52FE\u7A3D\u5173\u7CFB\u4E3A\u7B2C\u4E00\u9879\u52A0\u7B2C\u4E8C\u9879\u4E4B\u548C\u7B49\u4E8E\u7B2C\u4E09\u9879\u52A0\u7B2C\u56DB\u9879\u4E4B\u548C",
  "\u4FE1\u606F\u5185\u5BB9",
  "\u7EDF\u8BA1\u6307\u6807",
  "\u6307\u6807",
  "\u6307\u6807\u540D\u79F0",
  "\u9879\u76EE",
  "\u7C7B\u522B",
  "\u4E8B\u9879",
  "\u91C7\u8D2D\u603B\u91D1\u989D\u5355\u4F4D\u4E07\u5143",
  "\u4E8C\u90E8\u5206\u516C\u5F00",
  "\u903E\u671F\u4E0D\u8865\u6B63",
  "\u903E\u671F\u4E0D\u7F34\u8D39"
];
var SHORTEST_VARIANT = 4;
var FORM_LABELS = formLabels();
function formLabels() {
  const labels = new Set(HEADERS);
  const add2 = (label) => labels.add(label.replace(/[^\u4e00-\u9fff]+/gu, ""));
  for (const { rows, columns: columns2 } of Object.values(LAYOUTS)) {
    for (const { label, variants = [] } of [...rows, ...columns2])
      for (const wording of [label, ...variants]) if (wording === label || wording.length >= SHORTEST_VARIANT) add2(wording);
    for (const { group } of rows) for (const label of group) add2(label);
  }
  return [...labels];
}

// src/view/text-table-line.ts
var PAGE_NUMBER = /^-{1,2} ?\d{1,3} ?-{1,2}$/;
var CAPTION = /^#{0,6} ?表 ?[一二三四五六七八九十\d]{1,2} ?[:. ]/;
var NOTE2 = /^\(?注 ?[:1-9一二三]/;
var YEAR_CAPTION = /^\(?\d{4} ?年\S*$/;
var HEADING = /^(?:#{0,6} ?|\*{1,3})(?:[一二三四五六七八九十]{1,3} ?、|第[一二三四五六七八九十]{1,3}(?:部分|章))/;
var STOP2 = /[。;?!]/;
var SENTENCE = /[。;?!]|,(?!\d{3}).*,(?!\d{3})/;
var INDEX = /^(?:索 ?引 ?号|发布机构|发布日期|生成日期|公开日期|成文日期|发文日期|信息分类|文 *号|名 *称|主 ?题 ?[词分]|有效性) ?:?$/;
var GAP = / {2,}/;
var CHAPTER2 = /情况|事项|措施|问题/;
var MOST = 0.8;
var LONGEST_CELL = 90;
var COLUMNS_OF_HEADER = 3;
var LONGEST_GLUED = 60;
var LONGEST_LINE = 220;
var FIRST_HAN2 = 19968;
var LAST_HAN = 40959;
var JOINED = FORM_LABELS.join("|");
var learned;
function vocabulary() {
  if (learned) return learned;
  const pairs2 = /* @__PURE__ */ new Set();
  for (const label of FORM_LABELS) for (let i = 1; i < label.length; i++) pairs2.add(pair(label.charCodeAt(i - 1), label.charCodeAt(i)));
  learned = { pairs: pairs2, whole: new Set(FORM_LABELS.map(withoutNumeral)) };
  return learned;
}
function pair(a, b) {
  return a - FIRST_HAN2 << 15 | b - FIRST_HAN2;
}
function squeezed(text) {
  let out = "";
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const han = code >= FIRST_HAN2 && code <= LAST_HAN;
    if (han && from < 0) from = i;
    else if (!han && from >= 0) {
      out += text.slice(from, i);
      from = -1;
    }
  }
  return out;
}
function withoutNumeral(label) {
  return label.length > 3 ? label.replace(/^[一二三四五六七八九十](?!安全|类)/, "") : label;
}
function likenessOf2(text) {
  const words3 = squeezed(text);
  const share = shareOf(words3);
  const bracket = text.indexOf("(");
  const name = bracket > 0 ? squeezed(text.slice(0, bracket)) : "";
  const { whole } = vocabulary();
  const known2 = (key) => key.length > 0 && whole.has(withoutNumeral(key));
  const exact = known2(words3) || known2(name) || share === 1 && (isGlued(words3) || isPartOfLabel(words3, 4));
  return { exact, share };
}
function shareOf(words3) {
  if (words3.length < 2) return 0;
  const { pairs: pairs2 } = vocabulary();
  let covered = 0;
  let before = false;
  for (let i = 0; i < words3.length; i++) {
    const after = i + 1 < words3.length && pairs2.has(pair(words3.charCodeAt(i), words3.charCodeAt(i + 1)));
    if (before || after) covered++;
    before = after;
  }
  return covered / words3.length;
}
function isGlued(words3) {
  if (words3.length > LONGEST_GLUED) return false;
  const { whole } = vocabulary();
  const reached = [true];
  for (let from = 0; from < words3.length; from++) {
    if (!reached[from]) continue;
    for (let to = from + 2; to <= words3.length; to++) if (whole.has(words3.slice(from, to))) reached[to] = true;
  }
  return reached[words3.length] === true;
}
function isPartOfLabel(words3, least = 1) {
  return words3.length >= least && JOINED.includes(words3);
}
function isValue(token) {
  return isFigure(token) || isStandIn(token) || isUnit2(token);
}
function look(kind, seed = "no", exact = false, figures2 = 0) {
  return { kind, seed, exact, figures: figures2 };
}
function isPiece(cell2) {
  return cell2.length <= 1 || isValue(cell2) || shareOf(squeezed(cell2)) >= MOST;
}
function lookAtLine(folded, tabs) {
  const line = folded.trim();
  if (line === "" || PAGE_NUMBER.test(line)) return look("blank");
  if (isBorder(line)) return look("mark", "no", line.length > 2 && /[^\s\-=_]/.test(line));
  if (BAR.test(line)) return lookAtBars(line);
  if (line.length > LONGEST_LINE) return look("prose");
  if (CAPTION.test(line)) return look("labels", "no", true);
  const tokens = line.split(" ").filter(Boolean);
  let values = 0;
  while (values < tokens.length && isValue(tokens[tokens.length - 1 - values])) values++;
  const figures2 = tokens.slice(tokens.length - values).filter((t) => /\d/.test(t)).length;
  if (values === tokens.length) return look("values", figures2 >= 5 ? "strong" : "no", false, figures2);
  const words3 = tokens.slice(0, tokens.length - values).join(" ");
  if (NOTE2.test(line)) return look("note");
  if (STOP2.test(words3) || YEAR_CAPTION.test(line)) return look("prose");
  const heading = HEADING.test(line) && !isPartOfLabel(squeezed(leading(line)));
  if (heading && values === 0)
    return { ...look("heading"), torn: words3.length < 12 && shareOf(squeezed(words3)) >= MOST && !CHAPTER2.test(words3) };
  const { exact, share } = likenessOf2(words3);
  const known2 = exact || share >= MOST || line.split(GAP).every(isPiece);
  if (values > 0 && (known2 || !SENTENCE.test(words3))) {
    const apart = tabs || / {2}\S+$/.test(line);
    if (known2 || values > 1 || apart) return look("row", figures2 >= 4 && known2 ? "strong" : "weak", exact, figures2);
  }
  if (tokens.every((t) => squeezed(t).length <= 1 && t.length <= 2)) return look("mark");
  if (known2) return look("labels", "no", exact);
  if (SENTENCE.test(line) || line.length > LONGEST_CELL) return look("prose");
  return look("words", "no", line.split(GAP).length >= COLUMNS_OF_HEADER);
}
function lookAtBars(line) {
  const cells = line.split(BAR).map((cell2) => cell2.trim());
  const outer = cells[0] === "" || cells.at(-1) === "";
  const filled = cells.filter(Boolean);
  if (filled.some((cell2) => INDEX.test(cell2))) return look("prose");
  if (filled.length === 0) return look("mark", "no", true);
  if (filled.some((cell2) => cell2.length > LONGEST_CELL && SENTENCE.test(cell2))) return look("prose");
  const values = filled.filter(isValue).length;
  const known2 = filled.some((cell2) => likenessOf2(cell2).exact);
  if (!outer && values === 0 && !known2) return look("prose");
  return look("row", values > 1 || known2 && (values > 0 || filled.length > 1) ? "strong" : "weak", true, values);
}
function leading(line) {
  return line.replace(/^[#*]+ ?/, "").replace(/ [\d(/-][\s\S]*$/, "");
}

// src/tables/text/ruler.ts
var PIXELS = 8;
var Ruler = class {
  constructor(text, line) {
    this.text = text;
    this.line = line;
    this.unit = line.place ? PIXELS : 1;
    this.x = line.place?.left ?? 0;
  }
  text;
  line;
  index = 0;
  x;
  unit;
  at(index) {
    for (; this.index < index; this.index++) {
      const code = this.text.charCodeAt(this.line.from + this.index);
      this.x += this.unit * (code === 9 ? 8 : code >= 11904 && code < 65377 ? 2 : 1);
    }
    return this.x;
  }
};
function measure2(lines) {
  let wide = 0;
  let narrow = 0;
  let before;
  for (const line of lines) {
    const figures2 = line.barred ? [] : line.atoms.filter((a) => a.kind === "figure");
    if (figures2.length < 2) continue;
    const other = before?.atoms.filter((a) => a.kind === "figure");
    if (other?.length === figures2.length) {
      wide += Math.abs(figures2[0].x - other[0].x);
      narrow += Math.abs(figures2[0].from - line.from - (other[0].from - before.from));
    }
    before = line;
  }
  if (narrow >= wide) return;
  for (const line of lines) {
    for (const atom of line.atoms) {
      atom.left = atom.from - line.from;
      atom.x = (atom.from + atom.to) / 2 - line.from;
      atom.narrow = true;
    }
  }
}

// src/tables/text/lines.ts
var TORN2 = /^\d(?: ?\d)+(?:\.\d+)?$/;
var NOTED = /^(\d[\d,]*(?:\.\d+)?) ?\(([^()]{1,40})\)$/;
var ROW_HEIGHT = 7;
var LONGEST_FIGURE = 24;
function readTextLines(view) {
  const out = [];
  let anyPlaced = false;
  let gap2 = 0;
  let heading;
  let apart = false;
  let placed;
  for (const line of view.lines) {
    if (line.zone !== "table" || line.table !== void 0 && view.tables[line.table]?.role === "data") {
      const text = view.folded.slice(line.from, line.to).trim();
      if (text === "") gap2++;
      else {
        heading = text;
        apart = apart || text.length > 60 || /[。;]/.test(text);
      }
      continue;
    }
    const read = readLine2(view, line);
    if (!read) {
      gap2++;
      continue;
    }
    const same = placed && line.place && heading === void 0 && isLevel(placed.line, line);
    if (same) {
      for (const item of read.atoms) placed.target.atoms.push(item);
      placed.target.to = Math.max(placed.target.to, read.to);
      continue;
    }
    const target = { ...read, gap: gap2, apart, ...heading !== void 0 ? { heading } : {} };
    out.push(target);
    placed = line.place ? { line, target } : void 0;
    anyPlaced ||= placed !== void 0;
    gap2 = 0;
    heading = void 0;
    apart = false;
  }
  if (!anyPlaced) measure2(out);
  for (const line of out) if (line.atoms.length > 1) line.atoms.sort((a, b) => a.x - b.x);
  return out;
}
function isLevel(a, b) {
  return a.place.page === b.place.page && Math.abs(a.place.top - b.place.top) <= ROW_HEIGHT;
}
function readLine2(view, line) {
  const folded = view.folded.slice(line.from, line.to);
  if (isBorder(folded)) return void 0;
  const pieces = BAR.test(folded) ? cellsOf(folded) : chunksOf(view, line, folded);
  if (pieces.length === 0) return void 0;
  const ruler = new Ruler(view.text, line);
  const atoms = pieces.map(({ from, to, inCell }) => {
    const left = ruler.at(from);
    const x = (left + ruler.at(to)) / 2;
    return { from: line.from + from, to: line.from + to, x, left, ...kindOf3(folded.slice(from, to), inCell) };
  });
  return { from: line.from, to: line.to, atoms, barred: pieces[0].inCell && (pieces.length > 1 || /^\s*[|│┃║]/.test(folded)) };
}
function cellsOf(folded) {
  const cells = [];
  let start = 0;
  for (let i = 0; i <= folded.length; i++) {
    if (i < folded.length && !BAR.test(folded[i])) continue;
    const cell2 = trimmed2(folded, start, i);
    const outer = start === 0 || i === folded.length;
    if (!outer || cell2.to > cell2.from) cells.push({ ...cell2, inCell: true });
    start = i + 1;
  }
  return cells;
}
function chunksOf(view, line, folded) {
  const out = [];
  let start = -1;
  for (let i = 0; i <= folded.length; i++) {
    const blank = i === folded.length || folded.charCodeAt(i) === 32;
    if (!blank) {
      if (start < 0) start = i;
      continue;
    }
    const wide = i + 1 >= folded.length || folded.charCodeAt(i + 1) === 32 || view.text.charCodeAt(line.from + i) === 9;
    if (start >= 0 && wide) {
      addChunk(folded, start, i, out);
      start = -1;
    }
  }
  return out;
}
function addChunk(folded, from, to, out) {
  if (folded.charCodeAt(to - 1) === 41 && NOTED.test(folded.slice(from, to))) {
    out.push({ from, to, inCell: true });
    return;
  }
  let end = to;
  const figures2 = [];
  while (end > from) {
    let start = end;
    while (start > from && folded.charCodeAt(start - 1) !== 32) start--;
    const apart = start - 2 >= from && (start - 2 === from || folded.charCodeAt(start - 3) === 32);
    if (apart && isUnit2(folded[start - 2] + folded.slice(start, end))) start -= 2;
    if (!isFigureLike(folded.slice(start, end))) break;
    figures2.push({ from: start, to: end, inCell: false });
    end = start;
    while (end > from && folded.charCodeAt(end - 1) === 32) end--;
  }
  if (end > from) out.push({ from, to: end, inCell: false });
  for (let i = figures2.length - 1; i >= 0; i--) out.push(figures2[i]);
}
function trimmed2(folded, from, to) {
  while (from < to && folded.charCodeAt(from) === 32) from++;
  while (to > from && folded.charCodeAt(to - 1) === 32) to--;
  return { from, to };
}
function isFigureLike(text) {
  return text.length <= LONGEST_FIGURE && (isFigure(text) || isStandIn(text) || isUnit2(text.replace(" ", "")));
}
function kindOf3(text, inCell) {
  if (text === "") return { kind: "empty", text, key: "" };
  if (isFigure(text)) return { kind: "figure", text, key: "" };
  if (inCell && TORN2.test(text)) return { kind: "figure", text: text.replaceAll(" ", ""), key: "", torn: true };
  if (isStandIn(text)) return { kind: "mark", text, key: "" };
  if (isUnit2(text.replace(" ", ""))) return { kind: "unit", text: text.replace(" ", ""), key: "" };
  const noted = NOTED.exec(text);
  if (noted) return { kind: "figure", text: noted[1], key: "", note: noted[2] };
  return { kind: "words", text, key: squeezed(text) };
}
function numberOf(atom) {
  if (atom.kind !== "figure") return Number.NaN;
  return readValue(atom.text).value ?? Number.NaN;
}

// src/tables/text/other.ts
var SAME_COLUMN = 4;
var MOST_CELLS = 2e5;
var MOST_COLUMNS = 400;
function readOther(view, lines, section) {
  const grid = gridOf(view, lines);
  if (!grid) return [];
  grid.section = section;
  return readGrid(grid, null).readings.filter((reading2) => reading2.cells.length > 1);
}
function gridOf(view, lines) {
  const barred = lines.filter((line) => line.barred).length * 2 > lines.length;
  const rows = barred ? byBars(view, lines) : byPlaces(view, lines);
  if (!rows || rows.length < 2) return void 0;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width < 2 || width * rows.length > MOST_CELLS) return void 0;
  return {
    from: lines[0].from,
    to: lines.at(-1).to,
    rows: rows.map((row) => [...row, ...new Array(width - row.length)]),
    width
  };
}
function cell(view, atom) {
  return { from: atom.from, to: atom.to, text: view.text.slice(atom.from, atom.to).trim() };
}
function byBars(view, lines) {
  return lines.filter((line) => line.barred).map((line) => line.atoms.map((atom) => cell(view, atom)));
}
function byPlaces(view, lines) {
  const columns2 = figureColumns(lines);
  if (columns2.length === 0 || columns2.length > MOST_COLUMNS) return void 0;
  return lines.map((line) => {
    const row = new Array(columns2.length + 1).fill(void 0);
    line.atoms.forEach((atom, i) => {
      const column = i === 0 && atom.kind === "words" && line.atoms.length > 1 ? 0 : nearest(columns2, atom.x) + 1;
      row[column] = row[column] ? { from: row[column].from, to: atom.to, text: `${row[column].text} ${cell(view, atom).text}` } : cell(view, atom);
    });
    return row;
  });
}
function figureColumns(lines) {
  const places = lines.flatMap(
    (line) => line.atoms.filter((a) => a.kind === "figure" || a.kind === "mark" || a.kind === "unit").map((a) => a.x)
  );
  places.sort((a, b) => a - b);
  const columns2 = [];
  for (const x of places) {
    const last = columns2.at(-1);
    if (last && x - last.at(-1) <= SAME_COLUMN) last.push(x);
    else columns2.push([x]);
  }
  return columns2.map((c) => c.reduce((a, b) => a + b, 0) / c.length);
}
function nearest(columns2, x) {
  let best2 = 0;
  for (let c = 1; c < columns2.length; c++) if (Math.abs(columns2[c] - x) < Math.abs(columns2[best2] - x)) best2 = c;
  return best2;
}

// src/tables/text/evidence.ts
var WHOLE2 = 12;
var SHORT_PIECE = 3;
var NUMERAL2 = /^[一二三四五六七八九十](?!安全|类)/;
var RowIndex = class {
  constructor(rows) {
    this.rows = rows;
    rows.forEach((row, place) => {
      for (const label of [row.label, ...row.variants ?? []]) {
        const key = bare(label);
        this.wordings.push({ row: place, key });
        const short = bare(label.split("\uFF08")[0]);
        if (short !== key && short.length > 1) this.wordings.push({ row: place, key: short });
      }
      for (const group of row.group) this.groups.push({ row: place, key: bare(group) });
    });
  }
  rows;
  wordings = [];
  groups = [];
  cache = /* @__PURE__ */ new Map();
  of(key) {
    let found = this.cache.get(key);
    if (!found) {
      found = this.compare(key);
      if (this.cache.size < 5e3) this.cache.set(key, found);
    }
    return found;
  }
  compare(printed) {
    const scores = new Float64Array(this.rows.length);
    const whole = [];
    if (printed.length === 0 || printed.length > 120) return { scores, whole };
    const short = printed.replace(NUMERAL2, "") || printed;
    for (const { row, key } of this.wordings) {
      const score = Math.max(likeness2(printed, key), short === printed ? 0 : likeness2(short, key));
      if (score > scores[row]) scores[row] = score;
      if (score === WHOLE2 && !whole.includes(row)) whole.push(row);
    }
    if (whole.length === 0 && short.length <= SHORT_PIECE && this.groups.some(({ key }) => key.includes(short))) scores.fill(0);
    if (whole.length === 0) {
      for (const { row, key } of this.groups)
        if (scores[row] === 0 && short.length > 1 && (key.includes(short) || short.includes(key))) scores[row] = 1.5;
    }
    return { scores, whole };
  }
};
function bare(label) {
  const key = squeezed(label);
  return key.length > 2 ? key.replace(NUMERAL2, "") : key;
}
function likeness2(words3, label) {
  if (words3 === label) return WHOLE2;
  if (words3.length < 2) return 0;
  if (label.startsWith(words3)) return 3 + 7 * words3.length / label.length;
  if (label.includes(words3)) return 2 + 7 * words3.length / label.length;
  if (label.length >= 3 && words3.endsWith(label)) return 11;
  if (label.length >= 5 && words3.includes(label)) return 9;
  if (words3.length >= 4 && label.length >= 4 && words3.length <= label.length + 4) {
    const share = commonPairs(words3, label);
    if (share >= 0.6) return 9 * share;
  }
  return 0;
}
function commonPairs(a, b) {
  const pairs2 = /* @__PURE__ */ new Set();
  for (let i = 1; i < a.length; i++) pairs2.add(a.slice(i - 1, i + 1));
  let common = 0;
  for (let i = 1; i < b.length; i++) if (pairs2.has(b.slice(i - 1, i + 1))) common++;
  return 2 * common / (a.length + b.length - 2);
}

// src/tables/text/figure-rows.ts
var MOST_CLOSE = 3;
function readPieces(lines, width) {
  const pieces = [];
  let singles = [];
  const flush = (gapAfter) => {
    if (singles.length > 0) for (const row of rowsOfRun(singles, width, gapAfter)) pieces.push({ row });
    singles = [];
  };
  const runs = inRuns(lines, width);
  for (const [i, line] of lines.entries()) {
    const figures2 = line.atoms.filter(isCell);
    const words3 = line.atoms.filter((a) => a.kind === "words");
    if (figures2.some((a) => a.kind !== "empty")) {
      if (runs[i]) {
        for (const atom of figures2) singles.push({ atom, gap: line.gap });
        continue;
      }
      flush(line.gap);
      if (line.barred) pieces.push({ row: { ...cutLabels(line.atoms), placed: true, barred: true } });
      else pieces.push({ row: { figures: figures2, words: words3, placed: true, barred: false } });
    } else {
      if (words3.length > 0) flush(line.gap);
      for (const word of words3) pieces.push({ words: word });
    }
  }
  flush(0);
  return pieces;
}
function inRuns(lines, width) {
  const count2 = lines.map((line) => line.barred || line.atoms.some((a) => a.kind === "words") ? 0 : line.atoms.filter(isCell).length);
  return count2.map((n, i) => n === 1 || n > 1 && n < width && n <= MOST_CLOSE && count2[i - 1] === 1 && (count2[i + 1] ?? 0) <= 1);
}
function isCell(atom) {
  return atom.kind === "figure" || atom.kind === "mark" || atom.kind === "empty";
}
function cutLabels(atoms) {
  let last = atoms.length - 1;
  while (last >= 0 && atoms[last].kind !== "words") last--;
  return {
    words: atoms.filter((a) => a.kind === "words"),
    figures: atoms.slice(last + 1).filter((a) => a.kind !== "unit"),
    line: { cells: atoms.length, before: last + 1 }
  };
}
function rowsOfRun(run, width, gapAfter) {
  const blocks = [];
  for (const single of run) {
    if (blocks.length === 0 || single.gap > 0) blocks.push([single]);
    else blocks.at(-1).push(single);
  }
  const rows = [];
  let loose = [];
  const count2 = () => {
    for (let i = 0; i < loose.length; i += width) {
      const part = loose.slice(i, i + width);
      const end = i + width >= loose.length;
      rows.push({
        figures: part.map((s) => s.atom),
        words: [],
        placed: false,
        barred: false,
        ...loose.length > width ? { counted: true } : {},
        gaps: [...part.map((s) => s.gap), end ? gapAfter : 0]
      });
    }
    loose = [];
  };
  for (let b = 0; b < blocks.length; ) {
    const size = blocks[b].length;
    const columns2 = blocks.slice(b, b + width);
    if (width > 1 && size > 1 && loose.length % width === 0 && columns2.length === width && columns2.every((c) => c.length === size)) {
      count2();
      for (let r = 0; r < size; r++)
        rows.push({ figures: columns2.map((c) => c[r].atom), words: [], placed: false, barred: false, counted: true });
      b += width;
    } else for (const item of blocks[b++]) loose.push(item);
  }
  count2();
  return rows;
}

// src/tables/text/fit.ts
var MOST_EXTRA = 6;
function fitRow(row, width, columns2 = {}) {
  const start = row.figures.length > width ? startAmongFillers(row, width, columns2.first) : 0;
  const figures2 = start === void 0 ? row.figures.filter((f) => f.kind !== "empty") : row.figures.slice(start, start + width);
  if (figures2.length === width) {
    const read = fitted(figures2.map((f) => f.kind === "empty" ? void 0 : [f]));
    const chosen = row.figures.length > width && read.ground !== "sum" && columns2.first === void 0 && fillerStarts(row, width).length > 1;
    return chosen ? { ...read, ground: "order" } : read;
  }
  if (figures2.length > width) return join(figures2, width);
  const byGaps = row.gaps && placeByGaps(figures2, row.gaps, width);
  if (byGaps) return { cells: byGaps, ground: groundOf(byGaps), joined: false };
  if (row.placed && columns2.places) {
    const byPlace = placeByColumns(figures2, columns2.places);
    if (byPlace) return { cells: byPlace, ground: groundOf(byPlace), joined: false };
  }
  return placeByOrder(figures2, width);
}
function fitted(cells) {
  const ground = groundOf(cells);
  return { cells, ground: cells.includes(void 0) ? ground : ground === "sum" ? "sum" : "count", joined: false };
}
function groundOf(cells) {
  const sum = holds(cells);
  return sum === void 0 ? "place" : sum ? "sum" : "order";
}
function cellNumber(cell2) {
  if (!cell2) return void 0;
  const value = cell2.length === 1 ? numberOf(cell2[0]) : Number(cell2.map((a) => a.text).join(""));
  return Number.isNaN(value) ? void 0 : value;
}
function holds(cells) {
  const total = cellNumber(cells.at(-1));
  const parts = cells.slice(0, -1).map(cellNumber);
  if (total === void 0 || parts.every((p) => p === void 0)) return void 0;
  return parts.reduce((sum, p) => sum + (p ?? 0), 0) === total;
}
function startAmongFillers(row, width, first) {
  const starts = fillerStarts(row, width);
  return starts.find((from) => provenAt(row, width, from)) ?? starts.find((from) => row.line && from + row.line.before === first) ?? starts.at(-1);
}
function fillerStarts({ figures: figures2 }, width) {
  const filled = figures2.findIndex((f) => f.kind !== "empty");
  const latest = Math.min(filled < 0 ? figures2.length : filled, figures2.length - width);
  const starts = [];
  for (let from = Math.max(0, figures2.findLastIndex((f) => f.kind !== "empty") + 1 - width); from <= latest; from++) starts.push(from);
  return starts;
}
function provenAt(row, width, from) {
  const cells = row.figures.slice(from, from + width).map((f) => f.kind === "empty" ? void 0 : [f]);
  return holds(cells) === true && cellNumber(cells.at(-1)) !== 0;
}
function firstCell(row, width) {
  if (!row.line || row.figures.length < width) return void 0;
  const starts = fillerStarts(row, width);
  const start = starts.length === 1 ? starts[0] : starts.find((from) => provenAt(row, width, from));
  return start === void 0 ? void 0 : row.line.before + start;
}
function join(figures2, width) {
  const extra = figures2.length - width;
  if (extra > MOST_EXTRA || figures2.some((f) => f.kind !== "figure")) return void 0;
  const found = joinings(figures2, width).filter((cells) => holds(cells) === true);
  const distinct = new Map(found.map((cells) => [cells.map(cellNumber).join(), cells]));
  if (distinct.size !== 1) return void 0;
  return { cells: [...distinct.values()][0], ground: "sum", joined: true };
}
function joinings(figures2, width) {
  const out = [];
  const extend = (at, cells) => {
    const left = width - cells.length;
    if (left === 0) {
      if (at === figures2.length) out.push(cells);
      return;
    }
    for (let to = at + 1; to <= figures2.length - left + 1; to++) {
      const cell2 = figures2.slice(at, to);
      if (cell2.length > 1 && !(cell2.every((a) => /^\d+$/.test(a.text)) && cell2[0].text !== "0")) break;
      extend(to, [...cells, cell2]);
    }
  };
  extend(0, []);
  return out;
}
function placeByGaps(figures2, gaps, width) {
  if (figures2.length > width) return void 0;
  const usual = Math.min(...gaps.slice(0, -1));
  if (usual < 1) return void 0;
  const cells = [];
  figures2.forEach((figure, i) => {
    for (let k = usual; k < gaps[i]; k++) cells.push(void 0);
    cells.push([figure]);
  });
  for (let k = usual; k < gaps.at(-1); k++) cells.push(void 0);
  return cells.length === width ? cells : void 0;
}
function placeByColumns(figures2, columns2) {
  const cells = new Array(columns2.length).fill(void 0);
  for (const figure of figures2) {
    if (figure.kind === "empty") continue;
    let nearest2 = 0;
    for (let c = 1; c < columns2.length; c++) if (Math.abs(columns2[c] - figure.x) < Math.abs(columns2[nearest2] - figure.x)) nearest2 = c;
    if (cells[nearest2]) return void 0;
    cells[nearest2] = [figure];
  }
  return cells;
}
function placeByOrder(figures2, width) {
  const filled = figures2.filter((f) => f.kind !== "empty");
  if (filled.length === 0 || filled.length > width) return void 0;
  const spread2 = (cells, joined) => {
    const total = cells.length > 1 && holds(cells) === true;
    const parts = total ? cells.slice(0, -1) : cells;
    const out = new Array(width).fill(void 0);
    parts.forEach((cell2, c) => {
      out[c] = cell2;
    });
    if (total) out[width - 1] = cells.at(-1);
    return { cells: out, ground: "order", joined };
  };
  const plain = filled.map((f) => [f]);
  if (filled.length < 2 || holds(plain) === true || filled.some((f) => f.kind !== "figure")) return spread2(plain, false);
  const ways = [];
  for (let w = filled.length - 1; w >= 2; w--)
    for (const item of joinings(filled, w).filter((cells) => holds(cells) === true)) ways.push(item);
  return ways.length === 1 ? spread2(ways[0], true) : spread2(plain, false);
}

// src/tables/text/mend-labels.ts
var FURTHEST = 3;
var SHORTEST_HALF = 3;
function mendLabels(lines, index) {
  const rests = /* @__PURE__ */ new Set();
  const mended = lines.map((line, i) => {
    const half = line.atoms.findLast((atom) => atom.kind === "words");
    if (!half || half.key.length < SHORTEST_HALF || isLabel(half.key, index)) return line;
    const rest = lines.slice(i + 1, i + 1 + FURTHEST).find((other) => !rests.has(other) && endsLabel(half, other, index));
    if (!rest) return line;
    rests.add(rest);
    const whole = { ...half, key: half.key + squeezed(rest.atoms[0].text) };
    return { ...line, atoms: line.atoms.map((atom) => atom === half ? whole : atom) };
  });
  return mended.filter((_, i) => !rests.has(lines[i]));
}
function endsLabel(half, line, index) {
  const [rest] = line.atoms;
  if (line.atoms.length !== 1 || !rest || rest.kind !== "words" && rest.kind !== "unit") return false;
  return !isLabel(rest.key, index) && isLabel(half.key + squeezed(rest.text), index);
}
function isLabel(key, index) {
  return index.of(key).whole.length > 0;
}

// src/tables/text/output.ts
function tornCells(cells) {
  return cells.map((cell2) => ({ from: cell2[0].from, to: cell2.at(-1).to, after: cell2.map((a) => a.text).join("") }));
}
function cellText(view, cell2) {
  const [first] = cell2;
  if (cell2.length === 1 && first && !first.torn) return view.text.slice(first.from, first.to);
  return cell2.map((a) => a.text).join("");
}
function printedLabel(view, atom, place, index) {
  const official = index.rows[place].label;
  if (!atom) return official;
  const form = bare(official);
  const words3 = bare(atom.key);
  const whole = index.of(atom.key).whole.includes(place);
  if (!whole && (form.includes(words3) || words3.includes(form))) return official;
  const printed = view.text.slice(atom.from, atom.to).replace(/[\s\u3000]+/gu, "").replace(/^#+/u, "");
  if (whole && atom.key.length > squeezed(printed).length) return atom.key;
  return /^\d/.test(official) ? printed.replace(/^[（(][一二三四五六七八九十][)）]\D{0,6}(?=\d)/u, "") : printed;
}

// src/tables/text/proactive-columns.ts
var LAYOUT2 = LAYOUTS.proactive;
function columnsUnder(headers, row, edition) {
  const words3 = headers.map((h) => h.key).join("");
  const own = LAYOUT2.columns.filter((c) => c.holds === "value" && c.blocks?.includes(row.block));
  const named3 = own.filter((c) => wordingsOf(c).some((label) => label.length > 2 && words3.includes(label)));
  const other = edition === "template-2021" ? "template-2019" : "template-2021";
  const form = columnsOf(LAYOUT2, edition, row.block);
  if (named3.length === 0) return form.length > 0 ? form : columnsOf(LAYOUT2, other, row.block);
  const editions = [edition, other].filter((e) => named3.some((c) => c.editions.includes(e)));
  const whole = columnsOf(LAYOUT2, editions[0], row.block);
  const clear = headers.every((h) => h.key === "\u4FE1\u606F\u5185\u5BB9" || h.key.length < 2 || own.some((c) => isNamed(h, c)));
  return !clear && named3.every((c) => whole.includes(c)) ? whole : named3;
}
function wordingsOf(column) {
  return [column.label, ...column.variants ?? []].map((label) => bare(label.split("\uFF08")[0]));
}
function isNamed(header, column) {
  return wordingsOf(column).includes(bare(header.text.split("(")[0]));
}
function placesOf2(headers, columns2) {
  const places = columns2.map((column) => headers.find((h) => isNamed(h, column))?.x);
  return places.some((p) => p === void 0) ? void 0 : places;
}
function columnLabel(view, headers, column) {
  const wordings = wordingsOf(column);
  const header = headers.find((h) => isNamed(h, column)) ?? headers.find((h) => wordings.some((label) => label.slice(0, -1) === h.key));
  if (!header) return column.label;
  const rest = headers.find((h) => h.key.length === 1 && wordings.includes(header.key + h.key));
  return view.text.slice(header.from, header.to).replace(/[\s\u3000]+/gu, "") + (rest?.key ?? "");
}

// src/tables/text/words.ts
function splitWords(atom) {
  if (atom.kind !== "words" || !atom.text.includes(" ")) return [atom];
  const widthOf2 = (text) => atom.narrow ? text.length : displayWidth(text);
  const width = widthOf2(atom.text);
  const scale = 2 * (atom.x - atom.left) / width;
  return [...atom.text.matchAll(/\S+/gu)].map((match) => {
    const left = atom.left + widthOf2(atom.text.slice(0, match.index)) * scale;
    return {
      ...atom,
      from: atom.from + match.index,
      to: atom.from + match.index + match[0].length,
      text: match[0],
      key: match[0].replace(/[^\u4e00-\u9fff]+/gu, ""),
      left,
      x: left + widthOf2(match[0]) * scale / 2
    };
  });
}
function displayWidth(text) {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) >= 11904 ? 2 : 1;
  return width;
}

// src/tables/text/proactive.ts
var LAYOUT3 = LAYOUTS.proactive;
var INDEX2 = new RowIndex(LAYOUT3.rows);
var BLOCK = /第?二十条第?([一五六八九])/;
var BLOCKS = { \u4E00: 1, \u4E94: 5, \u516D: 6, \u516B: 8, \u4E5D: 9 };
var HEADER_WORDS = /信息内容|二十条|制发|废止|现行有效|处理决定|收费金额|新制作|新公开|对外公开|项目数量|采购/;
var OF_2019 = /新制作|新公开|对外公开|上一年|增减|采购/;
var NOTE_CUES = [
  [/失效|废止|清理/, /废止/],
  [/修订|修改|新增|制定|出台/, /制发|新制作/],
  [/有效/, /有效/]
];
function readProactive(view, lines) {
  const pieces = readPieces(mendLabels(lines, INDEX2), 1);
  const wide = pieces.filter((p) => "row" in p && p.row.figures.length >= 3).length;
  if (wide < 2 && !pieces.some((p) => "words" in p && HEADER_WORDS.test(p.words.key))) return void 0;
  const edition = pieces.some((p) => "words" in p && OF_2019.test(p.words.key)) ? "template-2019" : "template-2021";
  const { rows, strays } = collect(pieces, edition);
  return report(view, rows, strays, edition);
}
function collect(pieces, edition) {
  const rows = [];
  const strays = [];
  let headers = [];
  let open = [];
  const pending = [];
  const disordered = /* @__PURE__ */ new Set();
  const give = (figures2, barred) => {
    for (const figure of figures2) {
      const row = open[0];
      if (!row) {
        pending.push(figure);
        continue;
      }
      row.doubtful ||= open.length > 1;
      row.figures.push(figure);
      row.barred = barred;
      if (row.figures.length >= row.columns.length) open.shift();
    }
  };
  const leave = () => {
    if (pending.length > 0) disordered.add(rows.at(-1)?.row.block);
    for (const item of pending.splice(0)) strays.push(item);
  };
  const name = (word) => {
    const block = BLOCK.exec(word.key);
    if (block && BLOCKS[block[1]]) {
      leave();
      open = [];
      headers = [];
      return;
    }
    if (/^\d/.test(word.text) && word.key.length <= 1) {
      disordered.add((open[0] ?? rows.at(-1))?.row.block);
      return;
    }
    if (word.text.startsWith("(") && pending.length > 0) {
      pending.at(-1).note = word.text;
      return;
    }
    const place = INDEX2.of(word.key).whole[0] ?? lastWhole(word);
    if (place === void 0) {
      for (const item of splitWords(word)) headers.push(item);
      return;
    }
    const row = LAYOUT3.rows[place];
    const columns2 = columnsUnder(headers, row, edition);
    const fresh = {
      row,
      label: word,
      columns: columns2,
      figures: [],
      headers: [...headers],
      places: placesOf2(headers, columns2),
      barred: false,
      doubtful: false
    };
    const again = open.find((other) => other.row === row && other.figures.length === 0);
    if (again) rows.splice(rows.indexOf(again), 1);
    rows.push(fresh);
    if (pending.length > 0 && pending.length !== columns2.length) {
      for (const item of pending.splice(0)) strays.push(item);
      disordered.add(row.block);
    }
    open = open.filter((other) => other.figures.length === 0 && other !== again);
    if (pending.length === columns2.length) fresh.figures = pending.splice(0);
    else open.push(fresh);
  };
  for (const [i, piece] of pieces.entries()) {
    if ("words" in piece) name(piece.words);
    else {
      for (const word of piece.row.words) name(word);
      const line = piece.row.figures;
      const room = open[0] ? open[0].columns.length - open[0].figures.length : line.length;
      const fits2 = line.length <= room || line.slice(room).every((f) => f.kind === "empty");
      if (fits2) give(line, piece.row.barred);
      else {
        for (const atom of line) strays.push(atom);
        disordered.add(open[0]?.row.block);
      }
      const lacking = open[0] && !piece.row.barred ? open[0].columns.length - open[0].figures.length : 0;
      if (piece.row.words.length > 0 && lacking !== loneFigures(pieces, i + 1)) open = [];
    }
  }
  leave();
  const bare2 = rows.filter((row) => row.figures.length === 0);
  for (const row of rows) {
    const { block } = row.row;
    row.doubtful = disordered.has(block) || row.doubtful && bare2.some((other) => other.row.block === block);
  }
  return { rows: rows.filter((row) => row.figures.length > 0), strays };
}
var MOST_LONE = 4;
function loneFigures(pieces, from) {
  let count2 = 0;
  for (let i = from; i < pieces.length && count2 < MOST_LONE; i++, count2++) {
    const piece = pieces[i];
    if ("words" in piece || piece.row.words.length > 0 || piece.row.figures.length !== 1) break;
  }
  return count2;
}
function lastWhole(word) {
  const last = splitWords(word).at(-1);
  return last === word ? void 0 : INDEX2.of(last.key).whole[0];
}
function report(view, rows, strays, edition) {
  const cells = [];
  const doubts = [];
  const left = [...strays];
  const short = rows.filter((r) => r.figures.length < r.columns.length || r.doubtful);
  for (const row of rows) {
    const doubtful = fillNote(row, left);
    const placed = inColumns(row);
    if (!placed) {
      for (const item of row.figures) left.push(item);
      continue;
    }
    for (const [c, column] of row.columns.entries()) {
      const figure = placed[c];
      if (!figure || figure.kind === "empty") continue;
      const sure = !doubtful && !short.includes(row);
      if (!sure && figure.kind === "figure") doubts.push(figure);
      const code = codeOf(row.row, column);
      cells.push({
        from: figure.from,
        to: figure.to,
        row: [...row.row.group, printedLabel(view, row.label, LAYOUT3.rows.indexOf(row.row), INDEX2)],
        column: [columnLabel(view, row.headers, column)],
        text: cellText(view, [figure]),
        certainty: sure ? "certain" : "likely",
        ...code ? { code } : {}
      });
    }
  }
  const stray = left.filter((f) => f.kind === "figure");
  return {
    kind: edition === "template-2019" ? "proactive-2019" : "proactive-2021",
    cells,
    doubts,
    left: stray.length > 0 ? [{ figures: stray, words: [], placed: false, barred: false }] : [],
    torn: []
  };
}
function fillNote(row, strays) {
  const filled = row.figures.filter((f) => f.kind !== "empty");
  if (filled.length !== row.columns.length - 1) return false;
  for (const stray of strays) {
    if (stray.note === void 0) continue;
    const cue = NOTE_CUES.find(([note]) => note.test(stray.note));
    const c = cue ? row.columns.findIndex((column) => cue[1].test(column.label)) : -1;
    if (c < 0) continue;
    row.figures = [...filled.slice(0, c), stray, ...filled.slice(c)];
    strays.splice(strays.indexOf(stray), 1);
    return true;
  }
  return false;
}
function inColumns(row) {
  if (row.figures.length === row.columns.length || row.barred && row.figures.length > row.columns.length) return row.figures;
  if (row.figures.length > row.columns.length) return void 0;
  const placed = row.places && placeByColumns(row.figures, row.places);
  if (placed) return placed.map((cell2) => cell2?.[0]);
  return row.figures.some((f) => Number.isNaN(numberOf(f))) || row.columns.length > row.figures.length ? void 0 : row.figures;
}

// src/tables/text/repeats.ts
var FIRST_ROW = "\u672C\u5E74\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF";
var LAST_ROW = "\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406";
var WHOLE_REVIEW = 10;
var USUAL_TWINS = new Set("\u7ED3\u679C \u7EF4\u6301 \u7EA0\u6B63 \u5176\u4ED6 \u5C1A\u672A \u5BA1\u7ED3 \u672A\u5BA1\u7ED3 \u603B\u8BA1 \u5408\u8BA1 \u7ED3\u679C\u7EF4\u6301 \u7ED3\u679C\u7EA0\u6B63 \u5176\u4ED6\u7ED3\u679C \u5C1A\u672A\u5BA1\u7ED3 \u673A\u6784 \u4F01\u4E1A \u7EC4\u7EC7".split(" "));
function splitRepeats(part) {
  return splitBeside(part).flatMap(splitBelow);
}
function splitBelow(part) {
  const out = [];
  let ended = false;
  for (const line of part.lines) {
    const begins = part.family === "requests" ? ended && hasLabel(line, FIRST_ROW) && hasFigures(line) : part.family === "review" && ended && (figures(line) >= WHOLE_REVIEW || line.atoms.some((a) => /^行政复议/.test(a.key)));
    if (out.length === 0 || begins) {
      out.push({ family: part.family, lines: [] });
      ended = false;
    }
    out.at(-1).lines.push(line);
    ended ||= part.family === "requests" ? hasLabel(line, LAST_ROW) && hasFigures(line) : part.family === "review" && figures(line) >= WHOLE_REVIEW;
  }
  return out;
}
function hasLabel(line, label) {
  return line.atoms.some((a) => a.kind === "words" && bare(a.key).endsWith(label));
}
function figures(line) {
  return line.atoms.filter((a) => a.kind === "figure").length;
}
function hasFigures(line) {
  return figures(line) > 1;
}
function splitBeside(part) {
  const edges = part.lines.flatMap((line) => secondTwin(line) ?? []);
  if (edges.length < 2) return [part];
  const usual = edges.sort((a, b) => a - b)[edges.length >> 1];
  const half = (isLeft) => ({
    family: part.family,
    lines: part.lines.map((line) => {
      const edge = (secondTwin(line) ?? usual) - 1;
      return { ...line, atoms: line.atoms.filter((atom) => atom.left < edge === isLeft) };
    }).filter((line) => line.atoms.length > 0)
  });
  return [half(true), half(false)];
}
function secondTwin(line) {
  const runs = runsOf(line.atoms);
  const first = /* @__PURE__ */ new Map();
  let at = line.atoms.length;
  let twin;
  for (const [i, atom] of line.atoms.entries()) {
    if (atom.kind !== "words" || atom.key.length < 2 || atom.text.split(" ").every((word) => USUAL_TWINS.has(word))) continue;
    const earlier = first.get(atom.text);
    if (earlier === void 0) first.set(atom.text, i);
    else if (earlier < at && runs[earlier] !== runs[i]) {
      at = earlier;
      twin = atom;
    }
  }
  return twin?.left;
}
function runsOf(atoms) {
  let run = 0;
  return atoms.map((atom, i) => i > 0 && atom.text.slice(0, 2) !== atoms[i - 1].text.slice(0, 2) ? ++run : run);
}

// src/tables/text/align-rows.ts
var SKIPPED = 0.7;
var DROPPED_FULL = 40;
var DROPPED = 3;
var SAME_LINE = 1.6;
var OTHER_SIDE = 0.9;
var LONG = 4;
var FAIR = 5;
var NEVER = -1e3;
function alignRows(events, index) {
  const behind = standBehind(events, index);
  const rows = index.rows.length;
  const states = rows * 2;
  let score = new Float64Array(states);
  let next = new Float64Array(states);
  const evidence = new Float64Array(rows);
  for (let r = 0; r < rows; r++) {
    score[2 * r] = -SKIPPED * r;
    score[2 * r + 1] = Number.NEGATIVE_INFINITY;
  }
  const back = [];
  for (const event of events) {
    addEvidence(event, index, evidence);
    const from = new Int16Array(states);
    const loss = event.full ? DROPPED_FULL : DROPPED;
    let best2 = Number.NEGATIVE_INFINITY;
    let origin = 0;
    for (let r = 0; r < rows; r++) {
      const fresh = 2 * r;
      const seen = fresh + 1;
      const waits = score[fresh] >= best2;
      const waiting = waits ? score[fresh] : best2;
      const waitingFrom = 2 * (waits ? fresh : origin);
      if (event.figures > 0) {
        next[fresh] = waiting - loss;
        from[fresh] = waitingFrom;
        const given = waiting + evidence[r];
        const dropped = score[seen] - loss;
        next[seen] = Math.max(given, dropped);
        from[seen] = given >= dropped ? waitingFrom + 1 : 2 * seen;
      } else {
        next[fresh] = waiting + evidence[r] * (behind ? OTHER_SIDE : 1);
        from[fresh] = waitingFrom;
        next[seen] = score[seen] + evidence[r] * (behind ? 1 : OTHER_SIDE);
        from[seen] = 2 * seen;
      }
      if (score[seen] >= best2) {
        best2 = score[seen];
        origin = seen;
      }
      if (score[fresh] > best2) {
        best2 = score[fresh];
        origin = fresh;
      }
      if (origin !== seen) best2 -= SKIPPED;
    }
    back.push(from);
    const swap = score;
    score = next;
    next = swap;
  }
  const places = new Array(events.length).fill(-1);
  let last = 0;
  for (let s = 1; s < states; s++) if (score[s] > score[last]) last = s;
  let state = last;
  for (let i = events.length - 1; i >= 0; i--) {
    const step = back[i][state];
    if (step % 2 === 1) places[i] = state >> 1;
    state = step >> 1;
  }
  return { places, score: score[last] };
}
function standBehind(events, index) {
  for (const event of events) {
    if (event.figures > 0) return event.words.length === 0;
    if (event.words.some((key) => key.length >= LONG && index.of(key).scores.some((score) => score >= FAIR))) return false;
  }
  return false;
}
function addEvidence(event, index, sum) {
  sum.fill(0);
  const weight = event.figures > 0 ? SAME_LINE : 1;
  for (const key of event.words) {
    if (key.length === 0) continue;
    const { scores } = index.of(key);
    for (let r = 0; r < sum.length; r++) sum[r] += scores[r] * weight;
  }
  if (event.named !== void 0) {
    for (let r = 0; r < sum.length; r++) if (r !== event.named) sum[r] = NEVER;
  }
}

// src/tables/text/label-near.ts
var CLEAR3 = 8.5;
var FAIR2 = 5;
function labelNear(pieces, i, place, index) {
  const { row } = pieces[i];
  const words3 = (k) => {
    const piece = pieces[k];
    return piece && "words" in piece ? [piece.words] : [];
  };
  return [...row.words.toReversed(), ...words3(i - 1), ...words3(i + 1)].find((word) => speaksFor(index.of(word.key).scores, place));
}
function speaksFor(scores, place) {
  const own = scores[place];
  if (own >= CLEAR3) return true;
  return own >= FAIR2 && scores.every((score, row) => row === place || score < own - 2);
}
function namedRow(row, index) {
  for (const word of row.words.toReversed()) {
    const { scores } = index.of(word.key);
    const best2 = scores.indexOf(Math.max(...scores));
    if (scores[best2] >= CLEAR3 && speaksFor(scores, best2) && scores.every((score, r) => r === best2 || score < scores[best2] - 2))
      return best2;
  }
  return void 0;
}
function damagedLabel(pieces, place, index) {
  const form = bare(index.rows[place].label);
  const found = pieces.flatMap((piece) => "words" in piece && isDamaged(bare(piece.words.key), form) ? [piece.words] : []);
  return found.length === 1 ? found[0] : void 0;
}
function isDamaged(words3, form) {
  if (words3.length < 6 || words3.length >= form.length || words3.length * 3 < form.length * 2) return false;
  if (words3[0] !== form[0] || words3.at(-1) !== form.at(-1) || form.includes(words3)) return false;
  let at = 0;
  for (const character of form) if (character === words3[at]) at++;
  return at === words3.length;
}

// src/tables/text/requests.ts
var WIDTH = 7;
var EDITIONS = ["template-2021", "template-2019"];
var APPLICANT_WORDS = /^(?:自然人?|商业|科研|社会公?|法律|申请人情况|法人或其他)/;
function readRequests(view, lines) {
  const pieces = readPieces(lines, WIDTH);
  if (!pieces.some(isOfTableThree)) return void 0;
  const attempts = EDITIONS.map((edition) => attempt(pieces, edition));
  const best2 = attempts.reduce((a, b) => (Number(b.proven) - Number(a.proven) || b.score - a.score) > 0 ? b : a);
  return report2(view, best2, headersOf(pieces));
}
function headersOf(pieces) {
  const first = pieces.findIndex((piece) => "row" in piece);
  return pieces.slice(0, Math.max(first, 0)).flatMap((piece) => "words" in piece ? splitWords(piece.words) : []);
}
function columnLabel2(view, headers, column) {
  const header = headers.find((word) => word.key === column.label);
  const printed = header ? view.text.slice(header.from, header.to).replace(/[^\u4e00-\u9fff]+/gu, "") : "";
  return printed.length === column.label.length ? printed : column.label;
}
function isOfTableThree(piece) {
  return "row" in piece ? piece.row.figures.length >= WIDTH : APPLICANT_WORDS.test(piece.words.key);
}
var indexes2 = /* @__PURE__ */ new Map();
function indexFor(edition) {
  let index = indexes2.get(edition);
  if (!index) {
    index = new RowIndex(rowsOf(LAYOUTS.requests, edition));
    indexes2.set(edition, index);
  }
  return index;
}
function attempt(pieces, edition) {
  const index = indexFor(edition);
  const rows = [...index.rows];
  const { places, score } = alignRows(
    pieces.map(
      (p) => "row" in p ? {
        words: p.row.words.map((w) => w.key),
        figures: p.row.figures.length,
        full: p.row.figures.length >= WIDTH,
        named: namedRow(p.row, index)
      } : { words: [p.words.key], figures: 0, full: false }
    ),
    index
  );
  placeByName(pieces, places, index);
  const across = columnPlaces(pieces);
  const first = firstCells(pieces);
  const placed = [];
  const left = [];
  pieces.forEach((piece, i) => {
    if (!("row" in piece)) return;
    const fitted2 = places[i] < 0 ? void 0 : fitRow(piece.row, WIDTH, { places: across[i], first: first.get(piece.row.line?.cells ?? 0) });
    if (!fitted2) {
      left.push(piece.row);
      return;
    }
    const label = labelNear(pieces, i, places[i], index);
    placed.push({ place: places[i], fitted: fitted2, row: piece.row, label, printed: label ?? damagedLabel(pieces, places[i], index) });
  });
  takeBrokenOff(placed, left);
  takeStrays(placed, left);
  return { edition, rows, index, placed, left, score, proven: placed.length === rows.length && balances(placed, rows) };
}
function placeByName(pieces, places, index) {
  const taken = new Set(places);
  pieces.forEach((piece, i) => {
    if (!("row" in piece) || places[i] >= 0) return;
    const named3 = namedRow(piece.row, index);
    if (named3 === void 0 || taken.has(named3)) return;
    places[i] = named3;
    taken.add(named3);
  });
}
var SAME_CELL = 2.5;
function takeBrokenOff(placed, left) {
  for (const { fitted: fitted2, row } of placed) {
    if (!row.placed || row.barred || fitted2.cells.includes(void 0) || holds(fitted2.cells) !== false) continue;
    const below = left.find((other) => other.figures[0].from > row.figures.at(-1).to);
    const cells = below && joinBelow(fitted2.cells, below.figures);
    if (!cells || holds(cells) !== true) continue;
    Object.assign(fitted2, { cells, ground: "sum", joined: true });
    left.splice(left.indexOf(below), 1);
  }
}
function joinBelow(cells, figures2) {
  const joined = cells.map((cell2) => [...cell2]);
  for (const figure of figures2) {
    const over = joined.find((cell2) => Math.abs(cell2[0].x - figure.x) <= SAME_CELL);
    if (!over || over.length > 1 || !/^\d+$/.test(figure.text)) return void 0;
    over.push(figure);
  }
  return joined;
}
function takeStrays(placed, left) {
  for (const { fitted: fitted2 } of placed) {
    if (fitted2.cells[WIDTH - 1] || fitted2.ground === "order") continue;
    const sum = fitted2.cells.reduce((s, cell2) => s + (cellNumber(cell2) ?? 0), 0);
    const fits2 = left.filter((row) => row.figures.length === 1 && cellNumber([row.figures[0]]) === sum);
    if (fits2.length !== 1) continue;
    fitted2.cells[WIDTH - 1] = [fits2[0].figures[0]];
    fitted2.ground = "place";
    left.splice(left.indexOf(fits2[0]), 1);
  }
}
function firstCells(pieces) {
  const votes = /* @__PURE__ */ new Map();
  for (const piece of pieces) {
    const first = "row" in piece ? firstCell(piece.row, WIDTH) : void 0;
    if (first === void 0 || !("row" in piece)) continue;
    const cells = piece.row.line.cells;
    const counts2 = votes.get(cells) ?? /* @__PURE__ */ new Map();
    counts2.set(first, (counts2.get(first) ?? 0) + 1);
    votes.set(cells, counts2);
  }
  return new Map([...votes].map(([cells, counts2]) => [cells, [...counts2].reduce((a, b) => b[1] > a[1] ? b : a)[0]]));
}
function columnPlaces(pieces) {
  const full = pieces.map(
    (p) => "row" in p && p.row.placed && !p.row.barred && p.row.figures.length === WIDTH ? p.row.figures.map((f) => f.x) : void 0
  );
  const before = [];
  let last;
  for (const places of full) {
    last = places ?? last;
    before.push(last);
  }
  let next;
  for (let i = full.length - 1; i >= 0; i--) {
    next = full[i] ?? next;
    before[i] = before[i] ?? next;
  }
  return before;
}
function balances(placed, rows) {
  const byCode = new Map(placed.map((p) => [rows[p.place].code, p.fitted.cells.map((c) => cellNumber(c) ?? 0)]));
  const received = byCode.get("requests.received");
  const total = byCode.get("requests.result.total");
  const forward = byCode.get("requests.carriedForward");
  if (!received || !total || !forward) return false;
  const over = byCode.get("requests.carriedOver") ?? new Array(WIDTH).fill(0);
  for (let c = 0; c < WIDTH; c++) {
    if (received[c] + over[c] !== total[c] + forward[c]) return false;
    let parts = 0;
    for (const [code, values] of byCode) if (code.startsWith("requests.result.") && code !== "requests.result.total") parts += values[c];
    if (parts !== total[c]) return false;
  }
  return true;
}
function report2(view, { edition, rows, index, placed, left, proven }, headers) {
  const columns2 = columnsOf(LAYOUTS.requests, edition);
  const names = columns2.map((column) => columnLabel2(view, headers, column));
  const cells = [];
  const doubts = [];
  const torn = [];
  for (const { place, fitted: fitted2, label, printed } of placed) {
    const row = rows[place];
    const short = left.length > 0 && holds(fitted2.cells) === false;
    const sure = fitted2.ground !== "order" && !short && (label !== void 0 || proven);
    const certainty = sure ? "certain" : "likely";
    if (!sure) for (const item of fitted2.cells.flatMap((c) => c ?? [])) doubts.push(item);
    if (fitted2.joined) for (const item of fitted2.cells.flatMap((c) => c && c.length > 1 ? [c] : [])) torn.push(item);
    for (const [c, column] of columns2.entries()) {
      const cell2 = fitted2.cells[c];
      if (!cell2) continue;
      const brokenOff = cell2.some((a) => a.torn);
      if (brokenOff && holds(fitted2.cells) === true) torn.push(cell2);
      else if (brokenOff) for (const item of cell2) doubts.push(item);
      cells.push({
        from: cell2[0].from,
        to: cell2.at(-1).to,
        row: [...row.group, printedLabel(view, printed, place, index)],
        column: [names[c]],
        text: cellText(view, cell2),
        certainty: brokenOff && holds(fitted2.cells) !== true ? "likely" : certainty,
        code: row.code,
        ...column.applicant ? { applicant: column.applicant } : {}
      });
    }
  }
  return { kind: edition === "template-2019" ? "requests-2019" : "requests-2021", cells, doubts, left, torn: tornCells(torn) };
}

// src/tables/text/review.ts
var OUTCOMES = 5;
var GROUPS = 3;
var WIDTH2 = OUTCOMES * GROUPS;
var SAME_COLUMN2 = 2.5;
var MOST_FAILING = 2;
function readReview(view, lines) {
  const pieces = readPieces(lines, OUTCOMES);
  const rows = pieces.flatMap((p) => "row" in p ? [p.row] : []);
  const groups = inOneRow(rows, lines) ?? inRowsOfFive(pieces) ?? inOrder(rows, areTogether(pieces)) ?? fromRuns(rows) ?? byTotals(rows);
  const used = new Set(groups.flatMap((g) => g.cells.flatMap((c) => c ?? [])));
  const left = rows.map((row) => ({ ...row, figures: row.figures.filter((f) => f.kind === "figure" && !used.has(f)) })).filter((r) => r.figures.length > 0);
  return report3(view, groups, left);
}
function threeOf(cells, sure) {
  return [0, 1, 2].map((group) => ({ group, cells: cells.slice(group * OUTCOMES, (group + 1) * OUTCOMES), sure }));
}
var unless = (atom) => atom.kind === "empty" ? void 0 : [atom];
function inOneRow(rows, lines) {
  const wide = rows.filter((row2) => row2.placed && row2.figures.length > OUTCOMES);
  if (wide.length === 0) return void 0;
  const row = wide[0];
  if (row.figures.length > WIDTH2) return fillers(row) ?? untorn(row.figures);
  if (row.figures.length === WIDTH2) return threeOf(row.figures.map(unless), true);
  const columns2 = headerPlaces(lines);
  const cells = columns2 && placeByColumns(row.figures, columns2);
  const groups = cells && threeOf(cells, true);
  return groups?.every((g) => g.cells.every((c) => !c) || holds(g.cells) === true) ? groups : void 0;
}
function fillers(row) {
  const fitted2 = fitRow(row, WIDTH2);
  return fitted2 && !fitted2.joined && fitted2.ground !== "order" && row.barred ? threeOf(fitted2.cells, true) : void 0;
}
function untorn(figures2) {
  if (figures2.length > WIDTH2 + 4 || figures2.some((f) => f.kind !== "figure")) return void 0;
  const ways = [];
  const extend = (at, cells) => {
    if (cells.length === WIDTH2) {
      if (at === figures2.length) ways.push(cells);
      return;
    }
    const rest = WIDTH2 - cells.length - OUTCOMES;
    for (let take = OUTCOMES; at + take + rest <= figures2.length; take++)
      for (const five of joinings(figures2.slice(at, at + take), OUTCOMES)) if (holds(five) === true) extend(at + take, [...cells, ...five]);
  };
  extend(0, []);
  return new Set(ways.map((way) => way.map(cellNumber).join())).size === 1 ? threeOf(ways[0], true) : void 0;
}
function headerPlaces(lines) {
  const places = [];
  for (const line of lines) {
    for (const atom of line.atoms.flatMap(splitWords))
      if (atom.kind === "words" && /^(?:结果|维持|纠正|其他|尚未|未审结|审结|总计|合计)/.test(atom.key) && atom.key.length <= 4)
        places.push(atom.x);
  }
  places.sort((a, b) => a - b);
  const columns2 = [];
  for (const x of places) {
    const last = columns2.at(-1);
    if (last && x - last[0] <= SAME_COLUMN2) last.push(x);
    else columns2.push([x]);
  }
  return columns2.length === WIDTH2 ? columns2.map((c) => c.reduce((a, b) => a + b, 0) / c.length) : void 0;
}
function inRowsOfFive(pieces) {
  const found = [];
  let named3;
  for (const piece of pieces) {
    if ("words" in piece) {
      named3 = groupNamed(piece.words.key) ?? named3;
      continue;
    }
    if (!piece.row.placed) continue;
    const own = piece.row.words.map((w) => groupNamed(w.key)).find((g) => g !== void 0);
    const cells = fitRow(piece.row, OUTCOMES);
    if (piece.row.figures.length < OUTCOMES || !cells || cells.ground === "order") return void 0;
    const group = own ?? (named3 !== void 0 && !found.some((g) => g.group === named3) ? named3 : void 0);
    found.push({ group: group ?? found.length, cells: cells.cells, sure: group !== void 0 });
  }
  const distinct = new Set(found.map((g) => g.group));
  return found.length > 0 && found.length <= GROUPS && distinct.size === found.length ? found : void 0;
}
function groupNamed(key) {
  if (/未经复议|直接起诉/.test(key)) return /复议后/.test(key) ? void 0 : 1;
  if (/复议后/.test(key)) return 2;
  return /^行政复议$/.test(key) ? 0 : void 0;
}
function areTogether(pieces) {
  const isRow = pieces.map((p) => "row" in p);
  return !isRow.slice(isRow.indexOf(true), isRow.lastIndexOf(true) + 1).includes(false);
}
function inOrder(rows, unparted) {
  const figures2 = rows.flatMap((row) => row.figures);
  if (figures2.length === WIDTH2) {
    const groups = threeOf(figures2.map(unless), true);
    const across = acrossPage(rows, figures2);
    if (across && !groups.every((g) => holds(g.cells) === true)) return across;
    const failing = groups.filter((g) => holds(g.cells) === false).length;
    if (failing === 0 || unparted && failing < MOST_FAILING) return groups;
    return fromRuns(rows) ?? groups.map((g) => ({ ...g, sure: false }));
  }
  if (figures2.length > WIDTH2 || rows.some((row) => !row.gaps)) return void 0;
  const gaps = [...rows.flatMap((row) => row.gaps.slice(0, -1)), rows.at(-1)?.gaps?.at(-1) ?? 0];
  const cells = placeByGaps(figures2, gaps, WIDTH2);
  return cells && threeOf(cells, true);
}
function acrossPage(rows, figures2) {
  if (!rows.some((row) => row.placed)) return void 0;
  const groups = threeOf(figures2.toSorted((a, b) => a.x - b.x).map(unless), true);
  return groups.every((g) => holds(g.cells) === true) ? groups : void 0;
}
function fromRuns(rows) {
  const fives = rows.filter((row) => row.figures.length === OUTCOMES && holds(row.figures.map(unless)) === true);
  const fours = rows.filter((row) => row.figures.length === OUTCOMES - 1);
  const ones = rows.filter((row) => row.figures.length === 1);
  const found = fives.map((row) => row.figures);
  for (const four of fours) {
    const total = ones.filter((one2) => holds([...four.figures, one2.figures[0]].map(unless)) === true);
    if (total.length !== 1) return void 0;
    found.push([...four.figures, total[0].figures[0]]);
  }
  if (found.length !== GROUPS || new Set(found.flat()).size !== WIDTH2) return void 0;
  found.sort((a, b) => a.at(-1).from - b.at(-1).from);
  return threeOf(found.flat().map(unless), false);
}
function byTotals(rows) {
  const figures2 = rows.flatMap((row) => row.figures).filter((f) => f.kind === "figure");
  const groups = [];
  let from = 0;
  for (let group = 0; group < GROUPS && from < figures2.length; group++) {
    const five = figures2.slice(from, from + OUTCOMES);
    if (five.length === OUTCOMES && holds(five.map(unless)) === true) {
      groups.push({ group, cells: five.map(unless), sure: false });
      from += OUTCOMES;
      continue;
    }
    const end = [4, 3, 2].find((n) => from + n <= figures2.length && holds(figures2.slice(from, from + n).map(unless)) === true);
    if (end === void 0) break;
    groups.push({ group, cells: [void 0, void 0, void 0, void 0, [figures2[from + end - 1]]], sure: false });
    from += end;
  }
  return groups;
}
function report3(view, groups, left) {
  const rows = LAYOUTS.review.rows;
  const columns2 = columnsOf(LAYOUTS.review, "template-2021");
  const cells = [];
  const doubts = [];
  const torn = [];
  for (const { group, cells: five, sure } of groups) {
    const row = rows[group];
    const certainty = sure ? "certain" : "likely";
    five.forEach((cell2, c) => {
      if (!cell2) return;
      if (!sure) for (const item of cell2) doubts.push(item);
      if (cell2.length > 1 || cell2[0].torn) torn.push(cell2);
      const column = columns2[c];
      cells.push({
        from: cell2[0].from,
        to: cell2.at(-1).to,
        row: [...row.group, row.label],
        column: [column.label],
        text: cellText(view, cell2),
        certainty,
        code: `${row.code}.${column.part}`
      });
    });
  }
  return { kind: "review-2021", cells, doubts, left, torn: tornCells(torn) };
}

// src/tables/text/segments.ts
var FAMILIES = ["requests", "review", "proactive", "statistics"];
var HEADERS2 = {
  requests: [
    "\u7533\u8BF7\u4EBA\u60C5\u51B5",
    "\u6CD5\u4EBA\u6216\u5176\u4ED6\u7EC4\u7EC7",
    "\u672C\u5217\u6570\u636E\u7684\u52FE\u7A3D\u5173\u7CFB\u4E3A\u7B2C\u4E00\u9879\u52A0\u7B2C\u4E8C\u9879\u4E4B\u548C\u7B49\u4E8E\u7B2C\u4E09\u9879\u52A0\u7B2C\u56DB\u9879\u4E4B\u548C",
    "\u7B2C\u4E00\u9879\u52A0\u7B2C\u4E8C\u9879\u4E4B\u548C",
    "\u7B49\u4E8E\u7B2C\u4E09\u9879\u52A0\u7B2C\u56DB\u9879\u4E4B\u548C"
  ],
  review: ["\u884C\u653F\u590D\u8BAE", "\u884C\u653F\u8BC9\u8BBC", "\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9", "\u590D\u8BAE\u540E\u8D77\u8BC9"],
  proactive: ["\u4FE1\u606F\u5185\u5BB9", "\u7B2C\u4E8C\u5341\u6761\u7B2C\u9879", "\u7B2C\u4E8C\u5341\u6761"],
  statistics: ["\u7EDF\u8BA1\u6307\u6807", "\u6307\u6807\u540D\u79F0", "\u8BA1\u91CF\u5355\u4F4D", "\u586B\u62A5\u5355\u4F4D"]
};
var HEADING_CUES = [
  ["requests", /收到和处理|申请情况/],
  ["review", /复议.{0,20}诉讼/],
  ["statistics", /统计表/]
];
var vocabularies;
function vocabularyOf(family) {
  vocabularies ??= new Map(
    FAMILIES.map((name) => {
      const layout = LAYOUTS[name];
      const labels = [...layout.rows.flatMap((r) => [r.label, ...r.group]), ...layout.columns.map((c) => c.label), ...HEADERS2[name]].map(
        bare
      );
      return [name, { whole: new Set(labels), joined: labels.join("|") }];
    })
  );
  return vocabularies.get(family);
}
var known = /* @__PURE__ */ new Map();
var MOST_KNOWN = 5e3;
function familyOf(key) {
  if (known.has(key)) return known.get(key);
  const family = lookUpFamily(key);
  if (known.size < MOST_KNOWN) known.set(key, family);
  return family;
}
function lookUpFamily(key) {
  const words3 = bare(key);
  if (words3.length < 3) return void 0;
  const whole = FAMILIES.filter((f) => vocabularyOf(f).whole.has(words3));
  if (whole.length > 0) return whole.length === 1 ? whole[0] : void 0;
  const pieces = FAMILIES.filter((f) => vocabularyOf(f).joined.includes(words3));
  return pieces.length === 1 ? pieces[0] : void 0;
}
function vote(atoms, heading) {
  const votes = /* @__PURE__ */ new Map();
  for (const atom of atoms) {
    const family = atom.kind === "words" ? familyOf(atom.key) : void 0;
    if (family) votes.set(family, (votes.get(family) ?? 0) + atom.key.length);
  }
  const best2 = [...votes].sort((a, b) => b[1] - a[1])[0];
  if (best2) return best2[0];
  return heading === void 0 ? void 0 : HEADING_CUES.find(([, cue]) => cue.test(heading))?.[0];
}
function stays(line) {
  const others = line.atoms.filter((a) => a.kind === "words" && a.key.length >= 4).map((a) => familyOf(a.key));
  const other = others.find((f) => f !== void 0 && f !== "statistics");
  const whole = line.atoms.some((a) => other && vocabularyOf(other).whole.has(bare(a.key)));
  return other && whole ? other : "statistics";
}
function segment(lines) {
  const segments = [];
  let waiting = [];
  for (const line of lines) {
    const current = segments.at(-1);
    const family = current?.family === "statistics" && !line.apart ? stays(line) : vote(line.atoms, line.heading);
    const goesOn = current && !line.apart && (family === void 0 || family === current.family);
    if (goesOn && waiting.length === 0) current.lines.push(line);
    else if (family === void 0) {
      if (line.apart && waiting.length > 0) segments.push({ family: "other", lines: waiting.splice(0) });
      waiting.push(line);
    } else {
      waiting.push(line);
      if (family === current?.family) current.lines = current.lines.concat(waiting);
      else segments.push({ family, lines: waiting });
      waiting = [];
    }
  }
  if (waiting.length > 0) segments.push({ family: "other", lines: waiting });
  return segments;
}

// src/tables/text/statistics.ts
var LAYOUT4 = LAYOUTS.statistics;
var INDEX3 = new RowIndex(LAYOUT4.rows);
var COLUMN_WORDS = /^(?:序号|单位|计量单位|计算单位|统计指标|指标名称|指标|项目)$/;
var TITLE = /(?:统计表|情况表|年报表)$/;
var UNSEEN = -1;
function readStatistics(view, lines) {
  const { columns: columns2, body } = readHeader2(view, lines);
  const entries = collect2(body, columns2.length);
  if (columns2[0].x === UNSEEN && entries.filter((e) => matchRow(LAYOUT4, [labelOf2(view, e)])).length * 2 < entries.length) return void 0;
  return report4(view, entries, columns2);
}
function readHeader2(view, lines) {
  const columns2 = [];
  const body = [];
  for (const line of lines) {
    const words3 = line.atoms.filter((a) => a.kind === "words");
    const spaced2 = words3.length === 1 && COLUMN_WORDS.test(words3[0].key);
    const split = spaced2 ? words3 : words3.flatMap(splitWords);
    const named3 = split.map((w) => ({ atom: w, form: matchColumn(LAYOUT4, [w.text])?.column }));
    const isHeader = words3.length === line.atoms.length - line.atoms.filter((a) => a.kind === "empty").length && named3.length > 0 && named3.some((n) => n.form) && (spaced2 || named3.every((n) => n.form || COLUMN_WORDS.test(n.atom.key) || n.atom.key.length <= 1));
    if (!isHeader && !spaced2) {
      body.push(line);
      continue;
    }
    for (const { atom, form } of named3) {
      if (!form || form.holds !== "value" && form.holds !== "otherPeriod") continue;
      const label = view.text.slice(atom.from, atom.to).replace(/[\s\u3000|│]+/gu, "");
      if (!columns2.some((c) => c.label === label)) columns2.push({ label, x: atom.x, form });
    }
  }
  if (columns2.length === 0) columns2.push({ label: "\u7EDF\u8BA1\u6570", x: UNSEEN, form: LAYOUT4.columns.find((c) => c.holds === "value") });
  return { columns: columns2, body };
}
function collect2(lines, width) {
  const entries = [];
  let open;
  const begin = () => {
    open = { words: [], figures: [], placed: true };
    entries.push(open);
    return open;
  };
  for (const line of lines) {
    const words3 = line.atoms.filter((a) => a.kind === "words" && !TITLE.test(a.key));
    const figures2 = line.atoms.filter((a) => a.kind === "figure" || a.kind === "mark" || a.kind === "empty" && line.barred);
    const unit = line.atoms.find((a) => a.kind === "unit");
    const said = [...words3];
    while (said.length > 0 && open && open.figures.length > 0 && continues(open, said[0])) open.words.push(said.shift());
    if (said.length > 0) {
      const going = open && open.figures.length === 0 && !(figures2.length > 0 && INDEX3.of(said[0].key).whole.length > 0) && joins2(open, said[0]);
      const entry2 = going ? open : begin();
      for (const item of said) entry2.words.push(item);
    }
    if (unit) (open ?? begin()).unit = unit.text;
    if (figures2.length > 0) {
      const entry2 = open && (said.length > 0 || open.figures.length < width) ? open : begin();
      for (const item of figures2) entry2.figures.push(item);
      entry2.placed = entry2.placed && figures2.length > 1;
    }
  }
  return entries;
}
function continues(entry2, word) {
  const before = keyOf(entry2);
  return before.length > 0 && INDEX3.of(before).whole.length === 0 && INDEX3.of(before + word.key).whole.length > 0;
}
function joins2(entry2, word) {
  const before = INDEX3.of(keyOf(entry2));
  if (keyOf(entry2).length === 0 || before.whole.length > 0) return false;
  const both2 = INDEX3.of(keyOf(entry2) + word.key);
  if (both2.whole.length > 0) return true;
  const own = INDEX3.of(word.key);
  return own.whole.length === 0 && Math.max(...both2.scores) > Math.max(...before.scores, ...own.scores);
}
function keyOf(entry2) {
  return entry2.words.map((w) => w.key).join("");
}
function report4(view, entries, columns2) {
  const cells = [];
  const doubts = [];
  const left = [];
  let places = entries.find((e) => e.figures.length === columns2.length)?.figures.map((f) => f.x) ?? columns2.map((c) => c.x);
  let last;
  const turned = oriented(entries);
  for (const [e, entry2] of turned.entries()) {
    const label = labelOf2(view, entry2);
    const match = label === "" ? null : matchRow(LAYOUT4, [label], last);
    if (match) last = match.row;
    const figures2 = entry2.figures.length > columns2.length ? entry2.figures.filter((f) => f.kind !== "empty").slice(-columns2.length) : entry2.figures;
    if (figures2.every((f) => f.kind !== "figure") && !match) continue;
    if (label === "" || entry2.figures.filter((f) => f.kind === "figure").length > columns2.length) {
      left.push({ figures: entry2.figures, words: entry2.words, placed: false, barred: false });
      continue;
    }
    if (figures2.length === columns2.length) places = figures2.map((f) => f.x);
    const sure = !(turned[e + 1] && turned[e + 1].words.length === 0 && turned[e + 1].figures.some((f) => f.kind === "figure"));
    if (!sure) {
      for (const figure of figures2) if (figure.kind === "figure") doubts.push(figure);
    }
    const byPlace = figures2.length < columns2.length && columns2.length > 1 ? placeByColumns(figures2, places) : void 0;
    const cellsOfRow = byPlace ? byPlace.map((c) => c?.[0]) : figures2;
    for (const [c, column] of columns2.entries()) {
      const figure = cellsOfRow[c];
      if (!figure || figure.kind === "empty") continue;
      cells.push({
        from: figure.from,
        to: figure.to,
        row: [...match?.row.group ?? [], label],
        column: [column.label],
        text: cellText(view, [figure]),
        certainty: sure ? "certain" : "likely",
        ...entry2.unit ? { unit: entry2.unit } : {}
      });
    }
  }
  return { kind: void 0, cells, doubts, left, torn: [] };
}
function oriented(entries) {
  const behind = entries.slice(1).map((entry2, i) => {
    const { figures: figures2, unit, placed } = entries[i];
    return { words: entry2.words, figures: figures2, placed, ...unit ? { unit } : {} };
  });
  return entries[0]?.words.length === 0 && agreement(behind) >= agreement(entries) ? behind : entries;
}
function agreement(entries) {
  let count2 = 0;
  for (const entry2 of entries) {
    const [place] = INDEX3.of(keyOf(entry2)).whole;
    if (place !== void 0 && entry2.figures.length > 0)
      count2 += entry2.unit === void 0 || entry2.unit === INDEX3.rows[place].unit ? 1 : -1;
  }
  return count2;
}
function labelOf2(view, entry2) {
  return entry2.words.map((w) => view.text.slice(w.from, w.to).replace(/[\s\u3000]+/gu, "")).join("").replace(/^#+/u, "");
}

// src/tables/text/text-tables.ts
function readTextTables(view, outline2) {
  const readings = [];
  const repairs = [];
  const findings = [];
  for (const part of segment(readTextLines(view)).flatMap(splitRepeats).flatMap(splitHalves)) {
    const range = { from: part.lines[0].from, to: part.lines.at(-1).to };
    const section = outline2.at(range.from);
    const reading2 = readFamily(view, part);
    if (!reading2) {
      for (const item of readOther(view, part.lines, section)) readings.push(item);
      continue;
    }
    const layout = LAYOUTS[part.family];
    if (reading2.cells.length > 0)
      readings.push({ ...range, layout, ...reading2.kind ? { kind: reading2.kind } : {}, section, cells: reading2.cells });
    for (const cell2 of reading2.torn)
      repairs.push({ kind: "split-cell", before: view.printed(cell2), after: cell2.after, certainty: "certain", span: view.spanOf(cell2) });
    for (const item of doubtsOf(view, reading2)) findings.push(item);
  }
  return { readings, repairs, findings: [...findings, ...doubled(view, readings)] };
}
var MOST_PLACES = 250;
var MOST_LINES2 = 4e3;
function readFamily(view, part) {
  if (part.lines.length > MOST_LINES2) return void 0;
  switch (part.family) {
    case "requests":
      return readRequests(view, part.lines);
    case "proactive":
      return readProactive(view, part.lines);
    case "review":
      return readReview(view, part.lines);
    case "statistics":
      return readStatistics(view, part.lines);
    default:
      return void 0;
  }
}
function doubtsOf(view, reading2) {
  return [
    ...doubt(view, "The cells of these figures are known only by the order of the form.", reading2.doubts),
    ...doubt(
      view,
      "These figures have no place in the form.",
      reading2.left.flatMap((row) => row.figures.filter((f) => f.kind === "figure"))
    )
  ];
}
function doubt(view, message, ranges) {
  const [first, ...related] = ranges.slice(0, MOST_PLACES).map((range) => view.spanOf(range));
  return first ? [{ code: "layout-uncertain", severity: "warning", message, span: first, related }] : [];
}
function doubled(view, readings) {
  const seen = /* @__PURE__ */ new Map();
  const doubtful = /* @__PURE__ */ new Set();
  for (const cell2 of readings.flatMap((reading2) => reading2.cells)) {
    if (!cell2.code) continue;
    const key = `${cell2.code} ${cell2.applicant ?? ""}`;
    const other = seen.get(key);
    if (!other) seen.set(key, cell2);
    else if (other.text !== cell2.text) {
      doubtful.add(other);
      doubtful.add(cell2);
    }
  }
  for (const cell2 of doubtful) cell2.certainty = "ambiguous";
  return doubt(view, "These figures stand twice in the document, with different values.", [...doubtful]);
}

// src/tables/codes.ts
function codeCells(layout, cells) {
  if (!layout) return cells.map((cell2) => codedCell(cell2, null, null));
  const columns2 = layout.family === "statistics" ? valueColumns(layout, cells) : null;
  const coder = new Coder(layout, columns2);
  const upright = !columns2 && isTurned(layout, cells) ? cells.map(turn) : cells;
  return withoutTwins(upright.map((cell2) => coder.code(cell2)));
}
function isTurned(layout, cells) {
  const known2 = (paths, find) => {
    let count2 = 0;
    for (const path of paths) if (path.length > 0 && find(path) !== null) count2++;
    return count2;
  };
  const down = new Set(cells.map((cell2) => cell2.row));
  const across = new Set(cells.map((cell2) => cell2.column));
  const asRow = (path) => matchRow(layout, path);
  const asColumn = (path) => matchColumn(layout, path);
  const turnedDown = known2(down, asColumn);
  if (turnedDown === 0) return false;
  const turned = turnedDown + known2(across, asRow);
  return turned > turnedDown && turned > 2 && turned > known2(down, asRow) + known2(across, asColumn);
}
function turn(cell2) {
  return { ...cell2, row: cell2.column, column: cell2.row };
}
var Coder = class {
  constructor(layout, columns2) {
    this.layout = layout;
    this.columns = columns2;
  }
  layout;
  columns;
  last;
  path;
  match = null;
  /** Cells under one column share its path. */
  seen = /* @__PURE__ */ new Map();
  code(read) {
    const cell2 = this.layout.family === "review" ? groupAsRow(this.layout, read) : read;
    const row = this.rowOf(cell2.row);
    const column = this.columnOf(cell2.column) ?? (cell2.formColumn ? { column: cell2.formColumn, score: BY_PLACE } : null);
    const coded = codedCell(cell2, row, column);
    const code = cell2.code ?? (row && column ? codeOf(row.row, column.column) : void 0);
    if (code === void 0) return coded;
    coded.code = code;
    if (column?.column.applicant) coded.applicant ??= column.column.applicant;
    if (coded.score < SURE && coded.certainty === "certain") coded.certainty = "likely";
    return coded;
  }
  columnOf(path) {
    let match = this.seen.get(path);
    if (match === void 0) this.seen.set(path, match = this.columns ? named2(this.columns, path) : matchColumn(this.layout, path));
    return match;
  }
  rowOf(path) {
    if (path !== this.path) {
      this.path = path;
      this.match = matchRow(this.layout, path, this.last);
      if (this.match) this.last = this.match.row;
    }
    return this.match;
  }
};
function codedCell(cell2, row, column) {
  const score = Math.min(row?.score ?? 1, column?.score ?? 1);
  const coded = {
    from: cell2.from,
    to: cell2.to,
    text: cell2.text,
    row: cell2.row,
    column: cell2.column,
    certainty: cell2.certainty,
    score
  };
  if (cell2.unit !== void 0) coded.unit = cell2.unit;
  if (row) coded.formRow = row.row;
  const formColumn = column?.column ?? cell2.formColumn;
  if (formColumn) coded.formColumn = formColumn;
  if (cell2.code !== void 0) coded.code = cell2.code;
  if (cell2.applicant) coded.applicant = cell2.applicant;
  return coded;
}
var SURE = 0.95;
var BY_PLACE = 0.96;
function groupAsRow(layout, cell2) {
  if (matchRow(layout, cell2.row)) return cell2;
  const [path, rest] = cell2.column.length > 1 ? [cell2.column, cell2.row] : [cell2.row, []];
  const group = path.slice(0, -1);
  return matchRow(layout, group) ? { ...cell2, row: [...rest, ...group], column: path.slice(-1) } : cell2;
}
function named2(columns2, path) {
  const column = columns2.get(path.join("\n"));
  return column ? { column, score: 1 } : null;
}
function valueColumns(layout, cells) {
  const value = layout.columns.find((column) => column.holds === "value");
  const paths = /* @__PURE__ */ new Map();
  for (const cell2 of cells) paths.set(cell2.column.join("\n"), cell2.column);
  const found = /* @__PURE__ */ new Map();
  const unknown = [];
  for (const [key, path] of paths) {
    const column = matchColumn(layout, path);
    if (column && column.score >= 0.9) found.set(key, column.column);
    else unknown.push(key);
  }
  if ([...found.values()].some((column) => column.holds === "value")) return found;
  const years = unknown.map((key) => Number(/(?:19|20)\d\d/.exec(labelKey(key))?.[0] ?? 0));
  const latest = Math.max(...years, 0);
  if (latest > 0 && years.filter((year) => year === latest).length === 1) found.set(unknown[years.indexOf(latest)], value);
  else if (unknown.length === 1) found.set(unknown[0], value);
  return found;
}
function withoutTwins(cells) {
  const rivals = new ByCode();
  for (const cell2 of cells) {
    if (!cell2.code) continue;
    const known2 = rivals.get(cell2.code, cell2.applicant);
    if (known2) known2.push(cell2);
    else rivals.add(cell2.code, cell2.applicant, [cell2]);
  }
  for (const group of rivals.values) if (group.length > 1) settle(group);
  return cells;
}
function settle(cells) {
  const winner = cells.reduce((best2, cell2) => best2.text === "" && cell2.text !== "" || cell2.score > best2.score ? cell2 : best2);
  for (const cell2 of cells) {
    if (cell2 === winner) continue;
    if (winner.text !== cell2.text && winner.score === cell2.score && cell2.text !== "") winner.certainty = "ambiguous";
    delete cell2.code;
    delete cell2.applicant;
  }
}

// src/tables/to-table.ts
function codeReading(reading2) {
  const layout = layoutOf(reading2);
  const cells = codeCells(layout, reading2.cells);
  const isForm = cells.some((cell2) => cell2.code !== void 0 || cell2.formRow && cell2.certainty === "ambiguous");
  return isForm && layout ? { ...reading2, layout, cells, edition: editionOf(layout.family, cells) } : { ...reading2, layout: null, cells, edition: null };
}
function layoutOf({ layout, kind, cells }) {
  if (layout !== void 0) return layout;
  const [family] = (kind ?? "").split("-");
  if (family && family in LAYOUTS) return LAYOUTS[family];
  return kind === "other" ? null : recognise(cells.flatMap((cell2) => [...cell2.row, ...cell2.column]));
}
function editionOf(family, cells) {
  const votes = /* @__PURE__ */ new Map();
  const vote2 = (editions) => {
    if (editions?.length === 1) votes.set(editions[0], (votes.get(editions[0]) ?? 0) + 1);
  };
  for (const cell2 of cells) {
    vote2(cell2.formRow?.editions);
    vote2(cell2.formColumn?.editions);
  }
  if (family === "statistics") {
    if ([...votes.keys()].includes("local") && (votes.get("local") ?? 0) >= (votes.get("statistics-2014") ?? 0)) return "local";
    return votes.has("statistics-2014") ? "statistics-2014" : null;
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
function holdsFigures(reading2) {
  if (reading2.layout) return reading2.cells.length > 0;
  reading2.cells = reading2.cells.filter((cell2) => cell2.row.length > 0 && cell2.column.length > 0);
  return reading2.cells.length > 1;
}
function toTable(view, reading2, id, edition) {
  const unit = reading2.unit ?? (reading2.caption ? unitIn(reading2.caption) : null);
  return {
    id,
    kind: kindOf4(reading2, edition),
    ...reading2.caption ? { caption: reading2.caption } : {},
    ...unit ? { unit } : {},
    section: reading2.section,
    cells: reading2.cells.map((cell2) => toCell(view, cell2, reading2)),
    span: view.spanOf(reading2)
  };
}
function kindOf4({ layout, edition, kind }, usual) {
  if (kind) return kind;
  if (!layout) return "other";
  const own = edition ?? usual;
  if (layout.family === "statistics") return own === "local" ? "statistics-local" : "statistics-2014";
  return `${layout.family}-${own === "template-2019" ? "2019" : "2021"}`;
}
function toCell(view, cell2, reading2) {
  const read = readValue(cell2.text);
  const asksCount = reading2.layout?.family === "statistics" && cell2.code !== void 0;
  const value = read.blank === "none" && asksCount ? 0 : read.value;
  const unit = read.unit ?? unitIn(cell2.text) ?? unitIn(cell2.column.at(-1) ?? "") ?? unitIn(cell2.row.at(-1) ?? "") ?? cell2.unit;
  const out = { row: cell2.row, column: cell2.column, value };
  if (read.blank) out.blank = read.blank;
  if (unit) out.unit = unit;
  out.text = cell2.text;
  out.certainty = read.torn ? "ambiguous" : cell2.certainty;
  if (cell2.code) out.code = cell2.code;
  if (cell2.applicant) out.applicant = cell2.applicant;
  out.span = view.spanOf(cell2);
  return out;
}

// src/tables/torn-cells.ts
function proveTornCells(tables2) {
  const torn = new Set(tables2.flatMap((table2) => table2.cells.filter((cell2) => cell2.certainty === "ambiguous" && readValue(cell2.text).torn)));
  if (torn.size === 0) return { tables: [...tables2], repairs: [] };
  const proved = /* @__PURE__ */ new Map();
  for (const { left, right } of testSums(tables2)) {
    for (const cell2 of [...left.cells, ...right.cells]) {
      if (torn.has(cell2)) proved.set(cell2, (proved.get(cell2) ?? true) && left.sum === right.sum);
    }
  }
  const repairs = [];
  const settle2 = (cell2) => {
    if (!proved.get(cell2)) return cell2;
    repairs.push({ kind: "split-cell", before: cell2.text, after: String(cell2.value), certainty: "certain", span: cell2.span });
    return { ...cell2, certainty: "certain" };
  };
  return { tables: tables2.map((table2) => ({ ...table2, cells: table2.cells.map(settle2) })), repairs };
}

// src/tables/tables.ts
function readTables(view, outline2) {
  forget();
  const text = readTextTables(view, outline2);
  const readings = [...readMarkupTables(view, outline2), ...text.readings].map(codeReading).filter(holdsFigures).sort((a, b) => a.from - b.from);
  const usual = readings.find((reading2) => reading2.edition?.startsWith("template"))?.edition ?? "template-2021";
  const settled = proveTornCells(readings.map((reading2, i) => toTable(view, reading2, `t${i + 1}`, usual)));
  const { tables: tables2 } = settled;
  return { tables: tables2, repairs: [...text.repairs, ...settled.repairs], findings: [...text.findings, ...doubtfulRows(tables2)] };
}

// src/view/derived-source.ts
var Derivation = class {
  constructor(source) {
    this.source = source;
  }
  source;
  map = new SourceMap();
  pieces = [];
  length = 0;
  at = 0;
  /** Where the next character of the derived text will stand, if what comes next is at `start` in the source. */
  positionOf(start) {
    return this.length + (start - this.at);
  }
  /** Writes `text` for `source[start..end)`; an empty text leaves the stretch out. */
  replace(start, end, text) {
    if (start < this.at) return;
    this.copyTo(start);
    if (text) this.add(text, start, end);
    this.at = end;
  }
  finish() {
    this.copyTo(this.source.length);
    return { text: this.pieces.join(""), map: this.map };
  }
  copyTo(end) {
    if (end > this.at) this.add(this.source.slice(this.at, end), this.at, end);
    this.at = end;
  }
  add(text, start, end) {
    this.map.push(text.length, start, end);
    this.pieces.push(text);
    this.length += text.length;
  }
};
function rebase(view, map) {
  const back = (span) => map.spanOf(span.start, span.end);
  return {
    ...view,
    tables: view.tables.map((table2) => ({
      ...table2,
      rows: table2.rows.map((row) => row.map((cell2) => ({ ...cell2, source: back(cell2.source) })))
    })),
    ...view.pageTitle ? { pageTitle: { ...view.pageTitle, span: back(view.pageTitle.span) } } : {},
    metas: view.metas.map((meta) => ({ ...meta, span: back(meta.span) })),
    attachments: view.attachments.map((attachment) => ({ ...attachment, span: back(attachment.span) })),
    findings: view.findings.map((finding2) => ({
      ...finding2,
      ...finding2.span ? { span: back(finding2.span) } : {},
      ...finding2.related ? { related: finding2.related.map(back) } : {}
    })),
    spanOf: (range) => back(view.spanOf(range))
  };
}

// src/view/escaped-markup.ts
var ESCAPED_ATTRIBUTE = /<[a-zA-Z][^<>]{0,200}=\\["']/;
var LETTERS = { n: "\n", r: "\r", t: "	", f: "\f", b: "", v: "\n" };
function isEscapedMarkup(source) {
  const escaped = count(source, '=\\"') + count(source, "=\\'");
  return escaped > 0 && escaped > count(source, '="') && ESCAPED_ATTRIBUTE.test(source);
}
function count(source, part) {
  let found = 0;
  for (let at = source.indexOf(part); at >= 0; at = source.indexOf(part, at + part.length)) found++;
  return found;
}
function unescapeMarkup(source) {
  const derived = new Derivation(source);
  for (let at = source.indexOf("\\"); at >= 0; at = source.indexOf("\\", at)) {
    const next = source[at + 1] ?? "";
    const hex = next === "u" ? /^[0-9a-fA-F]{4}/.exec(source.slice(at + 2, at + 6)) : null;
    const end = hex ? at + 6 : at + 2;
    derived.replace(at, end, hex ? String.fromCharCode(Number.parseInt(hex[0], 16)) : LETTERS[next] ?? next);
    at = end;
  }
  return derived.finish();
}

// src/view/head.ts
import { load } from "cheerio/slim";
var LONGEST_HEAD2 = 64 * 1024;
var BODY = /<(?:body|div|table|p|h[1-6]|center|form|ul)[\s>]/i;
var HEAD_ELEMENT = /<(?:meta|title)[\s>]/i;
var OPTIONS = { xml: { xmlMode: false, decodeEntities: true, withStartIndices: true, withEndIndices: true } };
var spaced = (text) => text.replace(/[\s\u00a0\u200b-\u200f\ufeff]+/g, " ").trim();
function readHead(source) {
  const start = source.slice(0, LONGEST_HEAD2);
  if (!HEAD_ELEMENT.test(start)) return { metas: [] };
  const declared = start.search(/<body[\s>]/i);
  const end = declared >= 0 ? declared : start.search(BODY);
  const $ = load(end >= 0 ? start.slice(0, end) : start, OPTIONS);
  const metas = $("meta").toArray().flatMap((element) => {
    const name = element.attribs.name ?? element.attribs.property;
    return name ? [{ name: spaced(name), content: spaced(element.attribs.content ?? ""), span: placeOf2(element) }] : [];
  });
  const title = $("title").first();
  const text = spaced(title.text());
  if (text === "" || text.includes("<")) return { metas };
  return { metas, pageTitle: { text, span: placeOf2(title.contents()[0] ?? title[0]) } };
}
function placeOf2({ startIndex, endIndex }) {
  return { start: startIndex ?? 0, end: (endIndex ?? 0) + 1 };
}

// src/view/html-reader.ts
import { Tokenizer } from "htmlparser2";

// src/view/styles.ts
var ALIGN = /text-align\s?:\s?(center|right|left|justify)/i;
var HIDDEN = /display\s?:\s?none|visibility\s?:\s?hidden/i;
var BOLD = /font-weight\s?:\s?(?:bold|[6-9]00)/i;
var TOP = /(?:^|[;\s])top\s?:\s?(-?\d{1,6})/;
var LEFT = /(?:^|[;\s])left\s?:\s?(-?\d{1,6})/;
function readStyle(style) {
  const top = style.includes("absolute") ? TOP.exec(style) : null;
  const left = top && LEFT.exec(style);
  return {
    hidden: HIDDEN.test(style),
    bold: BOLD.test(style),
    align: alignment(ALIGN.exec(style)?.[1]),
    place: top && left ? { top: Number(top[1]), left: Number(left[1]) } : void 0
  };
}
function alignment(value) {
  if (!value) return void 0;
  const word = value.trim().toLowerCase();
  if (word === "center" || word === "middle") return "center";
  return word === "right" ? "right" : "left";
}
var SLOTS = 256;
var StyleSheet = class {
  constructor(source) {
    this.source = source;
  }
  source;
  texts = new Array(SLOTS).fill("");
  styles = new Array(SLOTS).fill(void 0);
  read(start, end) {
    const { source } = this;
    const length = end - start;
    const slot = length * 31 + source.charCodeAt(end - 2) * 7 + source.charCodeAt(start + (length >> 1)) * 13 + source.charCodeAt(start + (length >> 2)) * 17 & SLOTS - 1;
    const known2 = this.styles[slot];
    if (known2 && this.texts[slot].length === length && source.startsWith(this.texts[slot], start)) return known2;
    const text = source.slice(start, end);
    const style = readStyle(text);
    this.texts[slot] = text;
    this.styles[slot] = style;
    return style;
  }
};

// src/view/start-tag.ts
var ATTRIBUTES = [
  "id",
  "src",
  "data",
  "href",
  "name",
  "class",
  "style",
  "align",
  "hidden",
  "colspan",
  "rowspan",
  "content",
  "property"
];
var BY_LENGTH = [];
ATTRIBUTES.forEach((name, index) => {
  BY_LENGTH[name.length] ??= [];
  BY_LENGTH[name.length].push({ name, upper: name.toUpperCase(), index });
});
var INDEX4 = new Map(ATTRIBUTES.map((name, index) => [name, index]));
var STYLE = INDEX4.get("style");
var StartTag = class {
  constructor(source) {
    this.source = source;
    this.styles = new StyleSheet(source);
  }
  source;
  starts = new Int32Array(ATTRIBUTES.length);
  stops = new Int32Array(ATTRIBUTES.length);
  /** One bit an attribute that the tag has. */
  present = 0;
  current = -1;
  styles;
  reset() {
    this.present = 0;
  }
  /** A name was read; the first of equal names counts. */
  name(start, end) {
    this.current = -1;
    const candidates = BY_LENGTH[end - start];
    if (!candidates) return;
    const first = this.source.charCodeAt(start) | 32;
    for (const { name, upper, index } of candidates) {
      if (name.charCodeAt(0) !== first || (this.present & 1 << index) !== 0) continue;
      if (!this.source.startsWith(name, start) && !this.source.startsWith(upper, start)) continue;
      this.current = index;
      this.present |= 1 << index;
      this.starts[index] = end;
      this.stops[index] = end;
      return;
    }
  }
  /** A piece of its value was read. */
  value(start, end) {
    const { current } = this;
    if (current < 0) return;
    if (this.stops[current] === this.starts[current]) this.starts[current] = start;
    this.stops[current] = end;
  }
  has(name) {
    return this.present !== 0 && (this.present & 1 << INDEX4.get(name)) !== 0;
  }
  get(name) {
    if (!this.has(name)) return void 0;
    const index = INDEX4.get(name);
    return this.source.slice(this.starts[index], this.stops[index]);
  }
  /** What the `style` attribute says, where there is one. */
  get style() {
    return (this.present & 1 << STYLE) === 0 ? void 0 : this.styles.read(this.starts[STYLE], this.stops[STYLE]);
  }
};
function readCellSpan(value, most) {
  const digits2 = value && /\d{1,9}/.exec(value);
  return digits2 ? Math.min(most, Math.max(1, Number(digits2[0]))) : 1;
}

// src/view/markup-tables.ts
var MOST_COLUMNS2 = 1e3;
var MOST_ROWS = 65534;
var MarkupTables = class {
  constructor(out) {
    this.out = out;
  }
  out;
  tables = [];
  /** `inside` is the index of the table around it, or -1. */
  open(inside) {
    const table2 = { from: this.out.position, to: this.out.position, rows: [], role: "layout" };
    if (inside >= 0) table2.inside = inside;
    this.tables.push(table2);
    return this.tables.length - 1;
  }
  openRow(index) {
    this.tables[index].rows.push([]);
  }
  openCell(index, header, colspan, rowspan, sourceAt) {
    const at = this.out.position;
    const source = { start: sourceAt, end: sourceAt };
    const cell2 = {
      from: at,
      to: at,
      colspan: readCellSpan(colspan, MOST_COLUMNS2),
      rowspan: readCellSpan(rowspan, MOST_ROWS),
      header,
      source
    };
    const rows = this.tables[index].rows;
    if (rows.length === 0) rows.push([]);
    rows[rows.length - 1].push(cell2);
    return { cell: cell2, linesBefore: this.out.lines.length };
  }
  closeCell({ cell: cell2, linesBefore }, sourceAt) {
    cell2.to = this.endOf(cell2.from, linesBefore);
    cell2.source.end = Math.max(cell2.source.start, sourceAt);
  }
  close(index, linesBefore) {
    const table2 = this.tables[index];
    table2.to = this.endOf(table2.from, linesBefore);
  }
  setCaption(index, linesBefore) {
    const first = this.out.lines[linesBefore];
    if (first) this.tables[index].caption = { from: first.from, to: this.endOf(first.from, linesBefore) };
  }
  /** End of the last line written since, or the beginning where none was. */
  endOf(from, linesBefore) {
    const lines = this.out.lines;
    return lines.length > linesBefore ? Math.max(from, lines[lines.length - 1].to) : from;
  }
};

// src/view/tags.ts
var words2 = (text) => new Set(text.split(" "));
var BLOCK2 = words2(
  "address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hr html legend li main marquee menu nav ol p pre section summary table tbody td tfoot th thead title tr ul"
);
var SILENT = words2(
  "script style noscript template textarea select button iframe object svg math canvas video audio title noframes datalist applet map"
);
var EMPTY = words2("area base basefont bgsound br col command embed frame hr img input isindex keygen link meta param source track wbr");
var BOLD2 = words2("b strong h1 h2 h3 h4 h5 h6 th");
var TRANSPARENT = words2("form html body head");
var PARAGRAPH = words2("p");
var ENDS = {
  li: words2("li p"),
  dd: words2("dd dt p"),
  dt: words2("dd dt p")
};
var SCOPE = words2("table td th caption");
var TABLE_PARTS = words2("caption colgroup thead tbody tfoot tr td th");
var ROW_GROUPS = words2("thead tbody tfoot");
var CELLS = words2("td th");
var FORMATTING = words2("a b big code em font i s small strike strong tt u");
var LITERAL = /@|^https?:|^www\.|^u\+[0-9a-f]{4}$/;
function describe(name) {
  const block = BLOCK2.has(name);
  const tag = {
    name,
    block,
    silent: SILENT.has(name),
    empty: EMPTY.has(name),
    bold: BOLD2.has(name),
    transparent: TRANSPARENT.has(name),
    literal: LITERAL.test(name)
  };
  const ends2 = ENDS[name] ?? (block && !TABLE_PARTS.has(name) && name !== "br" && name !== "table" && !tag.transparent ? PARAGRAPH : void 0);
  if (ends2) tag.ends = ends2;
  return tag;
}
var INLINE = words2("a abbr acronym big cite code del dfn em font i ins kbd label o:p q s samp small span strike sub sup tt u var");
var KNOWN = [];
var keyOf2 = (length, first) => length << 7 | first & 127;
for (const names of [BLOCK2, SILENT, EMPTY, BOLD2, INLINE]) {
  for (const name of names) {
    const tag = describe(name);
    for (const written3 of [name, name.toUpperCase()]) {
      const key = keyOf2(written3.length, written3.charCodeAt(0));
      KNOWN[key] ??= [];
      KNOWN[key].push({ written: written3, tag });
    }
  }
}
function tagAt(source, start, end) {
  const candidates = KNOWN[keyOf2(end - start, source.charCodeAt(start))];
  if (candidates) {
    for (const { written: written3, tag } of candidates) if (source.startsWith(written3, start)) return tag;
  }
  return describe(source.slice(start, end).toLowerCase());
}
var PARAGRAPH_TAG = describe("p");
var ROW_TAG = describe("tr");

// src/view/open-elements.ts
var DEEPEST = 512;
var Open = class {
  constructor(tag, table2, linesBefore) {
    this.tag = tag;
    this.table = table2;
    this.linesBefore = linesBefore;
  }
  tag;
  table;
  linesBefore;
  hidden = false;
  bold = false;
  link;
  align;
  place;
  cell;
  /** Index of the table that a `caption` belongs to. */
  captionOf = -1;
};
var OpenElements = class {
  /** `onClose` is told of each element that ends, innermost first; `last` says that its own end tag closed it. */
  constructor(onClose) {
    this.onClose = onClose;
  }
  onClose;
  stack = [];
  /** Elements opened beyond the greatest depth. */
  overflow = 0;
  get top() {
    return this.stack[this.stack.length - 1];
  }
  /** Index of the innermost table, or -1. */
  get table() {
    return this.top?.table ?? -1;
  }
  /** Takes up a new element, unless the page is nested too deep. */
  push(open) {
    if (this.stack.length >= DEEPEST) {
      this.overflow++;
      return false;
    }
    this.stack.push(open);
    return true;
  }
  /** Ends what a start tag ends by itself: parts of the table that came before, an open paragraph or list item. */
  makeRoomFor(tag) {
    if (TABLE_PARTS.has(tag.name)) this.popTo(this.roomFor(tag.name));
    else if (tag.ends) {
      for (let i = this.stack.length - 1; i >= 0; i--) {
        const open = this.stack[i].tag;
        if (tag.ends.has(open.name)) {
          this.popTo(i);
          return;
        }
        if (open.block || SCOPE.has(open.name)) return;
      }
    } else if (tag.name === "a") this.closeFormatting(tag.name);
  }
  /** Depth at which a part of a table belongs: inside its table, row group and row. */
  roomFor(name) {
    const cell2 = CELLS.has(name);
    let depth = -1;
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const open = this.stack[i].tag.name;
      if (open === "table") return depth < 0 ? i + 1 : depth;
      if (depth < 0 && (cell2 && open === "tr" || (cell2 || name === "tr") && ROW_GROUPS.has(open))) depth = i + 1;
    }
    return this.stack.length;
  }
  /** Ends the element that an end tag closes, with all in it, or nothing where the tag is astray. */
  close(tag) {
    if (this.overflow > 0) {
      this.overflow--;
      return;
    }
    if (FORMATTING.has(tag.name)) {
      this.closeFormatting(tag.name);
      return;
    }
    const part = TABLE_PARTS.has(tag.name);
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const open = this.stack[i].tag;
      if (open.name === tag.name) {
        this.popTo(i, true);
        return;
      }
      if (tag.name === "table") continue;
      if (part ? open.name === "table" : SCOPE.has(open.name)) return;
      if (!tag.block && !tag.silent && open.block) return;
    }
  }
  /** Formatting elements end alone, even where blocks were opened in them and are still open. */
  closeFormatting(name) {
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const open = this.stack[i];
      if (open.tag.name === name) {
        this.stack.splice(i, 1);
        this.onClose(open, true);
        return;
      }
      if (SCOPE.has(open.tag.name)) return;
    }
  }
  /** Ends all elements from `depth` on. */
  popTo(depth, byTag = false) {
    while (this.stack.length > depth) this.onClose(this.stack.pop(), byTag && this.stack.length === depth);
  }
};

// src/view/placed-text.ts
var USUAL_SIZE = 16;
var FontSizes = class {
  sizes = /* @__PURE__ */ new Map();
  /** Reads the style sheet that stands before a page. */
  read(sheet, page) {
    if (!sheet.includes(".ft")) return;
    for (const [, name, size] of sheet.matchAll(/\.(ft\d{1,9})\s?\{\s?font-size:\s?(\d{1,4})px/g))
      this.sizes.set(fontOf(name, page), Number(size));
  }
  sizeOf(className, page) {
    return this.sizes.get(fontOf(className, page)) ?? USUAL_SIZE;
  }
  /** Width of a text: wide characters take the size of the font, others half of it. */
  widthOf(text, size) {
    let halves2 = 0;
    for (let i = 0; i < text.length; i++)
      halves2 += text.charCodeAt(i) >= 11904 || text.charCodeAt(i) === 8220 || text.charCodeAt(i) === 8221 ? 2 : 1;
    return halves2 * size / 2;
  }
};
function fontOf(className, page) {
  const prefix = `ft${page}`;
  return className.startsWith(prefix) ? className.slice(prefix.length) : className;
}
function joinPieces(pieces) {
  const joined = /* @__PURE__ */ new Set();
  for (let first = 0; first < pieces.length; ) {
    let end = first + 1;
    while (end < pieces.length && onOneLine(pieces[end - 1], pieces[end])) end++;
    let cells = false;
    for (let i = first + 1; i < end; i++) cells ||= gap(pieces[i - 1], pieces[i]) > 1.5;
    for (let i = first + 1; i < end; i++) {
      const wide = gap(pieces[i - 1], pieces[i]);
      if (cells ? wide <= 0.2 && !pieces[i].number : wide <= 1.5) joined.add(i);
    }
    first = end;
  }
  return joined;
}
function onOneLine(last, next) {
  const size = Math.max(last.size, next.size);
  return last.page === next.page && Math.abs(last.top - next.top) <= size * 0.4 && next.left > last.left && next.left - last.right >= -size * 2;
}
function gap(last, next) {
  return (next.left - last.right) / Math.max(last.size, next.size);
}

// src/view/page-numbers.ts
var DASH = "[-\u2010-\u2015\u2212\uFF0D\uFE63\u2500\u2501~\uFF5E\xB7]{1,3}";
var PAGE_NUMBER2 = new RegExp(
  [
    // - 3 -   — 12 —   ·4·       not: -3   3-5
    `^${DASH} ?\\d{1,4} ?${DASH}$`,
    // 第3页   第3页共10页   第 3 页/共 10 页   共10页第3页       not: 第三页
    "^(?:\u5171\\d{1,4}[\u9875\u9801][,\uFF0C/\u3001 ]?)?\u7B2C\\d{1,4}[\u9875\u9801](?:[,\uFF0C/\u3001 ]?[(\uFF08]?\u5171\\d{1,4}[\u9875\u9801][)\uFF09]?)?$",
    // Page 3 of 10
    "^[Pp]age ?\\d{1,4}(?: ?(?:of|/) ?\\d{1,4})?$",
    // Field code of Word that was pasted with its number: PAGE \* MERGEFORMAT- 1 -
    `^PAGE ?\\\\\\* ?MERGEFORMAT(?: ?${DASH})? ?\\d{0,4}(?: ?${DASH})?$`
  ].join("|")
);
var CHARACTERS = new Set(
  [..."0123456789 	\xA0\u3000-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFF0D\uFE63\u2500\u2501~\uFF5E\xB7\u7B2C\u5171\u9875\u9801,\uFF0C/\u3001()\uFF08\uFF09PpageofAGE\\*MERGEFORMAT"].map((c) => c.charCodeAt(0))
);
function isPageNumber(line) {
  if (line.length > 200 || line.length < 3) return false;
  for (let i = 0; i < line.length; i++) if (!CHARACTERS.has(line.charCodeAt(i))) return false;
  const squeezed2 = line.replace(/[\s\u3000]+/g, " ").trim();
  return PAGE_NUMBER2.test(squeezed2) || PAGE_NUMBER2.test(squeezed2.replace(/ /g, ""));
}
var BARE_NUMBER = /^\d{1,4}$/;
function bareNumberFooters(source) {
  const found = [];
  let pages = 0;
  for (let from = 0; from < source.length; pages++) {
    const stop = source.indexOf("\f", from);
    const end = stop < 0 ? source.length : stop;
    for (const line of outerLines(source.slice(from, end))) {
      if (BARE_NUMBER.test(line.text)) found.push({ at: from + line.at, offset: Number(line.text) - pages });
    }
    from = end + 1;
  }
  const counts2 = /* @__PURE__ */ new Map();
  for (const { offset } of found) counts2.set(offset, (counts2.get(offset) ?? 0) + 1);
  return new Set(found.filter(({ offset }) => counts2.get(offset) >= Math.max(2, pages * 0.5)).map(({ at }) => at));
}
function outerLines(page) {
  const lines = page.split("\n");
  const outer = [];
  let at = 0;
  for (const line of lines) {
    const text = line.trim();
    if (text) outer[outer.length === 0 ? 0 : 1] = { at, text };
    at += line.length + 1;
  }
  return outer;
}

// src/view/reading-text.ts
var ReadingText = class {
  constructor(source) {
    this.source = source;
  }
  source;
  map = new SourceMap();
  lines = [];
  written = [];
  line = "";
  /** Where the line at hand begins in the reading text. */
  lineFrom = 0;
  /** Place in the source behind the last character written. */
  reached = 0;
  /** Copies `source[start..end)` into the line at hand. */
  copy(start, end) {
    this.map.push(end - start, start, end);
    this.line += this.source.slice(start, end);
    this.reached = end;
  }
  copyIfAny(start, end) {
    if (end > start) this.copy(start, end);
  }
  /** Writes `text` for `source[start..end)`. */
  replace(text, start, end) {
    this.map.push(text.length, start, end);
    this.line += text;
    this.reached = end;
  }
  /** The line at hand, as far as it is written. */
  get current() {
    return this.line;
  }
  get isEmpty() {
    return this.line.length === 0;
  }
  /** Last character of the line at hand, or -1. */
  get lastCode() {
    return this.line.length === 0 ? -1 : this.line.charCodeAt(this.line.length - 1);
  }
  /** Where the next character would stand. */
  get position() {
    return this.lineFrom + this.line.length;
  }
  /** The line at hand says nothing. */
  isBlank() {
    return isBlankText(this.line);
  }
  /** Takes back the line at hand. */
  drop() {
    this.map.truncate(this.lineFrom);
    this.line = "";
  }
  /** Ends the line at hand if it says anything; `at` is the place in the source where it ends. */
  end(at, keepPageNumbers = false) {
    if (this.line.length === 0) return void 0;
    if (this.isBlank() || !keepPageNumbers && isPageNumber(this.line)) {
      this.drop();
      return void 0;
    }
    return this.write(at);
  }
  /** Ends the line at hand, even an empty one. */
  write(at) {
    const line = { from: this.lineFrom, to: this.position, zone: "body" };
    this.reached = Math.max(at, this.reached);
    this.map.push(1, this.reached, this.reached);
    this.lines.push(line);
    this.written.push(this.line);
    this.line = "";
    this.lineFrom = line.to + 1;
    return line;
  }
  /** Takes up the last line again, so that what comes next is written behind it. Only right after it was ended. */
  resume() {
    const last = this.lines.pop();
    if (!last) return;
    this.map.truncate(last.to);
    this.line = this.written.pop();
    this.lineFrom = last.from;
  }
  /** Takes back the blank lines that were written last. */
  dropBlankLines() {
    while (this.written.length > 0 && isBlankText(this.written[this.written.length - 1])) {
      this.written.pop();
      this.lineFrom = this.lines.pop().from;
    }
    this.map.truncate(this.lineFrom);
  }
  /** The finished text, without an end to its last line. */
  finish() {
    this.map.truncate(Math.max(0, this.lineFrom - 1));
    return this.written.join("\n");
  }
};
function isBlankText(text) {
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}

// src/view/entities.ts
import { decodeHTML as decodeHTML2 } from "entities";
var COMMON = {
  nbsp: "\xA0",
  ensp: "\u2002",
  emsp: "\u2003",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  ldquo: "\u201C",
  rdquo: "\u201D",
  lsquo: "\u2018",
  rsquo: "\u2019",
  mdash: "\u2014",
  ndash: "\u2013",
  middot: "\xB7",
  hellip: "\u2026",
  bull: "\u2022"
};
var LONGEST8 = 33;
function readEntity(source, at, end) {
  let stop = at + 1;
  const limit = Math.min(end, at + LONGEST8);
  while (stop < limit && isNameCharacter(source.charCodeAt(stop))) stop++;
  if (stop === at + 1) return void 0;
  const closed = stop < end && source.charCodeAt(stop) === 59;
  if (closed) {
    const common = COMMON[source.slice(at + 1, stop)];
    if (common) return { text: common, end: stop + 1 };
  }
  const written3 = source.slice(at, closed ? stop + 1 : stop);
  const decoded = decodeHTML2(written3);
  if (decoded === written3) return void 0;
  let rest = 0;
  while (rest < decoded.length - 1 && rest < written3.length && decoded.charCodeAt(decoded.length - 1 - rest) === written3.charCodeAt(written3.length - 1 - rest))
    rest++;
  if (closed && rest > 0 && written3.charCodeAt(written3.length - 1) === 59 && decoded.charCodeAt(decoded.length - 1) !== 59) rest = 0;
  return { text: decoded.slice(0, decoded.length - rest), end: at + written3.length - rest };
}
function isNameCharacter(code) {
  return code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 35;
}

// src/view/text-writer.ts
var TextWriter = class {
  constructor(source, out, endLine) {
    this.source = source;
    this.out = out;
    this.endLine = endLine;
  }
  source;
  out;
  endLine;
  boldWords = 0;
  linkedWords = 0;
  /** Open bold elements and links. */
  bold = 0;
  links = 0;
  /** Layout seen since the last visible character: where it lies, and whether it holds a line end. */
  blankStart = -1;
  blankEnd = -1;
  blankBreaks = false;
  /** A line begins: layout before it says nothing. */
  begin() {
    this.blankStart = -1;
    this.blankBreaks = false;
    this.boldWords = 0;
    this.linkedWords = 0;
  }
  /** Text in which layout means at most one blank. `lineEnds`: line ends of the source end lines. */
  write(start, end, lineEnds) {
    const { source } = this;
    let run = start;
    let i = start;
    while (i < end) {
      const kind = CHARACTER_KIND[source.charCodeAt(i)];
      if (kind === 0) {
        i++;
        continue;
      }
      this.put(run, i);
      if (kind === LAYOUT) i = this.passLayout(i, end, lineEnds);
      else if (kind === AMPERSAND) i = this.putEntity(i, end);
      else i++;
      run = i;
    }
    this.put(run, end);
  }
  /** Text of `pre`: blanks and line ends as they are. */
  writePreformatted(start, end) {
    const { source } = this;
    let run = start;
    let i = start;
    while (i < end) {
      const code = source.charCodeAt(i);
      const kind = CHARACTER_KIND[code];
      if (kind === 0 || kind === LAYOUT && !isLineEnd(code)) {
        i++;
        continue;
      }
      this.put(run, i);
      if (kind === LAYOUT) this.endLine(i);
      i = kind === AMPERSAND ? this.putEntity(i, end) : i + 1;
      run = i;
    }
    this.put(run, end);
  }
  /** Copies visible characters. */
  put(start, end) {
    if (start >= end) return;
    this.putBlank(this.source.charCodeAt(start));
    this.out.copy(start, end);
    if (this.links > 0) this.linkedWords += countWords(this.source, start, end);
    if (this.bold > 0) this.boldWords += countWords(this.source, start, end);
  }
  /** Writes the character of that code for `source[start..end)`. */
  putCode(code, text, start, end) {
    const kind = CHARACTER_KIND[code];
    if (kind === INVISIBLE) return;
    if (kind === LAYOUT) {
      this.markBlank(start, end);
      return;
    }
    this.putBlank(code);
    this.out.replace(text, start, end);
    if (!isWord3(code)) return;
    if (this.links > 0) this.linkedWords++;
    if (this.bold > 0) this.boldWords++;
  }
  /** Gives where reading goes on. */
  putEntity(at, end) {
    const entity = readEntity(this.source, at, end);
    if (!entity) {
      this.put(at, at + 1);
      return at + 1;
    }
    this.putCode(entity.text.charCodeAt(0), entity.text, at, entity.end);
    return entity.end;
  }
  passLayout(start, end, lineEnds) {
    const { source } = this;
    let i = start;
    for (; i < end; i++) {
      const code = source.charCodeAt(i);
      if (CHARACTER_KIND[code] !== LAYOUT) break;
      if (!isLineEnd(code)) continue;
      if (lineEnds) this.endLine(i);
      else this.blankBreaks = true;
    }
    this.markBlank(start, i);
    return i;
  }
  markBlank(start, end) {
    if (this.blankStart >= 0) return;
    this.blankStart = start;
    this.blankEnd = end;
  }
  /** Writes the blank that layout left, where it stands between words; a line end in the source stands for nothing in Chinese text. */
  putBlank(next) {
    if (this.blankStart < 0) return;
    const last = this.out.lastCode;
    if (last >= 0 && !(this.blankBreaks && (isWide(next) || isWide(last)))) this.out.replace(" ", this.blankStart, this.blankEnd);
    this.blankStart = -1;
    this.blankBreaks = false;
  }
};
function countWords(text, start, end) {
  let words3 = 0;
  for (let i = start; i < end; i++) if (isWord3(text.charCodeAt(i))) words3++;
  return words3;
}

// src/view/html-reader.ts
var FILE = /\.(?:pdf|docx?|xlsx?|wps|et|ofd|ceb|rar|zip|7z|pptx?)(?:$|[?#&])/i;
var RAW = /* @__PURE__ */ new Set(["script", "style", "title", "textarea"]);
var CUT = 300;
var HOLDERS = /* @__PURE__ */ new Set(["div", "section", "article", "main", "center", "blockquote"]);
function readTokens(source, options = {}) {
  const reader = new HtmlReader(source, options);
  const tokenizer = new Tokenizer({ decodeEntities: false }, reader);
  tokenizer.write(source);
  tokenizer.end();
  return reader.finish();
}
var HtmlReader = class {
  constructor(source, options) {
    this.source = source;
    this.options = options;
    this.out = new ReadingText(source);
    this.tables = new MarkupTables(this.out);
    this.text = new TextWriter(source, this.out, (at) => this.endLine(at));
    this.start = new StartTag(source);
    this.page = {
      kind: "html",
      text: "",
      lines: this.out.lines,
      map: this.out.map,
      tables: this.tables.tables,
      images: [],
      attachments: [],
      scripts: 0,
      frames: 0,
      hiddenWords: 0,
      pieces: []
    };
  }
  source;
  options;
  out;
  tables;
  text;
  start;
  open = new OpenElements((element, byTag) => this.closed(element, byTag));
  fonts = new FontSizes();
  page;
  tag = PARAGRAPH_TAG;
  tagStart = 0;
  /** Where the tag at hand begins and ends, for elements that it closes. */
  closeStart = 0;
  closeEnd = 0;
  /** Open elements whose content is no text, and those of them that are hidden. */
  silent = 0;
  concealed = 0;
  preformatted = 0;
  pageNumber = 0;
  misaligned = false;
  endTags = /* @__PURE__ */ new Map();
  finish() {
    this.closeStart = this.closeEnd = this.source.length;
    this.open.popTo(0);
    this.endLine(this.source.length);
    this.page.text = this.out.finish();
    return this.page;
  }
  // ---- tokens ----
  isInForeignContext() {
    return false;
  }
  onattribentity() {
  }
  ontextentity() {
  }
  oncdata() {
  }
  onend() {
  }
  onprocessinginstruction() {
  }
  ondeclaration(start, end) {
    this.condition(start, end);
  }
  oncomment(start, end) {
    if (end >= this.source.length) this.swallow("A comment", start);
    else this.condition(start, end);
  }
  /** What is never closed takes up the rest of the page. A few characters are only where the page was cut. */
  swallow(by, start) {
    if (this.source.length - start > CUT) this.page.swallowed ??= { by, span: { start, end: this.source.length } };
  }
  /** Word ends a table with a helper row of empty cells inside `<![if !supportMisalignedColumns]>`: it is no row. */
  condition(start, end) {
    if (end - start > 60) return;
    const text = this.source.slice(start, end);
    if (text.includes("[if !supportMisaligned")) this.misaligned = true;
    else if (text.includes("[endif]")) this.misaligned = false;
  }
  onopentagname(start, end) {
    this.tag = tagAt(this.source, start, end);
    this.tagStart = start - 1;
    this.start.reset();
  }
  onattribname(start, end) {
    this.start.name(start, end);
  }
  onattribdata(start, end) {
    this.start.value(start, end);
  }
  onattribend() {
  }
  onopentagend(end) {
    this.opened(end + 1);
  }
  onselfclosingtag(end) {
    this.opened(end + 1);
    if (this.tag.name.includes(":") && this.open.top?.tag === this.tag) this.open.popTo(this.open.stack.length - 1);
  }
  onclosetag(start, end) {
    const tag = tagAt(this.source, start, end);
    this.closeStart = start - 2;
    this.closeEnd = end + 1;
    if (tag.block) this.endLine(this.closeStart);
    if (!tag.empty && !tag.transparent) this.open.close(tag);
  }
  ontext(start, end) {
    if (this.silent > 0) this.passOver(start, end);
    else if (this.preformatted > 0) this.text.writePreformatted(start, end);
    else this.text.write(start, end, this.options.lineEnds === true && this.betweenBlocks());
  }
  // ---- elements ----
  opened(end) {
    const { tag } = this;
    if (tag.literal) {
      this.readLiteral(end);
      return;
    }
    this.note(end);
    if (tag.block) this.endLine(this.tagStart);
    if (tag.empty || tag.transparent) return;
    if (tag.silent && !this.closesAhead(tag.name, end)) {
      if (!RAW.has(tag.name)) return;
      this.swallow(`<${tag.name}>`, end);
    }
    this.closeStart = this.closeEnd = this.tagStart;
    if (this.silent === 0) this.open.makeRoomFor(tag);
    if (CELLS.has(tag.name) && this.silent === 0 && this.open.table >= 0 && this.open.top.tag.name !== "tr") {
      if (!this.misaligned) this.tables.openRow(this.open.table);
      this.open.push(new Open(ROW_TAG, this.open.table, this.out.lines.length));
    }
    this.push(end);
  }
  /** Elements that are noted, whether or not they have content. */
  note(end) {
    const { start, page } = this;
    switch (this.tag.name) {
      case "img":
        if (this.silent === 0) page.images.push({ at: this.out.position, linked: this.text.links > 0 });
        break;
      case "script":
        page.scripts++;
        break;
      case "frame":
        page.frames++;
        break;
      case "iframe":
      case "embed":
      case "object": {
        const address = start.get("src") ?? start.get("data") ?? "";
        const at = this.out.position;
        if (FILE.test(address)) page.attachments.push({ from: at, to: at, address, span: { start: this.tagStart, end } });
      }
    }
  }
  push(end) {
    const { tag, start } = this;
    const { style } = start;
    const open = new Open(tag, this.open.table, this.out.lines.length);
    if (this.silent === 0 && tag.name === "table") open.table = this.tables.open(open.table);
    if (!this.open.push(open)) return;
    open.hidden = !this.options.hidden && (style?.hidden === true || start.has("hidden"));
    open.bold = tag.bold || style?.bold === true;
    if (tag.block && tag.name !== "table") open.align = tag.name === "center" ? "center" : style?.align ?? alignment(start.get("align"));
    if (tag.silent || open.hidden) this.silent++;
    if (open.hidden) this.concealed++;
    if (open.bold) this.text.bold++;
    if (tag.name === "pre") this.preformatted++;
    if (tag.name === "a" && (start.has("href") || !start.has("name"))) {
      open.link = { address: start.get("href") ?? "", start: this.tagStart, from: this.out.position };
      this.text.links++;
    }
    if (this.silent > 0) return;
    if (tag.block) this.place(open);
    if (open.table >= 0 && !this.misaligned) {
      if (tag.name === "tr") this.tables.openRow(open.table);
      else if (tag.name === "caption") open.captionOf = open.table;
      else if (CELLS.has(tag.name)) {
        open.cell = this.tables.openCell(open.table, tag.name === "th", start.get("colspan"), start.get("rowspan"), end);
      }
    }
  }
  /** Takes the fixed place of an element, and joins it to the line before where it goes on there. */
  place(open) {
    const { start, page } = this;
    if (start.has("id")) {
      const number = /^page(\d{1,5})/.exec(start.get("id"));
      if (number) {
        this.pageNumber = Number(number[1]);
        return;
      }
    }
    const place = start.style?.place;
    if (!place) return;
    const size = this.fonts.sizeOf(start.get("class") ?? "", this.pageNumber);
    const piece = { page: this.pageNumber, top: place.top, left: place.left, size, right: place.left, number: false };
    if (this.options.joined?.has(page.pieces.length)) {
      this.out.resume();
      piece.left = page.pieces[page.pieces.length - 1].left;
    }
    page.pieces.push(piece);
    open.place = { ...piece };
  }
  /** An element ends. */
  closed(open, byTag) {
    const { tag } = open;
    if (tag.block) this.endLine(this.closeStart, open);
    if (tag.silent || open.hidden) this.silent--;
    if (open.hidden) this.concealed--;
    if (open.bold) this.text.bold--;
    if (tag.name === "pre") this.preformatted--;
    if (open.link) {
      this.text.links--;
      const { address, start, from } = open.link;
      const end = byTag ? this.closeEnd : this.closeStart;
      if (FILE.test(address)) this.page.attachments.push({ from, to: this.out.position, address, span: { start, end } });
    }
    if (open.cell) this.tables.closeCell(open.cell, this.closeStart);
    if (open.captionOf >= 0) this.tables.setCaption(open.captionOf, open.linesBefore);
    if (tag.name === "table" && open.table >= 0) {
      this.tables.close(open.table, open.linesBefore);
      this.misaligned = false;
    }
  }
  /** Says whether an end tag of that name comes later; an element that is never closed must not swallow the page. */
  closesAhead(name, from) {
    let at = this.endTags.get(name) ?? -1;
    if (at >= from) return at !== Number.POSITIVE_INFINITY;
    at = this.source.indexOf(`</${name}`, from);
    if (at < 0) at = this.source.indexOf(`</${name.toUpperCase()}`, from);
    this.endTags.set(name, at < 0 ? Number.POSITIVE_INFINITY : at);
    return at >= 0;
  }
  // ---- text ----
  passOver(start, end) {
    const name = this.open.top?.tag.name;
    if (name === "style") this.fonts.read(this.source.slice(start, end), this.pageNumber + 1);
    else if (this.concealed > 0 && name !== "script") this.page.hiddenWords += countWords(this.source, start, end);
  }
  /** Says whether no element is open that holds one paragraph. */
  betweenBlocks() {
    const { stack } = this.open;
    for (let i = stack.length - 1; i >= 0; i--) {
      const { name, block } = stack[i].tag;
      if (block) return HOLDERS.has(name);
    }
    return true;
  }
  readLiteral(end) {
    if (this.silent > 0) return;
    const { name } = this.tag;
    if (!name.startsWith("u+")) {
      this.text.put(this.tagStart, end);
      return;
    }
    const code = Number.parseInt(name.slice(2), 16);
    this.text.putCode(code, String.fromCharCode(code), this.tagStart, end);
  }
  // ---- lines ----
  /** Ends the line at hand; `closing` is the element that ends with it and stands no longer on the stack. */
  endLine(at, closing) {
    if (!this.out.isEmpty) {
      const { stack } = this.open;
      let block = closing;
      let align = closing?.align;
      let place = closing?.place;
      const table2 = closing ? closing.table : this.open.table;
      for (let i = stack.length - 1; i >= 0 && stack[i].tag.name !== "table"; i--) {
        const open = stack[i];
        if (!open.tag.block) continue;
        block ??= open;
        align ??= open.align;
        place ??= open.place;
      }
      const words3 = this.text.boldWords > 0 || this.text.linkedWords > 0;
      const text = words3 || place ? this.out.current : "";
      const line = this.out.end(at, table2 >= 0);
      if (line) {
        if (block) line.element = block.tag.name;
        if (align && align !== "left") line.align = align;
        if (table2 >= 0) line.table = table2;
        if (words3) this.weigh(line, text);
        if (place) this.putInPlace(line, place, text);
      }
    }
    this.text.begin();
  }
  weigh(line, text) {
    const words3 = countWords(text, 0, text.length);
    if (this.text.boldWords >= words3) line.bold = true;
    if (this.text.linkedWords >= words3) line.link = true;
  }
  putInPlace(line, place, text) {
    line.place = { page: place.page, top: place.top, left: place.left };
    const piece = this.page.pieces[this.page.pieces.length - 1];
    piece.right = Math.max(piece.right, piece.left + this.fonts.widthOf(text, place.size));
    piece.number = /^[\d\s\u00a0.,%/-]+$/.test(text);
    place.top += Math.round(place.size * 1.2);
  }
};

// src/view/copies.ts
var HAN3 = /[\u4e00-\u9fff]/;
var TELLING = 6;
var LEAST = 4;
var MOST_DIFFERENT = 3;
function findCopy(lines, folded) {
  const texts = [];
  const at = [];
  lines.forEach((line, i) => {
    if (line.zone !== "body") return;
    const text = folded.slice(line.from, line.to).replace(/ /g, "");
    if (text.length === 0) return;
    texts.push(text);
    at.push(i);
  });
  const seen = /* @__PURE__ */ new Map();
  for (let j = 0; j < texts.length; j++) {
    const i = seen.get(texts[j]);
    if (i === void 0) {
      if (texts[j].length >= TELLING) seen.set(texts[j], j);
      continue;
    }
    const { equal, telling, characters, end } = compare2(texts, i, j);
    if (equal >= LEAST && telling * 2 > equal && equal >= (j - i) * 0.6 && characters >= 30 && characters * 2 > lengthOf2(texts, j, end)) {
      const copy = beginningOf(texts, seen, i, j);
      return { first: at[seen.get(texts[copy])], copy: at[copy], end: at[end - 1] + 1 };
    }
    j = Math.max(j, end - 1);
  }
  return void 0;
}
function isTelling(text) {
  return text.length >= TELLING / 2 && HAN3.test(text) && !text.includes("|");
}
function compare2(texts, first, second) {
  let equal = 0;
  let telling = 0;
  let characters = 0;
  let end = second;
  for (let i = first, j = second; i < second && j < texts.length; ) {
    if (texts[i] === texts[j]) {
      equal++;
      if (isTelling(texts[j])) telling++;
      characters += texts[j].length;
      end = j + 1;
      i++;
      j++;
      continue;
    }
    let skip = 1;
    while (skip <= MOST_DIFFERENT && texts[i] !== texts[j + skip] && texts[i + skip] !== texts[j] && texts[i + skip] !== texts[j + skip])
      skip++;
    if (skip > MOST_DIFFERENT) break;
    if (texts[i] === texts[j + skip]) j += skip;
    else if (texts[i + skip] === texts[j]) i += skip;
    else {
      i += skip;
      j += skip;
    }
  }
  return { equal, telling, characters, end };
}
function lengthOf2(texts, from, to) {
  let length = 0;
  for (let i = from; i < to; i++) length += texts[i].length;
  return length;
}
function beginningOf(texts, seen, first, copy) {
  for (let j = Math.max(first + 1, copy - MOST_DIFFERENT); j < copy; j++) {
    const i = seen.get(texts[j]);
    if (i !== void 0 && i < first) return j;
  }
  return copy;
}
function setAsideCopy(lines, tables2, folded) {
  const found = findCopy(lines, folded);
  if (!found) return void 0;
  const copy = lines.slice(found.copy, found.end);
  const range = { from: copy[0].from, to: copy[copy.length - 1].to };
  for (const line of copy) line.zone = "furniture";
  for (const table2 of tables2) if (table2.from >= range.from && table2.to <= range.to) table2.role = "layout";
  return { range, original: { from: lines[found.first].from, to: range.from } };
}
function copyFinding(span, original) {
  return {
    code: "duplicate-section",
    severity: "warning",
    message: "The page holds the report twice; the second copy is not read.",
    ...span ? { span } : {},
    ...original ? { related: [original] } : {}
  };
}

// src/view/full-stops.ts
var HALF_WIDTH = /[\u4e00-\u9fff%"](?<![一二三四五六七八九十])\.(?![.A-Za-z])/g;
var LEAST2 = 4;
function withFullStops(folded) {
  if (!folded.includes(".")) return folded;
  const found = folded.match(HALF_WIDTH)?.length ?? 0;
  if (found < LEAST2 || found < 2 * (folded.match(/。/g)?.length ?? 0)) return folded;
  return folded.replace(HALF_WIDTH, (stop) => `${stop[0]}\u3002`);
}

// src/view/page-findings.ts
var LITTLE = 60;
var LIST = 3;
function judgePage({ images, attachments, scripts, frames, lines, folded, parts }) {
  let text = 0;
  let tables2 = 0;
  let words3 = 0;
  for (const line of lines) {
    const length = line.to - line.from;
    words3 += length;
    if (line.zone === "table") tables2++;
    else if (line.zone === "body" && !line.link) text += length;
  }
  const listed2 = parts.items >= LIST;
  if (tables2 > 0) return [];
  const found = (code, severity, message) => [{ code, severity, message }];
  const sentences = lines.some((line) => line.zone === "body" && !line.link && isSentence(folded.slice(line.from, line.to)));
  if (listed2 && !sentences) return found("list-page", "error", `The page lists ${parts.items} reports and holds none.`);
  if (sentences || text > LITTLE * 3) return [];
  if (attachments.length > 0) return found("attachment-only", "error", "The page gives the report only as a file to download.");
  const shown = images.filter(
    ({ at, linked }) => !linked && at >= (lines[parts.start]?.from ?? 0) && at <= (lines[parts.end]?.from ?? Number.POSITIVE_INFINITY)
  );
  if (shown.length > 0)
    return found(
      "image-only",
      "error",
      `The report is shown as ${shown.length} image${shown.length > 1 ? "s" : ""}; nothing can be read from them.`
    );
  if (frames > 0) return found("lost-text", "error", "The page is a frameset; the report stands in another file.");
  if (words3 === 0 || scripts > 0 && text < LITTLE)
    return found("lost-text", "error", "The page holds no text of a report; a script may be needed to show it.");
  if (lines.some((line) => line.link && folded.slice(line.from, line.to).includes("\u3002")))
    return found("lost-text", "warning", "The sentences of the page all stand in links, and were not read.");
  return [];
}
function isSentence(text) {
  return text.length > 10 && /[。;]/.test(text) && !/附件|下载|点击|详见/.test(text);
}
function swallowedFinding({ by, span }) {
  return { code: "lost-text", severity: "warning", message: `${by} is never closed; what stands behind it was not read.`, span };
}

// src/view/table-roles.ts
var OFFICIAL = /信息内容|本年制发件数|本年废止件数|现行有效件数|本年新制作数量|本年新公开数量|对外公开总数量|处理决定数量|上一年项目数量|本年增\/?减|本年收费金额|采购项目数量|采购总金额|申请人情况|商业企业|科研机构|社会公益组织|法律服务机构|勾稽关系|予以公开|结果维持|结果纠正|尚未审结|未经复议直接起诉|统计指标|指标名称|计量单位|历年累计|主动公开政府信息数|收到申请数|申请办结数|举报投诉数量|专职人员数/;
var LABELS3 = /* @__PURE__ */ new Set([...INDEX_LABELS, ...LOOSE_INDEX_LABELS]);
var NUMBER3 = /^[-+(]?\d[\d,. ]*[)%]?[^\d]{0,3}$|^[-/—]{1,3}$/;
var LONG2 = 160;
function assignRoles(tables2, lines, folded) {
  const nested = tables2.map(() => []);
  for (const table2 of tables2) if (table2.inside !== void 0) nested[table2.inside].push(table2);
  const links = new Array(tables2.length).fill(0);
  for (const line of lines) if (line.link && line.table !== void 0) links[line.table]++;
  tables2.forEach((table2, index) => {
    table2.role = roleOf(table2, folded, nested[index], links[index]);
  });
}
function roleOf(table2, folded, nested, links) {
  let cells = 0;
  let filled = 0;
  let labels = 0;
  let numbers = 0;
  let long = 0;
  let official = false;
  let columns2 = 0;
  let frames = 0;
  let inner = 0;
  for (const row of table2.rows) {
    columns2 = Math.max(columns2, row.length);
    for (const cell2 of row) {
      cells++;
      while (inner < nested.length && nested[inner].from < cell2.from) inner++;
      if (inner < nested.length && nested[inner].to <= cell2.to && nested[inner].from < nested[inner].to) {
        frames++;
        continue;
      }
      const text = cellText2(cell2, folded);
      if (text === "") continue;
      filled++;
      if (text.length > LONG2) long++;
      else if (LABELS3.has(labelOf3(text))) labels++;
      else if (NUMBER3.test(text)) numbers++;
      if (text.length <= LONG2 && OFFICIAL.test(text)) official = true;
    }
  }
  if (!official && (labels >= 2 || labels === 1 && filled <= 2)) return "index";
  if (filled === 0 || cells < 2) return "layout";
  if (official) return "data";
  if (frames > 0 || long * 2 > filled || columns2 < 2 || links * 3 > filled) return "layout";
  if (numbers >= 1 && numbers * 4 >= filled && table2.rows.length >= 2) return "data";
  return table2.rows.length >= 3 && cells >= table2.rows.length * 2 && long === 0 && filled * 2 >= cells ? "data" : "layout";
}
function labelOf3(text) {
  const colon = text.indexOf(":");
  return colon < 0 ? text : text.slice(0, colon);
}
function cellText2(cell2, folded) {
  return folded.slice(cell2.from, Math.min(cell2.to, cell2.from + LONG2 * 2)).replace(/\s+/g, "");
}
function holdsProse(cell2, folded) {
  const text = folded.slice(cell2.from, cell2.to);
  return text.length > LONG2 && text.includes("\u3002") && text.indexOf("\u3002") !== text.length - 1;
}

// src/view/line-features.ts
var DIGIT = 1;
var COLON2 = 2;
var ARROW = 4;
var STOP3 = 8;
var PAUSE = 16;
var DOT = 32;
var CREDIT = 64;
var OFFICE2 = 128;
var COUNT = 256;
var PAGE2 = 512;
var WEATHER = 1024;
var PLACE = 2048;
var WEEK = 4096;
var WRITTEN = 8192;
var FEATURES = new Uint16Array(65536).fill(WRITTEN);
var add = (characters, feature) => {
  for (const character of characters) FEATURES[character.charCodeAt(0)] |= feature;
};
add("0123456789", DIGIT);
add(":", COLON2);
add(">\xBB\u2192\u203A", ARROW);
add("\u3002", STOP3);
add('\uFF1B;\uFF0C,\u3001\uFF01!"\u300A', PAUSE);
add(".", DOT);
add("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ\xA9\u5907\u8BC6\u7248\u627F\u8BAE\u8FA8\u60A8\u5BA2\u652F\u56FE\u58F0\u9690\u8F7D", CREDIT);
add("\u8BBF\u89C8", CREDIT | COUNT);
add("\u8BFB\u51FB", COUNT);
add("\u529E", OFFICE2);
add("\u9875", PAGE2);
add("\u2103\u6C14", WEATHER);
add("\u4F4D", PLACE);
add("\u671F\u5468", WEEK);
var RULES2 = "\u2500\u2501\u2502\u2503\u250C\u2510\u2514\u2518\u251C\u2524\u252C\u2534\u253C\u2550\u2551\u2554\u2557\u255A\u255D\u2560\u2563\u2566\u2569\u256C+-=_|*~.#\xB7>])([<:/";
for (const character of RULES2) FEATURES[character.charCodeAt(0)] &= ~WRITTEN;
function featuresOf(squeezed2) {
  let features = 0;
  for (let i = 0; i < squeezed2.length; i++) features |= FEATURES[squeezed2.charCodeAt(i)];
  return features;
}
function characterSet(characters) {
  const set = new Uint8Array(65536);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return (code) => set[code] === 1;
}

// src/view/line-kinds.ts
var any = (words3) => [...words3].sort((a, b) => b.length - a.length).join("|");
var INDEX5 = new RegExp(`^[\\[(]?(?:${any(INDEX_LABELS)})[\\])]?(?:[:|\u2502\u2503]|$)`);
var SPACED_INDEX = new RegExp(`^(?:${any([...INDEX_LABELS, ...LOOSE_INDEX_LABELS])})$`);
var LOOSE_INDEX = new RegExp(`^[\\[(]?(?:${any(LOOSE_INDEX_LABELS)})[\\])]?(?:[:|\u2502\u2503]|$)`);
var DATE = "(?:19|20)\\d\\d[-/.\u5E74]\\d{1,2}(?:[-/.\u6708]\\d{1,2}\u65E5?)?";
var TIME = "(?:\\d{1,2}:\\d{2}(?::\\d{2})?)";
var PUBLICATION = new RegExp(
  `^[\\[(]?(?:${any(PUBLICATION_LABELS)})[\\])]?:|^${DATE}${TIME}?[|/\\[(]?(?:${any(PUBLICATION_LABELS)})[\\])]?(?:[:\\[(]|$)|^${DATE}${TIME}$`
);
var AMOUNT = /\d[万亿件条份篇期场]/;
var COUNTER = new RegExp(`${DATE}.{0,20}(?:\u6D4F\u89C8|\u9605\u8BFB|\u70B9\u51FB|\u8BBF\u95EE)(?:\u91CF|\u6570|\u6B21\u6570)?:?\\d{0,9}\u6B21?$`);
var DATED = new RegExp(`(?:\u53D1\u5E03|\u516C\u5F00|\u53D1\u6587)(?:\u65E5\u671F|\u65F6\u95F4):${DATE}`);
var PUBLICATION_ANYWHERE = new RegExp(
  `(?:${any([...PUBLICATION_LABELS.filter((label) => label.length > 2), "\u6765\u6E90", "\u5B57\u53F7", "\u8D23\u4EFB\u7F16\u8F91", "\u6587\u7AE0\u5F55\u5165"])}):`,
  "g"
);
var CLOCK = /^(?:今天是|现在是|北京时间)?[:,]?(?:19|20)\d\d年\d{1,2}月\d{1,2}日(?:\d{1,2}:\d{2}(?::\d{2})?)?,?(?:农历.{0,12})?(?:星期|周)[一二三四五六日天]/;
var WEATHER2 = /天气(?:预报)?:|^(?:晴|多云|阴|.{0,4}雨)\d{1,2}℃|℃~-?\d{1,2}℃$/;
var TRAIL = /^[^。]{0,12}位置(?:是|为)?[:>]|^(?:[^>。]{1,20}>{1,2}){1,6}[^>。]{0,40}$/;
var TRAIL_ARROWS = /[>»→›]/;
var FOOTER = /ICP备|ICP证|公网安备|公安备案|网站标识码|标识码:?\d|版权所有|[Cc]opyright|©|(?:主办|承办|协办)(?:单位)?:|主办.{2,30}承办|^(?:主办|承办)单位|建议使用.{1,40}(?:浏览|分辨率|以上)|分辨率(?:浏览|显示|$)|您是(?:本站)?第.{1,20}(?:访|人)|位访客|^总?访问量:\d|浏览器不支持|^(?:References|Visiblelinks|Hiddenlinks):?$|^\d{1,3}\.(?:https?|file|javascript|mailto):|^IFRAME:|^(?:Object\d{1,2}|submit|Submit)$|^使用IE\d|^\(?BUTTON\)?/;
var FOOTER_WORDS = /备案(?:序|编)?号[:\d]|技术支持:|访问统计:?|网站地图|法律声明|隐私(?:保护|声明|政策)|^(?:关于|联系)我们|网站声明|未经.{0,8}(?:授权|许可).{0,12}转载|支持IPv6/;
var PAGER = /^(?:共计?\d{1,5}[条页].{0,12})?(?:首页|第一页)?[|<]{0,4}上一页|下一页.{0,12}[尾末]页/;
var MARKS4 = "[\\[(\xB7\u2022\u25B6>\u25C6\u25A0\u2605\\-]*";
var TAIL2 = new RegExp(
  `^${MARKS4}(?:(?:${any(TAIL_HEADS)})(?=[:\\]).,\u3001|]|$)|(?:\u4E0A\u4E00|\u4E0B\u4E00)[\u7BC7\u6761]|[\u4E0A\u4E0B]\u7BC7:|\u626B\u4E00\u626B|\u7528?\u624B\u673A\u626B|\u5206\u4EAB\u5230(?::|$)|(?:\u8D23\u4EFB|\u7F51\u7AD9|\u6587\u7AE0)\u7F16\u8F91[:\\]]|\u6587\u7AE0\u5F55\u5165:)`
);
var TAIL_ALONE = /^(?:解读|政策解读|附件)[:：]?$/;
var FILE2 = /\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar|pptx?|ceb)(?:[)\]](?:.{0,20})?|\(?点?击?下载\)?)?$|^(?:附件|文件)下载/i;
var ITEM_DATE = new RegExp(`^.{6,80}?[\\[(]?${DATE}${TIME}?[\\])]?$`);
var ITEM_LEAD = new RegExp(`^[\\[(]?${DATE}[\\])]?.{6,80}$`);
var ITEM_WORDS = /报告|年报|通知|公告|通告|意见|办法|方案|解读|会议|一图/;
var TITLE_END = /(?:报告|年报|公报|总结|报告书|预算|决算)(?:(?:公开|说明)?(?:\([^()]{1,20}\))?|全文|》?的?(?:通知|公告|通告|函|请示))$/;
var TITLE_YEAR = /(?:19|20)\d\d|[〇○零一二][〇○零Oo0一二三四五六七八九]{2,3}年|年度|工作报告|二[〇○零Oo0]/;
var OWN_YEAR = /(?:19|20)\d\d|[〇○零一二][〇○零Oo0一二三四五六七八九]{2,3}年/;
var HEADING2 = /^(?:第?[一二三四五六七八九十]{1,3}(?:部分|章)?[、.,:]|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,2}(?:部分|章)|[一二三四五六]概述$)/;
var SEPARATORS = /[|/·•\-[\](){}<>:,、*+_~【】›»>→.]|\d{1,2}\./g;
var TOOLS = new RegExp(
  `${any([...TOOL_WORDS, ...PUBLICATION_LABELS.filter((label) => /^(?:浏览|阅读|点击|访问|人气)/.test(label))])}|\\d+\u6B21?`,
  "g"
);
var MENUS = new RegExp(any(MENU_WORDS), "g");
var initials = (words3) => words3.map((word) => word[0]);
var BRACKETS = ["[", "("];
var startsIndex = characterSet([...initials([...INDEX_LABELS, ...LOOSE_INDEX_LABELS]), ...BRACKETS]);
var startsPublication = characterSet([...initials(PUBLICATION_LABELS), ...BRACKETS]);
var startsHeading = characterSet("\u7B2C\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341(");
var startsTools = characterSet([...initials(TOOL_WORDS), ...initials(PUBLICATION_LABELS), ..."|/\xB7\u2022-[](){}<>:,\u3001*+_~\u203A\xBB\u2192."]);
var startsTail = characterSet([...initials(TAIL_HEADS), ..."[(\xB7\u2022\u25B6>\u25C6\u25A0\u2605-\u4E0A\u4E0B\u626B\u7528\u624B\u5206\u8D23\u7F51\u6587\u89E3\u653F\u9644"]);
var startsFooter = characterSet("\u5173\u8054\u4E3B\u627F\u603B\u4F7F(");
var endsTitle = characterSet("\u544A\u62A5\u7ED3\u7B97\u4E66\u5F00\u660E)\u6587\u77E5\u51FD\u793A");
var isBar = characterSet("\u2502\u2503|");
var isDigit5 = characterSet("0123456789");
function squeeze(folded) {
  const squeezed2 = folded.includes(" ") ? folded.replace(/ /g, "") : folded;
  let from = 0;
  let to = squeezed2.length;
  while (from < to && isBar(squeezed2.charCodeAt(from))) from++;
  while (to > from && isBar(squeezed2.charCodeAt(to - 1))) to--;
  return to - from === squeezed2.length ? squeezed2 : squeezed2.slice(from, to);
}
function kindOf5(folded, squeezed2) {
  const { length } = squeezed2;
  if (length === 0) return "blank";
  const features = featuresOf(squeezed2);
  const has = (feature) => (features & feature) !== 0;
  if (!has(WRITTEN)) return "rule";
  const first = squeezed2.charCodeAt(0);
  const heading = startsHeading(first) && HEADING2.test(squeezed2);
  const sentence = has(STOP3) && length > 30;
  if (sentence) return length <= 220 && heading ? "heading" : "prose";
  if (length > 220) return has(CREDIT) && FOOTER.test(squeezed2) ? "footer" : "prose";
  if (startsIndex(first) && (INDEX5.test(squeezed2) || isSpacedIndex(folded))) return "index";
  if (has(WEEK) && CLOCK.test(squeezed2)) return "clock";
  if (has(ARROW | PLACE) && isTrail(squeezed2)) return "trail";
  if (heading) return "heading";
  if (startsTools(first) && isOnly(squeezed2, TOOLS, 0)) return "tools";
  if (has(COLON2 | DIGIT) && isPublication(squeezed2, first, has(COUNT))) return "publication";
  if (startsIndex(first) && LOOSE_INDEX.test(squeezed2)) return "loose-index";
  const paused = has(STOP3 | PAUSE);
  const prose = length >= 18 && paused;
  if (has(CREDIT) || has(OFFICE2) || startsFooter(first)) {
    if (FOOTER.test(squeezed2) || !prose && FOOTER_WORDS.test(squeezed2)) return "footer";
  }
  if (has(PAGE2) && PAGER.test(squeezed2)) return "menu";
  const title = endsTitle(squeezed2.charCodeAt(length - 1)) && isTitle(squeezed2);
  if (!prose && !(title && OWN_YEAR.test(squeezed2)) && isOnly(squeezed2, MENUS, Math.floor(length * 0.34))) return "menu";
  if (has(WEATHER) && WEATHER2.test(squeezed2)) return "menu";
  if (startsTail(first) && length <= 60 && (TAIL2.test(squeezed2) || TAIL_ALONE.test(squeezed2))) return "tail";
  if (length <= 100 && (has(DOT) || startsTail(first)) && FILE2.test(squeezed2)) return "tail";
  if (has(DIGIT) && !paused && (ITEM_DATE.test(squeezed2) || ITEM_LEAD.test(squeezed2)) && ITEM_WORDS.test(squeezed2)) return "item";
  if (title) return "title";
  return prose ? "prose" : "other";
}
function isTitle(squeezed2) {
  if (squeezed2.length < 6 || squeezed2.length > 80 || squeezed2.includes("\u3002")) return false;
  return TITLE_END.test(squeezed2) && TITLE_YEAR.test(squeezed2) && !/^[-—]/.test(squeezed2);
}
function isIndexLabel(squeezed2) {
  return SPACED_INDEX.test(squeezed2);
}
function isSpacedIndex(folded) {
  const [first = ""] = folded.trim().split(/ {2,}|(?<=[^ ]{3}) /, 1);
  const label = squeeze(first);
  return label.length >= 3 && label.length <= 8 && SPACED_INDEX.test(label);
}
function isTrail(squeezed2) {
  if (!TRAIL_ARROWS.test(squeezed2)) return /^[^。]{0,8}位置(?:是|为)?:/.test(squeezed2) && squeezed2.length < 60;
  const plain = squeezed2.replace(/[»→›]/g, ">");
  return TRAIL.test(plain) && !/[<]/.test(plain);
}
function isPublication(squeezed2, first, counts2) {
  if (AMOUNT.test(squeezed2)) return false;
  if ((startsPublication(first) || isDigit5(first)) && PUBLICATION.test(squeezed2)) return true;
  if (counts2 && COUNTER.test(squeezed2)) return true;
  const labels = publicationLabels(squeezed2);
  return labels >= 2 || labels === 1 && squeezed2.length <= 80 && DATED.test(squeezed2);
}
function publicationLabels(squeezed2) {
  const colon = squeezed2.indexOf(":");
  if (colon < 0 || squeezed2.indexOf(":", colon + 1) < 0) return 0;
  return squeezed2.match(PUBLICATION_ANYWHERE)?.length ?? 0;
}
function isOnly(squeezed2, words3, rest) {
  const without = squeezed2.replace(words3, "");
  if (without.length === squeezed2.length) return false;
  return without.replace(SEPARATORS, "").length <= rest;
}

// src/view/zones.ts
var DOCUMENT_NUMBER = /^[^。,]{1,20}[[(](?:19|20)\d\d[\])].{0,3}\d{1,5}号?$/;
var CLOSING2 = /* @__PURE__ */ new Set(["tail", "footer"]);
var BESIDE = /* @__PURE__ */ new Set(["tools", "item", "publication", "menu", "trail"]);
var CREDITS = /^[[(]?(?:责任编辑|责编|信息来源|上一[篇条]|下一[篇条]|扫一扫|分享到:)/;
var AGENCY = new RegExp(`(?:${AGENCY_ENDINGS.join("|")})$`);
function assignZones(lines, tables2, folded, pageTitle) {
  const seen = look2(lines, tables2, folded, pageTitle);
  const parts = partsOf3(seen);
  markIndexRuns(seen, parts);
  markValues(seen);
  let last = "body";
  seen.forEach((it, i) => {
    const zone = it.table ? "table" : it.kind === "rule" && last !== "table" ? last : zoneOf(it, i, parts);
    it.line.zone = zone;
    if (it.kind !== "blank") last = zone;
  });
  return parts;
}
function look2(lines, tables2, folded, pageTitle) {
  const title = pageTitle && squeeze(pageTitle);
  const prose = /* @__PURE__ */ new Set();
  for (const table2 of tables2)
    if (table2.role === "data") {
      for (const cell2 of table2.rows.flat()) if (holdsProse(cell2, folded)) addLines(prose, lines, cell2);
    }
  return lines.map((line) => {
    const raw = folded.slice(line.from, line.to);
    const squeezed2 = squeeze(raw);
    let kind = kindOf5(raw, squeezed2);
    const role = line.table === void 0 ? void 0 : tables2[line.table].role;
    if (kind === "other" && title && squeezed2.length >= 8 && title.startsWith(squeezed2) && !line.link) kind = "title";
    else if (kind === "title" && (line.link || line.element === "li")) kind = "item";
    return { line, kind, squeezed: squeezed2, table: role === "data" && !prose.has(line), index: role === "index" };
  });
}
function addLines(found, lines, range) {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (lines[middle].from < range.from) low = middle + 1;
    else high = middle;
  }
  for (; low < lines.length && lines[low].to <= range.to; low++) found.add(lines[low]);
}
function partsOf3(seen) {
  const items = seen.filter((it) => it.kind === "item").length;
  const title = seen.findIndex((it, i) => !it.table && !it.index && (it.kind === "title" || startsBrokenTitle(seen, i)));
  let first = seen.findIndex((it) => isText(it));
  if (first < 0) first = seen.findIndex((it) => it.table);
  const titled = title >= 0 && (first < 0 || title <= first || seen.slice(first, title).filter(isText).length <= 6);
  if (first < 0 && !titled) return { start: seen.length, text: seen.length, end: seen.length, titled, items };
  if (titled && seen[title].kind !== "title") for (const it of [seen[title], nextFilled(seen, title)]) it.kind = "title";
  const start = titled ? withAgency(seen, first >= 0 && first < title && isLetter2(seen, first, title) ? first : title) : first;
  const found = seen.findIndex((it, i) => i >= start && (it.table || isText(it)));
  const text = found < 0 ? seen.length : found;
  const end = endOf2(seen, start, text);
  return { start, text, end, titled, items };
}
function endOf2(seen, start, text) {
  const lastText = lastTextOf(seen);
  const closing = seen.findIndex((it, i) => i > start && i >= lastText && !it.table && !it.index && CLOSING2.has(it.kind));
  let end = closing < 0 ? seen.length : closing;
  for (let i = end - 1; i > Math.max(text, lastText); i--) {
    const it = seen[i];
    if (it.table || !(it.kind === "blank" || it.line.link || BESIDE.has(it.kind))) break;
    if (it.kind !== "blank") end = i;
  }
  return end;
}
function isText(it) {
  return !it.table && !it.index && !it.line.link && (it.kind === "heading" || it.kind === "prose");
}
function lastTextOf(seen) {
  let sentences = 0;
  for (let i = seen.length - 1; i >= 0; i--) {
    const it = seen[i];
    if (it.table) return i;
    if (it.line.link || it.index) continue;
    const listed2 = it.line.element === "li";
    if (it.kind === "heading" && !listed2) return i;
    if (it.kind === "prose" && it.squeezed.includes("\u3002") && !(listed2 && it.squeezed.length < 40) && ++sentences === 2) return i;
  }
  return 0;
}
var LOOSE = /* @__PURE__ */ new Set(["other", "menu"]);
function startsBrokenTitle(seen, i) {
  const it = seen[i];
  const next = nextFilled(seen, i);
  if (!next || it.line.link || next.line.link) return false;
  if (!LOOSE.has(it.kind) || !(LOOSE.has(next.kind) || next.kind === "title") || it.table || next.table) return false;
  if (it.squeezed.length > 50 || next.squeezed.length > 50 || it.squeezed.includes(":")) return false;
  if (next.kind === "title" && next.squeezed.length > 12 && !/^(?:\d|[〇○零一二]{2}|年|政府信息公开)/.test(next.squeezed)) return false;
  if (!/信息|公开|政务|(?:19|20)\d\d|[〇○零一二]{3}年/.test(it.squeezed) && !AGENCY.test(it.squeezed)) return false;
  return isTitle(it.squeezed + next.squeezed);
}
function nextFilled(seen, i) {
  for (let j = i + 1; j < Math.min(seen.length, i + 4); j++) if (seen[j].kind !== "blank") return seen[j];
  return void 0;
}
function withAgency(seen, title) {
  let above = title - 1;
  while (above >= 0 && seen[above].kind === "blank" && title - above < 3) above--;
  const it = seen[above];
  if (!it || it.table || it.kind !== "other" || it.line.link || it.line.element === "li" || !AGENCY.test(it.squeezed)) return title;
  return it.squeezed.length <= 30 && /^(?:\d|关于|政府信息公开|年)/.test(seen[title].squeezed) ? above : title;
}
function isLetter2(seen, first, title) {
  for (let i = first; i < title; i++) if (!isText(seen[i]) && seen[i].kind !== "blank" && seen[i].squeezed.length > 60) return false;
  return seen[first].line.element !== "li";
}
function markIndexRuns(seen, { start }) {
  let previous = -1;
  for (let i = 0; i < Math.min(seen.length, start + 12); i++) {
    const it = seen[i];
    if (it.table || it.index) continue;
    if (it.kind === "loose-index" && previous < 0 && i > start) break;
    if (i > start && (it.kind === "heading" || it.kind === "prose")) break;
    const label = it.kind === "index" || it.squeezed.length <= 5 && isIndexLabel(it.squeezed + (nextFilled(seen, i)?.squeezed ?? ""));
    const loose = it.kind === "loose-index" || isIndexLabel(it.squeezed);
    if (!label && !(loose && previous >= 0)) continue;
    if (previous >= 0 && i - previous <= 8 && !(previous < start && i > start)) {
      for (let j = previous + 1; j < i; j++) if (seen[j].squeezed.length <= 60 && !isText(seen[j])) seen[j].kind = "index";
    }
    it.kind = "index";
    previous = i;
    for (let j = i - 1; j >= Math.max(0, i - 3) && (isIndexLabel(firstWord(seen[j])) || seen[j].kind === "rule"); j--)
      seen[j].kind = "index";
  }
  for (let i = 1; i < seen.length; i++) if (seen[i].kind === "rule" && seen[i - 1].kind === "index") seen[i].kind = "index";
  for (let i = seen.length - 2; i >= 0; i--) if (seen[i].kind === "rule" && seen[i + 1].kind === "index") seen[i].kind = "index";
}
function firstWord(it) {
  return it.squeezed.slice(0, 2);
}
function markValues(seen) {
  seen.forEach((it, i) => {
    if (!it.squeezed.endsWith(":") || it.kind !== "index" && it.kind !== "publication" && it.kind !== "loose-index" && it.kind !== "tools")
      return;
    const next = nextFilled(seen, i);
    if (next && next.squeezed.length <= 40 && (next.kind === "other" || next.kind === "menu") && !next.squeezed.endsWith(":"))
      next.kind = it.kind;
  });
}
function zoneOf(it, i, parts) {
  const before = i < parts.start;
  const behind = i >= parts.end;
  const above = i < parts.text;
  if (it.index) return "header";
  switch (it.kind) {
    case "blank":
    case "rule":
      return "body";
    case "index":
      return before || above || behind ? "header" : "body";
    case "clock":
      return before || behind ? "header" : "body";
    case "loose-index":
      return before ? "header" : behind ? "furniture" : "body";
    case "publication":
      if (behind) return "furniture";
      return before || above || publicationLabels(it.squeezed) >= 2 ? "header" : "body";
    case "trail":
      return before || above || behind || /^首页|位置/.test(it.squeezed) ? "furniture" : "body";
    case "menu":
      return before || above || behind ? "furniture" : "body";
    case "tools":
    case "footer":
      return "furniture";
    case "tail":
      return before || behind || it.line.link || CREDITS.test(it.squeezed) ? "furniture" : "body";
    case "item":
      return before || behind ? "furniture" : "body";
    case "title":
    case "heading":
      return behind || before && it.line.link === true ? "furniture" : "body";
    case "prose":
      return behind || before && (it.line.link === true || it.line.element === "li") ? "furniture" : "body";
    case "other":
      if (behind) return "furniture";
      return before && isPagesOwn(it, parts) ? "furniture" : "body";
  }
}
function isPagesOwn(it, parts) {
  if (it.line.link || it.line.element === "li") return true;
  if (!parts.titled || it.squeezed.length > 40) return false;
  return !it.squeezed.endsWith(":") && !DOCUMENT_NUMBER.test(it.squeezed);
}

// src/view/page.ts
function viewOf(page) {
  const { kind, text, lines, tables: tables2, metas, pageTitle, map } = page;
  const folded = withFullStops(fold(text));
  assignRoles(tables2, lines, folded);
  const parts = assignZones(lines, tables2, folded, pageTitle && fold(pageTitle.text));
  const copy = setAsideCopy(lines, tables2, folded);
  const findings = page.swallowed ? [swallowedFinding(page.swallowed)] : kind === "html" ? judgePage({ ...page, folded, parts }) : [];
  if (copy) findings.push(copyFinding(map.rangeOf(copy.range), map.rangeOf(copy.original)));
  return {
    kind,
    text,
    folded,
    lines,
    tables: tables2,
    metas,
    images: page.images.length,
    attachments: page.attachments.map(({ from, to, address, span }) => ({ text: text.slice(from, to).trim(), address, span })),
    findings,
    ...pageTitle ? { pageTitle } : {},
    spanOf: (range) => map.rangeOf(range),
    printed: (range) => text.slice(range.from, range.to)
  };
}

// src/view/html.ts
var HIDDEN_WORDS = 300;
var HIDDEN_TIMES = 4;
function pageOfHtml(source, lineEnds = false) {
  const page = readPlaced(source, { lineEnds });
  const shows = page.hiddenWords < HIDDEN_WORDS || page.hiddenWords < page.text.length * HIDDEN_TIMES || page.text.split("\u3002").length > 2;
  return { ...shows ? page : readPlaced(source, { lineEnds, hidden: true }), ...readHead(source) };
}
function readPlaced(source, options) {
  const page = readTokens(source, options);
  const joined = joinPieces(page.pieces);
  return joined.size > 0 ? readTokens(source, { ...options, joined }) : page;
}
function readHtml(source) {
  return viewOf(pageOfHtml(source));
}

// src/view/link-marks.ts
var LIST2 = /^References$/m;
var ENTRY = /^ {1,4}\d{1,4}\. [a-z]{3,10}:/m;
var MARK = /\[(\d{1,4})\]/g;
function hasLinkMarks(source) {
  if (!source.includes("[1]")) return false;
  const list = LIST2.exec(source);
  return list !== null && ENTRY.test(source.slice(list.index, list.index + 400));
}
function withoutLinkMarks(source) {
  const derived = new Derivation(source);
  const end = LIST2.exec(source)?.index ?? source.length;
  let next = 1;
  for (const mark2 of source.slice(0, end).matchAll(MARK)) {
    if (Number(mark2[1]) !== next) continue;
    derived.replace(mark2.index, mark2.index + mark2[0].length, "");
    next++;
  }
  return derived.finish();
}

// src/view/markdown.ts
var SIGN = /^ {0,3}#{1,6} \S|^ {0,3}\|? ?:?-{3,}:? ?\||\*\*[^\s*][^*\n]{0,200}\*\*|[^!\\\]]\]\([^()\s]{1,500}\)/m;
var WHOLE_PAGE = /<(?:html|body|head|!doctype)[\s>]/i;
function isMarkdown(source) {
  return SIGN.test(source) && !WHOLE_PAGE.test(source);
}
var HEADING3 = /^ {0,3}(#{1,6})[ \t]+/;
var CLOSING_MARKS = /(?<![ \t])[ \t]+#{1,6}[ \t]*$/;
var BULLET = /^ {0,8}[-*+][ \t]{1,3}(?=\S)/;
var INLINE2 = /\\([!-/:-@[-`{-~])|!\[[^\][\n]{0,200}\]\([^()\s]{0,500}(?: "[^"\n]{0,200}")?\)|\[((?:[^\][\n\\]|\\.){0,300})\]\([^()\s]{0,500}(?: "[^"\n]{0,200}")?\)|<((?:https?:\/\/|mailto:)[^<>\s]{1,500})>|(\*\*|__)(?=[^\s*])|\*(?=[^\s*])/g;
function unmark(source) {
  const derived = new Derivation(source);
  const elements = /* @__PURE__ */ new Map();
  for (let from = 0; from <= source.length; ) {
    const stop = source.indexOf("\n", from);
    let end = stop < 0 ? source.length : stop;
    if (source.charCodeAt(end - 1) === 13) end--;
    const line = source.slice(from, end);
    let begin = 0;
    const heading = HEADING3.exec(line);
    const bullet = heading ? null : BULLET.exec(line);
    if (isRule(line)) derived.replace(from, end, "");
    else {
      const mark2 = heading ?? bullet;
      if (mark2) {
        begin = mark2[0].length;
        derived.replace(from, from + begin, "");
        elements.set(derived.positionOf(from + begin), heading ? `h${heading[1].length}` : "li");
        const inner = bullet ? HEADING3.exec(line.slice(begin)) : null;
        if (inner) {
          derived.replace(from + begin, from + begin + inner[0].length, "");
          begin += inner[0].length;
          elements.set(derived.positionOf(from + begin), `h${inner[1].length}`);
        }
      }
      unmarkInline(derived, line, begin, from);
      const closing = heading ? CLOSING_MARKS.exec(line) : null;
      if (closing) derived.replace(from + closing.index, end, "");
    }
    if (stop < 0) break;
    from = stop + 1;
  }
  return { ...derived.finish(), elements };
}
function isRule(line) {
  const marks = line.replace(/[ \t]/g, "");
  const first = marks[0];
  if (marks.length < 3 || first === void 0 || !"*-_=".includes(first)) return false;
  for (const mark2 of marks) if (mark2 !== first) return false;
  return true;
}
function unmarkInline(derived, line, begin, from) {
  if (!/[\\*_[<]/.test(line)) return;
  const row = line.trimStart().startsWith("|");
  let at = begin;
  INLINE2.lastIndex = begin;
  for (let match = INLINE2.exec(line); match; match = INLINE2.exec(line)) {
    const [whole, escaped, text, address, strong] = match;
    at = match.index;
    if (escaped !== void 0) {
      if (!(row && escaped === "|")) derived.replace(from + at, from + at + 1, "");
    } else if (text !== void 0) {
      derived.replace(from + at, from + at + 1, "");
      const close2 = at + 1 + text.length;
      derived.replace(from + close2, from + at + whole.length, "");
    } else if (address !== void 0) {
      derived.replace(from + at, from + at + 1, "");
      derived.replace(from + at + whole.length - 1, from + at + whole.length, "");
    } else if (whole.startsWith("!")) derived.replace(from + at, from + at + whole.length, "");
    else {
      const mark2 = strong ?? "*";
      const close2 = closingMark(line, at + mark2.length, mark2);
      if (close2 < 0) continue;
      derived.replace(from + at, from + at + mark2.length, "");
      unmarkInline(derived, line.slice(0, close2), at + mark2.length, from);
      derived.replace(from + close2, from + close2 + mark2.length, "");
      INLINE2.lastIndex = close2 + mark2.length;
    }
  }
}
function closingMark(line, from, mark2) {
  if (/\w/.test(line[from - mark2.length - 1] ?? "") && /\w/.test(line[from])) return -1;
  const close2 = line.indexOf(mark2, from);
  const after = close2 + mark2.length;
  return close2 > from && close2 - from < 400 && line[close2 - 1] !== " " && line[after] !== mark2[0] ? close2 : -1;
}

// src/view/plain.ts
var MOST_BLANKS = 9;
function pageOfPlain(source) {
  const out = new ReadingText(source);
  const footers = source.includes("\f") ? bareNumberFooters(source) : void 0;
  let lineStart = 0;
  let run = 0;
  let blanks = 0;
  const endLine = (at) => {
    out.copyIfAny(run, at);
    if (footers?.has(lineStart) || isPageNumber(out.current)) {
      out.drop();
      turnPage();
    } else if (!out.isBlank()) {
      out.write(at);
      blanks = 0;
    } else if (blanks < MOST_BLANKS) {
      out.write(at);
      blanks++;
    } else out.drop();
  };
  const turnPage = () => {
    out.dropBlankLines();
    blanks = MOST_BLANKS;
  };
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    const kind = CHARACTER_KIND[code];
    if (kind === INVISIBLE) {
      out.copyIfAny(run, i);
      run = i + 1;
    } else if (isLineEnd(code)) {
      endLine(i);
      if (code === 13 && source.charCodeAt(i + 1) === 10) i++;
      if (code === 12) turnPage();
      run = i + 1;
      lineStart = run;
    } else if (code === 60 && isLiteralBlank(source, i)) {
      out.copyIfAny(run, i);
      out.replace(" ", i, i + LITERAL_BLANK.length);
      i += LITERAL_BLANK.length - 1;
      run = i + 1;
    } else if (code === 38) {
      const entity = readEntity(source, i, source.length);
      if (entity && source.charCodeAt(entity.end - 1) === 59) {
        out.copyIfAny(run, i);
        out.replace(entity.text, i, entity.end);
        i = entity.end - 1;
        run = i + 1;
      }
    }
  }
  endLine(source.length);
  const text = out.finish();
  return { kind: "plain", text, lines: out.lines, map: out.map, tables: [], metas: [], images: [], attachments: [], scripts: 0, frames: 0 };
}
function readPlain(source) {
  return viewOf(pageOfPlain(source));
}
var LITERAL_BLANK = "<U+00A0>";
function isLiteralBlank(source, at) {
  return source.startsWith(LITERAL_BLANK, at);
}

// src/view/read-view.ts
var BLOCK_TAG = /<(?:!doctype html|(?:html|head|body|frameset|meta|table|tr|td|div|p|br|h[1-6]|ul|ol|li|dl|section|article|center|pre|hr)(?:\s[^<>]*)?\/?)>/i;
var PAIRED_INLINE_TAG = /<\/(?:span|font|b|strong|a|em|i|u|sub|sup)>/i;
function readView(source) {
  if (isEscapedMarkup(source)) {
    const derived = unescapeMarkup(source);
    return rebase(readView(derived.text), derived.map);
  }
  if (hasLinkMarks(source)) {
    const derived = withoutLinkMarks(source);
    return rebase(readPlain(derived.text), derived.map);
  }
  if (isMarkdown(source)) return readMarkdown(source);
  return isHtml(source) ? readHtml(source) : readPlain(source);
}
function isHtml(source) {
  return source.includes("<") && (BLOCK_TAG.test(source) || PAIRED_INLINE_TAG.test(source));
}
function readMarkdown(source) {
  const { text, map, elements } = unmark(source);
  const page = isHtml(text) ? pageOfHtml(text, true) : pageOfPlain(text);
  for (const line of page.lines) {
    const element = elements.get(page.map.spanOf(line.from, line.to).start);
    if (element) line.element = element;
  }
  return rebase(viewOf(page), map);
}

// src/view/text-tables.ts
function markTextTables(view) {
  const look3 = view.lines.map((line) => lookAt(view, line));
  const filled = look3.flatMap((l, i) => l?.kind === "blank" ? [] : [i]);
  const table2 = markRegions(filled.map((i) => look3[i]));
  if (!table2.includes(true)) return view;
  const marked = new Set(filled.filter((_, k) => table2[k]));
  return { ...view, lines: view.lines.map((line, i) => marked.has(i) ? { ...line, zone: "table" } : line) };
}
function lookAt(view, line) {
  if (line.link || line.zone !== "body" && line.zone !== "furniture") return void 0;
  const folded = view.folded.slice(line.from, line.to);
  if (line.zone === "furniture" && folded.length > LONGEST_LOST_FIGURE) return void 0;
  const look3 = lookAtLine(folded, view.text.slice(line.from, line.to).includes("	"));
  return line.zone === "body" || look3.kind === "values" ? look3 : void 0;
}
var LONGEST_LOST_FIGURE = 12;
var FITS = /* @__PURE__ */ new Set(["row", "values", "labels", "mark"]);
function markRegions(look3) {
  const fits2 = (i) => look3[i] !== void 0 && FITS.has(look3[i].kind);
  const table2 = look3.map((l, i) => {
    if (!l || l.seed === "no") return startsRun(look3, i);
    return l.seed === "strong" || fits2(i - 1) || fits2(i + 1);
  });
  grow(look3, table2, 1);
  grow(look3, table2, -1);
  trim(look3, table2);
  return table2;
}
function startsRun(look3, i) {
  let exact = 0;
  let figures2 = 0;
  for (let k = i; k < i + 4; k++) {
    const l = look3[k];
    if (!l || !FITS.has(l.kind)) return false;
    if (l.exact) exact++;
    if (l.figures > 0) figures2++;
  }
  return exact >= 1 && look3[i].kind !== "mark" || figures2 === 4;
}
function grow(look3, table2, step) {
  for (let i = step > 0 ? 1 : look3.length - 2; i >= 0 && i < look3.length; i += step) {
    const l = look3[i];
    if (table2[i] || !table2[i - step] || !l) continue;
    if (FITS.has(l.kind) || l.kind === "words" && l.exact) table2[i] = true;
    else if (l.kind === "words" || l.kind === "note") table2[i] = leadsOn(look3, table2, i, step);
    else if (l.kind === "heading") table2[i] = isRowAlone(look3, table2, i);
  }
}
function leadsOn(look3, table2, i, step) {
  for (let k = 1; k <= 3; k++) {
    const next = look3[i + k * step];
    if (!next || next.kind !== "words" && !FITS.has(next.kind)) return false;
    if (next.kind === "values" || next.kind === "row" || table2[i + k * step]) return true;
  }
  return false;
}
function isRowAlone(look3, table2, i) {
  const next = look3[i + 1];
  if (next?.kind === "values" && next.figures === 0) return true;
  return look3[i].torn === true && table2[i - 1] === true && next !== void 0 && FITS.has(next.kind);
}
function trim(look3, table2) {
  for (let from = 0; from < table2.length; from++) {
    if (!table2[from]) continue;
    let to = from;
    while (to < table2.length && table2[to]) to++;
    const loose = (i) => !look3[i].exact && (look3[i].kind === "labels" || look3[i].kind === "mark" || look3[i].kind === "words");
    let end = to;
    const besideHeading = (i) => look3[i]?.kind === "heading";
    while (end > from && !besideHeading(to) && loose(end - 1)) table2[--end] = false;
    let start = from;
    while (start < end && !besideHeading(from - 1) && loose(start)) table2[start++] = false;
    if (end - start < 2 && !(look3[start]?.seed === "strong")) table2.fill(false, start, end);
    from = to;
  }
}

// src/parse-report.ts
function parseReport(input, options = {}) {
  const source = decode(input, options);
  const mended = repair(markTextTables(readView(source.text)));
  const view = mended.view;
  const tokens = lex(view);
  const sections = outline(view, tokens);
  const { meta, ...about } = readMeta(view, tokens, sections);
  const amounts = readQuantities(view, tokens, sections);
  const tables2 = readTables(view, sections);
  const reading2 = { view, tokens, outline: sections, meta, amounts, tables: tables2.tables };
  const measured = readIndicators(reading2);
  const examined = examine({ ...reading2, ...measured });
  return {
    schema: SCHEMA_VERSION,
    meta,
    encoding: source.encoding,
    documentNumbers: tokens.documentNumbers.map((t) => ({
      text: view.printed(t),
      normalized: t.normalized,
      issuer: t.issuer,
      year: t.year,
      number: t.number,
      certainty: t.certainty,
      span: view.spanOf(t)
    })),
    dates: tokens.dates.map((t) => ({
      text: view.printed(t),
      value: t.value,
      certainty: t.certainty,
      ...t.alternatives ? { alternatives: t.alternatives } : {},
      span: view.spanOf(t)
    })),
    sections: options.text ? sections.entries.map((e, index) => ({ ...e.section, text: ownText(view, sections.entries, index) })) : sections.entries.map((e) => e.section),
    quantities: amounts.map((a) => a.quantity),
    tables: tables2.tables,
    indicators: measured.indicators,
    checks: examined.checks,
    repairs: inOrder2([...source.repairs, ...mended.repairs, ...tokens.repairs, ...tables2.repairs]),
    ...options.text ? { text: runningText(view, { from: 0, to: view.text.length }) } : {},
    findings: inOrder2([
      ...source.findings,
      ...view.findings,
      ...mended.findings,
      ...tokens.findings,
      ...sections.findings,
      ...about.findings,
      ...tables2.findings,
      ...measured.findings,
      ...examined.findings
    ])
  };
}
function inOrder2(facts) {
  return facts.sort((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1));
}

export {
  InputTooLargeError,
  decode,
  lex,
  repair,
  outline,
  readView,
  markTextTables,
  SCHEMA_VERSION,
  reportSchema,
  parseReport
};
