import type { Stance } from '../../answering/answer.js';
import type { Words } from './en.js';
import { readEventValue } from './event-value.js';

const STANCE: Record<Stance, string> = {
  reported: '',
  claim: '⚠ 指控',
  denial: '✋ 否认',
  statement: '🗣 声明',
};

const SEASON = { SP: '春季', SU: '夏季', FA: '秋季', WI: '冬季' } as const;

function valueInChinese(value: string): string {
  const read = readEventValue(value);
  if (read === undefined) return value;
  const { century, decade, year, quarter, week, season, month, day } = read;
  if (century !== undefined) return `${century}世纪`;
  if (decade !== undefined) return `${decade}年代`;
  return [
    year === null ? '' : `${year}年`,
    quarter === undefined ? '' : `第${quarter}季度`,
    week === undefined ? '' : `第${week}周`,
    season === undefined ? '' : SEASON[season],
    month === undefined ? '' : `${month}月`,
    day === undefined ? '' : `${day}日`,
    year === null ? '（未注明年份）' : '',
  ].join('');
}

/** The bot's own words in Simplified Chinese. */
export const zhCN: Words = {
  date: (year, month, day) =>
    [
      year === null ? '' : `${year}年`,
      month === null ? '' : `${month}月`,
      day === null ? '' : `${day}日`,
    ].join(''),
  eventDate: valueInChinese,
  undated: '日期不详',
  summary: '摘要',
  sameDocument: '同一文档',
  paragraph: (n) => `第${n}段`,
  page: (n) => `第${n}页`,
  row: (n) => `第${n}行`,
  stance: (stance, by) =>
    STANCE[stance] === '' || by === null ? STANCE[stance] : `${STANCE[stance]}，来自“${by}”`,
  pageOf: (page, pages) => `第${page}页，共${pages}页`,
  count: {
    documents: (count) => `${count}份文档`,
    incidents: (count) => `${count}起事件`,
    events: (count) => `${count}项事件`,
  },

  /** Stands for words that no message could hold. */
  long: {
    attached: '原文太长，消息放不下，已逐字附上。',
    tooLong: '原文太长，无法在此发送，请查看来源。',
  },
  answer: {
    onRecord: '📎 **记录在案**',
    matter: {
      amount: () => '金额',
      share: () => '比例',
      date: () => '日期',
      place: () => '地点',
      count: (counted) => (counted === undefined ? '数量' : `数量：${counted}`),
    },
    differ: (about, numbers) => `⚖ 各来源说法不一（${about}）：${numbers}`,
    disputed: '此处引用的说法存在争议，请看“记录在案”。',
    askedBy: (mention) => `由 ${mention} 分享`,
    within: (what) => `🔎 仅限${what}`,
    from: (date) => `自${date}起`,
    to: (date) => `至${date}`,
    otherLanguage: '文档的语言和你的提问不同，所以我可能会漏掉其中的相关内容。',
    followUp: '我把你的话理解为接着上一个问题来问，如上所示。',
  },
  refusal: {
    title: '文档里没有说。',
    reason: '我只引用原文；没有依据时，我宁可直说，也不猜测。',
    instead: '**文档里没有说这一点。**最接近的内容：',
    nearest: '文档里最接近的内容，点击即可提问：',
    tips: '换个说法，或者写出人名、事件名；用 `/sources` 查看我读过的文档。',
    empty: '目前还没有可供引用的文档。',
  },

  buttons: {
    more: '更多',
    context: '上下文',
    timeline: '时间线',
    sources: '来源',
    share: '公开分享',
    helpful: '有帮助',
    notHelpful: '没帮助',
    previous: '上一页',
    next: '下一页',
    read: (n) => `阅读 [${n}]`,
  },
  context: { title: '📖 引文所在段落' },
  sources: {
    title: '📚 来源',
    cited: '📚 本回答的来源',
    none: '目前还没有文档。',
    unknown: (name) => `没有名为“${name}”的文档。用 \`/sources\` 查看全部文档。`,
    publisher: '发布者',
    incident: '事件',
    language: '语言',
    file: '文件',
    paragraphs: '段落数',
    unknownValue: '不详',
    noParagraph: (n, last) => `没有第${n}段；该文档共有${last}段。`,
    hint: '用 `/来源 文档:` 打开一份文档来阅读。',
  },
  incidents: {
    title: '🗂 事件',
    none: '还没有文档注明其事件。',
    published: (dates) => `发布于${dates}`,
    events: (dates) => `讲述${dates}`,
    ask: (name) => `发生了什么：${name}？`,
    who: (name) => `${name}是谁？`,
  },
  timeline: {
    title: '🗓 时间线',
    none: '文档中没有符合条件且注明日期的事件。',
    also: '另见',
    basis: { explicit: '', relative: '日期为相对说法', completed: '日期由上下文补全' },
    newest: '最新在前',
    ofAnswer: '🗓 本回答涉及的日期',
    pick: '点按时间或事件，查看其中发生的事。',
    list: '全部列出',
    pictured: (shown, all) => `图中 ${shown} / ${all}`,
  },
  export: {
    title: (events) => `📤 **时间线文件** · ${events}`,
    heading: '时间线',
    dayNotStated: '未注明日期',
    leftOut: (count) => `另有${count}项事件没有可放进日历的日期；其他格式都包含它们。`,
    noDay: '符合条件的事件都没有可放进日历的日期。其他格式都包含它们。',
    tooLarge: '文件太大，无法在此发送。请限定主题、文档或日期。',
  },
  check: {
    title: '🔍 与来源核对',
    nothing: '这条消息里没有可核对的内容：没有找到陈述事实的句子。',
    supports: '**来源中确有此说**',
    hearsay: '**只是有人这样说**',
    neutral: '**来源中的相关内容**',
    contradicts: '**来源中有不同的说法**',
    silent: '来源中没有找到相关内容。',
    skipped: '未核对：',
    skip: {
      question: '这是问句',
      short: '内容太少',
      long: '太长',
      many: '每条消息只核对五句',
    },
    more: (count) => `另有${count}句`,
  },
  status: {
    title: '⚙ 状态',
    forbidden: '只有可以管理此服务器的成员才能查看。',
    version: '版本',
    reader: '阅读器',
    uptime: '已运行',
    collection: '文档集',
    chosenBy: '选定依据',
    rules: { channel: '此频道', parent: '此子区所属的频道', server: '此服务器', default: '默认' },
    documents: '文档',
    passages: '段落',
    unread: '未读取的文件',
    problems: '加载时的问题',
    noProblems: '无',
    latency: '回答用时',
    latencyValue: (p50, p99, count) => `p50 ${p50} 毫秒 · p99 ${p99} 毫秒 · ${count}次回答`,
    noLatency: '还没有人提问',
    duration: (days, hours, minutes) => `${days}天${hours}小时${minutes}分钟`,
    moreProblems: (count) => `另有${count}个`,
    index: '文档版本',
    loaded: '文档读取于',
    ago: (duration) => `${duration}前`,
  },
  reload: {
    forbidden: '只有可以管理此服务器的成员才能执行。',
    unable: '这里只在启动时读取文档。',
    title: '🔄 已重新读取文档',
    same: '没有变化。',
    failed: (reason) => `无法读取，继续使用之前的文档：${reason}。`,
    added: '新增',
    changed: '已更改',
    removed: '已移除',
    faulty: '无法读取，继续使用上一个完好的版本',
    documents: (count) => `现在引用${count}份文档。`,
    more: (count) => `另有${count}个`,
  },
  help: {
    title: '👋 我用文档的原话回答问题',
    openers: '**可以先点这些问题：**',
    intro: '向我询问事件。我逐字引用能回答问题的句子，并注明出处。文档没有说的，我会直说。我不编造任何内容。',
    commands: '**命令**',
    menu: (name) => `右键点击消息，或在手机上长按消息 → 应用 → **${name}**：查看文档中支持或反对它的内容。`,
    marks: '**标记**\n⚠ 有人如此指控 · ✋ 有人否认 · 🗣 当事方的声明',
    reading: (documents, passages) => `我读过${documents}份文档，共${passages}个段落。`,
    chat: '在私信里直接写下问题即可。',
    chatServer: '在私信里，或者提及我、回复我时，直接写下问题即可。',
    chatThreads: '在私信里，在我的回答所开的子区里，或者提及我、回复我时，直接写下问题即可。',
  },
  feedback: {
    thanks: '谢谢，已记录。',
    again: '您已评价过这个回答。谢谢！',
    title: '哪里不对？',
    label: '应该怎样回答？',
    placeholder: '引文不对、缺少来源、本应拒答……',
  },
  errors: {
    fault: (id) => `我这边出了问题。请再试一次；如果仍然不行，请报告这个编号：\`${id}\``,
    cooldown: (seconds) => `提问太快了，请等待${seconds}秒。`,
    channelCooldown: (seconds) => `这个频道提问太快了，请等待${seconds}秒。`,
    busy: '现在问题很多，请稍后再试。',
    slow: '这个请求花的时间超过了上限，我已停止处理。请缩小范围再试：少用几个词，或只限一份文档、一段日期。',
    leaving: '我正在重启，这个问题没能答完。请稍后再问一次。',
    unreadable: '我读不到这条回复：只有提到我时，Discord 才让我看到内容。请回复时打开提及，或使用 `/提问`。',
    date: {
      'no-clock': (value) => `“${value}”要看今天是哪天，而我不以今天推算。请写明日期，例如 2018年9月。`,
      'no-year': (value) => `“${value}”没有年份。请写明年份，例如 2018年9月10日。`,
      ambiguous: (value) => `“${value}”可能指两个不同的日子。请写成 2018年9月10日 或 2018-09-10。`,
      'no-such-date': (value) => `“${value}”在日历上不存在。`,
      unreadable: (value) => `“${value}”不是我能读懂的日期。请写成 2018、2018年9月 或 2018-09-11。`,
    },
    dateOrder: '`开始` 晚于 `结束`。',
    noDocuments:
      '我还没有任何文档，所以没有可引用的内容。请机器人的管理者把文件放进文档文件夹（设置项 `CORPUS_DIR`），再用 `/重新读取` 或重新启动我；' +
      '`casebook check` 会显示我从每个文件读到了什么，`docs/curate.md` 说明我能读哪些文件，`/status` 会列出我无法读取的文件。',
    emptyQuestion: '请用文字提出问题。',
    longQuestion: (max) => `问题请不要超过${max}个字符。`,
    oldButton: '这个按钮已失效，请重新提问。',
    changed: '显示这条内容之后文档已有变化，它可能不再与文档相符。请重新提问。',
    otherCollection: '这里现在查询的文档与所显示的不同。请重新提问。',
    oldCommand: '这个命令已变更，请一分钟后再试。',
  },

  commands: {
    ask: {
      name: '提问',
      description: '提出问题，用文档原文回答',
      options: {
        question: { name: '问题', description: '你想知道什么？' },
        source: { name: '来源', description: '只引用这份文档' },
        from: { name: '开始', description: '只引用此日及以后发布的文档：2018、2018年9月 或 2018-09-11' },
        to: { name: '结束', description: '只引用此日及以前发布的文档：2018、2018年9月 或 2018-09-11' },
        private: { name: '私密', description: '只给你自己看' },
      },
    },
    timeline: {
      name: '时间线',
      description: '根据文档，何时发生了什么',
      options: {
        topic: { name: '主题', description: '只看与此有关的事件' },
        from: { name: '开始', description: '从此日起：2018、2018年9月 或 2018-09-11' },
        to: { name: '结束', description: '到此日止：2018、2018年9月 或 2018-09-11' },
        source: { name: '来源', description: '只看这份文档中的事件' },
        order: { name: '顺序', description: '从旧到新，或从新到旧' },
        private: { name: '私密', description: '只给你自己看' },
      },
    },
    export: {
      name: '导出',
      description: '把时间线导出为文件，附来源与记录在案的另一方说法，只给你自己看',
      options: {
        format: { name: '格式', description: '文件类型；不选则为文本' },
        topic: { name: '主题', description: '只看与此有关的事件' },
        from: { name: '开始', description: '从此日起：2018、2018年9月 或 2018-09-11' },
        to: { name: '结束', description: '到此日止：2018、2018年9月 或 2018-09-11' },
        source: { name: '来源', description: '只看这份文档中的事件' },
      },
    },
    incidents: {
      name: '事件',
      description: '文档讲述的事件',
      options: { private: { name: '私密', description: '只给你自己看' } },
    },
    sources: {
      name: '来源',
      description: '回答所引用的文档',
      options: {
        document: { name: '文档', description: '查看这份文档' },
        paragraph: { name: '段落', description: '从这一段开始查看' },
        private: { name: '私密', description: '只给你自己看' },
      },
    },
    status: { name: '状态', description: '机器人的运行状况', options: {} },
    reload: { name: '重新读取', description: '不重启，重新读取文档', options: {} },
    help: { name: '帮助', description: '这个机器人能做什么、怎么用', options: {} },
    check: { name: '与来源核对' },
  },
  orders: { oldest: '从旧到新', newest: '从新到旧' },
  formats: {
    md: 'Markdown，供阅读的文本',
    csv: 'CSV，表格',
    json: 'JSON，供程序使用',
    ics: 'iCalendar，供日历使用',
  },
};
