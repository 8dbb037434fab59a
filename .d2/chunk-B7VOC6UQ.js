// src/words/dictionary.ts
var GENRE_WORDS = [
  "\u4EBA\u6B21",
  "\u4EF6\u6B21",
  "\u6761\u6B21",
  "\u573A\u6B21",
  "\u4F9D\u7533\u8BF7\u516C\u5F00",
  "\u4E3B\u52A8\u516C\u5F00",
  "\u653F\u52A1\u516C\u5F00",
  "\u653F\u5E9C\u4FE1\u606F",
  "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00",
  "\u4FE1\u606F\u516C\u5F00",
  "\u516C\u5F00\u6307\u5357",
  "\u516C\u5F00\u76EE\u5F55",
  "\u516C\u5F00\u5E73\u53F0",
  "\u516C\u5F00\u4E13\u680F",
  "\u653F\u52A1\u670D\u52A1",
  "\u653F\u52A1\u65B0\u5A92\u4F53",
  "\u653F\u52A1\u5FAE\u535A",
  "\u653F\u52A1\u5FAE\u4FE1",
  "\u5FAE\u4FE1\u516C\u4F17\u53F7",
  "\u653F\u5E9C\u7F51\u7AD9",
  "\u95E8\u6237\u7F51\u7AD9",
  "\u653F\u5E9C\u516C\u62A5",
  "\u89C4\u8303\u6027\u6587\u4EF6",
  "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6",
  "\u91CD\u70B9\u9886\u57DF",
  "\u91CD\u5927\u51B3\u7B56",
  "\u884C\u653F\u590D\u8BAE",
  "\u884C\u653F\u8BC9\u8BBC",
  "\u884C\u653F\u8BB8\u53EF",
  "\u884C\u653F\u5904\u7F5A",
  "\u884C\u653F\u5F3A\u5236",
  "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39",
  "\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D",
  "\u9884\u7B97\u516C\u5F00",
  "\u51B3\u7B97\u516C\u5F00",
  "\u8D22\u653F\u9884\u51B3\u7B97",
  "\u4E09\u516C\u7ECF\u8D39",
  "\u4E94\u516C\u5F00",
  "\u53CC\u968F\u673A",
  "\u4E00\u516C\u5F00",
  "\u653E\u7BA1\u670D",
  "\u8425\u5546\u73AF\u5883",
  "\u653F\u7B56\u89E3\u8BFB",
  "\u65B0\u95FB\u53D1\u5E03\u4F1A",
  "\u5728\u7EBF\u8BBF\u8C08",
  "\u8206\u60C5\u56DE\u5E94",
  "\u793E\u4F1A\u5173\u5207",
  "\u516C\u4F17\u53C2\u4E0E",
  "\u5F81\u96C6\u610F\u89C1",
  "\u610F\u89C1\u5F81\u96C6",
  "\u5EFA\u8BAE\u63D0\u6848",
  "\u4FDD\u5BC6\u5BA1\u67E5",
  "\u5C5E\u6027\u5BA1\u67E5",
  "\u8003\u6838\u8BC4\u4F30",
  "\u793E\u4F1A\u8BC4\u8BAE",
  "\u8D23\u4EFB\u8FFD\u7A76",
  "\u76D1\u7763\u68C0\u67E5",
  "\u4E1A\u52A1\u57F9\u8BAD",
  "\u4FE1\u606F\u53D1\u5E03",
  "\u4FE1\u606F\u7BA1\u7406",
  "\u67E5\u9605\u70B9",
  "\u516C\u5F00\u680F",
  "\u529E\u4E8B\u6307\u5357",
  "\u4FBF\u6C11\u670D\u52A1",
  "\u4E0D\u4E88\u516C\u5F00",
  "\u4E88\u4EE5\u516C\u5F00",
  "\u90E8\u5206\u516C\u5F00",
  "\u65E0\u6CD5\u63D0\u4F9B",
  "\u4E0D\u4E88\u5904\u7406",
  "\u4FE1\u8BBF\u4E3E\u62A5",
  "\u7ED3\u679C\u7EF4\u6301",
  "\u7ED3\u679C\u7EA0\u6B63",
  "\u5C1A\u672A\u5BA1\u7ED3",
  "\u56FD\u5BB6\u79D8\u5BC6",
  "\u5546\u4E1A\u79D8\u5BC6",
  "\u4E2A\u4EBA\u9690\u79C1",
  "\u5341\u4E03\u5927",
  "\u5341\u516B\u5927",
  "\u5341\u4E5D\u5927",
  "\u4E8C\u5341\u5927",
  "\u5341\u4E5D\u5C4A",
  "\u4E8C\u5341\u5C4A",
  "\u4E60\u8FD1\u5E73",
  "\u65B0\u65F6\u4EE3",
  "\u4E2D\u56FD\u7279\u8272\u793E\u4F1A\u4E3B\u4E49",
  "\u57FA\u5C42\u653F\u52A1\u516C\u5F00",
  "\u6807\u51C6\u5316\u89C4\u8303\u5316",
  "\u4E00\u7F51\u901A\u529E",
  "\u6700\u591A\u8DD1\u4E00\u6B21"
];
var STOP_WORDS = new Set(
  "\u7684 \u4E86 \u548C \u4E0E \u53CA \u4EE5\u53CA \u7B49 \u5728 \u5BF9 \u4E3A \u4EE5 \u4E8E \u7531 \u4ECE \u5411 \u5230 \u5C06 \u628A \u88AB \u8BA9 \u4F7F \u6309 \u6309\u7167 \u6839\u636E \u4F9D\u636E \u5173\u4E8E \u5BF9\u4E8E \u901A\u8FC7 \u8FDB\u884C \u5E76 \u5E76\u4E14 \u800C \u4E14 \u6216 \u6216\u8005 \u4F46 \u4F46\u662F \u56E0 \u56E0\u4E3A \u6240\u4EE5 \u5982 \u5982\u679C \u5176 \u5176\u4E2D \u8BE5 \u6B64 \u8FD9 \u90A3 \u672C \u5404 \u5404\u7C7B \u5404\u9879 \u6709\u5173 \u76F8\u5173 \u4E0A\u8FF0 \u4EE5\u4E0B \u5982\u4E0B \u4E4B \u4E4B\u4E00 \u4E5F \u8FD8 \u90FD \u53C8 \u5DF2 \u5DF2\u7ECF \u6B63\u5728 \u4ECD \u4ECD\u7136 \u4E0D \u6CA1\u6709 \u65E0 \u662F \u6709 \u505A \u4F5C \u4E00\u662F \u4E8C\u662F \u4E09\u662F \u56DB\u662F \u4E94\u662F \u4E00 \u4E8C \u4E09 \u56DB \u4E94 \u516D \u4E03 \u516B \u4E5D \u5341 \u6211 \u6211\u4EEC \u6211\u5C40 \u6211\u5E02 \u6211\u53BF \u6211\u533A \u6211\u7701 \u6211\u9547 \u6211\u59D4 \u4ED6 \u5979 \u5B83 \u4EEC \u4E2A \u5E74 \u6708 \u65E5 \u5E74\u5EA6 \u4E0A \u4E0B \u4E2D \u5185 \u5916 \u524D \u540E \u65F6 \u8D77 \u81F3 \u6B62 \u5171 \u5171\u8BA1 \u7EA6 \u4F59 \u591A \u66F4 \u8F83 \u6700 \u5F88 \u8FDB\u4E00\u6B65 \u4E0D\u65AD \u5207\u5B9E \u8BA4\u771F \u79EF\u6781 \u53CA\u65F6 \u5168\u9762 \u5DE5\u4F5C \u60C5\u51B5 \u65B9\u9762 \u8981\u6C42 \u5F00\u5C55 \u52A0\u5F3A \u63A8\u8FDB \u505A\u597D \u843D\u5B9E \u786E\u4FDD \u63D0\u9AD8 \u5B8C\u5584 \u4E25\u683C".split(" ")
);

