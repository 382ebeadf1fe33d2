import { z } from 'zod';
import { holidaysIn, isKnownPlace } from '../privacy/rights/holidays/holidays-in.ts';
import { rights } from '../reply/verdicts.ts';
import { contradictions } from './contradictions.ts';

/** Languages in which every reply, page and notice exists (R07). */
export const locales = ['fr', 'en', 'de'] as const;
export type Locale = (typeof locales)[number];

const locale = z.enum(locales);
/** A text in each language; that none of `locales` is missing is checked with the whole. */
const texts = z.partialRecord(locale, z.string().min(1));
const address = z.email({ error: 'is not an e-mail address' }).transform((value) => value.toLowerCase());
const country = z.string().regex(/^[A-Z]{2}$/, 'is not a country code of two capital letters (ISO 3166-1), such as FR');
const day = z.iso.date({ error: 'is not a date of the form 2026-12-24' });
const https = z.url({ protocol: /^https$/, error: 'is not an https address' }).transform((value) => value.replace(/\/+$/, ''));

const legalEntity = z.strictObject({
  name: z.string().min(1),
  address: z.strictObject({ street: z.string(), postalCode: z.string(), city: z.string(), country }),
  /** What the law of the country wants under a business mail: legal form, capital, register and number, directors, VAT id. */
  mentions: z.array(z.string().min(1)).min(1, 'needs at least one line: the register and number of the company'),
  email: address,
  phone: z.string().optional(),
});

/** How a person reads what arrives at a mailbox (R28). `copy` and `desk` are not built yet. */
const people = z.discriminatedUnion('by', [
  /** `keptFor`: how long the team's own mailbox keeps what it is handed, as people are told (R30: the longest any copy lives). */
  z.strictObject({ by: z.literal('deliver'), to: address, keptFor: texts }),
  z.strictObject({ by: z.literal('copy') }),
  z.strictObject({ by: z.literal('desk') }),
]);

const weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of the form 09:00');

const mailbox = z.strictObject({
  address,
  /** The name shown as the sender of its replies. */
  name: z.string().min(1).max(60),
  /** `ses`, or the name of the webhook provider that brings its mail. */
  receivedBy: z.enum(['ses', 'mailgun', 'postmark']),
  people,
  purpose: z.enum(['contact', 'rights', ...rights]),
  /** observe: nothing is sent; legal-only: only what the law obliges us to say; reply: everything (R42). */
  mode: z.enum(['observe', 'legal-only', 'reply']).default('observe'),
  workingHours: z.strictObject({
    timeZone: z.string().refine(isTimeZone, 'is not an IANA time zone, such as Europe/Paris'),
    days: z.array(weekday).min(1),
    from: clockTime,
    to: clockTime,
    holidays: z.array(day).default([]),
  }),
  /** The promise in the acknowledgement: a person answers within so many working hours. */
  answerWithinWorkingHours: z.int().min(1).max(400),
  /** Whether that promise is watched: the team is reminded the day before, and a delay is told to the person (R03). */
  followUp: z.enum(['watched', 'off']).default('watched'),
  /** The reason told with a delay: yours to state, since a machine knows none. */
  delayBecause: z.enum(['many-messages', 'research', 'absence']).default('many-messages'),
});

const retention = z.strictObject({ days: z.int().min(1), because: z.string().min(20).optional() });

const purpose = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  name: texts,
  legalBasis: z.enum(['consent', 'contract', 'legal-obligation', 'vital-interests', 'public-task', 'legitimate-interest']),
  /** The written balancing that Art. 6(1)(f) asks for; told to people. */
  balancing: texts.optional(),
  /** What is processed for it, in words a person understands. */
  fields: texts,
  audience: z.enum(['b2c', 'b2b']).default('b2c'),
  retention,
  /** The wording of the consent, by version and language. */
  wording: z.array(z.strictObject({ version: z.string(), text: texts })).default([]),
});

const contract = z.strictObject({ reference: z.string().min(1), signedOn: day, reviewOn: day });

const system = z.strictObject({
  name: z.string().min(1),
  owner: z.string().min(1),
  role: z.enum(['own', 'processor', 'recipient']),
  country,
  /** What makes a transfer outside the EEA lawful: adequacy, standard clauses, … */
  safeguard: z.string().min(10).optional(),
  contract: contract.optional(),
  holds: texts,
  /** How long it keeps what it holds, as people are told. */
  retention: texts,
  reachedBy: z.discriminatedUnion('by', [
    /** It only hosts what we keep, as our cloud does: what is carried out in our own tables and buckets is carried out there. */
    z.strictObject({ by: z.literal('ourselves') }),
    z.strictObject({ by: z.literal('task'), person: z.string(), email: address }),
    z.strictObject({ by: z.literal('webhook'), url: https, secretName: z.string() }),
    z.strictObject({
      by: z.literal('opendsr'),
      /** With its major version, such as https://opendsr.processor.com/v2. */
      url: https,
      /** What it is known by: `X-OpenDSR-Processor-Domain`, and a name in its certificate. */
      domain: z.hostname({ error: 'is not a domain, such as opendsr.processor.com' }).transform((value) => value.toLowerCase()),
      /** Who does by hand what OpenDSR has no word for: rectification, restriction, objection. */
      otherRights: z.strictObject({ person: z.string().min(1), email: address }),
      /** The secret that holds the value of the Authorization header of our calls, where it asks for one. */
      secretName: z.string().min(1).optional(),
      /** The certificate (PEM) of the one authority its own is issued by, where that is none which browsers trust. */
      trustedCa: z.string().startsWith('-----BEGIN CERTIFICATE-----', 'is not a certificate in PEM').optional(),
    }),
  ]),
});

