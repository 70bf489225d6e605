/** A page as a site would send it, and the words of its article. */
export interface Layout {
  readonly name: string;
  readonly html: string;
  readonly article: string;
}

const STORY = [
  'The pump of the night ferry to Askholm stopped at a quarter to midnight on Tuesday, the ferry line said, and the boat drifted for two hours before a tug came out.',
  '“Nobody told us anything,” said Marit Lund, who was on board with her two sons. “The lights went out, and then the engine did.”',
  'The line denied that it had been warned. It has mended the pump twice since 2017, according to the log of the harbour office, which this newspaper has read.',
  'Per Olsen, the mate, was questioned on Wednesday and let go. He said that he had not been near the engine that night.',
  'The harbour office put the damage at four million kroner. It will publish a report in the autumn, a spokeswoman said.',
  'Two other boats of the line have pumps of the same make; both were taken out of service on Thursday, and the line expects delays for the rest of the month.',
] as const;
const SHORT = ['It rained.', 'No one was hurt.', 'The tug was an hour late.'] as const;
const NAV =
  '<ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li><li><a href="/land">Land</a></li><li><a href="/about">About us</a></li></ul>';
const RELATED = [
  'Ferry to Norvik gets a new engine after years of delay',
  'Why the harbour office wants fewer boats on the sound this winter',
  'Ten islands that you can reach by bus, and one that you cannot',
];
const links = RELATED.map((title, i) => `<a href="/${i}">${title}</a>`);
const COMMENTS = [
  'I was on that boat and it was the worst night of my life, the crew should be ashamed of themselves and so should the line.',
  'Typical. They have known about those pumps for years and did nothing whatever, as anybody who lives here can tell you.',
];
const LEGAL =
  'Copyright 2019 Coast Post. All rights reserved. No part of this site may be copied without leave in writing. Privacy policy. Terms of use.';
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Ferry drifts for two hours | Coast Post</title>${head}</head><body>${body}</body></html>`;
const layout = (name: string, body: string, article: readonly string[] = STORY): Layout => ({
  name,
  html: page(body),
  article: article.join('\n'),
});
const H1 = '<h1>Ferry drifts for two hours</h1>';
const footer = `<footer><p>${LEGAL}</p></footer>`;

/** Twenty layouts, each with what surrounds an article on sites of its kind. */
export const LAYOUTS: readonly Layout[] = [
  layout(
    'article element',
    `<header><nav>${NAV}</nav></header><main><article>${H1}${p(STORY)}</article></main>${footer}`,
  ),
  layout(
    'divisions only',
    `<div id="menu">${NAV}</div><div id="content">${H1}<div class="text">${p(STORY)}</div></div><div id="foot">${LEGAL}</div>`,
  ),
  layout(
    'tables of the nineties',
    `<table><tr><td width="150">${NAV}</td><td>${H1}${p(STORY)}</td><td>${links.join('<br>')}</td></tr><tr><td colspan="3">${LEGAL}</td></tr></table>`,
  ),
  layout(
    'line breaks for paragraphs',
    `<div>${NAV}</div><div class="story">${H1}${STORY.join('<br><br>')}</div>${footer}`,
  ),
  layout(
    'related links inside',
    `<nav>${NAV}</nav><article>${H1}${p(STORY.slice(0, 3))}<aside class="related"><h3>Read more</h3><ul>${links.map((a) => `<li>${a}</li>`).join('')}</ul></aside>${p(STORY.slice(3))}</article>${footer}`,
  ),
  layout(
    'comments below',
    `<nav>${NAV}</nav><article>${H1}${p(STORY)}</article><section id="comments" class="comments"><h2>2 comments</h2>${COMMENTS.map((text) => `<div class="comment"><b>user</b><p>${text}</p></div>`).join('')}</section>${footer}`,
  ),
  layout(
    'cookie banner and sign-up',
    `<div class="cookie-banner"><p>We use cookies to make this site better for you and our partners. You can say no at any time in your settings.</p><button>Accept all</button></div><nav>${NAV}</nav><article>${H1}${p(STORY)}<div class="newsletter-signup"><p>Sign up for our newsletter and get the best of the coast every morning.</p><form><input><button>Sign up</button></form></div></article>${footer}`,
  ),
  layout(
    'sidebar',
    `<nav>${NAV}</nav><div class="row"><div class="main">${H1}${p(STORY)}</div><div class="sidebar"><h3>Most read</h3>${links.map((a) => `<p>${a}</p>`).join('')}<h3>Weather</h3><p>Rain, 9 degrees</p></div></div>${footer}`,
  ),
  layout(
    'captions',
    `<nav>${NAV}</nav><article>${H1}<figure><img src="a"><figcaption>The ferry in May. Photo: A. Berg</figcaption></figure>${p(STORY)}</article>${footer}`,
  ),
  layout(
    'headings between',
    `<nav>${NAV}</nav><article>${H1}${p(STORY.slice(0, 2))}<h2>What the line says</h2>${p(STORY.slice(2, 4))}<h2>What comes next</h2>${p(STORY.slice(4))}</article>${footer}`,
    [...STORY.slice(0, 2), 'What the line says', ...STORY.slice(2, 4), 'What comes next', ...STORY.slice(4)],
  ),
  layout(
    'a list',
    `<nav>${NAV}</nav><article>${H1}${p(STORY)}<ul><li>23:45 The pump stops</li><li>01:40 The tug comes</li></ul></article>${footer}`,
    [...STORY, '23:45 The pump stops', '01:40 The tug comes'],
  ),
  layout(
    'a quotation',
    `<nav>${NAV}</nav><article>${H1}${p(STORY.slice(0, 4))}<blockquote><p>We regret what happened and will find out why.</p></blockquote>${p(STORY.slice(4))}</article>${footer}`,
    [...STORY.slice(0, 4), 'We regret what happened and will find out why.', ...STORY.slice(4)],
  ),
  layout(
    'a blog',
    `<div class="wrap"><div class="site-header"><a href="/">Coast diary</a></div><div class="post hentry"><h2 class="entry-title">Ferry drifts for two hours</h2><div class="entry-meta">Posted on 12 June 2019 by marit</div><div class="entry-content">${p(STORY)}</div><div class="tags">Tags: <a>ferry</a>, <a>pump</a></div></div><div id="respond"><h3>Leave a reply</h3><form><p>Your email address will not be published.</p></form></div></div>`,
  ),
  layout(
    'share buttons',
    `<nav>${NAV}</nav><article>${H1}<div class="share"><a>Share on Facebook</a> <a>Tweet</a> <a>Mail</a></div>${p(STORY)}<div class="social-share"><span>Share this</span></div></article>${footer}`,
  ),
  layout(
    'scripts and styles',
    `<style>p { color: red }</style><nav>${NAV}</nav><article>${H1}<script>var ad = "Buy a boat";</script>${p(STORY)}<noscript>Please switch on JavaScript.</noscript></article>${footer}`,
  ),
  layout(
    'short paragraphs',
    `<nav>${NAV}</nav><article>${H1}${p([...STORY.slice(0, 3), ...SHORT, ...STORY.slice(3)])}</article>${footer}`,
    [...STORY.slice(0, 3), ...SHORT, ...STORY.slice(3)],
  ),
  layout(
    'no headline element',
    `<div class="top">${NAV}</div><div class="body-copy">${p(STORY)}</div><div class="bottom">${links.join(' ')} ${LEGAL}</div>`,
  ),
  layout(
    'a statement',
    `<div id="nav">${NAV}</div><div id="main"><div class="press"><h1>Statement of the ferry line</h1><div class="rich-text"><div>${STORY[0]}</div><div>${STORY[2]}</div><div>${STORY[5]}</div></div></div></div>${footer}`,
    [STORY[0], STORY[2], STORY[5]],
  ),
  layout(
    'links in the text',
    `<nav>${NAV}</nav><article>${H1}${p(STORY.map((text) => text.replace('pump', '<a href="/pump">pump</a>')))}</article>${footer}`,
  ),
  layout(
    'everything nested',
    `<div><div><div><div>${NAV}</div><div><div><section><div>${H1}<div><div>${p(STORY)}</div></div></div></section></div></div><div><div>${LEGAL}</div></div></div></div></div>`,
  ),
];
