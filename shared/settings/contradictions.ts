import type { z } from 'zod';
import type { settingsSchema } from './settings-schema.ts';
import { systemId } from './system-id.ts';

type Contradiction = { path: (string | number)[]; message: string };
/** Every field is right by itself. */
type Checked = z.output<z.ZodObject<typeof settingsSchema.shape>>;

/** What no single field can tell: each line says what is wrong and what to do. */
export function contradictions(settings: Checked): Contradiction[] {
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
  if (systems.every(({ reachedBy }) => reachedBy.by === 'ourselves') && !nothingElse)
    found.push({
      path: ['systems'],
      message:
        'names nothing but ourselves: name every other system that holds data of people who write, or sign nothingElse: { signedBy, on }',
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
    found.push(...reachTrouble(systems, index));
  });
  if (systems.length > mostSystems)
    found.push({
      path: ['systems'],
      message: `has ${systems.length} systems: all are asked in one transaction, which holds ${mostSystems}; join some behind one webhook`,
    });
  return found;
}

/** What is needed to reach a system, and to know it when it answers. */
function reachTrouble(systems: Checked['systems'], index: number): Contradiction[] {
  const one = systems[index];
  if (!one) return [];
  const found: Contradiction[] = [];
  const id = systemId(one.name);
  if (id === '')
    found.push({ path: ['systems', index, 'name'], message: 'has no letter or digit of a to z: addresses are made of it' });
  if (systems.findIndex(({ name }) => systemId(name) === id) !== index)
    found.push({
      path: ['systems', index, 'name'],
      message: `is "${id}" in addresses, as another system is: give each a name of its own`,
    });
  const { reachedBy } = one;
  if (reachedBy.by === 'opendsr' && !isWithin(new URL(reachedBy.url).hostname, reachedBy.domain))
    found.push({
      path: ['systems', index, 'reachedBy', 'domain'],
      message: `is not the domain of its url: a processor is asked where its own certificate stands for it`,
    });
  if (reachedBy.by === 'opendsr' && !/^\/v\d+(\/|$)/.test(new URL(reachedBy.url).pathname))
    found.push({
      path: ['systems', index, 'reachedBy', 'url'],
      message: 'does not begin with the major version (OpenDSR 2.0), such as https://opendsr.processor.com/v2',
    });
  return found;
}

/** Two rows a system, and the case with its proof, in the hundred writes that a transaction holds. */
const mostSystems = 40;

const isWithin = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

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

/** The European Economic Area: EU-27 and Iceland, Liechtenstein, Norway. */
const eea = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' '));
