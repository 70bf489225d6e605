/** What the page says around the channel. */
export interface PageWords {
  readonly language: string;
  readonly title: string;
  readonly channels: string;
  readonly group: string;
  readonly channel: string;
  readonly topic: string;
  readonly empty: string;
  readonly width: string;
  readonly theme: string;
  readonly messages: string;
  readonly welcome: string;
  /** What stands between backticks is code. */
  readonly how: string;
  readonly suggestions: string;
  readonly replyingTo: string;
  readonly doNotReply: string;
  readonly message: string;
  readonly placeholder: string;
  readonly send: string;
  readonly cancel: string;
  readonly submit: string;
  readonly copy: string;
  readonly reply: string;
  readonly you: string;
  readonly used: string;
  readonly chose: string;
  readonly thinking: string;
  readonly onlyYou: string;
  readonly dismiss: string;
  readonly naming: string;
  documents(count: number): string;
  /** @param time - hours and minutes */
  today(time: string): string;
  noAnswer(reason: string): string;
}

const english: PageWords = {
  language: 'en',
  title: 'Casebook playground',
  channels: 'Channels',
  group: 'Text channels',
  channel: 'incidents',
  topic: 'The bot on this machine, without Discord',
  empty: 'Empty the channel',
  width: 'Phone or desktop width',
  theme: 'Light or dark',
  messages: 'Messages',
  welcome: 'Welcome to #incidents',
  how: 'Ask with `/ask` or by naming `@Casebook`, press the buttons, right-click a message to check it or to reply.',
  suggestions: 'Suggestions',
  replyingTo: 'Replying to',
  doNotReply: 'Do not reply',
  message: 'Message',
  placeholder: 'Message, or / for commands',
  send: 'Send',
  cancel: 'Cancel',
  submit: 'Submit',
  copy: 'Copy text',
  reply: 'Reply',
  you: 'You',
  used: 'used',
  chose: 'chose',
  thinking: 'Casebook is thinking…',
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  naming: 'answers as /ask does',
  documents: (count) => `${count} ${count === 1 ? 'document' : 'documents'}`,
  today: (time) => `Today at ${time}`,
  noAnswer: (reason) => `The playground did not answer: ${reason}`,
};

const chinese: PageWords = {
  language: 'zh-CN',
  title: 'Casebook 试验场',
  channels: '频道',
  group: '文字频道',
  channel: '事件',
  topic: '在这台电脑上运行的机器人，不经过 Discord',
  empty: '清空频道',
  width: '手机或桌面宽度',
  theme: '浅色或深色',
  messages: '消息',
  welcome: '欢迎来到 #事件',
  how: '用 `/提问` 或提到 `@Casebook` 来提问，点按按钮，右键点按消息即可核对或回复。',
  suggestions: '建议',
  replyingTo: '正在回复',
  doNotReply: '取消回复',
  message: '消息',
  placeholder: '输入消息，或输入 / 使用命令',
  send: '发送',
  cancel: '取消',
  submit: '提交',
  copy: '复制文字',
  reply: '回复',
  you: '你',
  used: '使用了',
  chose: '选择了',
  thinking: 'Casebook 正在思考…',
  onlyYou: '只有你能看到',
  dismiss: '关闭消息',
  naming: '与 /提问 的回答相同',
  documents: (count) => `${count} 份文档`,
  today: (time) => `今天 ${time}`,
  noAnswer: (reason) => `试验场没有回应：${reason}`,
};

/** Gives the words of the page in a language; English where it has none. */
export function pageWordsFor(locale: string): PageWords {
  return locale === 'zh-CN' ? chinese : english;
}
