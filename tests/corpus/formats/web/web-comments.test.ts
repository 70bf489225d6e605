import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../src/corpus/read-document.js';
import { findDates } from '../../../../src/dates/find-dates.js';
import { buildTimeline } from '../../../../src/timeline/build-timeline.js';
import { corpusOfFiles } from '../../../support/corpus-of-files.js';

const STORY =
  'The pump of the night ferry failed on Wednesday, and the crew bailed water with buckets until the pilot came. ';

const page = (comments: string) =>
  `<html><head><title>Pump | Post</title></head><body><article><h1>The pump failed</h1><p>By <a rel="author" href="/s">Sanna Rike</a> <time datetime="2022-08-18T09:00:00+02:00" pubdate>2 years ago</time></p><p>${STORY.repeat(3)}</p></article><section id="comments" class="comments"><h2>Comments</h2>${comments}</section></body></html>`;

async function saidIn(html: string) {
  const { document } = await readDocument('a.html', Buffer.from(html));
  if (!document) throw new Error('nothing was read');
  const said = document.blocks
    .filter(({ kind, origin }) => origin !== undefined && (kind === 'paragraph' || kind === 'list'))
    .map(({ start, end, origin }) => [document.text.slice(start, end), origin?.author, origin?.at]);
  return { document, said };
}

