import {
  YEAR_IDENTITIES,
  sidesOf
} from "./chunk-BAQ56XJY.js";
import {
  decode,
  lex,
  markTextTables,
  outline,
  readView,
  repair
} from "./chunk-OEXIGQYY.js";
import {
  APPLICANTS,
  APPLICANT_LABELS,
  catalogue,
  indicatorKey
} from "./chunk-3ALUXTFX.js";

// src/compare/carry-over.ts
function carryOver(previous, current) {
  const tested = YEAR_IDENTITIES.flatMap(
    (identity) => [void 0, ...identity.byApplicant ? APPLICANTS : []].flatMap((applicant) => test(identity, applicant, previous, current) ?? [])
  );
  return { checks: tested.map((t) => t.check), findings: tested.filter((t) => !t.check.holds).map(findingOf) };
}
function test(identity, applicant, previous, current) {
  const valuesOf = (report) => (code) => find(report, code, applicant)?.value;
  const sides = sidesOf(identity, valuesOf(previous), valuesOf(current));
  if (!sides) return null;
  const check = {
    code: identity.code,
    identity: `${identity.words}${applicant ? ` (${APPLICANT_LABELS[applicant]})` : ""}`,
    ...applicant ? { by: { applicant } } : {},
    holds: sides.left === sides.right,
    ...sides
  };
  return { check, current: find(current, identity.now, applicant), previous: find(previous, identity.before, applicant) };
}
function findingOf({ check, current, previous }) {
  return {
    code: "carry-over-conflict",
    severity: "warning",
    message: `\xAB${check.identity}\xBB does not hold: ${check.left} is stated, ${check.right} follows from the year before.`,
    span: current.span,
    previousSpan: previous.span,
    left: check.left,
    right: check.right
  };
}
function find(report, code, applicant) {
  return report.indicators.find((i) => i.code === code && i.by?.applicant === applicant && i.certainty === "certain");
}

// src/compare/indicator-changes.ts
function indicatorChanges(previous, current) {
  const before = new Map(previous.indicators.map((i) => [indicatorKey(i), i]));
  const after = new Map(current.indicators.map((i) => [indicatorKey(i), i]));
  const keys = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])];
  const order = new Map(catalogue.map(({ code }, i) => [code, i]));
  return keys.map((key) => changeOf(before.get(key), after.get(key))).sort((a, b) => order.get(a.code) - order.get(b.code) || Number(a.by !== void 0) - Number(b.by !== void 0));
}
function changeOf(before, after) {
  const { code, by, unit } = after ?? before;
  const change = before && after ? tidy(after.value - before.value) : null;
  return {
    code,
    ...by ? { by } : {},
    unit,
    previous: before?.value ?? null,
    current: after?.value ?? null,
    change,
    percent: change === null || before.value === 0 ? null : Math.round(change / Math.abs(before.value) * 1e4) / 100
  };
}
var tidy = (value) => Math.round(value * 1e6) / 1e6;

