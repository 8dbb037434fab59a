import {
  DEFINITIONS,
  TABLE_NAMES,
  columnName,
  exportReports,
  formulaSafe,
  placeAgency,
  toRows
} from "./chunk-GYNC25T2.js";
import "./chunk-BAQ56XJY.js";
import "./chunk-3ALUXTFX.js";
export {
  DEFINITIONS as TABLE_DEFINITIONS,
  TABLE_NAMES,
  columnName,
  exportReports,
  formulaSafe,
  placeAgency,
  toRows
};
