/** Lists of OpenCC: pairs of a character and what it becomes, `萬 万|與 与`. */
declare module 'opencc-js/dict/*' {
  const pairs: string
  export default pairs
}