/** The controller's own settings, as written in repondeur.config.ts. */
export const settingsSchema = z
  .strictObject({
    legalEntity,
    dpo: z.strictObject({ name: z.string().min(1), email: address }),
    authority: z.strictObject({ name: z.string().min(1), url: https }),
    publicUrl: https,
    defaultLocale: locale,
    locales: z.array(locale).min(1),
    /** Whose public holidays move a deadline, where it is not the whole country of the address: `DE-BY` (ISO 3166-2). */
    holidaysOf: z
      .string()
      .refine(isKnownPlace, 'is no country or region we know the holidays of, such as FR or DE-BY')
      .optional(),
    /** The days themselves. Filled in from our table, so that a function carries one country's; given, they replace it. */
    publicHolidays: z.array(day).optional(),
    mailboxes: z.array(mailbox).min(1, 'needs at least one mailbox'),
    purposes: z.array(purpose).min(1),
    channels: z.array(z.string().regex(/^[a-z-]+$/)).default(['email']),
    systems: z.array(system).default([]),
    /** Signed where no other system holds data of the people who write. */
    nothingElse: z.strictObject({ signedBy: z.string().min(1), on: day }).optional(),
    replyPolicy: z.enum(['answer-first-time-writers', 'consent-first']).default('answer-first-time-writers'),
    limits: z
      .strictObject({
        coolDownHours: z.int().min(24).max(168).default(24),
        mailsPerAddressAndDay: z.int().min(1).max(5).default(5),
      })
      .prefault({}),
    retention: z
      .strictObject({ communication: retention.default({ days: 30 }), consent: retention.default({ days: 30 }) })
      .prefault({}),
    consent: z
      .strictObject({
        /** How long a confirmation link works. */
        linkDays: z.int().min(1).max(7).default(7),
        /** Whether the proof of a consent keeps where it was asked from; truncated to /24 (IPv4) or /48 (IPv6), never whole. */
        ipInProof: z.enum(['none', 'truncated']).default('none'),
        /** The controller's own forms: the secret that signs their JSON, and the sites whose plain forms are taken. */
        ownForms: z.strictObject({ secretName: z.string().min(1), origins: z.array(https).min(1) }).optional(),
      })
      .prefault({}),
    addresses: z.strictObject({ plusTags: z.enum(['distinct', 'same-person']).default('distinct') }).prefault({}),
    rights: z
      .strictObject({
        /** The secret with which the controller's own backend signs requests of people it has identified itself. */
        vouchedSecretName: z.string().min(1).optional(),
        /** A second agent confirms what another did to a hold, a refusal or an extension. */
        fourEyes: z.boolean().default(false),
      })
      .prefault({}),
    /** `agentsTo`: who is told that a case waits for a person; without it the mailbox's own people are. */
    staff: z.strictObject({ alarmsTo: address, agentsTo: address.optional() }),
    /** Where mail is received by SES: make and activate a rule set, add rules to one that exists, or neither. */
    ses: z
      .discriminatedUnion('ruleSet', [
        z.strictObject({ ruleSet: z.literal('create'), activate: z.boolean() }),
        z.strictObject({ ruleSet: z.literal('existing'), name: z.string().min(1) }),
        z.strictObject({ ruleSet: z.literal('none') }),
      ])
      .default({ ruleSet: 'create', activate: false }),
    /** The domain our mails are sent from; SES proves it by DKIM. */
    sendingDomain: z.hostname(),
    /** `existing` where SES proves that domain already, in this account and region: then it is only used. */
    sendingIdentity: z.enum(['create', 'existing']).default('create'),
    /** The Secrets Manager secret of each webhook provider that is used. */
    providerSecrets: z.partialRecord(z.enum(['mailgun', 'postmark']), z.string().min(1)).default({}),
  })
  .overwrite((value) => ({
    ...value,
    publicHolidays: value.publicHolidays ?? holidaysIn(value.holidaysOf ?? value.legalEntity.address.country),
  }))
  .check(({ value, issues }) => {
    for (const { path, message } of contradictions(value)) issues.push({ code: 'custom', message, path, input: value });
  });

export type SettingsInput = z.input<typeof settingsSchema>;
export type Settings = z.output<typeof settingsSchema>;
export type Mailbox = Settings['mailboxes'][number];

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
