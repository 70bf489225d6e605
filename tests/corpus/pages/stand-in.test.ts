import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/corpus/read-document.js';

async function read(path: string, content: string) {
  const { documents, problems } = await readFile(path, new TextEncoder().encode(content));
  const blocks = documents.flatMap((one) => one.blocks);
  return {
    kept: blocks.filter(({ kind }) => kind !== 'boilerplate').length,
    told: problems.map(({ message }) => message),
  };
}

const page = (title: string, body: string) =>
  read('saved.html', `<html><head><title>${title}</title></head><body>${body}</body></html>`);

describe('a page that was saved in the place of an article', () => {
  it.each([
    [
      'Just a moment...',
      '<h1>gull.example</h1><p>Verify you are human by completing the action below.</p><p>gull.example needs to review the security of your connection before proceeding.</p>',
    ],
    [
      'Pardon Our Interruption',
      '<h1>Pardon Our Interruption</h1><p>Something about your browser made us think you might be a bot.</p><ul><li>You have disabled cookies.</li><li>A browser plugin is keeping JavaScript from running.</li></ul>',
    ],
    [
      'Access denied',
      '<h1>Access denied</h1><p>You do not have access to gull.example.</p><p>The site owner may have set restrictions that prevent you from accessing the site.</p>',
    ],
    [
      'Einen Moment',
      '<h1>moewe.example</h1><p>moewe.example muss die Sicherheit Ihrer Verbindung überprüfen, bevor Sie fortfahren können.</p>',
    ],
  ])('is named where it checks the browser: %s', async (title, body) => {
    const { kept, told } = await page(title, body);
    expect(kept).toBe(0);
    expect(told).toEqual([expect.stringMatching(/check that its reader is no robot/)]);
  });

  it.each([
    [
      'with nothing in it',
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div>',
    ],
    [
      'with a menu',
      '<header>Gull News</header><nav>Home Sport</nav><noscript>This site requires JavaScript.</noscript><main></main>',
    ],
    ['that waits', '<header>Gull News</header><div id="app">Loading…</div>'],
    [
      'that says so',
      '<div id="app"><p>Please enable JavaScript to continue using this application.</p></div>',
    ],
  ])('is named where scripts would have filled it: %s', async (_, body) => {
    const { kept, told } = await page('Gull News', body);
    expect(kept).toBe(0);
    expect(told).toEqual([expect.stringMatching(/needs JavaScript/)]);
  });

  it('is named in a copy as text', async () => {
    const { kept, told } = await read(
      'saved.txt',
      "Are you a robot?\n\nWe've detected unusual activity from your network.\n\nPlease make sure your browser supports cookies.\n\nBlock reference ID: 55fa\n",
    );
    expect([kept, told.length]).toEqual([0, 1]);
  });

  it.each([
    [
      'Ferry office',
      '<p>The ferry office took its site down on 4 May.</p><p>Please enable JavaScript to view the comments.</p>',
    ],
    ['Checkout outage', '<p>Customers saw "Access denied" for an hour.</p>'],
    ['Gull News', '<noscript>Please enable JavaScript.</noscript><p>The mill burned on Friday.</p>'],
    ['Just a moment that changed the harbour', '<p>The crane fell.</p>'],
  ])('is no short article: %s', async (title, body) => {
    const { kept, told } = await page(title, body);
    expect(kept).toBeGreaterThan(0);
    expect(told).toEqual([]);
  });
});