// src/words/segmenter.ts
async function openSegmenter({ segmenter = "auto", words = [] } = {}) {
  const known = [...GENRE_WORDS, ...words];
  if (segmenter !== "intl") {
    const jieba = await import("nodejieba").then(
      (module) => module.default ?? module,
      () => null
    );
    if (jieba) {
      for (const word of known) jieba.insertWord(word);
      return { name: "nodejieba", cut: (text) => jieba.cut(text, true) };
    }
    if (segmenter === "nodejieba")
      throw new Error("nodejieba is not installed: npm install nodejieba (it needs a compiler), or use --segmenter intl");
  }
  return intlSegmenter(known);
}
function intlSegmenter(known) {
  const segmenter = new Intl.Segmenter("zh", { granularity: "word" });
  const words = new Set(known);
  const longest = Math.max(...known.map((word) => word.length));
  return {
    name: "Intl.Segmenter",
    cut(text) {
      const pieces = [...segmenter.segment(text)].map((s) => s.segment);
      const out = [];
      for (let i = 0; i < pieces.length; ) {
        let joined = pieces[i];
        let [best, next] = [joined, i + 1];
        for (let j = i + 1; j < pieces.length && joined.length < longest; j++) {
          joined += pieces[j];
          if (words.has(joined)) [best, next] = [joined, j + 1];
        }
        out.push(best);
        i = next;
      }
      return out;
    }
  };
}

