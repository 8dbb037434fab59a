#!/usr/bin/env node
import {
  compareReports
} from "./chunk-PNZHMDCW.js";
import {
  checkOutputs,
  jobOfLine,
  linesOf,
  listInputs,
  parseAll,
  readStore,
  runBatch
} from "./chunk-4PDU4ESH.js";
import {
  exportReports,
  formatOf,
  formulaSafe
} from "./chunk-GYNC25T2.js";
import "./chunk-BAQ56XJY.js";
import {
  coOccurrence,
  countWords,
  keywords,
  openSegmenter,
  trackPhrases
} from "./chunk-B7VOC6UQ.js";
import {
  parseJob
} from "./chunk-WTI5BC54.js";
import {
  parseReport,
  reportSchema
} from "./chunk-OEXIGQYY.js";
import {
  reasonOf
} from "./chunk-DCIOSBGE.js";
import {
  version
} from "./chunk-2DFPJQY4.js";
import {
  catalogue
} from "./chunk-3ALUXTFX.js";

// src/cli/cli.ts
import { Command as Command9, CommanderError } from "commander";

// src/cli/commands/batch.ts
import { Command, InvalidArgumentError } from "commander";

// src/cli/exit-codes.ts
var ExitCode = {
  ok: 0,
  /** Some input could not be read; the rest was. */
  unreadable: 1,
  wrongUse: 2,
  /** Stopped by a signal before the end. */
  stopped: 130
};

// src/cli/printable.ts
function printable(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, "\u2423").replace(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, "");
}

// src/cli/progress.ts
import { Presets, SingleBar } from "cli-progress";
function showProgress(total) {
  if (!process.stderr.isTTY) return { update() {
  }, stop() {
  } };
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: "{bar} {value}/{total} files, {rate}/s, {eta_formatted} left, {failed} failed",
      hideCursor: true,
      etaBuffer: 200
    },
    Presets.shades_classic
  );
  const begun = performance.now();
  const rate = (done) => (done / Math.max(1e-3, (performance.now() - begun) / 1e3)).toFixed(0);
  bar.start(total, 0, { failed: 0, rate: "0" });
  return {
    update: ({ files, reports, failed }) => bar.update(files, { failed, rate: rate(reports + failed) }),
    stop: () => bar.stop()
  };
}

// src/cli/commands/batch.ts
function wholeNumber(text) {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError("a whole number from 1 is wanted.");
  return value;
}
function readShard(text) {
  const match = /^(\d+)\/(\d+)$/.exec(text);
  const [index, count2] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || index < 1 || index > count2) throw new InvalidArgumentError("I/N is wanted, with I from 1 to N.");
  return { index, count: count2 };
}
function batchCommand() {
  return new Command("batch").description("parse folders of reports into JSON Lines, CSV, Parquet and DuckDB").argument("[path...]", "files, folders and patterns: .html .htm .txt .md .json .jsonl .warc, each also .gz").requiredOption(
    "-o, --output <file>",
    "what to write, by its ending: .jsonl, .csv, .parquet, .duckdb; may be given several times",
    (file, all = []) => [...all, file]
  ).option("--files-from <file>", "read more paths from a file, one a line; - is standard input").option("--resume", "keep what the output already holds (same content, same parser version)").option("--concurrency <n>", "worker threads", wholeNumber).option("--shard <i/n>", "take only part i of n, by content hash", readShard).option("--bom", "begin CSV files with a byte order mark, for Excel").action(async (paths, flags, command) => {
    try {
      checkOutputs(flags.output);
    } catch (error) {
      command.error(`error: ${printable(error.message)}`);
    }
    if (paths.length === 0 && !flags.filesFrom) command.error("error: nothing to read: name files or folders, or give --files-from");
    const files = await listInputs(paths, flags.filesFrom);
    if (files.length === 0) process.stderr.write("nianbao: no file found to read\n");
    const stop = new AbortController();
    const interrupt = () => stop.abort();
    process.once("SIGINT", interrupt);
    process.once("SIGTERM", interrupt);
    const progress = showProgress(files.length);
    const { output, filesFrom: _, ...options2 } = flags;
    const summary = await runBatch(files, { ...options2, outputs: output, signal: stop.signal, onProgress: progress.update }).finally(
      () => {
        progress.stop();
        process.off("SIGINT", interrupt);
        process.off("SIGTERM", interrupt);
      }
    );
    process.stderr.write(
      `nianbao: ${summary.reports} reports read, ${summary.kept} kept from before, ${summary.failed} failed${summary.failed ? `: see ${printable(summary.errors)}` : ""}
`
    );
    if (summary.aborted) {
      process.stderr.write(`nianbao: stopped; go on with --resume (${printable(summary.store)} holds what is finished)
`);
      process.exitCode = ExitCode.stopped;
    } else if (summary.failed > 0) process.exitCode = ExitCode.unreadable;
  });
}

