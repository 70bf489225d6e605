/** Tells of a fault once, though every shelf, in every thread, meets the same one. */
export function onceEach(tell: (fault: Error) => void): (fault: Error) => void {
  const told = new Set<string>();
  return (fault) => {
    if (told.has(fault.message)) return;
    told.add(fault.message);
    tell(fault);
  };
}