describe('a comment of a reader', () => {
  it.each([
    '<li class="comment"><cite class="fn">ida_h</cite> <a href="#c1"><time datetime="2022-08-19T18:04:00+02:00">2 years ago</time></a><p>I saw it fail.</p><a class="reply">Reply</a></li>',
    '<li id="comment-12" class="comment even depth-1"><article class="comment-body"><footer class="comment-meta"><div class="comment-author vcard"><b class="fn">ida_h</b> <span class="says">says:</span></div><div class="comment-metadata"><a href="#c"><time datetime="2022-08-19T18:04:00+00:00">August 19, 2022 at 6:04 pm</time></a></div></footer><div class="comment-content"><p>I saw it fail.</p></div><div class="reply"><a>Reply</a></div></article></li>',
    '<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author" itemscope><span itemprop="name">ida_h</span></span> <time itemprop="dateCreated" datetime="2022-08-19T18:04">3h</time><div itemprop="text">I saw it fail.</div></div>',
    '<div class="user-comment"><div class="comment__author">ida_h</div><span class="comment__date" title="2022-08-19 18:04">vor 2 Jahren</span><p>I saw it fail.</p><button>Like</button></div>',
    '<div class="comment"><p>I saw it fail.</p><div class="by">ida_h, <abbr title="2022-08-19T18:04:00+02:00">2 years ago</abbr> <a href="#">Reply</a></div></div>',
    '<div class="comment"><div>Posted by ida_h on <span><a href="#c"><span title="2022-08-19 18:04">2 years ago</span></a></span></div><p>I saw it fail.</p></div>',
    '<div class="comment-box"><div>ida_h <small title="Friday, August 19, 2022 6:04 PM">2 years ago</small></div><p>I saw it fail.</p></div>',
    '<article class="Comment-item"><a class="username" href="/u/1">ida_h</a><span data-timestamp="1660932240">yesterday</span><p>I saw it fail.</p></article>',
  ])('is the word of whom it names, of its own day: %s', async (comment) => {
    expect((await saidIn(page(comment))).said).toEqual([['I saw it fail.', 'ida_h', '2022-08-19T18:04']]);
  });

  it('is not named by a sentence before its time', async () => {
    const comment =
      '<div class="comment"><p>I saw it fail <time datetime="2022-08-19T18:04">2 years ago</time></p></div>';
    expect((await saidIn(page(comment))).said).toEqual([]);
  });

  it('keeps its words that begin with the name', async () => {
    const comment =
      '<li class="comment"><cite>Ida</cite> <time datetime="2022-08-19T18:04">2 years ago</time><p>Ida here, I saw it fail.</p></li>';
    expect((await saidIn(page(comment))).said).toEqual([
      ['Ida here, I saw it fail.', 'Ida', '2022-08-19T18:04'],
    ]);
  });

  it('has replies that are their own', async () => {
    const time = (day: number) => `<time datetime="2022-08-${day}T10:00">2 years ago</time>`;
    const thread = `<li class="comment"><b class="author">ida</b> ${time(19)}<p>I saw it fail.</p><ul><li class="comment"><b class="author">ole</b> ${time(21)}<p>You were not there.</p></li></ul></li>`;
    expect((await saidIn(page(thread))).said).toEqual([
      ['I saw it fail.', 'ida', '2022-08-19T10:00'],
      ['You were not there.', 'ole', '2022-08-21T10:00'],
    ]);
  });

  it('dates nothing of the article, and counts its days from its own', async () => {
    const { document } = await saidIn(
      page(
        '<li class="comment"><cite>ida</cite> <time datetime="2022-08-21T10:00">3 years ago</time><p>It failed again yesterday.</p></li>',
      ),
    );
    // "3 years ago" counts from whoever saved the page.
    expect(findDates(document).some(({ text }) => text === '3 years ago')).toBe(false);
    expect(document.published).toBe('2022-08-18');
    expect(findDates(document).map(({ text, value }) => [text, value])).toEqual(
      expect.arrayContaining([
        ['Wednesday', '2022-08-17'],
        ['yesterday', '2022-08-20'],
      ]),
    );
  });

  it('tells of days after the article', async () => {
    const comment =
      '<li class="comment"><cite>ida</cite> <time datetime="2022-08-25T10:00">2 years ago</time><p>The pump failed again yesterday and the ferry turned back.</p></li>';
    const { events } = buildTimeline(await corpusOfFiles({ 'a.html': page(comment) }));
    expect(events.map(({ date }) => date)).toContain('2022-08-24');
  });

  it('is an item of a list of comments, whatever it is called', async () => {
    const item = (name: string, day: number, words: string, inside = '') =>
      `<article><header><b class="name">${name}</b> <time datetime="2022-08-${day}T10:00">1d</time></header><p>${words}</p>${inside}</article>`;
    const reply =
      '<div class="reply"><b class="name">per</b> <time datetime="2022-08-22T10:00">1d</time><p>He was.</p></div>';
    const list = item('ida', 19, 'I saw it fail.') + item('ole', 21, 'You were not there.', reply);
    expect((await saidIn(page(list))).said).toEqual([
      ['I saw it fail.', 'ida', '2022-08-19T10:00'],
      ['You were not there.', 'ole', '2022-08-21T10:00'],
      ['He was.', 'per', '2022-08-22T10:00'],
    ]);
  });

  it('is cut where two names stand in it', async () => {
    const both =
      '<li class="comment"><b class="author">ida</b> <time datetime="2022-08-19T10:00">1d</time><p>It failed.</p><div><b class="author">ole</b><p>No.</p></div></li>';
    expect((await saidIn(page(both))).said).toEqual([]);
  });

  it('does not date a page that has no time of its own', async () => {
    const comment =
      '<article class="comment"><cite>ida</cite> <time datetime="2022-08-21T10:00">2 years ago</time><p>It failed.</p></article>';
    const html = page(comment).replace(/<time [^>]*pubdate>[^<]*<\/time>/, '');
    expect((await saidIn(html)).document.published).toBeUndefined();
  });

  it('leaves the page the day that a class marks', async () => {
    const comment =
      '<li class="comment"><cite>ida</cite> <time datetime="2022-08-21T10:00">2 years ago</time><p>It failed.</p></li>';
    const html = page(comment).replace(
      /<time [^>]*pubdate>[^<]*<\/time>/,
      '<abbr class="published" title="2022-08-18T09:00:00+02:00">2 years ago</abbr>',
    );
    const { document } = await saidIn(html);
    expect(document.published).toBe('2022-08-18');
  });

  it('leaves the page the day below its headline', async () => {
    const comment =
      '<li class="comment"><cite>ida</cite> <time datetime="2022-08-21T10:00">2 years ago</time><p>It failed.</p></li>';
    const html = page(comment).replace(/<p>By .*?<\/time><\/p>/, '<p>Published 18 August 2022</p>');
    expect((await saidIn(html)).document.published).toBe('2022-08-18');
  });

  it('is cut where it does not say when it was written', async () => {
    const { document, said } = await saidIn(
      page('<div class="comment"><b class="author">ida</b><p>I saw it fail.</p></div>'),
    );
    expect(said).toEqual([]);
    const block = document.blocks.find(({ start, end }) =>
      document.text.slice(start, end).includes('I saw it'),
    );
    expect(block?.kind).toBe('boilerplate');
  });
});