// src/cli/commands/catalogue.ts
import { Command as Command2, Option } from "commander";
function catalogueCommand() {
  return new Command2("catalogue").description("list the indicators: code, unit, forms that have it, official label, English label").addOption(new Option("--format <format>", "text for people, json for programs").choices(["text", "json"]).default("text")).action(({ format: format2 }) => {
    if (format2 === "json") process.stdout.write(`${JSON.stringify(catalogue, null, 2)}
`);
    else {
      const width = Math.max(...catalogue.map((entry) => entry.code.length));
      for (const { code, unit, formats, labels, english } of catalogue) {
        process.stdout.write(`${code.padEnd(width)}  ${unit}  ${formats.join(", ")}  ${labels.join(" \xB7 ")}  ${english}
`);
      }
    }
  });
}

// src/cli/commands/compare.ts
import { Command as Command3, Option as Option2 } from "commander";

// src/cli/input.ts
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
async function readInput(path) {
  return path === "-" ? buffer(process.stdin) : readFile(path);
}

// src/cli/render-comparison.ts
import pc2 from "picocolors";

// src/cli/render-report.ts
import pc from "picocolors";
var LONGEST_QUOTE = 60;
var SIGN = { error: pc.red("\u2717"), warning: pc.yellow("!"), info: "\xB7" };
function renderReport(report, file) {
  const { meta } = report;
  const serious = report.findings.filter((f) => f.severity !== "info");
  const notes = report.findings.filter((f) => f.severity === "info");
  const held = report.checks.filter((c) => c.holds).length;
  const parts = [
    file ? pc.dim(printable(file)) : "",
    pc.bold(printable(meta.title ?? "(no title found)")),
    fields([
      ["agency", meta.agency?.name],
      ["year", meta.year?.toString()],
      ["period", meta.period && `${meta.period.start} \u2013 ${meta.period.end}`],
      ["published", meta.published],
      ["signed", meta.signed],
      ["kind", meta.format ? `${meta.kind}, ${meta.format}` : meta.kind],
      ["encoding", `${report.encoding.name} (${report.encoding.from}${report.encoding.confident ? "" : ", not certain"})`]
    ]),
    block(`Findings (${serious.length})`, serious.map(findingLine)),
    block(
      `Sections (${report.sections.length})`,
      report.sections.map((s) => `${"  ".repeat(s.level)}${printable(s.numeral)}${printable(s.title)}`)
    ),
    block(`Indicators (${report.indicators.length})`, indicatorLines(report.indicators)),
    block(`Checks (${held} of ${report.checks.length} hold)`, checkLines(report.checks)),
    block(`Repairs (${report.repairs.length})`, report.repairs.map(repairLine)),
    block(`Notes (${notes.length})`, notes.map(findingLine)),
    pc.dim(
      `
${report.quantities.length} quantities, ${report.dates.length} dates, ${report.documentNumbers.length} document numbers, ${report.tables.length} tables: --format json has them all`
    )
  ];
  return `${parts.filter(Boolean).join("\n")}
`;
}
function fields(pairs) {
  return pairs.map(([name, value]) => `  ${pc.dim(name.padEnd(10))}${printable(value ?? "\u2014")}`).join("\n");
}
function block(title, lines) {
  return lines.length === 0 ? "" : `
${pc.bold(title)}
${lines.map((line) => `  ${line}`).join("\n")}`;
}
function findingLine(finding) {
  return `${SIGN[finding.severity]} ${finding.code}: ${printable(finding.message)}`;
}
function repairLine(repair) {
  return `${repair.kind}: ${printable(repair.before)} \u2192 ${printable(repair.after)}${repair.certainty === "certain" ? "" : ` (${repair.certainty})`}`;
}
function indicatorLines(indicators) {
  const width = Math.max(0, ...indicators.map((i) => i.code.length));
  const parts = /* @__PURE__ */ new Map();
  for (const i of indicators) if (i.by) parts.set(i.code, [...parts.get(i.code) ?? [], i]);
  const totals = indicators.filter((i) => !i.by);
  const known = new Set(totals.map((i) => i.code));
  return [...totals, ...indicators.filter((i) => i.by && !known.has(i.code))].map((i) => {
    const doubt = [i.method === "table" ? "" : i.method, i.certainty === "certain" ? "" : i.certainty].filter(Boolean).join(", ");
    const split = i.by ? [] : (parts.get(i.code) ?? []).filter((p) => p.value !== 0);
    return [
      `${i.code.padEnd(width)}${i.by ? ` ${i.by.applicant}` : ""}`,
      `${i.value.toString().padStart(9)} ${printable(i.unit)}${doubt ? ` (${doubt})` : ""}`,
      pc.dim(`\xAB${short(i.evidence)}\xBB${split.length ? `  ${split.map((p) => `${p.by.applicant} ${p.value}`).join(", ")}` : ""}`)
    ].join("  ");
  });
}
function checkLines(checks) {
  const held = /* @__PURE__ */ new Map();
  for (const { code, holds } of checks) if (holds) held.set(code, (held.get(code) ?? 0) + 1);
  const failed = checks.filter((c) => !c.holds);
  return [
    ...failed.map((c) => `${pc.red("\u2717")} ${c.code}${c.by ? ` (${c.by.applicant})` : ""}: ${printable(c.identity)}: ${c.left} \u2260 ${c.right}`),
    ...[...held].map(([code, times]) => `${pc.green("\u2713")} ${code}${times > 1 ? ` (${times} times)` : ""}`)
  ];
}
function short(evidence) {
  const text = printable(evidence);
  return text.length <= LONGEST_QUOTE ? text : `\u2026${text.slice(-LONGEST_QUOTE)}`;
}

