/**
 * Words that carry no subject of their own. Negations are not among them: "not detained" must stay findable
 * and weigh something. Written by hand from the closed word classes of English and Chinese.
 */
const ENGLISH = `
  a an the this that these those
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
  myself yourself himself herself itself ourselves themselves one ones
  am is are was were be been being do does did doing done have has had having
  will would shall should can could may might must ought
  and or but nor so yet if then else than as because while whereas though although unless until
  of in on at by for with from to into onto out up down over under about above below between among through during
  before after against within along across behind beyond near off per via upon toward towards
  who whom whose which what when where why how whether
  there here also just only very too more most much many such same other another each every all any some both few
  again once ever still even now own
  exactly actually really supposedly apparently basically simply
  s t ll re ve d m
  please tell know say
`;

const CHINESE =
  '的 了 是 在 和 与 及 或 也 都 就 而 但 把 被 对 于 从 到 为 吗 呢 吧 啊 这 那 哪 谁 什么 怎么 为什么 多少 几 何时 哪里 我 你 他 她 它 们 有 请问';

export const stopWords: ReadonlySet<string> = new Set(`${ENGLISH} ${CHINESE}`.split(/\s+/u).filter(Boolean));
