/**
 * Puts off making a value until it is first asked for; after that it is the same one. For tables of patterns, which take
 * longer to build than a short command may last.
 */
export function madeOnce<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