// src/cli/render-comparison.ts
function renderComparison(comparison, previous, current, passages) {
  const { checks, sections, text } = comparison;
  const failed = checks.filter((c) => !c.holds);
  const parts = [
    `${pc2.dim("before")}  ${pc2.bold(printable(previous.meta.title ?? "(no title found)"))}`,
    `${pc2.dim("after ")}  ${pc2.bold(printable(current.meta.title ?? "(no title found)"))}`,
    comparison.consecutive ? "" : pc2.yellow(`! ${previous.meta.year} and ${current.meta.year} do not follow one another: nothing is checked between them`),
    block(`Between the years (${checks.length - failed.length} of ${checks.length} hold)`, [
      ...failed.map((c) => `${pc2.red("\u2717")} ${c.code}: ${printable(c.identity)}: ${c.left} \u2260 ${c.right}`),
      ...checks.filter((c) => c.holds && !c.by).map((c) => `${pc2.green("\u2713")} ${c.code}: ${printable(c.identity)}: ${c.left}`)
    ]),
    block("Indicators", indicatorLines2(comparison.indicators)),
    block("Sections", [
      ...sections.added.map((s) => `+ ${printable(s.numeral)}${printable(s.title)}`),
      ...sections.removed.map((s) => `- ${printable(s.numeral)}${printable(s.title)}`),
      ...sections.renamed.map(
        (r) => `~ ${printable(r.previous.numeral)}${printable(r.previous.title)} \u2192 ${printable(r.current.numeral)}${printable(r.current.title)}`
      ),
      `${sections.kept.length} with the same title`
    ]),
    text ? block(
      `Text taken over (${percent(text.share)} of the later report)`,
      text.sections.flatMap((s) => overlapLines(s, passages))
    ) : ""
  ];
  return `${parts.filter(Boolean).join("\n")}
`;
}
var percent = (share) => share === null ? "\u2014" : `${Math.round(share * 100)} %`;
function indicatorLines2(changes) {
  const totals = changes.filter((c) => !c.by);
  const width = Math.max(0, ...totals.map((c) => c.code.length));
  const moved = totals.filter((c) => c.change !== 0);
  const value = (v) => (v === null ? "\u2014" : String(v)).padStart(9);
  const lines = moved.map((c) => {
    const change = c.change === null ? "" : `${c.change > 0 ? "+" : ""}${c.change}${c.percent === null ? "" : ` (${c.percent > 0 ? "+" : ""}${c.percent} %)`}`;
    return `${c.code.padEnd(width)} ${value(c.previous)} \u2192 ${value(c.current)} ${printable(c.unit)}  ${change}`;
  });
  return [...lines, `${totals.length - moved.length} unchanged`];
}
function overlapLines(section, passages) {
  const line = `${percent(section.share).padStart(5)}  ${printable(section.title ?? "(before the first heading)")} ${pc2.dim(`${section.shared} of ${section.length} characters`)}`;
  return passages ? [line, ...section.passages.map((p) => pc2.dim(`       \xAB${printable(p.text)}\xBB`))] : [line];
}

