// src/batch/reason.ts
var REASONS = {
  ENOENT: "no such file",
  EISDIR: "is a folder, not a file",
  EACCES: "not allowed to read it",
  EPERM: "not allowed to read it"
};
function reasonOf(error) {
  return REASONS[error?.code ?? ""] ?? (error instanceof Error ? error.message : String(error));
}

export {
  reasonOf
};
