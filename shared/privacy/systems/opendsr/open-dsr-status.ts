import * as z from 'zod/mini';

/** What a processor says of a request. */
export type OpenDsrStatus = {
  requestId: string;
  status: 'pending' | 'in-progress' | 'completed' | 'cancelled';
  /** When it means to be done; null where it says nothing that is a time. */
  expectedAt: Date | null;
  /** Where what was found can be fetched. Strangers' text until it was called. */
  resultsUrl: string | null;
  /** How much was found; null where it does not say. */
  resultsCount: number | null;
};

/** The words of the specification, and those its adopters send. */
const statuses: Readonly<Record<string, OpenDsrStatus['status']>> = {
  pending: 'pending',
  received: 'pending',
  in_progress: 'in-progress',
  'in-progress': 'in-progress',
  completed: 'completed',
  cancelled: 'cancelled',
  canceled: 'cancelled',
};

const schema = z.object({
  subject_request_id: z.string().check(z.maxLength(100)),
  request_status: z.string(),
  expected_completion_time: z.optional(z.nullable(z.string())),
  results_url: z.optional(z.nullable(z.string().check(z.maxLength(2048)))),
  results_count: z.optional(z.nullable(z.number())),
});

/**
 * Liberal in: British and American spellings, hyphens, and no `controller_id`, `regulation` or `api_version`, which adopters leave
 * out. Null where it is no status at all, or none that we know.
 */
export function readOpenDsrStatus(value: unknown): OpenDsrStatus | null {
  const read = schema.safeParse(value);
  if (!read.success) return null;
  const { subject_request_id, request_status, expected_completion_time, results_url, results_count } = read.data;
  const status = statuses[request_status.toLowerCase()];
  if (!status) return null;
  const expected = new Date(expected_completion_time ?? '');
  return {
    requestId: subject_request_id,
    status,
    expectedAt: Number.isNaN(expected.getTime()) ? null : expected,
    resultsUrl: results_url || null,
    resultsCount: results_count ?? null,
  };
}

const discoverySchema = z.object({
  supported_subject_request_types: z.optional(z.union([z.string(), z.array(z.string())])),
  supported_identities: z.optional(z.array(z.object({ identity_type: z.string(), identity_format: z.string() }))),
  processor_certificate: z.string().check(z.maxLength(2048)),
});

/** What `GET /discovery` says; null where it says nothing we can use. One string of types is what one adopter sends. */
export function readDiscovery(
  value: unknown,
): { types: readonly string[] | null; takesEmail: boolean; certificateUrl: string } | null {
  const read = discoverySchema.safeParse(value);
  if (!read.success) return null;
  const { supported_subject_request_types: types, supported_identities: identities, processor_certificate } = read.data;
  return {
    types: typeof types === 'string' ? types.split(/[\s,]+/) : (types ?? null),
    takesEmail: identities?.some((one) => one.identity_type === 'email' && one.identity_format === 'raw') ?? true,
    certificateUrl: processor_certificate,
  };
}