// src/words/tokenize.ts
function factsOf(report) {
  const found = /* @__PURE__ */ new Map();
  const add = (text, kind) => {
    const printed = text.replace(/\n/g, "");
    if (printed.length > 1 && !found.has(printed)) found.set(printed, kind);
  };
  for (const d of report.documentNumbers) add(d.text, "document-number");
  for (const d of report.dates) add(d.text, "date");
  for (const q of report.quantities) add(q.text, "quantity");
  const byFirst = /* @__PURE__ */ new Map();
  for (const [text, kind] of found) byFirst.set(text[0], [...byFirst.get(text[0]) ?? [], { text, kind }]);
  for (const list of byFirst.values()) list.sort((a, b) => b.text.length - a.text.length);
  return byFirst;
}
var WORD = /\p{L}/u;
function tokenizer(report, segmenter, stopWords = STOP_WORDS) {
  const facts = factsOf(report);
  return (text) => {
    const tokens = [];
    const cut = (stretch) => {
      for (const word of segmenter.cut(stretch)) {
        const trimmed = word.trim();
        if (WORD.test(trimmed) && !stopWords.has(trimmed)) tokens.push({ text: trimmed, kind: "word" });
      }
    };
    let from = 0;
    for (let at = 0; at < text.length; ) {
      const fact = facts.get(text[at])?.find((f) => text.startsWith(f.text, at));
      if (!fact) {
        at++;
        continue;
      }
      if (at > from) cut(text.slice(from, at));
      tokens.push({ text: fact.text, kind: fact.kind });
      at += fact.text.length;
      from = at;
    }
    if (from < text.length) cut(text.slice(from));
    return tokens;
  };
}

// src/words/words.ts
function countOf(tokens) {
  const counts = /* @__PURE__ */ new Map();
  for (const { text, kind } of tokens) if (kind === "word") counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
var byCount = (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
async function* countWords(records, segmenter, { by = "report", top = Number.POSITIVE_INFINITY } = {}) {
  for await (const { id, report } of records) {
    const cut = tokenizer(report, segmenter);
    const parts = by === "section" ? report.sections.map((s) => ({ section: s.id, title: s.title, text: s.text ?? "" })) : [{ section: null, title: report.meta.title, text: report.text ?? "" }];
    for (const { section, title, text } of parts) {
      for (const [word, count] of [...countOf(cut(text))].sort(byCount).slice(0, top))
        yield { report: id, year: report.meta.year, section, title, word, count };
    }
  }
}
async function* keywords(records, segmenter, { top = 20 } = {}) {
  const having = /* @__PURE__ */ new Map();
  let total = 0;
  for await (const { report } of records()) {
    total++;
    for (const word of countOf(tokenizer(report, segmenter)(report.text ?? "")).keys()) having.set(word, (having.get(word) ?? 0) + 1);
  }
  for await (const { id, report } of records()) {
    const counts = countOf(tokenizer(report, segmenter)(report.text ?? ""));
    const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
    const scored = [...counts].map(([word, count]) => ({
      word,
      count,
      reports: having.get(word),
      tfidf: count / all * Math.log((1 + total) / (1 + having.get(word)))
    }));
    scored.sort((a, b) => b.tfidf - a.tfidf || (a.word < b.word ? -1 : 1));
    for (const keyword of scored.slice(0, top)) yield { report: id, year: report.meta.year, ...keyword };
  }
}
async function trackPhrases(records, phrases) {
  const found = phrases.map((phrase) => ({ phrase, first: null, last: null, reports: 0, count: 0 }));
  for await (const { report } of records) {
    const text = (report.text ?? "").replace(/\s+/g, "");
    for (const history of found) {
      const times = text.split(history.phrase.replace(/\s+/g, "")).length - 1;
      if (times === 0) continue;
      history.reports++;
      history.count += times;
      const { year } = report.meta;
      if (year === null) continue;
      history.first = Math.min(history.first ?? year, year);
      history.last = Math.max(history.last ?? year, year);
    }
  }
  return found;
}
async function coOccurrence(records, segmenter, { word, top = 100, least = 2 } = {}) {
  const single = /* @__PURE__ */ new Map();
  const pairs = /* @__PURE__ */ new Map();
  let sentences = 0;
  for await (const { report } of records) {
    const cut = tokenizer(report, segmenter);
    for (const sentence of (report.text ?? "").split(/[。！？!?；;\n]/)) {
      const words = [...countOf(cut(sentence)).keys()].sort();
      if (words.length === 0) continue;
      sentences++;
      for (const w of words) single.set(w, (single.get(w) ?? 0) + 1);
      for (let i = 0; i < words.length; i++) {
        for (let j = i + 1; j < words.length; j++) {
          if (word !== void 0 && words[i] !== word && words[j] !== word) continue;
          const key = `${words[i]}	${words[j]}`;
          pairs.set(key, (pairs.get(key) ?? 0) + 1);
        }
      }
    }
  }
  return [...pairs].filter(([, count]) => count >= least).sort(byCount).slice(0, top).map(([key, count]) => {
    const [a, b] = key.split("	");
    return { a, b, count, pmi: Math.log2(count * sentences / (single.get(a) * single.get(b))) };
  });
}

export {
  GENRE_WORDS,
  STOP_WORDS,
  openSegmenter,
  tokenizer,
  countWords,
  keywords,
  trackPhrases,
  coOccurrence
};
