// src/catalogue/year-identities.ts
var stock = (subject, name) => ({
  code: `${subject}.stock`,
  words: `${name}: \u73B0\u884C\u6709\u6548\u4EF6\u6570 = \u4E0A\u4E00\u5E74\u73B0\u884C\u6709\u6548\u4EF6\u6570 + \u672C\u5E74\u5236\u53D1\u4EF6\u6570 \u2212 \u672C\u5E74\u5E9F\u6B62\u4EF6\u6570`,
  now: `${subject}.inForce`,
  before: `${subject}.inForce`,
  plus: `${subject}.issued`,
  minus: `${subject}.repealed`
});
var YEAR_IDENTITIES = [
  {
    code: "requests.carryOver",
    words: "\u4E0A\u5E74\u7ED3\u8F6C = \u4E0A\u4E00\u5E74\u7684\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406",
    now: "requests.carriedOver",
    before: "requests.carriedForward",
    byApplicant: true
  },
  stock("normative", "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6"),
  stock("regulations", "\u89C4\u7AE0")
];
function sidesOf(identity, before, now) {
  const figures = [
    now(identity.now),
    before(identity.before),
    identity.plus ? now(identity.plus) : 0,
    identity.minus ? now(identity.minus) : 0
  ];
  if (figures.some((figure) => figure === void 0)) return null;
  const [left, stock2, added, removed] = figures;
  return { left, right: stock2 + added - removed };
}

export {
  YEAR_IDENTITIES,
  sidesOf
};
