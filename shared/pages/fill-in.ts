/** Puts values where `{name}` stands in a text. @throws where a value is missing: a text is never shown with a hole. */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the text has a place for "${name}", and no value for it`);
    return String(value);
  });
}
