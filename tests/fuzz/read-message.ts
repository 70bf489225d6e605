/** The contents of all text displays of a message, in order. */
export function textsIn(components: readonly object[]): string[] {
  return components.flatMap((part) => [
    ...('content' in part && typeof part.content === 'string' ? [part.content] : []),
    ...childrenOf(part, textsIn),
  ]);
}

/** The custom ids of all buttons of a message, in order. */
export function buttonsIn(components: readonly object[]): string[] {
  return components.flatMap((part) => [
    ...('custom_id' in part && typeof part.custom_id === 'string' ? [part.custom_id] : []),
    ...childrenOf(part, buttonsIn),
  ]);
}

function childrenOf(part: object, find: (components: readonly object[]) => string[]): string[] {
  return 'components' in part && Array.isArray(part.components) ? find(part.components) : [];
}