// src/cli/commands/compare.ts
async function readNamed(file) {
  try {
    return await readInput(file);
  } catch (error) {
    process.stderr.write(`nianbao: ${printable(file)}: ${printable(reasonOf(error))}
`);
    process.exitCode = ExitCode.unreadable;
    return null;
  }
}
function compareCommand() {
  return new Command3("compare").description("compare two reports of one body: carry-over, indicators, sections, and the text taken over from the first to the second").argument("<previous>", "the report of the year before").argument("<current>", "the report of the year after").addOption(new Option2("--format <format>", "text for people, json for programs").choices(["text", "json"]).default("text")).option("--passages", "show the shared passages too (in text; JSON always has them)").action(async (previousFile, currentFile, flags) => {
    const [previousSource, currentSource] = [await readNamed(previousFile), await readNamed(currentFile)];
    if (!previousSource || !currentSource) return;
    const [previous, current] = [parseReport(previousSource), parseReport(currentSource)];
    const comparison = compareReports(previous, current, { sources: { previous: previousSource, current: currentSource } });
    if (flags.format === "json") process.stdout.write(`${JSON.stringify(comparison, null, 2)}
`);
    else process.stdout.write(renderComparison(comparison, previous, current, flags.passages ?? false));
  });
}

// src/cli/commands/panel.ts
import { Command as Command4 } from "commander";
async function* readStores(files) {
  for (const file of files) yield* readStore(file);
}
function panelCommand() {
  return new Command4("panel").description("build the tables and the panel again from saved Reports (.jsonl)").argument("<reports.jsonl...>", "stores written by `batch`, several where shards are put together").requiredOption(
    "-o, --output <file>",
    "what to write, by its ending: .csv, .parquet, .duckdb; may be given several times",
    (file, all = []) => [...all, file]
  ).option("--bom", "begin CSV files with a byte order mark, for Excel").action(async (stores, flags, command) => {
    const unknown = flags.output.find((file) => formatOf(file) === null);
    if (unknown) command.error(`error: ${printable(unknown)}: the ending must be .csv, .parquet or .duckdb`);
    await exportReports(() => readStores(stores), flags.output, { bom: flags.bom ?? false });
  });
}

// src/cli/commands/parse.ts
import { Command as Command5, Option as Option3 } from "commander";
function parseCommand() {
  return new Command5("parse").description("read reports and print them as JSON; several files give JSON Lines, each line with its `file`").argument("<file...>", "HTML or text files; - is standard input").addOption(new Option3("--format <format>", "json for programs, text for people").choices(["json", "text"]).default("json")).option("--encoding <name>", "encoding of the input, where you know it; believed only if the bytes agree").action(async (files, flags) => {
    const options2 = flags.encoding ? { encoding: flags.encoding } : {};
    for (const [index, file] of files.entries()) {
      try {
        const report = parseReport(await readInput(file), options2);
        if (flags.format === "text")
          process.stdout.write(`${index > 0 ? "\n" : ""}${renderReport(report, files.length > 1 ? file : void 0)}`);
        else if (files.length > 1) process.stdout.write(`${JSON.stringify({ file, ...report })}
`);
        else process.stdout.write(`${JSON.stringify(report, null, 2)}
`);
      } catch (error) {
        process.stderr.write(`nianbao: ${printable(file)}: ${printable(reasonOf(error))}
`);
        process.exitCode = ExitCode.unreadable;
      }
    }
  });
}

// src/cli/commands/schema.ts
import { Command as Command6 } from "commander";

// src/report/json-schema.ts
import { z } from "zod";
function reportJsonSchema() {
  return { title: "Report", ...z.toJSONSchema(reportSchema) };
}

// src/cli/commands/schema.ts
function schemaCommand() {
  return new Command6("schema").description("print the JSON Schema of a Report").action(() => {
    process.stdout.write(`${JSON.stringify(reportJsonSchema(), null, 2)}
`);
  });
}

// src/cli/commands/stream.ts
import { once } from "node:events";
import { Command as Command7 } from "commander";
function streamCommand() {
  return new Command7("stream").description("read records { id, url?, html | text | base64 } from stdin, one JSON a line, and write one line for each, in order").option("--flush", "wait until each line has been taken before reading the next").action(async ({ flush }) => {
    let number = 0;
    for await (const line of linesOf(process.stdin)) {
      number++;
      const job = jobOfLine(line);
      const answer = job ? parseJob({ job }) : { id: `line ${number}`, error: "not a record { id, html | text | base64 }" };
      const out = "line" in answer ? answer.line : `${JSON.stringify(answer)}
`;
      if (flush) await new Promise((done) => process.stdout.write(out, () => done()));
      else if (!process.stdout.write(out)) await once(process.stdout, "drain");
    }
  });
}

