import type { PageChoice, PageOutcome, PageState } from '../wire.js';

/** Asks the server behind the page. */
export const api = {
  async state(): Promise<PageState> {
    const response = await fetch('/api/state');
    return response.json();
  },
  say: (content: string, replyTo: string | null) =>
    post<PageOutcome>('say', { content, ...(replyTo === null ? {} : { replyTo }) }),
  slash: (line: string, chosen: Record<string, string>) => post<PageOutcome>('slash', { line, chosen }),
  press: (messageId: string, customId: string) => post<PageOutcome>('press', { messageId, customId }),
  submit: (messageId: string, customId: string, fields: Record<string, string>) =>
    post<PageOutcome>('submit', { messageId, customId, fields }),
  menu: (messageId: string, name: string) => post<PageOutcome>('menu', { messageId, name }),
  reset: () => post<PageOutcome>('reset', {}),
  suggest: (command: string, focused: { name: string; value: string }, options: Record<string, string>) =>
    post<PageChoice[]>('suggest', { command, focused, options }),
};

async function post<T>(name: string, body: unknown): Promise<T> {
  const response = await fetch(`/api/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
