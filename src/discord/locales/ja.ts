import type { Stance } from '../../answering/answer.js';
import type { Words } from './en.js';
import { readEventValue } from './event-value.js';

const SEASON = { SP: '春', SU: '夏', FA: '秋', WI: '冬' } as const;

const STANCE: Record<Stance, string> = {
  reported: '',
  claim: '⚠ 主張',
  denial: '✋ 否定',
  statement: '🗣 声明',
};

function date(year: number | null, month: number | null, day: number | null): string {
  return [
    year === null ? '' : `${year}年`,
    month === null ? '' : `${month}月`,
    day === null ? '' : `${day}日`,
  ].join('');
}

function eventDate(value: string): string {
  const read = readEventValue(value);
  if (read === undefined) return value;
  const { century, decade, year, quarter, week, season, month, day } = read;
  if (century !== undefined) return `${century}世紀`;
  if (decade !== undefined) return `${decade}年代`;
  const part =
    (quarter !== undefined && `第${quarter}四半期`) ||
    (week !== undefined && `第${week}週`) ||
    (season !== undefined && (year === null ? SEASON[season] : `の${SEASON[season]}`)) ||
    date(null, month ?? null, day ?? null);
  return `${date(year, null, null)}${part}${year === null ? '（年の記載なし）' : ''}`;
}

