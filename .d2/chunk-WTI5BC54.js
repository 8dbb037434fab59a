import {
  parseReport
} from "./chunk-OEXIGQYY.js";
import {
  reasonOf
} from "./chunk-DCIOSBGE.js";
import {
  version
} from "./chunk-2DFPJQY4.js";

// src/batch/parse-job.ts
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
var encoder = new TextEncoder();
var sha256 = (data) => createHash("sha256").update(data).digest("hex");
function read(job) {
  if ("text" in job) return job.text;
  if ("bytes" in job) return job.bytes;
  const bytes = readFileSync(job.path);
  return job.gzip ? gunzipSync(bytes) : bytes;
}
function parseJob({ job, known, shard }) {
  const { id } = job;
  try {
    const input = read(job);
    const hash = sha256(input);
    if (shard && Number.parseInt(hash.slice(0, 8), 16) % shard.count !== shard.index - 1) return { id, skipped: "other-shard" };
    if (hash === known) return { id, skipped: "known" };
    const report = parseReport(input, { text: true });
    const record = {
      id,
      ...job.url ? { url: job.url } : {},
      hash,
      textHash: sha256((report.text ?? "").replace(/\s+/g, "")),
      bytes: typeof input === "string" ? Buffer.byteLength(input) : input.length,
      parser: version,
      report
    };
    return { id, line: encoder.encode(`${JSON.stringify(record)}
`) };
  } catch (error) {
    return { id, error: reasonOf(error) };
  }
}

export {
  parseJob
};
