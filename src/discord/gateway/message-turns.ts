/** What is done for messages, by their ids: one thing after the other for each. */
export interface MessageTurns {
  /** Does something for a message once all that was begun before is done. */
  inTurn(messageId: string, run: () => Promise<void>): Promise<void>;
  isRunning(messageId: string): boolean;
  /** Notes that a message was deleted; until nothing runs for it any more. */
  markGone(messageId: string): void;
  isGone(messageId: string): boolean;
}

/** Makes turns without any yet. */
export function createMessageTurns(): MessageTurns {
  const running = new Map<string, Promise<void>>();
  const gone = new Set<string>();
  return {
    inTurn(messageId, run) {
      const turn = (running.get(messageId) ?? Promise.resolve()).then(run).finally(() => {
        if (running.get(messageId) !== turn) return;
        running.delete(messageId);
        gone.delete(messageId);
      });
      running.set(messageId, turn);
      return turn;
    },
    isRunning: (messageId) => running.has(messageId),
    markGone(messageId) {
      if (running.has(messageId)) gone.add(messageId);
    },
    isGone: (messageId) => gone.has(messageId),
  };
}
