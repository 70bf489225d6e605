import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/corpus/formats/web/web.js';

const read = (style: string, body: string) =>
  readPage(`<html><head><style>${style}</style></head><body>${body}<p>The pier stays.</p></body></html>`)
    .text;

describe('what no visitor of a page sees', () => {
  it.each([
    ['.off, p.old { color: red; display: none !important }', '<div class="lead off"><p>It fell.</p></div>'],
    ['p.old{display:none}', '<p class="old">It fell.</p>'],
    ['#draft { DISPLAY : NONE }', '<section id="draft"><p>It fell.</p></section>'],
    ['', '<p HIDDEN=HIDDEN>It fell.</p>'],
    ['', '<p style="color:red; text-decoration: line-through red">It fell.</p>'],
    ['.gone { text-decoration-line: line-through }', '<p class="gone">It fell.</p>'],
  ])('is not read: %s', (style, body) => {
    expect(read(style, body)).toBe('The pier stays.');
  });

  it.each([
    ['.tab { display: none } .tab.active { display: block }', '<div class="tab"><p>It fell.</p></div>'],
    ['@media print { .off { display: none } }', '<p class="off">It fell.</p>'],
    ['nav .off { display: none }', '<p class="off">It fell.</p>'],
    ['.official { display: none', '<p class="off">It fell.</p>'],
  ])('is not what some see: %s', (style, body) => {
    expect(read(style, body)).toContain('It fell.');
  });
});
