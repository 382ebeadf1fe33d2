import { type DynamoDBClient, type TransactWriteItem, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { Choice } from '../../privacy/consent/consents.ts';
import type {
  ImportedConsent,
  ImportedContacts,
  ImportedCustomer,
  ImportOutcome,
} from '../../privacy/consent/imported-contacts.ts';
import { clockOf, epochSeconds } from '../../privacy/retention/periods.ts';
import { newDataKey, sealIdentity } from '../../privacy/standing/sealed.ts';
import { factsOf } from './consent-acts.ts';
import { lapseRows, putRow } from './consent-follow-ups.ts';
import { appendTo, changeStanding, entriesOf } from './person-change.ts';
import { type ConsentTables, livingRow, type Person, readPerson, untilWritten } from './person-rows.ts';
import { consentAttribute, consentsIn, isErased, isRestricted, suppressionOf } from './standing-row.ts';

/** Imported contacts, as parts of the standing row. */
export function importedContactsTable(dynamo: DynamoDBClient, tables: ConsentTables): ImportedContacts {
  const write = async (
    contact: ImportedConsent | ImportedCustomer,
    about: Choice,
    items: (person: Person) => TransactWriteItem[],
  ) =>
    untilWritten(async (): Promise<ImportOutcome> => {
      const { person } = await readPerson(dynamo, tables, contact);
      const before = outcomeBefore(person, about, contact.at);
      if (before === 'erased') await renewErased(dynamo, person, tables);
      if (before) return before;
      await dynamo.send(new TransactWriteItemsCommand({ TransactItems: items(person) }));
      return 'imported';
    });

  return {
    consent: (contact) => write(contact, contact.wording, (person) => consenting(person, contact, tables)),
    customer: (contact) =>
      write(contact, contact, (person) => {
        const part = { since: epochSeconds(contact.at), until: contact.until, source: contact.source };
        const set = { [customerAttribute(contact)]: part };
        return [changeStanding(person, { set, identity: sealed(contact), lives: contact.until }, tables.standing)];
      }),
  };
}

/** A fingerprint that has just kept somebody out is still needed: class erased, renewed by use. */
async function renewErased(dynamo: DynamoDBClient, person: Person, tables: ConsentTables): Promise<void> {
  const { expiresAt: until } = clockOf('erased', person.now);
  const set = { erasedUntil: until };
  const items = [changeStanding(person, { set, lives: until }, tables.standing)];
  await dynamo.send(new TransactWriteItemsCommand({ TransactItems: items }));
}

/** That somebody is a customer, in an attribute of its own; past `until` it is absent for every reader. */
const customerAttribute = ({ purpose, channel }: Choice) => `customer#${purpose}#${channel}`;

function consenting(person: Person, contact: ImportedConsent, tables: ConsentTables): TransactWriteItem[] {
  const { alias, wording, method, proof, source, at, until, now } = contact;
  const { version, hash } = wording;
  const granted = [{ ...wording, until }];
  const facts = { ...factsOf(granted), method: 'imported', agreedBy: method, agreedAt: at.toISOString(), source, proof };
  const entries = entriesOf(person, [{ what: 'confirmed', facts, reliedOnUntil: until }]);
  const part = { state: 'granted', since: epochSeconds(at), until, version, hash };
  const set = { [consentAttribute(wording.purpose, wording.channel)]: part };
  return [
    changeStanding(person, { set, identity: sealed(contact), lives: until }, tables.standing),
    ...appendTo(person, entries, tables),
    ...lapseRows(alias, granted, entries, now).map((row) => putRow(tables, row)),
  ];
}

function sealed({ identity, alias }: ImportedConsent | ImportedCustomer) {
  const dataKey = newDataKey();
  return { dataKey, sealed: sealIdentity(identity, dataKey, alias) };
}

const customerPart = z.object({ since: z.number(), until: z.number() });

/** What stands and wins over an import; null where nothing does. */
function outcomeBefore(person: Person, about: Choice, at: Date): ImportOutcome | null {
  const living = livingRow(person);
  if (!living) return null;
  if (isErased(living, person.now)) return 'erased';
  if (isRestricted(living, person.now)) return 'restricted';
  const suppression = suppressionOf(living, person.now);
  if (suppression) return suppression;
  const consent = consentsIn(living, person.now).find(
    ({ purpose, channel }) => purpose === about.purpose && channel === about.channel,
  );
  if (consent?.state === 'withdrawn') return 'withdrawn';
  if ((consent?.since ?? Number.NEGATIVE_INFINITY) >= epochSeconds(at)) return 'already';
  const customer = customerPart.safeParse(living[customerAttribute(about)]);
  const isCustomer = customer.success && customer.data.until > epochSeconds(person.now);
  return isCustomer && !('version' in about) && customer.data.since >= epochSeconds(at) ? 'already' : null;
}
