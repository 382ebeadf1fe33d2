import { z } from 'zod';
import { rights } from '../reply/verdicts.ts';

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
    z.strictObject({ by: z.literal('task'), person: z.string(), email: address }),
    z.strictObject({ by: z.literal('webhook'), url: https, secretName: z.string() }),
    z.strictObject({ by: z.literal('opendsr'), url: https }),
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
    staff: z.strictObject({ alarmsTo: address }),
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
  .check(({ value, issues }) => {
    for (const { path, message } of contradictions(value)) issues.push({ code: 'custom', message, path, input: value });
  });

export type SettingsInput = z.input<typeof settingsSchema>;
export type Settings = z.output<typeof settingsSchema>;
export type Mailbox = Settings['mailboxes'][number];

type Contradiction = { path: (string | number)[]; message: string };
type Checked = z.output<z.ZodObject<typeof settingsSchema.shape>>;

/** What no single field can tell: each line says what is wrong and what to do. */
function contradictions(settings: Checked): Contradiction[] {
  return [
    ...mailboxTrouble(settings),
    ...purposeTrouble(settings),
    ...systemTrouble(settings),
    ...retentionTrouble(settings),
    ...localeTrouble(settings),
    ...consentTrouble(settings),
  ];
}

function mailboxTrouble({ mailboxes, providerSecrets, sendingDomain }: Checked): Contradiction[] {
  const ours = new Set(mailboxes.map((one) => one.address));
  return mailboxes.flatMap((one, index) => {
    const path = ['mailboxes', index];
    const found: Contradiction[] = [];
    if (mailboxes.findIndex((other) => other.address === one.address) !== index)
      found.push({ path: [...path, 'address'], message: 'is declared twice: keep one of the two' });
    if (one.people.by !== 'deliver')
      found.push({
        path: [...path, 'people'],
        message: `"${one.people.by}" is not available yet: use { by: 'deliver', to: '…' } with the address of the team`,
      });
    if (one.people.by === 'deliver' && ours.has(one.people.to))
      found.push({
        path: [...path, 'people', 'to'],
        message: 'is one of our own mailboxes, so mail would go round in a circle: name an address that a person reads',
      });
    if (one.receivedBy !== 'ses' && !providerSecrets[one.receivedBy])
      found.push({
        path: ['providerSecrets', one.receivedBy],
        message: `is missing, but ${one.receivedBy} brings mail: name the secret that proves its calls`,
      });
    if (!one.address.endsWith(`@${sendingDomain}`) && !one.address.endsWith(`.${sendingDomain}`))
      found.push({
        path: [...path, 'address'],
        message: `is not in sendingDomain (${sendingDomain}), so its replies could not be signed: use an address of that domain`,
      });
    if (one.workingHours.from >= one.workingHours.to)
      found.push({ path: [...path, 'workingHours'], message: '"from" is not before "to": give the hours of one working day' });
    return found;
  });
}

function purposeTrouble({ purposes }: Checked): Contradiction[] {
  return purposes.flatMap((one, index) => {
    const found: Contradiction[] = [];
    if (one.legalBasis === 'legitimate-interest' && !one.balancing)
      found.push({
        path: ['purposes', index, 'balancing'],
        message: 'is missing: legitimate interest (Art. 6(1)(f)) needs its balancing in writing, in each language',
      });
    if (one.legalBasis === 'consent' && one.wording.length === 0)
      found.push({
        path: ['purposes', index, 'wording'],
        message: 'is missing: a purpose that rests on consent needs the wording people agree to',
      });
    if (one.legalBasis !== 'consent') return found;
    return [...found, ...outsideBounds(one.retention, ['purposes', index, 'retention'], 'a consent')];
  });
}

/** A consent is kept by its purpose's id and proven by its wording's version: each must mean one thing. */
function consentTrouble({ purposes, replyPolicy }: Checked): Contradiction[] {
  const found: Contradiction[] = purposes.flatMap((one, index) => {
    const trouble: Contradiction[] = [];
    if (purposes.findIndex(({ id }) => id === one.id) !== index)
      trouble.push({ path: ['purposes', index, 'id'], message: 'is declared twice: give each purpose an id of its own' });
    one.wording.forEach(({ version }, place) => {
      if (one.wording.findIndex((other) => other.version === version) !== place)
        trouble.push({
          path: ['purposes', index, 'wording', place, 'version'],
          message: 'is published twice: a changed wording is a new version, or the proof of older consents would be lost',
        });
    });
    return trouble;
  });
  if (replyPolicy === 'consent-first' && purposes[0]?.legalBasis !== 'consent')
    found.push({
      path: ['replyPolicy'],
      message: '"consent-first" asks for the consent of the first purpose, which must rest on consent: put it first',
    });
  return found;
}

function systemTrouble({ systems, nothingElse }: Checked): Contradiction[] {
  const found: Contradiction[] = [];
  if (systems.length === 0 && !nothingElse)
    found.push({
      path: ['systems'],
      message: 'is empty: name every other system that holds data of people who write, or sign nothingElse: { signedBy, on }',
    });
  systems.forEach((one, index) => {
    if (!eea.has(one.country) && !one.safeguard)
      found.push({
        path: ['systems', index, 'safeguard'],
        message: `is missing: ${one.name} is outside the EEA (${one.country}), so name what makes the transfer lawful (Art. 44 to 49)`,
      });
    if (one.role === 'processor' && !one.contract)
      found.push({
        path: ['systems', index, 'contract'],
        message: `is missing: a processor needs a contract (Art. 28): give its reference, date and next review`,
      });
  });
  return found;
}

function retentionTrouble({ retention: kept }: Checked): Contradiction[] {
  return [
    ...outsideBounds(kept.communication, ['retention', 'communication'], 'a routine communication'),
    ...outsideBounds(kept.consent, ['retention', 'consent'], 'a consent'),
  ];
}

/** R30: 15 to 30 days, longer or shorter only with a written reason. */
function outsideBounds(
  { days: kept, because }: { days: number; because?: string | undefined },
  path: (string | number)[],
  what: string,
): Contradiction[] {
  if ((kept >= 15 && kept <= 30) || because) return [];
  return [
    {
      path: [...path, 'days'],
      message: `is ${kept}: ${what} lives 15 to 30 days; for another period write the reason in "because", it is shown in the notice`,
    },
  ];
}

function localeTrouble(settings: Checked): Contradiction[] {
  const found: Contradiction[] = [];
  if (!settings.locales.includes(settings.defaultLocale))
    found.push({ path: ['defaultLocale'], message: 'is not one of "locales": add it there' });
  const check = (value: Record<string, string> | undefined, path: (string | number)[]) => {
    for (const wanted of settings.locales)
      if (value && !value[wanted])
        found.push({ path: [...path, wanted], message: 'is missing: each text is needed in every language of "locales"' });
  };
  settings.purposes.forEach((one, index) => {
    check(one.name, ['purposes', index, 'name']);
    check(one.balancing, ['purposes', index, 'balancing']);
    check(one.fields, ['purposes', index, 'fields']);
    one.wording.forEach(({ text }, place) => check(text, ['purposes', index, 'wording', place, 'text']));
  });
  settings.mailboxes.forEach(({ people: reading }, index) => {
    if (reading.by === 'deliver') check(reading.keptFor, ['mailboxes', index, 'people', 'keptFor']);
  });
  settings.systems.forEach((one, index) => {
    check(one.holds, ['systems', index, 'holds']);
    check(one.retention, ['systems', index, 'retention']);
  });
  return found;
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

/** The European Economic Area: EU-27 and Iceland, Liechtenstein, Norway. */
const eea = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '));
