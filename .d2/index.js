import {
  compareReports
} from "./chunk-PNZHMDCW.js";
import "./chunk-BAQ56XJY.js";
import {
  InputTooLargeError,
  SCHEMA_VERSION,
  decode,
  parseReport,
  reportSchema
} from "./chunk-OEXIGQYY.js";
import {
  version
} from "./chunk-2DFPJQY4.js";
import {
  catalogue
} from "./chunk-3ALUXTFX.js";
export {
  InputTooLargeError,
  SCHEMA_VERSION,
  catalogue,
  compareReports,
  decode,
  parseReport,
  reportSchema,
  version
};
