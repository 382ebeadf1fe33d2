import * as z from 'zod/mini';
import type { Case } from '../../shared/privacy/rights/cases.ts';
import type { Agent } from '../../shared/privacy/staff/agent.ts';
import type { Alias } from '../../shared/privacy/standing/standings.ts';
import type { HttpRequest } from '../../shared/runtime/http-request.ts';
import { type JsonAnswer, refused } from '../../shared/runtime/json-function.ts';
import { noSuchCase } from './show-cases.ts';
import type { StaffSteps, StaffStores } from './staff.ts';

/** `POST /staff/people/{id}/holds`: a new hold, or with `holdId` another reason, owner, review or later end of one that stands. */
export const holdBody = z.object({
  holdId: z.optional(z.string().check(z.regex(/^H-[\w-]{8,24}$/))),
  /** As the person is told it: the law or the claim. */
  reason: z.string().check(z.trim(), z.minLength(10), z.maxLength(300)),
  /** Who answers for it, in the words of the controller, such as a role; the agent who places it where left out. */
  owner: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(100))),
  reviewOn: z.iso.date(),
  until: z.iso.date(),
});

type Held = { found: Case; alias: Alias; stores: StaffStores };

/** What holds are about is the person of a case: an alias stands in no address (docs/design.md, who a person is). */
async function personOf({ parameters }: HttpRequest, steps: StaffSteps): Promise<Held | JsonAnswer> {
  const stores = await steps.stores();
  const found = await stores.cases.find(parameters['id'] ?? '');
  if (!found) return noSuchCase();
  const { alias } = found;
  return alias ? { found, alias, stores } : refused(409, 'nobody is known to be behind this case');
}

/** `GET /staff/people/{id}/holds`: those that stand. */
export async function showHolds(request: HttpRequest, agent: Agent, steps: StaffSteps): Promise<JsonAnswer> {
  const person = await personOf(request, steps);
  if ('status' in person) return person;
  const { found, alias, stores } = person;
  await stores.desk.record(agent, { what: 'read-holds', on: found.caseId }, request.now);
  return { status: 200, json: { holds: await stores.holds.of(alias, request.now) } };
}

/** In force with the answer: nothing more of the person is deleted from then on. One agent is enough to keep. */
export async function placeHold(request: HttpRequest, agent: Agent, steps: StaffSteps): Promise<JsonAnswer> {
  const { body, now } = request;
  const read = holdBody.safeParse(body.kind === 'json' ? body.value : undefined);
  if (!read.success) {
    const fields = [...new Set(read.error.issues.map(({ path }) => path.join('.') || 'body'))];
    return refused(400, 'this is not what a hold needs', fields);
  }
  const { holdId = steps.newHoldId(), reason, owner = agent.id, reviewOn } = read.data;
  const until = new Date(`${read.data.until}T23:59:59Z`);
  if (until <= now) return refused(400, 'the end of a hold is in the future', ['until']);
  const person = await personOf(request, steps);
  if ('status' in person) return person;
  const { found, alias, stores } = person;
  await stores.desk.record(agent, { what: 'place-hold', on: found.caseId }, now);
  try {
    await stores.holds.place(alias, { holdId, reason, owner, reviewOn, until, by: agent.id, now });
  } catch (error) {
    if (error instanceof RangeError) return refused(409, error.message, ['until']);
    throw error;
  }
  await tellOfHold(person, steps);
  return { status: 201, json: { holdId, holds: await stores.holds.of(alias, now) } };
}

/** Where four eyes are asked for, the first call asks for it and another agent's, of the group `dpo`, does it. */
export async function liftHold(request: HttpRequest, agent: Agent, steps: StaffSteps): Promise<JsonAnswer> {
  const { parameters, now } = request;
  const person = await personOf(request, steps);
  if ('status' in person) return person;
  const { found, alias, stores } = person;
  const holdId = parameters['hold'] ?? '';
  const hold = (await stores.holds.of(alias, now)).find((one) => one.holdId === holdId);
  if (!hold) return noSuchHold();
  const asked = steps.settings.rights.fourEyes ? hold.liftAsked : null;
  if (asked && asked.by !== agent.id && !agent.groups.includes('dpo'))
    return refused(403, 'only an agent of the group dpo confirms');
  await stores.desk.record(agent, { what: 'lift-hold', on: found.caseId }, now);
  const lift = { holdId, by: agent.id, now };
  const outcome =
    asked && asked.by !== agent.id ? await stores.holds.confirmLift(alias, lift) : await stores.holds.lift(alias, lift);
  if (outcome !== 'unknown') await tellOfHold(person, steps);
  switch (outcome) {
    case 'lifted':
      return { status: 200, json: { status: 'lifted', holdId } };
    case 'waits':
      return { status: 202, json: { status: 'waits-for-second-agent', holdId } };
    case 'same-agent':
      return refused(403, 'whoever asked for it can’t be the second pair of eyes');
    case 'unknown':
      break;
  }
  return noSuchHold();
}

/** What the hold covers leaves its clocks, or goes back to them, at once; where nobody can be told, the sweep of the hour finds it. */
async function tellOfHold({ alias, stores }: Held, { tellFailed }: StaffSteps): Promise<void> {
  await stores.tell({ kind: 'keep-held', key: alias }).catch(tellFailed);
}

const noSuchHold = () => refused(404, 'there is no such hold');
