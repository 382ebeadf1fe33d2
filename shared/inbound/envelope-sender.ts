/** The envelope sender as it is written in all its spellings: null for the null path `<>` (RFC 5321, 4.5.5), else without brackets. */
export function envelopeSender(path: string): string | null {
  const bare = path.trim();
  const isBracketed = bare.startsWith('<') && bare.endsWith('>');
  return (isBracketed ? bare.slice(1, -1).trim() : bare) || null;
}
