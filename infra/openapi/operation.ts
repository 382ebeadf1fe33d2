import type { $ZodType } from 'zod/v4/core';

/** A route as programs are told of it. HEAD needs none of its own: it is GET without its body. */
export type Operation = {
  summary: string;
  query?: Readonly<Record<string, Parameter>>;
  headers?: Readonly<Record<string, Parameter>>;
  /** What is sent: a schema (as JSON, and by a form where `form` says so), or bytes of somebody else's making. */
  body?: $ZodType | { bytes: string };
  form?: true;
  /** What is answered, by status; null where there is no JSON. */
  answers: Readonly<Record<number, $ZodType | null>>;
  /** Statuses that are answered as problem+json. */
  problems: readonly number[];
  /** HTML where no JSON is asked for. */
  page?: true;
};

export type Parameter = { says: string; required?: true };

/** By the route key of infra/functions.ts. */
export type Operations = Readonly<Record<string, Operation>>;
