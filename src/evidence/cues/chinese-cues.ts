import type { Cue } from './cue.js';

/** Chinese has no spaces and its verbs of saying stand right behind their subject: words are enough. */
export const CHINESE_CUES: readonly Cue[] = [
  {
    stance: 'denial',
    words: /否认|辟谣|驳斥|反驳|澄清/g,
    speaker: 'subject',
    notBehind: /(?:没有|未|不|并未|拒绝|无法|不可)$/,
  },
  {
    stance: 'denial',
    words:
      /不实(?:信息|消息|言论|报道|指控|传言)?|谣言|子虚乌有|无中生有|纯属(?:捏造|虚构|谣言|诽谤)|毫无根据|没有根据|并非(?:事实|如此)|不属实|造谣|诬陷|诽谤/g,
    speaker: 'outer',
  },
  {
    stance: 'denial',
    words:
      /(?:并未|没有|从未|从来没有|不曾|未曾|并没有)(?:被|遭|受到|参与|进行|任何)?(?:警方)?(?:拘留|逮捕|拘捕|带走|操纵|挪用|欺诈|诈骗|跑路|违法|违规|泄露|殴打|威胁|抄袭|作弊|隐瞒|侵占|受贿|行贿|贪污|盗窃|偷|骗|洗钱|造假|杀人|打人|泄密|参与|拿过)|与[^，。；]{1,20}无关/g,
    speaker: 'outer',
  },
  {
    stance: 'claim',
    words: /声称|宣称|自称|指控|指责|指称|爆料|举报|控告|质疑|认为(?=.{0,12}(?:责任|违规|违法))/g,
    speaker: 'subject',
    notBehind: /被$/,
  },
  {
    stance: 'claim',
    words: /涉嫌|据称|据传|疑似|被指|传闻|有传言|传言|网传|被举报|被指控|被控/g,
    speaker: 'none',
  },
  {
    stance: 'statement',
    words:
      /表示|回应|指出|宣布|告诉|透露|强调|公告|声明|说明|解释|承认|承诺|道歉|坦言|答复|通报|(?<![名简俗职自声宣据指对堪人号])称(?!为|号|作|呼|职)|说(?!明|法|服)/g,
    speaker: 'subject',
    notBehind: /(?:被|未|没有|不|再|听|小|传|的)$/,
  },
];
