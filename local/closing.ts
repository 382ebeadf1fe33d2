/** Everything that was opened, to be closed in the opposite order. */
export type Closing = {
  /** Remembers how to close something; gives it back. */
  opened<Resource extends { close(): unknown }>(resource: Resource): Resource;
  closeAll(): Promise<void>;
};

export function closing(): Closing {
  const closers: (() => unknown)[] = [];
  return {
    opened: (resource) => {
      closers.push(() => resource.close());
      return resource;
    },
    closeAll: async () => {
      for (let close = closers.pop(); close; close = closers.pop()) await close();
    },
  };
}
