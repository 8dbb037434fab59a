import {
  listInputs,
  parseAll,
  readStore,
  runBatch
} from "./chunk-4PDU4ESH.js";
import "./chunk-GYNC25T2.js";
import "./chunk-BAQ56XJY.js";
import "./chunk-DCIOSBGE.js";
import "./chunk-2DFPJQY4.js";
import "./chunk-3ALUXTFX.js";
export {
  listInputs,
  parseAll,
  readStore,
  runBatch
};
