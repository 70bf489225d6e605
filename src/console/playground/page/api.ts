import type { PageChoice, PageOutcome, PageState } from '../wire.js';

const TAB_KEY = 'tab';
/** A room of its own for each tab, also after the page is loaded again. */
const tab = sessionStorage.getItem(TAB_KEY) ?? crypto.randomUUID();
sessionStorage.setItem(TAB_KEY, tab);

/** Asks the server behind the page. */
export const api = {
  async state(): Promise<PageState> {
    const response = await fetch('/api/state', { headers: { 'X-Tab': tab } });
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
    headers: { 'Content-Type': 'application/json', 'X-Tab': tab },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
