/** Names a control by its own words and then by those of what it belongs to, so that its name makes sense where one is listed by itself. */
export function namedWith(id: string, belongsTo: string): { id: string; 'aria-labelledby': string } {
  return { id, 'aria-labelledby': `${id} ${belongsTo}` };
}