// src/cli/commands/words.ts
import { readFile as readFile2 } from "node:fs/promises";
import { extname } from "node:path";
import { Command as Command8, Option as Option4 } from "commander";
import { stringify } from "csv-stringify/sync";
async function* recordsOf(files) {
  for (const file of files) {
    if (extname(file) === ".jsonl") yield* readStore(file);
    else
      for await (const { id, record, error } of parseAll([file], { concurrency: 1 })) {
        if (record) yield record;
        else {
          process.stderr.write(`nianbao: ${printable(id)}: ${printable(error)}
`);
          process.exitCode = ExitCode.unreadable;
        }
      }
  }
}
async function print(rows, format2, segmenter) {
  let header = true;
  for await (const row of rows) {
    const whole = segmenter === null ? row : { ...row, segmenter };
    if (format2 === "json") process.stdout.write(`${JSON.stringify(whole)}
`);
    else
      process.stdout.write(
        stringify([whole], { header, cast: { string: (value, { header: isHeader }) => isHeader ? value : formulaSafe(value) } })
      );
    header = false;
  }
}
async function segmenterOf(flags) {
  const words = flags.dictionary ? (await readFile2(flags.dictionary, "utf8")).split(/\s+/).filter(Boolean) : [];
  const segmenter = await openSegmenter({ segmenter: flags.segmenter ?? "auto", words });
  process.stderr.write(`nianbao: words cut by ${segmenter.name}
`);
  return segmenter;
}
var format = () => new Option4("--format <format>", "what to print").choices(["csv", "json"]).default("csv");
var options = (command) => command.addOption(
  new Option4("--segmenter <name>", "auto takes nodejieba where it is installed").choices(["auto", "nodejieba", "intl"]).default("auto")
).option("--dictionary <file>", "more words, one a line").addOption(format());
var count = (text) => Number.parseInt(text, 10);
function wordsCommand() {
  const words = new Command8("words").description(
    "words of reports: counts, keywords, phrases over the years, co-occurrence; reads saved Reports (.jsonl) or report files"
  );
  options(words.command("count")).description("how often each word stands in each report or section").argument("<file...>").addOption(new Option4("--by <part>", "what to count by").choices(["report", "section"]).default("report")).option("--top <n>", "only the most frequent of each", count).action(async (files, flags) => {
    const segmenter = await segmenterOf(flags);
    await print(
      countWords(recordsOf(files), segmenter, { by: flags.by, ...flags.top ? { top: flags.top } : {} }),
      flags.format,
      segmenter.name
    );
  });
  options(words.command("keywords")).description("words that set each report apart from the rest (TF-IDF)").argument("<file...>").option("--top <n>", "keywords a report", count, 20).action(async (files, flags) => {
    const segmenter = await segmenterOf(flags);
    await print(
      keywords(() => recordsOf(files), segmenter, { top: flags.top }),
      flags.format,
      segmenter.name
    );
  });
  words.command("track").description("first and last year, reports and occurrences of phrases").argument("<file...>").requiredOption("--phrase <text...>", "phrases to look for").addOption(format()).action(
    async (files, flags) => print(await trackPhrases(recordsOf(files), flags.phrase), flags.format, null)
  );
  options(words.command("pairs")).description("words that stand in one sentence").argument("<file...>").option("--word <word>", "only pairs that hold this word").option("--top <n>", "how many pairs", count, 100).action(async (files, flags) => {
    const segmenter = await segmenterOf(flags);
    await print(
      await coOccurrence(recordsOf(files), segmenter, { top: flags.top, ...flags.word ? { word: flags.word } : {} }),
      flags.format,
      segmenter.name
    );
  });
  return words;
}

// src/cli/cli.ts
var program = new Command9("nianbao").description("Reads Chinese government annual reports into typed JSON in which every fact carries its place.").version(version).showHelpAfterError("(nianbao --help lists the commands)").exitOverride().addHelpText("after", "\nExit codes: 0 all read, 1 some input could not be read, 2 wrong use.");
for (const command of [
  parseCommand(),
  batchCommand(),
  panelCommand(),
  streamCommand(),
  compareCommand(),
  wordsCommand(),
  schemaCommand(),
  catalogueCommand()
])
  program.addCommand(command.copyInheritedSettings(program));
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? ExitCode.ok);
  throw error;
});
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? ExitCode.ok : ExitCode.wrongUse;
  else {
    process.stderr.write(`nianbao: ${printable(error instanceof Error ? error.message : String(error))}
`);
    process.exitCode = ExitCode.unreadable;
  }
}
