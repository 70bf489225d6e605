import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { dataPath, packageRoot } from '../../package-root.js';

export interface StaticFile {
  readonly type: string;
  readonly body: Uint8Array;
}

const COMPONENTS = '@skyra/discord-components-core';
/** The web components that draw the frame of a message, as the page imports them. */
const FRAMES: Readonly<Record<string, string>> = {
  'discord-message.js': 'dist/components/discord-message/DiscordMessage.js',
  'discord-messages.js': 'dist/components/discord-messages/DiscordMessages.js',
};
/** What those import, and the script of each that stands for the whole. Nothing else is served. */
const PACKAGES: Readonly<Record<string, string>> = {
  [COMPONENTS]: 'dist/index.js',
  '@lit/context': 'index.js',
  '@lit/reactive-element': 'reactive-element.js',
  lit: 'index.js',
  'lit-element': 'lit-element.js',
  'lit-html': 'lit-html.js',
};
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    '.js': 'text/javascript; charset=utf-8',
    '.css': 'text/css; charset=utf-8',
    '.svg': 'image/svg+xml',
  }),
);
const SOURCES = dataPath('console/playground/page');
const BUILT = join(packageRoot, 'dist/page/playground/page');

/** Tells the browser where the packages stand; it belongs into the page itself. */
export const importMap: string = JSON.stringify({
  imports: {
    ...Object.fromEntries(
      Object.entries(PACKAGES).flatMap(([name, main]) => [
        [name, `/modules/${name}/${main}`],
        [`${name}/`, `/modules/${name}/`],
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(FRAMES).map(([name, file]) => [
        `${COMPONENTS}/${name}`,
        `/modules/${COMPONENTS}/${file}`,
      ]),
    ),
  },
});

/** The hash by which the page's policy allows the import map and no other script inside the page. */
export const importMapHash = `sha256-${createHash('sha256').update(importMap).digest('base64')}`;

/** Gives the page with its import map. */
export async function pageHtml(): Promise<string> {
  const html = await readFile(join(SOURCES, 'index.html'), 'utf8');
  return html.replace('<!-- import map -->', () => `<script type="importmap">${importMap}</script>`);
}

/**
 * Finds a style, script or picture of the page, or a script of a package that it uses.
 * @param path - of the request, decoded
 * @returns null for whatever else there is
 */
export async function staticFile(path: string): Promise<StaticFile | null> {
  const type = TYPES.get(extname(path));
  if (type === undefined) return null;
  const place = placeOf(path);
  if (place === null) return null;
  try {
    const folder = await realpath(place.folder);
    const file = await realpath(join(folder, place.name));
    const inside = relative(folder, file);
    if (inside.startsWith(`..${sep}`) || inside === '..') return null;
    return { type, body: await readFile(file) };
  } catch {
    return null;
  }
}

function placeOf(path: string): { folder: string; name: string } | null {
  if (path.startsWith('/page/')) {
    return { folder: path.endsWith('.js') ? BUILT : SOURCES, name: path.slice('/page/'.length) };
  }
  const wanted = path.startsWith('/modules/') ? path.slice('/modules/'.length) : '';
  const name = Object.keys(PACKAGES).find((candidate) => wanted.startsWith(`${candidate}/`));
  if (name === undefined || !wanted.endsWith('.js')) return null;
  return { folder: join(packageRoot, 'node_modules', name), name: wanted.slice(name.length + 1) };
}
