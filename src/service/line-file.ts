import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { EventLog } from './event-log.js';

/** A file of one JSON object a line that grows at its end. */
export interface LineFile {
  /** Adds a line behind those added before. Never rejects: what cannot be written is counted, and told of once. */
  append(entry: object): Promise<void>;
}

/** What the operator is told of a file of lines. */
export interface LineFileMessages {
  readonly failed: string;
  readonly again: string;
}

const FEEDBACK: LineFileMessages = {
  failed: 'feedback could not be written; this is told once',
  again: 'feedback can be written again',
};

const LINE_FEED = 10;
/** A cut-off line is looked for so far from the end; bytes. */
const LONGEST_LINE = 1024 * 1024;
/** It may hold words of members, which are nobody else's business. */
const OWNER_ONLY = 0o600;
/** A pipe that nobody reads is an error at once, instead of holding a thread for ever. */
const APPEND = constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | constants.O_NONBLOCK;
const CHANGE = constants.O_RDWR | constants.O_NONBLOCK;

/**
 * Opens a file to add lines to, and mends its end first: a process that was killed may have left half a line. The
 * operator is told at once when the file cannot be written, and again only after it could be.
 */
export function openLineFile(path: string, log: EventLog, messages: LineFileMessages = FEEDBACK): LineFile {
  let isWhole = false;
  let isTold = false;
  let lost = 0;
  const attempt = async (text: string): Promise<void> => {
    try {
      const file = await open(path, APPEND, OWNER_ONLY);
      try {
        if (!isWhole && (await mendEnd(path, await file.stat()))) {
          log.warn({ file: path }, 'the last line was cut off; it is kept as the text of a line of its own');
        }
        isWhole = false;
        await file.appendFile(text);
        isWhole = true;
      } finally {
        await file.close();
      }
      if (isTold) log.warn({ file: path, lost }, messages.again);
      isTold = false;
      lost = 0;
    } catch (error) {
      if (text !== '') lost += 1;
      if (!isTold) log.error({ err: error, file: path }, messages.failed);
      isTold = true;
    }
  };
  let turn = attempt('');
  return {
    append(entry) {
      turn = turn.then(() => attempt(`${JSON.stringify(entry)}\n`));
      return turn;
    },
  };
}

/**
 * Ends the last line where it is whole JSON, and makes it `{"damaged": "its text"}` where it is not.
 * @returns whether it was not
 */
async function mendEnd(path: string, info: { isFile(): boolean; readonly size: number }): Promise<boolean> {
  if (!info.isFile() || info.size === 0) return false;
  const file = await open(path, CHANGE);
  try {
    const from = Math.max(0, info.size - LONGEST_LINE);
    const tail = await readFrom(file, from, info.size - from);
    const start = tail.lastIndexOf(LINE_FEED) + 1;
    if (start === tail.length) return false;
    if (start === 0 && from > 0) throw new Error('its last line is too long to be one of ours');
    const text = tail.subarray(start).toString('utf8');
    const isWhole = isJson(text);
    // Longer than what it takes the place of, so that one write does it and nothing is lost between two.
    const mended = isWhole ? '\n' : `${JSON.stringify({ damaged: text })}\n`;
    await file.write(mended, isWhole ? info.size : from + start);
    return !isWhole;
  } finally {
    await file.close();
  }
}

async function readFrom(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await file.read(bytes, 0, length, position);
  return bytes.subarray(0, bytesRead);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