/** The bot's own words in Japanese. */
export const ja: Words = {
  date,
  eventDate,
  byFileName: (date) => `${date}（ファイル名による）`,
  undated: '日付不明',
  summary: '要約',
  sameDocument: '同じ文書',
  paragraph: (n) => `第${n}段落`,
  page: (n) => `${n}ページ`,
  row: (n) => `${n}行目`,
  stance: (stance, by) =>
    STANCE[stance] === '' || by === null ? STANCE[stance] : `${STANCE[stance]}（「${by}」）`,
  pageOf: (page, pages) => `${page} / ${pages} ページ`,
  count: {
    documents: (count) => `文書${count}件`,
    incidents: (count) => `事件${count}件`,
    events: (count) => `出来事${count}件`,
  },

  long: {
    attached: '長すぎてメッセージに収まらないため、原文のまま添付しました。',
    tooLong: '長すぎてここには送れません。全文は出典にあります。',
  },
  answer: {
    onRecord: '📎 **ほかの記録**',
    matter: {
      amount: () => '金額',
      share: () => '割合',
      date: () => '日付',
      place: () => '場所',
      count: (counted) => (counted === undefined ? '数' : `数（${counted}）`),
    },
    differ: (matter, numbers) => `⚖ 出典によって異なります（${matter}）：${numbers}`,
    disputed: 'ここに引用した内容には異論があります。「ほかの記録」をご覧ください。',
    askedBy: (mention) => `${mention} さんが共有しました`,
    within: (what) => `🔎 対象：${what}`,
    from: (day) => `${day}以降`,
    to: (day) => `${day}まで`,
    otherLanguage: '文書と質問の言語が違うため、関連する記述を見落としている可能性があります。',
    followUp: '上に示したとおり、前の質問の続きとして受け取りました。',
  },
  refusal: {
    title: '文書には書かれていません。',
    reason: '私は引用だけをします。答えがないときは、推測せずにそうお伝えします。',
    instead: '**これについては文書に書かれていません。**最も近い内容：',
    nearest: '文書にある最も近い話題です。押すと質問できます：',
    tips: '別の言葉や、名前、事件名で試してください。読み込んだ文書は `/出典` で確認できます。',
    empty: '回答のもとになる文書がまだありません。',
  },

  buttons: {
    more: '続き',
    timeline: '年表',
    sources: '出典',
    share: '共有',
    previous: '戻る',
    next: '次へ',
    read: (n) => `[${n}] を読む`,
  },
  context: { title: '📖 引用箇所の前後' },
  sources: {
    title: '📚 出典',
    cited: '📚 この回答の出典',
    none: '文書がまだありません。',
    unknown: (name) => `「${name}」という文書はありません。\`/出典\` ですべて確認できます。`,
    publisher: '発行元',
    incident: '事件',
    language: '言語',
    file: 'ファイル',
    paragraphs: '段落数',
    unknownValue: '不明',
    noParagraph: (n, last) => `第${n}段落はありません。この文書は第1段落から第${last}段落までです。`,
    hint: '`/出典 文書:` で文書を開いて読めます。',
  },
  incidents: {
    title: '🗂 事件',
    none: '事件名を記した文書がまだありません。',
    published: (dates) => `発行：${dates}`,
    events: (dates) => `内容の時期：${dates}`,
    ask: (name) => `何が起きましたか：${name}`,
    who: (name) => `${name}とは誰ですか？`,
  },
  timeline: {
    title: '🗓 年表',
    none: '条件に合う、日付のある出来事は文書にありません。',
    also: 'ほかの出典：',
    basis: {
      explicit: '',
      relative: '日付は別の日を基準にした記述',
      completed: '日付は文脈から補ったもの',
    },
    newest: '新しい順',
    ofAnswer: '🗓 この回答に出てくる日付',
    pick: '時期か事件を押すと、その出来事が表示されます。',
    list: 'すべてを一覧で',
    pictured: (shown, all) => `画像：${all}件中${shown}件`,
    picture: {
      stance: { reported: '記述', statement: '声明', claim: '主張', denial: '否定' },
      yearNotStated: '年の記載なし',
      noDates: '日付のある出来事のない年表。',
      lead: (shown, all, span) => `年表：出来事${all}件${shown === all ? '' : `のうち${shown}件`}、${span}。`,
      span: (from, to) => `${from}から${to}まで`,
      range: (from, to) => `${from}から${to}`,
      entry: (number, day, stance) => `${number}番：${day}${stance === '' ? '' : `、${stance}`}。`,
      more: (count) => `ほか${count}件。`,
    },
  },
  export: {
    title: (events) => `📤 **年表のファイル** · ${events}`,
    heading: '年表',
    dayNotStated: '日は記載なし',
    leftOut: (count) =>
      `カレンダーに入れられる日付のない出来事がほかに${count}件あります。ほかの形式には含まれています。`,
    answer: '📤 **回答のファイル**',
    noCalendar: '回答はカレンダーにできません。ほかの形式を選んでください。',
    noTopic: '話題は年表のための項目です。質問を入れるときは空にしてください。',
    noDay:
      '条件に合う出来事に、カレンダーに入れられる日付のあるものはありません。ほかの形式にはすべて含まれています。',
    tooLarge: 'ファイルが大きすぎて、ここでは送れません。話題、文書、または期間で絞ってください。',
  },
  check: {
    title: '🔍 出典と照合しました',
    nothing: 'このメッセージには照合できる内容がありません。何かを述べている文が見つかりませんでした。',
    supports: '**出典にもそうあります**',
    hearsay: '**誰かの主張として書かれているだけです**',
    neutral: '**出典にある関連の記述**',
    contradicts: '**出典には異なる記述があります**',
    silent: '出典には見つかりませんでした。',
    skipped: '照合しなかったもの：',
    skip: {
      question: '質問文です',
      short: '内容が少なすぎます',
      long: '長すぎます',
      code: 'コードです',
      many: '一つのメッセージにつき五文までです',
    },
    more: (count) => `ほか${count}文`,
  },
  status: {
    title: '⚙ 状態',
    forbidden: 'このサーバーを管理できるメンバーだけが見られます。',
    version: 'バージョン',
    reader: '読解モデル',
    uptime: '稼働時間',
    collection: 'コレクション',
    chosenBy: '決め手',
    rules: {
      channel: 'このチャンネル',
      parent: 'このスレッドの親チャンネル',
      server: 'このサーバー',
      default: '既定',
    },
    documents: '文書',
    passages: '文章の区切り',
    unread: '読み込めなかったファイル',
    problems: '読み込み時の問題',
    noProblems: 'なし',
    latency: '回答時間',
    latencyValue: (p50, p99, count) => `p50 ${p50} ミリ秒 · p99 ${p99} ミリ秒 · 回答${count}件`,
    noLatency: 'まだ質問がありません',
    duration: (days, hours, minutes) => `${days}日${hours}時間${minutes}分`,
    moreProblems: (count) => `ほか${count}件`,
    index: '文書の版',
    loaded: '文書の読み込み',
    ago: (duration) => `${duration}前`,
  },
  reload: {
    forbidden: 'このサーバーを管理できるメンバーだけが実行できます。',
    unable: 'ここでは文書は起動時にだけ読み込まれます。',
    onlyOne: 'ここにはコレクションが一つしかありません。この項目は空のままにしてください。',
    unknown: (titles) =>
      `このサーバーが使うコレクションではありません。使っているのは次のとおりです：${titles}。`,
    title: '🔄 文書を読み込み直しました',
    same: '変更はありません。',
    failed: (reason) => `読み込めなかったため、これまでの文書をそのまま使います：${reason}。`,
    added: '追加',
    changed: '変更',
    removed: '削除',
    faulty: '読み込めないため、最後に読めた版を使います',
    documents: (count) => `現在${count}件の文書から引用します。`,
    more: (count) => `ほか${count}件`,
  },
  curate: {
    similar: (title) => `すでにある「${title}」と同じ内容です。`,
    off: 'ここでは Discord から文書の追加や削除はできません。',
    notHere: 'この場所からは文書の追加や削除はできません。',
    forbidden: 'これができるのは、このサーバーを管理できるメンバーか、専用のロールを持つメンバーだけです。',
    nothing: 'そのメッセージにはファイルも文章もありません。',
    firstOf: (count) =>
      `このメッセージにはファイルが${count}個あり、これは最初のものです。ほかは \`/文書 追加\` をお使いください。`,
    title: '📥 追加する前の確認',
    read: (passages) => `読み取り：${passages}段落`,
    cut: '本文ではないため省いた部分：',
    nothingCut: '省いた部分：なし',
    dates: '日付',
    preview: '引用するとこうなります',
    field: {
      title: '題名',
      published: '公開日',
      publishedHint: '2018、2018年9月、2018-09-11 など',
      url: 'アドレス',
    },
    formTitle: '情報を直す',
    badUrl: (value) => `「${value}」はウェブのアドレスではありません。https:// で始めてください。`,
    badTitle: '題名には文字か数字が必要です。',
    add: '追加',
    correct: '直す',
    discard: '追加しない',
    added: '追加しました',
    discarded: '何も追加していません。',
    later: 'ここでは起動時か `/再読み込み` のときに文書を読みます。それまでは今のままです。',
    removeTitle: '🗑 ごみ箱に移しますか？',
    several: (others) => `このファイルにはほかに${others}件の文書があり、一緒に移ります。`,
    remove: 'ごみ箱に移す',
    keep: '残す',
    removed: 'フォルダーのごみ箱に移しました',
    kept: 'そのまま残します。',
    problem: {
      'not-from-discord': () => 'このファイルは Discord にないため、取得しません。',
      unreachable: () => 'Discord からこのファイルを取得できません。もう一度送ってください。',
      'too-large': () => 'このファイルは読み取れる大きさを超えています。',
      'too-slow': () => 'このファイルの取得に時間がかかりすぎました。もう一度お試しください。',
      'too-costly': () =>
        'このファイルの読み取りには、許された以上の時間またはメモリが必要なため、中止しました。',
      'not-read': (detail) => `読み取れる文書がありません。${detail}`,
      'too-many-documents': (detail) =>
        `文書が${detail}件あり、ここから追加できる数を超えています。\`casebook import\` ならすべて取り込めます。`,
      'too-many-today': (detail) =>
        `今日はすでに${detail}個のファイルを変更しました。続きは明日お願いします。`,
      gone: () => 'もうありません。最初からやり直してください。',
      changed: () =>
        '読み取った後でファイルが変わったため、そのままにしました。読み直した後でもう一度お試しください。',
      'not-written': (detail) => `文書フォルダーに書き込めませんでした：${detail}。`,
      'not-in-folder': () => '文書フォルダーの中にないため、そのままにしました。',
    },
  },
  help: {
    title: '👋 文書の言葉でそのままお答えします',
    openers: '**たとえば、こんな質問ができます：**',
    intro:
      '事件について質問してください。答えになる文を一字一句そのまま引用し、それがどこにあるかを示します。' +
      '文書に書かれていないときは、そうお伝えします。作り話はしません。',
    commands: '**コマンド**',
    menu: (name) =>
      `メッセージを右クリック（スマートフォンでは長押し）→ アプリ → **${name}**：文書にある、賛否それぞれの記述を示します。`,
    marks:
      '**記号**\n⚠ 誰かの主張 · ✋ 誰かの否定 · 🗣 当事者の声明\n📖 回答の下のボタン：引用の前後の段落、出典、日付',
    reading: (documents, passages) => `文書${documents}件（${passages}段落）を読み込みました。`,
    chat: 'ダイレクトメッセージでは、そのまま質問を書いてください。',
    chatServer: 'ダイレクトメッセージ、または私へのメンションや返信で、そのまま質問を書いてください。',
    chatThreads:
      'ダイレクトメッセージ、私の回答のスレッド、または私へのメンションや返信で、そのまま質問を書いてください。',
  },
  feedback: {
    thanks: 'ありがとうございます。記録しました。',
    again: 'この回答についてはすでにご意見をいただいています。ありがとうございます。',
    title: 'どこに問題がありましたか？',
    label: 'どう答えるべきでしたか？',
    placeholder: '引用が違う、出典が足りない、答えないほうがよかった など',
  },
  errors: {
    fault: (id) =>
      `こちらで問題が起きました。もう一度お試しください。続くようでしたら、この番号をお知らせください：\`${id}\``,
    cooldown: (seconds) => `質問の間隔が短すぎます。${seconds}秒お待ちください。`,
    channelCooldown: (seconds) => `このチャンネルの質問の間隔が短すぎます。${seconds}秒お待ちください。`,
    busy: 'ただいま質問が集中しています。少ししてからもう一度お試しください。',
    away: 'ただいま文書にアクセスできません。1分ほどしてからもう一度お試しください。',
    slow: '一つの依頼にかけられる時間を超えたため、中断しました。言葉を減らす、文書を一つにする、期間を区切るなど、範囲を狭めてください。',
    leaving: '再起動のため、最後まで処理できませんでした。少ししてからもう一度質問してください。',
    unreadable:
      'この返信は読めません。Discordは、私へのメンションがあるときだけ内容を見せてくれます。メンションをオンにして返信するか、' +
      '`/質問` を使ってください。',
    date: {
      'no-clock': (value) =>
        `「${value}」は今日がいつかによって変わりますが、私は今日を基準にしません。2018年9月 のように日付を書いてください。`,
      'no-year': (value) => `「${value}」には年がありません。2018年9月10日 のように書いてください。`,
      ambiguous: (value) =>
        `「${value}」は二つの日に読めます。2018年9月10日 または 2018-09-10 のように書いてください。`,
      'no-such-date': (value) => `「${value}」は暦にない日付です。`,
      unreadable: (value) =>
        `「${value}」は読み取れない日付です。2018、2018年9月、2018-09-11 のように書いてください。`,
    },
    dateOrder: '`開始` が `終了` より後になっています。',
    noDocuments:
      '文書がまだないため、何もお答えできません。\n管理者の方へ：文書フォルダー（設定 `CORPUS_DIR`）にファイルを入れて、`/再読み込み` を使うか、' +
      '起動し直してください。読めるファイルの種類は `docs/curate.md` にあります。読み込めなかったファイルは `/状態` か `casebook check` で' +
      '確認できます。',
    emptyQuestion: '質問を言葉で書いてください。',
    longQuestion: (max) => `質問は${max}文字以内でお願いします。`,
    oldButton: 'このボタンはもう使えません。もう一度質問してください。',
    changed:
      'これを表示した後に文書が変わったため、現在の内容とは違うかもしれません。もう一度質問してください。',
    otherCollection:
      'ここで参照する文書は、表示中のものとは別のものに変わりました。もう一度質問してください。',
    oldCommand: 'このコマンドは変更されました。1分ほどしてからもう一度お試しください。',
  },

  commands: {
    ask: {
      name: '質問',
      description: '質問すると、文書からの引用で答えます',
      options: {
        question: { name: '質問文', description: '何を知りたいですか？' },
        source: { name: '出典', description: 'この文書だけから引用する' },
        from: { name: '開始', description: 'この日以降に発行された文書：2018、2018年9月、2018-09-11 など' },
        to: { name: '終了', description: 'この日までに発行された文書：2018、2018年9月、2018-09-11 など' },
        private: { name: '非公開', description: '回答を自分だけに表示する' },
      },
    },
    timeline: {
      name: '年表',
      description: '文書によると、いつ何が起きたか',
      options: {
        topic: { name: '話題', description: 'この話題の出来事だけ' },
        from: { name: '開始', description: 'この日以降：2018、2018年9月、2018-09-11 など' },
        to: { name: '終了', description: 'この日まで：2018、2018年9月、2018-09-11 など' },
        source: { name: '出典', description: 'この文書にある出来事だけ' },
        order: { name: '順序', description: '古い順または新しい順' },
        private: { name: '非公開', description: '年表を自分だけに表示する' },
      },
    },
    export: {
      name: '書き出し',
      description: '年表または回答を出典つきのファイルにし、自分だけに表示する',
      options: {
        question: { name: '質問', description: '年表の代わりに、この質問への回答' },
        format: { name: '形式', description: 'ファイルの種類。選ばなければ文章' },
        topic: { name: '話題', description: 'この話題の出来事だけ' },
        from: { name: '開始', description: 'この日以降：2018、2018年9月、2018-09-11 など' },
        to: { name: '終了', description: 'この日まで：2018、2018年9月、2018-09-11 など' },
        source: { name: '出典', description: 'この文書だけ' },
      },
    },
    incidents: {
      name: '事件',
      description: '文書に書かれている事件',
      options: { private: { name: '非公開', description: '一覧を自分だけに表示する' } },
    },
    sources: {
      name: '出典',
      description: '引用元になる文書',
      options: {
        document: { name: '文書', description: 'この文書を表示する' },
        paragraph: { name: '段落', description: 'この段落から表示する' },
        private: { name: '非公開', description: '一覧を自分だけに表示する' },
      },
    },
    status: { name: '状態', description: 'ボットの動作状況', options: {} },
    reload: {
      name: '再読み込み',
      description: '再起動せずに文書を読み込み直す',
      options: {
        collection: {
          name: 'コレクション',
          description: 'これだけ。省略すると、このサーバーが使うものすべて',
        },
      },
    },
    help: { name: 'ヘルプ', description: 'このボットでできることと使い方', options: {} },
    check: { name: '出典と照合' },
    document: {
      name: '文書',
      description: '文書を出典に加える、または取り除く',
      subcommands: {
        add: { name: '追加', description: 'ファイルの読み取り方を確かめ、直して追加する' },
        remove: { name: '削除', description: '文書をごみ箱に移す' },
      },
      options: {
        file: {
          name: 'ファイル',
          description: '文章、ウェブページ、PDF、Word ファイル、メール、表、フィード',
        },
        document: { name: '文書', description: '取り除く文書' },
      },
    },
    addToSources: { name: '出典に加える' },
  },
  orders: { oldest: '古い順', newest: '新しい順' },
  formats: {
    md: 'Markdown（読むための文章）',
    csv: 'CSV（表）',
    json: 'JSON（プログラム用）',
    ics: 'iCalendar（カレンダー用）',
  },
};
