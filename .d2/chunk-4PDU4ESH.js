import {
  exportReports,
  formatOf,
  targetsOf
} from "./chunk-GYNC25T2.js";
import {
  reasonOf
} from "./chunk-DCIOSBGE.js";
import {
  version
} from "./chunk-2DFPJQY4.js";

// src/batch/inputs.ts
import { readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { glob, isDynamicPattern } from "tinyglobby";
var DOCUMENTS = ["html", "htm", "txt", "md"];
var CONTAINERS = ["json", "jsonl", "warc"];
var PATTERN = `**/*.{${[...DOCUMENTS, ...CONTAINERS].flatMap((e) => [e, `${e}.gz`]).join(",")}}`;
function kindOf(path) {
  const gzip = /\.gz$/i.test(path);
  const ending = /\.([a-z]+)$/i.exec(gzip ? path.slice(0, -3) : path)?.[1]?.toLowerCase() ?? "";
  return { kind: CONTAINERS.includes(ending) ? ending : "document", gzip };
}
async function listInputs(paths, filesFrom) {
  const listed = filesFrom === void 0 ? [] : (await (filesFrom === "-" ? text(process.stdin) : readFile(filesFrom, "utf8"))).split(/\r?\n/).filter(Boolean);
  const seen = /* @__PURE__ */ new Set();
  const files = [];
  const add = (path, named) => {
    const whole = resolve(path);
    if (seen.has(whole)) return;
    seen.add(whole);
    files.push({ path, named });
  };
  for (const path of [...paths, ...listed]) {
    const info = await stat(path).catch(() => null);
    if (info?.isDirectory()) {
      for (const found of await search(PATTERN, path)) add(join(path, found), false);
    } else if (!info && isDynamicPattern(path)) {
      const matches = await search(path, ".");
      for (const found of matches) add(found, false);
      if (matches.length === 0) add(path, true);
    } else add(path, true);
  }
  return files;
}
async function search(pattern, cwd) {
  const found = await glob(pattern, {
    cwd,
    dot: false,
    onlyFiles: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false
  });
  return found.sort((a, b) => a < b ? -1 : a > b ? 1 : 0);
}

// src/batch/jobs.ts
import { createReadStream } from "node:fs";
import { readFile as readFile2 } from "node:fs/promises";
import { pipeline } from "node:stream";
import { promisify } from "node:util";
import { createGunzip, gunzip } from "node:zlib";

// src/batch/lines.ts
import { StringDecoder } from "node:string_decoder";
async function* linesOf(bytes) {
  const decoder2 = new StringDecoder("utf8");
  let pieces = [];
  const take = (last) => {
    pieces.push(last);
    const line = pieces.join("");
    pieces = [];
    return line.endsWith("\r") ? line.slice(0, -1) : line;
  };
  for await (const chunk of bytes) {
    const text2 = typeof chunk === "string" ? chunk : decoder2.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    let from = 0;
    for (let end = text2.indexOf("\n"); end >= 0; end = text2.indexOf("\n", from)) {
      const line = take(text2.slice(from, end));
      if (line !== "") yield line;
      from = end + 1;
    }
    if (from < text2.length) pieces.push(text2.slice(from));
  }
  const rest = take(decoder2.end());
  if (rest !== "") yield rest;
}

// src/batch/jobs.ts
function jobOfRecord(value) {
  if (typeof value !== "object" || value === null) return null;
  const { id, url, html, text: text2, base64 } = value;
  if (typeof id !== "string" && typeof id !== "number") return null;
  const named = { id: String(id), ...typeof url === "string" ? { url } : {} };
  if (typeof base64 === "string") return { ...named, bytes: Buffer.from(base64, "base64") };
  const content = html ?? text2;
  return typeof content === "string" ? { ...named, text: content } : null;
}
async function* jobsOf({ path, named }) {
  const { kind, gzip } = kindOf(path);
  try {
    if (kind === "document") yield { id: path, path, gzip };
    else if (kind === "json") yield* jsonJobs(path, gzip, named);
    else if (kind === "jsonl") yield* jsonLinesJobs(path, gzip, named);
    else yield* warcJobs(path);
  } catch (error) {
    yield { id: path, error: reasonOf(error) };
  }
}
async function* jsonJobs(path, gzip, named) {
  const bytes = await readFile2(path);
  const value = JSON.parse((gzip ? await promisify(gunzip)(bytes) : bytes).toString("utf8"));
  for (const record of Array.isArray(value) ? value : [value]) {
    const job = jobOfRecord(record);
    if (job) yield job;
    else if (named) yield { id: path, error: "holds no record { id, html | text | base64 }" };
    if (!job) return;
  }
}
async function* jsonLinesJobs(path, gzip, named) {
  const file = createReadStream(path);
  let number = 0;
  for await (const line of linesOf(gzip ? pipeline(file, createGunzip(), () => {
  }) : file)) {
    number++;
    const job = jobOfLine(line);
    if (!job && !named && number === 1 && isJson(line)) return;
    yield job ?? { id: `${path}#${number}`, error: "not a record { id, html | text | base64 }" };
  }
}
function isJson(line) {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
function jobOfLine(line) {
  try {
    return jobOfRecord(JSON.parse(line));
  } catch {
    return null;
  }
}
async function* warcJobs(path) {
  const { WARCParser } = await import("warcio").catch(() => {
    throw new Error("reading .warc needs the optional package warcio: npm install warcio");
  });
  for await (const record of new WARCParser(createReadStream(path))) {
    if (record.warcType !== "response" && record.warcType !== "resource") continue;
    const url = record.warcTargetURI;
    const type = record.httpHeaders?.headers.get("content-type") ?? record.warcContentType ?? "";
    const status = record.httpHeaders?.statusCode ?? 200;
    if (!url || status !== 200 || !/html|text\/plain/i.test(String(type))) continue;
    yield { id: url, url, bytes: await record.readFully(true) };
  }
}

// src/batch/pool.ts
import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
var IN_MESSAGE = 4;
var AHEAD = 2;
async function* answersOf(jobs, options = {}) {
  const threads = options.concurrency ?? availableParallelism();
  const { default: Tinypool } = await import("tinypool");
  const pool = new Tinypool({ filename: fileURLToPath(new URL("./worker.js", import.meta.url)), minThreads: threads, maxThreads: threads, resourceLimits: { maxYoungGenerationSizeMb: 16 } });
  const run = (tasks) => pool.run(tasks);
  const taskOf = (job) => {
    const known = options.known?.(job.id);
    return { job, ...known === void 0 ? {} : { known }, ...options.shard ? { shard: options.shard } : {} };
  };
  const runAlone = async (tasks) => {
    const answers = [];
    for (const task of tasks)
      answers.push(...await run([task]).catch((error) => [{ id: task.job.id, error: `the worker failed: ${reasonOf(error)}` }]));
    return answers;
  };
  const ask = async (message) => {
    const tasks = message.flatMap((job) => "error" in job ? [] : [taskOf(job)]);
    const answers = tasks.length === 0 ? [] : await run(tasks).catch(() => runAlone(tasks));
    return message.map((job) => "error" in job ? job : answers.shift());
  };
  const flying = [];
  try {
    for await (const message of messagesOf(jobs, () => flying[0], options.signal)) {
      if (message.length > 0) flying.push(ask(message));
      if (message.length === 0 || flying.length >= threads * AHEAD) yield* await flying.shift();
    }
    while (flying.length > 0) yield* await flying.shift();
  } finally {
    await pool.destroy();
  }
}
var ANSWERED = /* @__PURE__ */ Symbol("answered");
var SLOW = /* @__PURE__ */ Symbol("slow");
var STOPPED = /* @__PURE__ */ Symbol("stopped");
async function* messagesOf(jobs, oldest, signal) {
  const iterator = jobs[Symbol.asyncIterator]();
  let wake;
  const stop = () => wake?.();
  signal?.addEventListener("abort", stop, { once: true });
  let next;
  let message = [];
  try {
    for (; ; ) {
      next ??= iterator.next();
      const waiting = message.length > 0 ? nextTurn(SLOW) : oldest()?.then(() => ANSWERED);
      const [coming, other] = [next, waiting];
      const first = await new Promise((resolve3, reject) => {
        wake = () => resolve3(STOPPED);
        if (signal?.aborted) wake();
        coming.then(resolve3, reject);
        other?.then(resolve3);
      });
      if (first === STOPPED || typeof first === "object" && first.done) break;
      if (typeof first === "object") {
        message.push(first.value);
        next = void 0;
      }
      if (typeof first === "object" && message.length < IN_MESSAGE) continue;
      yield message;
      message = [];
    }
    if (message.length > 0) yield message;
  } finally {
    signal?.removeEventListener("abort", stop);
    void iterator.return?.().catch(() => {
    });
  }
}

// src/batch/batch.ts
var decoder = new TextDecoder();
async function* jobsOfDocuments(documents) {
  for await (const document of documents) {
    if (typeof document === "string") yield* jobsOf({ path: document, named: true });
    else {
      const { content, ...name } = document;
      yield typeof content === "string" ? { ...name, text: content } : { ...name, bytes: content };
    }
  }
}
async function* parseAll(documents, options = {}) {
  for await (const answer of answersOf(jobsOfDocuments(documents), options)) {
    if ("line" in answer) yield { id: answer.id, record: JSON.parse(decoder.decode(answer.line)) };
    else if ("error" in answer) yield { id: answer.id, error: answer.error };
  }
}
async function* jobsOfFiles(files, onFile = () => {
}) {
  const times = /* @__PURE__ */ new Map();
  for (const file of files) {
    onFile(file);
    for await (const job of jobsOf(file)) {
      const time = (times.get(job.id) ?? 0) + 1;
      times.set(job.id, time);
      yield time === 1 ? job : { ...job, id: `${job.id}#${time}` };
    }
  }
}

// src/batch/store.ts
import { createReadStream as createReadStream2 } from "node:fs";
import { mkdir, open, rename, stat as stat2, truncate } from "node:fs/promises";
import { dirname } from "node:path";

// src/batch/line-file.ts
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
var LineFile = class _LineFile {
  constructor(stream) {
    this.stream = stream;
    stream.on("error", () => {
    });
  }
  stream;
  static async open(file, flags = "w") {
    const stream = createWriteStream(file, { flags });
    await once(stream, "open");
    return new _LineFile(stream);
  }
  async write(line) {
    if (this.stream.errored) throw this.stream.errored;
    if (!this.stream.write(line)) await once(this.stream, "drain");
  }
  async close() {
    this.stream.end();
    await finished(this.stream);
  }
};

// src/batch/store.ts
function headOf(line) {
  const end = line.indexOf(',"report":');
  if (end < 0) throw new SyntaxError("not a saved report");
  return JSON.parse(`${line.slice(0, end)}}`);
}
async function* headsOf(file) {
  let number = 0;
  for await (const line of linesOf(createReadStream2(file))) {
    number++;
    try {
      yield headOf(line);
    } catch {
      throw notSaved(file, number);
    }
  }
}
var notSaved = (file, line) => new Error(`${file}:${line}: not a saved report`);
async function* readStore(file) {
  let number = 0;
  for await (const line of linesOf(createReadStream2(file))) {
    number++;
    try {
      yield JSON.parse(line);
    } catch {
      throw notSaved(file, number);
    }
  }
}
async function cutHalfLine(file) {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    const chunk = Buffer.alloc(64 * 1024);
    for (let end = size; end > 0; ) {
      const start = Math.max(0, end - chunk.length);
      const { bytesRead } = await handle.read(chunk, 0, end - start, start);
      const last = chunk.subarray(0, bytesRead).lastIndexOf(10);
      if (last >= 0) {
        if (start + last + 1 < size) await truncate(file, start + last + 1);
        return;
      }
      end = start;
    }
    await truncate(file, 0);
  } finally {
    await handle.close();
  }
}
var Store = class _Store {
  constructor(file, held, lines) {
    this.file = file;
    this.held = held;
    this.lines = lines;
  }
  file;
  held;
  lines;
  replaced = /* @__PURE__ */ new Set();
  /** Opens the store: empty, or with `resume` what an earlier run of this parser version left in it. */
  static async open(file, parser, resume) {
    await mkdir(dirname(file), { recursive: true });
    const held = /* @__PURE__ */ new Map();
    const exists = await stat2(file).then(
      (info) => info.size > 0,
      () => false
    );
    if (resume && exists) {
      await cutHalfLine(file);
      const stale = /* @__PURE__ */ new Set();
      for await (const head of headsOf(file)) {
        if (head.parser === parser) held.set(head.id, head.hash);
        else stale.add(head.id);
      }
      if (stale.size > 0) await rewrite(file, (head) => head.parser === parser);
    }
    return new _Store(file, held, await LineFile.open(file, resume ? "a" : "w"));
  }
  /** Hash under which a document is held. */
  known(id) {
    return this.held.get(id);
  }
  get size() {
    return this.held.size;
  }
  /** Adds a record: its line with the line end. */
  async add(id, line) {
    if (this.held.has(id)) this.replaced.add(id);
    await this.lines.write(line);
  }
  /** Ends writing; lines whose document has changed since are taken out. */
  async close() {
    await this.lines.close();
    if (this.replaced.size > 0) await rewrite(this.file, (head) => !(this.replaced.has(head.id) && this.held.get(head.id) === head.hash));
  }
};
async function rewrite(file, keep) {
  const next = `${file}.partial`;
  const lines = await LineFile.open(next);
  for await (const line of linesOf(createReadStream2(file))) {
    if (keep(headOf(line))) await lines.write(`${line}
`);
  }
  await lines.close();
  await rename(next, file);
}

// src/batch/run.ts
import { rm as rm2 } from "node:fs/promises";

// src/batch/lock.ts
import { readFile as readFile3, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
function mayRun(holder) {
  const [pid, host] = holder.split(" ");
  if (host !== hostname()) return true;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
async function lock(file) {
  const path = `${file}.lock`;
  const take = () => writeFile(path, `${process.pid} ${hostname()}`, { flag: "wx" });
  await take().catch(async (error) => {
    if (error.code !== "EEXIST") throw error;
    if (mayRun(await readFile3(path, "utf8").catch(() => ""))) throw new Error(`another run writes ${file}; if none does, remove ${path}`);
    await rm(path, { force: true });
    await take();
  });
  return () => rm(path, { force: true });
}

// src/batch/targets.ts
import { access, constants, mkdir as mkdir2, stat as stat3 } from "node:fs/promises";
import { dirname as dirname2, extname, join as join2, resolve as resolve2 } from "node:path";
function storeOf(outputs) {
  return outputs.find((file) => extname(file) === ".jsonl") ?? join2(dirname2(outputs[0]), "reports.jsonl");
}
var errorsOf = (store) => join2(dirname2(store), "errors.jsonl");
function checkOutputs(outputs) {
  for (const file of outputs)
    if (extname(file) !== ".jsonl" && formatOf(file) === null)
      throw new RangeError(`${file}: the ending must be .jsonl, .csv, .parquet or .duckdb`);
  const stores = outputs.filter((file) => extname(file) === ".jsonl");
  if (stores.length > 1) throw new RangeError("only one .jsonl can be written in a run");
  if (stores[0] !== void 0 && resolve2(stores[0]) === resolve2(errorsOf(stores[0])))
    throw new RangeError(`${stores[0]} is where failures are listed`);
  targetsOf(outputs.filter((file) => formatOf(file) !== null));
}
async function prepareOutputs(outputs, files) {
  const store = storeOf(outputs);
  const tables = outputs.filter((file) => formatOf(file) !== null);
  const targets = new Set([store, errorsOf(store), ...targetsOf(tables).map(({ target }) => target)].map((file) => resolve2(file)));
  const both = files.find(({ path, named }) => named && targets.has(resolve2(path)));
  if (both) throw new Error(`${both.path} is an input and would be written over`);
  for (const target of targets) {
    await mkdir2(dirname2(target), { recursive: true });
    await access(dirname2(target), constants.W_OK);
    const info = await stat3(target).catch(() => null);
    if (info?.isDirectory()) throw new Error(`${target} is a folder`);
  }
}

// src/batch/run.ts
async function runBatch(files, options) {
  checkOutputs(options.outputs);
  await prepareOutputs(options.outputs, files);
  const store = storeOf(options.outputs);
  const unlock = await lock(store);
  try {
    const summary = await fillStore(files, store, options);
    const tables = options.outputs.filter((file) => formatOf(file) !== null);
    if (!summary.aborted && tables.length > 0) await exportReports(() => readStore(store), tables, options);
    return summary;
  } finally {
    await unlock();
  }
}
async function fillStore(files, storeFile, options) {
  const errorsFile = errorsOf(storeFile);
  const store = await Store.open(storeFile, version, options.resume ?? false);
  const errors = await LineFile.open(errorsFile);
  const progress = { files: 0, total: files.length, reports: 0, failed: 0 };
  let kept = 0;
  const jobs = jobsOfFiles(files, () => {
    progress.files++;
  });
  for await (const answer of answersOf(jobs, { ...options, known: (id) => store.known(id) })) {
    if ("line" in answer) {
      await store.add(answer.id, answer.line);
      progress.reports++;
    } else if ("error" in answer) {
      progress.failed++;
      await errors.write(`${JSON.stringify({ id: answer.id, error: answer.error })}
`);
    } else if (answer.skipped === "known") kept++;
    options.onProgress?.(progress);
  }
  await store.close();
  await errors.close();
  if (progress.failed === 0) await rm2(errorsFile);
  return { ...progress, kept, store: storeFile, errors: errorsFile, aborted: options.signal?.aborted ?? false };
}

export {
  listInputs,
  linesOf,
  jobOfLine,
  parseAll,
  readStore,
  checkOutputs,
  runBatch
};
