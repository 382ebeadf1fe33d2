/** The envelope sender as a provider writes it: null for the null path `<>`, undefined where it is not told. */
export function envelopeSender(path: string | undefined): string | null | undefined {
  if (path === undefined) return undefined;
  return path.trim().replace(/^<(.*)>$/, '$1').trim() || null;
}
