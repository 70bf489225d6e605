import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Gives the name of the package that an import, or a path below `node_modules`, is of. */
export function nameOf(id) {
  return id
    .split('/')
    .slice(0, id.startsWith('@') ? 2 : 1)
    .join('/');
}

/** Gives the licences of the packages that some files are of, which go where these go. */
export function licencesOf(files) {
  const below = `${sep}node_modules${sep}`;
  const folders = files
    .filter((file) => file.includes(below))
    .map((file) => {
      const at = file.lastIndexOf(below) + below.length;
      return file.slice(0, at) + nameOf(file.slice(at).replaceAll(sep, '/'));
    });
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const text = readdirSync(folder).find((file) => /^licen[cs]e/i.test(file));
      return `${name} ${version}: ${license}\n\n${text === undefined ? '' : readFileSync(join(folder, text), 'utf8')}\n`;
    })
    .join('\n');
}
