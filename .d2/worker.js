import {
  parseJob
} from "./chunk-WTI5BC54.js";
import "./chunk-OEXIGQYY.js";
import "./chunk-DCIOSBGE.js";
import "./chunk-2DFPJQY4.js";
import "./chunk-3ALUXTFX.js";

// src/batch/worker.ts
import { Tinypool } from "tinypool";
function work(tasks) {
  const answers = tasks.map(parseJob);
  const lines = answers.flatMap((answer) => "line" in answer ? [answer.line.buffer] : []);
  return Tinypool.move({ [Tinypool.transferableSymbol]: lines, [Tinypool.valueSymbol]: answers });
}
export {
  work as default
};