// src/compare/section-changes.ts
var ALIKE = 0.4;
function sectionChanges(previous, current) {
  const waiting = /* @__PURE__ */ new Map();
  for (const section of previous.sections) push(waiting, keyOf(section), section);
  const changes = { kept: [], renamed: [], added: [], removed: [] };
  const unmatched = [];
  const matched = /* @__PURE__ */ new Set();
  for (const section of current.sections) {
    const same = waiting.get(keyOf(section))?.shift();
    if (!same) {
      unmatched.push(section);
      continue;
    }
    matched.add(same);
    changes.kept.push({ previous: refOf(same), current: refOf(section) });
  }
  const byNumber = /* @__PURE__ */ new Map();
  for (const section of previous.sections) if (!matched.has(section)) push(byNumber, numberOf(section), section);
  for (const section of unmatched) {
    const named = renamedFrom(section, byNumber, matched);
    if (named) {
      matched.add(named);
      changes.renamed.push({ previous: refOf(named), current: refOf(section) });
    } else changes.added.push(refOf(section));
  }
  changes.removed = previous.sections.filter((section) => !matched.has(section)).map(refOf);
  return changes;
}
var MOST_CANDIDATES = 8;
function renamedFrom(section, byNumber, taken) {
  let best;
  let likeness = ALIKE;
  for (const shift of [0, -1, 1]) {
    for (const candidate of byNumber.get(numberOf(section, shift))?.slice(0, MOST_CANDIDATES) ?? []) {
      const alike = taken.has(candidate) ? 0 : likenessOf(section.title, candidate.title);
      if (alike <= likeness) continue;
      best = candidate;
      likeness = alike;
    }
  }
  return best;
}
var COMMON = /政府信息公开|信息公开|政务公开|政府信息|工作|情况|方面/g;
function likenessOf(a, b) {
  const pairs = (title) => {
    const words = wordsOf(title).replace(COMMON, "");
    return new Set(Array.from({ length: Math.max(0, words.length - 1) }, (_, i) => words.slice(i, i + 2)));
  };
  const first = pairs(a);
  const second = pairs(b);
  let common = 0;
  for (const pair of first) if (second.has(pair)) common++;
  return first.size + second.size === 0 ? 0 : 2 * common / (first.size + second.size);
}
var wordsOf = (title) => title.slice(0, 60).replace(/[^\u4e00-\u9fffA-Za-z]/g, "");
var keyOf = (section) => `${section.level} ${wordsOf(section.title) || section.title}`;
var numberOf = (section, shift = 0) => `${section.level} ${section.ordinal + shift}`;
var refOf = ({ id, level, numeral, title }) => ({ id, level, numeral, title });
function push(map, key, section) {
  const known = map.get(key);
  if (known) known.push(section);
  else map.set(key, [section]);
}

// src/compare/sections-text.ts
var ZERO = "0".charCodeAt(0);
function readSectionsText(input, wall, options = {}) {
  const { view } = repair(markTextTables(readView(decode(input, options).text)));
  const { entries } = outline(view, lex(view));
  const codes = [];
  const from = [];
  const to = [];
  const sections = [];
  const starts = [
    { id: null, title: null, heading: { from: 0, to: 0 } },
    ...entries.map(({ section, heading }) => ({ ...section, heading }))
  ];
  let line = 0;
  for (const [i, { id, title, heading }] of starts.entries()) {
    const end = starts[i + 1]?.heading.from ?? view.text.length;
    const first = codes.length;
    while (line < view.lines.length && view.lines[line].to <= heading.to) line++;
    for (let at = line; at < view.lines.length && view.lines[at].from < end; at++) {
      const { zone, ...range } = view.lines[at];
      if (zone === "body") addWording(view.folded, Math.max(range.from, heading.to), Math.min(range.to, end), codes, from, to);
    }
    sections.push({ id, title, codes: { from: first, to: codes.length } });
    codes.push(wall);
    from.push(end);
    to.push(end);
  }
  return { view, sections, wording: { codes: Uint16Array.from(codes), from: Int32Array.from(from), to: Int32Array.from(to) } };
}
function addWording(folded, start, end, codes, from, to) {
  let inNumber = false;
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at);
    const digit = code >= 48 && code <= 57;
    if (inNumber && !digit && (code === 44 || code === 46)) continue;
    if (digit && inNumber) to[to.length - 1] = at + 1;
    else if (digit || isWord(code)) {
      codes.push(digit ? ZERO : code);
      from.push(at);
      to.push(at + 1);
    }
    inNumber = digit;
  }
}
function isWord(code) {
  return code >= 19968 && code <= 40959 || code >= 65 && code <= 90 || code >= 97 && code <= 122 || code === 12295;
}

