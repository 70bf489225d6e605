import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ICONS } from '../../src/discord/render/render-answer.js';
import { registry } from '../../src/registry.js';
import { faintTexts } from './contrast.js';
import { chromiumPath, type OpenPlayground, openPlayground, send, skipReason } from './open-playground.js';

const mill = 'The old mill at Brackwater burned down on 5 May 2019.';
const attack =
  '<img src=x onerror="window.hacked=1"> **Ottery** @everyone [lamp](https://a.test) `burned` <b>twice</b> in 2019.';
const documents = {
  'mill.md': `---\ntitle: A fire at the mill\npublished: 2019-05-06\n---\n\n${mill} A guard claimed that the owner lit it.\n\nOn 7 June 2019 the council of Ashby opened a school.\n`,
  'attack.txt': `Notes <script>window.hacked = 1</script>\n\nThe clock of ${attack} \u202eNobody\u0007 saw it.\n`,
};

let playground: OpenPlayground;

describe.skipIf(chromiumPath === undefined)(`the playground (${chromiumPath ?? skipReason})`, () => {
  beforeAll(async () => {
    playground = await openPlayground(documents);
  });
  afterAll(() => playground?.close());

  it('answers a question that is typed with the command picker', async () => {
    const { page, faults } = await playground.open();
    await page.click('#input');
    await page.keyboard.type('/as');
    await page.waitForSelector('.offer >> text=/ask');
    await page.keyboard.press('Enter');
    expect(await page.inputValue('#input')).toBe('/ask question: ');
    await page.keyboard.type('When did the old mill at Brackwater burn down?');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`blockquote >> text=${mill}`);
    expect(await page.locator('blockquote strong').count()).toBeGreaterThan(0);
    expect(await page.locator('.md-subtext').first().innerText()).toContain('[1] A fire at the mill');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('offers suggestions while one types, and takes one by keyboard', async () => {
    const { page } = await playground.open();
    await page.fill('#input', '/sources document: fire');
    await page.waitForSelector('.offer >> text=A fire at the mill');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.inputValue('#input')).toBe('/sources document: A fire at the mill');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`.v2-frame >> text=${mill}`);
    await page.close();
  });

  it('presses a button and shows privately what comes of it', async () => {
    const { page, faults } = await playground.open();
    await send(page, '/ask When did the old mill at Brackwater burn down?');
    const before = await page.locator('discord-message').count();
    await page.locator('discord-message').last().getByRole('button', { name: ICONS.context }).click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('discord-message').length > count,
      before,
    );
    const last = page.locator('discord-message').last();
    expect(await last.getAttribute('class')).toContain('is-private');
    expect(await last.innerText()).toContain('A guard claimed that the owner lit it.');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('empties the channel at a press, for a page that is loaded again too', async () => {
    const { page, faults } = await playground.open();
    await send(page, '/help');
    await page.click('#reset');
    await page.waitForFunction(() => document.querySelectorAll('discord-message').length === 0);
    await page.reload();
    await page.waitForSelector('html[data-ready=yes]');
    expect(await page.locator('discord-message').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('shows the picture of a timeline and enlarges it', async () => {
    const { page, faults } = await playground.open();
    await send(page, '/timeline');
    const picture = page.locator('.v2-picture img').last();
    await picture.scrollIntoViewIfNeeded();
    await page.waitForFunction(
      () => [...document.querySelectorAll<HTMLImageElement>('.v2-picture img')].at(-1)?.complete,
    );
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
    expect(await picture.getAttribute('alt')).toContain('Timeline of');
    await picture.click();
    expect(await page.locator('#lightbox img').isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });

  it.skipIf(registry.messageCommands.length === 0)('checks a message from its menu', async () => {
    const { page, faults } = await playground.open();
    await send(page, 'The old mill at Brackwater burned down in 2019.');
    await page.locator('.said').last().click({ button: 'right' });
    const [name] = registry.messageCommands.map(({ data }) => data.name);
    await page.getByRole('menuitem', { name: name ?? '' }).click();
    await page.waitForSelector(`discord-message:last-child >> text=${mill}`);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('answers when it is named, and a reply follows up', async () => {
    const { page, faults } = await playground.open();
    await page.click('#input');
    await page.keyboard.type('@ca');
    await page.waitForSelector('.offer >> text=@Casebook');
    await page.keyboard.press('Enter');
    await page.keyboard.type('When did the old mill at Brackwater burn down?');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`discord-message:last-child blockquote >> text=${mill}`);
    await page.locator('discord-message').last().locator('.v2-text').first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    expect(await page.locator('#reply').innerText()).toMatch(/Replying to\s+Casebook/);
    await page.keyboard.type('and why?');
    await page.keyboard.press('Enter');
    await page.waitForSelector('discord-message:last-child .occasion-text >> text=and why?');
    expect(await page.locator('discord-message').last().innerText()).toContain('Brackwater');
    expect(await page.locator('#reply').isHidden()).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('sends what is filled into a form', async () => {
    const { page, faults } = await playground.open();
    await send(page, '/ask When did the old mill at Brackwater burn down?');
    await page.locator('discord-message').last().getByRole('button', { name: ICONS.unhelpful }).click();
    await page.locator('#form textarea').fill('It misses the letter.');
    await page.locator('#form').getByRole('button', { name: 'Submit' }).click();
    await page.waitForSelector('discord-message:last-child >> text=Thank you');
    expect(faults).toEqual([]);
    await page.close();
  });

  it('dismisses a private message', async () => {
    const { page } = await playground.open();
    await send(page, '/help');
    const last = page.locator('discord-message').last();
    const id = await last.getAttribute('data-id');
    await last.getByText('Dismiss message').click();
    await page.waitForSelector(`discord-message[data-id="${id}"]`, { state: 'detached' });
    await page.close();
  });

  it('hints at what to type when a command is wrong', async () => {
    const { page } = await playground.open();
    await page.fill('#input', '/askk why');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#hint >> text=There is no command /askk');
    await page.close();
  });

  it('shows what a member writes as it is written', async () => {
    const { page, faults } = await playground.open();
    await send(page, attack);
    expect(await page.locator('.said').last().innerText()).toBe(attack);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('lets nothing in a document act', async () => {
    const { page, faults } = await playground.open();
    await send(page, '/ask What is told of the clock of Ottery?');
    const quote = page.locator('discord-message').last().locator('blockquote').first();
    expect(await quote.innerText()).toContain(`The clock of ${attack}`);
    expect(await quote.locator('img, script, b, a, code').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('keeps the channel over a reload', async () => {
    const { page } = await playground.open();
    await send(page, 'Remember this line.');
    await page.reload();
    await page.waitForSelector('.said >> text=Remember this line.');
    await page.close();
  });

  it('gives each tab a channel of its own', async () => {
    const context = await playground.context();
    const [one, two] = [await context.newPage(), await context.newPage()];
    for (const page of [one, two]) {
      await page.goto(playground.url);
      await page.waitForSelector('html[data-ready=yes]');
    }
    await send(one, 'Only here');
    await two.reload();
    await two.waitForSelector('html[data-ready=yes]');
    expect([
      await one.locator('discord-message').count(),
      await two.locator('discord-message').count(),
    ]).toEqual([1, 0]);
    await context.close();
  });

  it('follows the system in being dark or light, and the button', async () => {
    const { page } = await playground.open({ colorScheme: 'light' });
    const background = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('.app') as Element).backgroundColor);
    expect(await background()).toBe('rgb(255, 255, 255)');
    await page.click('#theme');
    expect(await background()).toBe('rgb(49, 51, 56)');
    await page.close();
  });

  it.each(['dark', 'light'] as const)(
    'can be read in the %s, what web components write too',
    async (scheme) => {
      const { page } = await playground.open({ colorScheme: scheme });
      await send(page, '/ask When did the old mill at Brackwater burn down?');
      await send(page, '/ask Who sailed around the moon?');
      await send(page, '/help');
      await send(page, 'Is that so?');
      expect(await faintTexts(page, 4.5)).toEqual([]);
      await page.close();
    },
  );

  it.each([
    ['a phone', { viewport: { width: 360, height: 740 } }],
    ['a desktop', { viewport: { width: 1400, height: 900 } }],
  ])('fits %s without scrolling sideways', async (_what, options) => {
    const { page } = await playground.open(options);
    await send(page, '/ask When did the old mill at Brackwater burn down?');
    const isWider = () =>
      page.evaluate(() => {
        const scroller = document.querySelector('#scroller') as Element;
        return (
          document.documentElement.scrollWidth > innerWidth || scroller.scrollWidth > scroller.clientWidth
        );
      });
    expect(await isWider()).toBe(false);
    if (options.viewport.width > 700) await page.click('#width');
    expect(await isWider()).toBe(false);
    await page.close();
  });
});

describe.skipIf(chromiumPath === undefined)('the playground in Chinese', () => {
  let chinese: OpenPlayground;
  beforeAll(async () => {
    chinese = await openPlayground(documents, { locale: 'zh-CN' });
  });
  afterAll(() => chinese?.close());

  it('says nothing around the channel in English, and takes commands by their Chinese names', async () => {
    const { page, faults } = await chinese.open();
    const english = async () => {
      const text = await page.locator('#app').innerText();
      const labels = await page.evaluate(() =>
        [...document.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((part) =>
          ['aria-label', 'title', 'placeholder'].map((name) => part.getAttribute(name) ?? ''),
        ),
      );
      return [...text.split('\n'), ...labels].filter(
        (line) =>
          /[A-Za-z]{2,}/.test(line.replaceAll(/Casebook|Discord|APP/gi, '')) && !/\p{Script=Han}/u.test(line),
      );
    };
    expect(await english()).toEqual([]);
    await page.click('#starters button');
    expect(await page.inputValue('#input')).toBe('/提问 问题: ');
    await send(page, '/帮助');
    const last = page.locator('discord-message').last();
    expect(await last.innerText()).toMatch(/你\s*使用了\s*\/帮助/);
    expect(await last.innerText()).toContain('只有你能看到 · 关闭消息');
    expect(faults).toEqual([]);
    await last.click({ button: 'right' });
    expect(await page.locator('#menu').innerText()).toMatch(/与来源核对[\s\S]*回复\s*复制文字/);
    await page.close();
  });
});
