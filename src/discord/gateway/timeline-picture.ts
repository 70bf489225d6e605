import type { Picture } from '../../service/picture.js';
import type { ReplyFile } from '../calls.js';

const PICTURE_NAME = 'timeline.png';

/** Makes a picture as a file beside a message. */
export function pictureFile(picture: Picture | null): ReplyFile | null {
  if (picture === null) return null;
  const { png, description } = picture;
  return { name: PICTURE_NAME, attachment: Buffer.from(png), description };
}