// src/compare/shared-text.ts
var SHINGLE = 12;
var SHORTEST_SHARED = 20;
var MOST_PLACES = 8;
function sharedStretches(previous, current) {
  const places = indexOf(previous.codes);
  const hashes = hashesOf(current.codes);
  const shared = [];
  for (let at = 0; at < hashes.length; ) {
    const best = longestAt(previous.codes, current.codes, at, places.get(hashes[at]) ?? []);
    if (best.length >= SHORTEST_SHARED) shared.push(best);
    at += best.length >= SHORTEST_SHARED ? best.length : 1;
  }
  return shared;
}
function longestAt(previous, current, at, places) {
  const best = { previous: 0, current: at, length: 0 };
  for (const place of places) {
    let length = 0;
    while (at + length < current.length && previous[place + length] === current[at + length]) length++;
    if (length > best.length) {
      best.previous = place;
      best.length = length;
    }
  }
  return best;
}
function indexOf(codes) {
  const places = /* @__PURE__ */ new Map();
  for (const [at, hash] of hashesOf(codes).entries()) {
    const known = places.get(hash);
    if (!known) places.set(hash, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return places;
}
var BASE = 16777619;
function hashesOf(codes) {
  const count = Math.max(0, codes.length - SHINGLE + 1);
  const hashes = new Int32Array(count);
  let leaving = 1;
  for (let i = 1; i < SHINGLE; i++) leaving = Math.imul(leaving, BASE);
  let hash = 0;
  for (let i = 0; i < codes.length; i++) {
    if (i >= SHINGLE) hash = hash - Math.imul(codes[i - SHINGLE], leaving) | 0;
    hash = Math.imul(hash, BASE) + codes[i] | 0;
    if (i >= SHINGLE - 1) hashes[i - SHINGLE + 1] = hash;
  }
  return hashes;
}

// src/compare/text-overlap.ts
var PREVIOUS_WALL = 57344;
var CURRENT_WALL = 57345;
function textOverlap(previousInput, currentInput) {
  const previous = readSectionsText(previousInput, PREVIOUS_WALL);
  const current = readSectionsText(currentInput, CURRENT_WALL);
  const stretches = sharedStretches(previous.wording, current.wording);
  let next = 0;
  const sections = current.sections.map(({ id, title, codes }) => {
    const passages = [];
    for (; next < stretches.length && stretches[next].current < codes.to; next++)
      passages.push(passageOf(previous, current, stretches[next]));
    const length2 = codes.to - codes.from;
    const shared2 = passages.reduce((sum, passage) => sum + passage.length, 0);
    return { section: id, title, length: length2, shared: shared2, share: shareOf(shared2, length2), passages };
  });
  const length = sections.reduce((sum, s) => sum + s.length, 0);
  const shared = sections.reduce((sum, s) => sum + s.shared, 0);
  return { length, shared, share: shareOf(shared, length), sections: sections.filter((s) => s.length > 0) };
}
function passageOf(previous, current, stretch) {
  const now = placeOf(current, stretch.current, stretch.length);
  const then = placeOf(previous, stretch.previous, stretch.length);
  return {
    text: current.view.text.slice(now.from, now.to),
    previousText: previous.view.text.slice(then.from, then.to),
    current: current.view.spanOf(now),
    previous: previous.view.spanOf(then),
    from: sectionAt(previous, stretch.previous),
    length: stretch.length
  };
}
function placeOf({ wording }, at, length) {
  return { from: wording.from[at], to: wording.to[at + length - 1] };
}
function sectionAt({ sections }, at) {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = low + high >> 1;
    if (sections[middle].codes.to >= at) high = middle;
    else low = middle + 1;
  }
  return sections[low].id;
}
function shareOf(shared, length) {
  return length === 0 ? null : Math.round(shared / length * 1e4) / 1e4;
}

// src/compare/compare.ts
function compareReports(previous, current, options = {}) {
  const consecutive = previous.meta.year === null || current.meta.year === null || current.meta.year === previous.meta.year + 1;
  return {
    consecutive,
    ...consecutive ? carryOver(previous, current) : { checks: [], findings: [] },
    indicators: indicatorChanges(previous, current),
    sections: sectionChanges(previous, current),
    text: options.sources ? textOverlap(options.sources.previous, options.sources.current) : null
  };
}

export {
  compareReports
};
