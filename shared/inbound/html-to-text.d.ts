/** html-to-text 10 ships without types: what we use of it. */
declare module 'html-to-text' {
  export type Options = {
    wordwrap: false;
    limits?: { maxDepth?: number; maxChildNodes?: number; maxInputLength?: number; ellipsis?: string };
    selectors?: { selector: string; format?: string; options?: Record<string, unknown> }[];
  };
  export function compile(options: Options): (html: string) => string;
}
