import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agentId } from '../../../shared/privacy/staff/agent.ts';
import { acknowledged, agentKey, camille, type Desk, dominique, now, openCase, proved, startDesk, withAgent } from './desk.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await startDesk();
});
afterAll(() => desk.close());

const id = (name: string) => agentId(name, agentKey);
const recordsOf = async (name: string) => (await desk.engine.all('records')).filter(({ pk }) => pk === id(name));
const proofOf = async (caseId: string) =>
  (await desk.engine.all('proof'))
    .filter(({ stream }) => stream === `case:${caseId}`)
    .toSorted((one, other) => one['sequence'] - other['sequence']);
const outboxOf = async (caseId: string) =>
  (await desk.engine.all('records')).flatMap(({ pk, sk }) => (pk === `case#${caseId}` && sk.startsWith('outbox#') ? [sk] : []));

describe('who is let in', () => {
  it('is nobody without the claims of a verified token', async () => {
    const caseId = await openCase(desk);
    const answer = await desk.show(null, caseId);
    expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'Bearer']);
  });

  it('is nobody whose account is in no group', async () => {
    const caseId = await openCase(desk);
    expect((await desk.show({ sub: 'guest' }, caseId)).status).toBe(403);
    expect((await desk.show({ sub: 'guest', groups: '[guests]' }, caseId)).status).toBe(403);
  });
});

describe('the list of cases', () => {
  it('pages through every open case once, and leaves out what was not asked for', async () => {
    const list = await startDesk();
    const ids: string[] = [];
    for (let count = 0; count < 60; count++) ids.push(await openCase(list, {}, ...(count % 3 === 0 ? [withAgent] : [])));
    await openCase(list, {}, { act: 'withdraw', by: 'person', to: 'withdrawn' });
    const found = await listAll(list, '');
    expect(found.toSorted()).toEqual(ids.toSorted());
    expect(await listAll(list, 'with=agent')).toHaveLength(20);
    expect(await listAll(list, 'state=received')).toHaveLength(40);
    expect(await listAll(list, 'due-before=2026-12-01')).toEqual([]);
    expect(await listAll(list, 'due-before=2027-01-01')).toHaveLength(60);
    await list.close();
  });

  it('takes no other state, day or place to go on than there are', async () => {
    for (const query of ['state=fulfilled', 'state=none', 'due-before=soon', 'after=abc', 'with=machine']) {
      const answer = await desk.call(camille, 'GET /staff/cases', `/staff/cases?${query}`);
      expect([answer.status, answer.body['errors']]).toMatchObject([400, [{ field: query.split('=')[0] }]]);
    }
  });
});

describe('a case that is looked at', () => {
  it('is shown whole, with its words unsealed, what happened and what may be done', async () => {
    const caseId = await openCase(desk, {}, acknowledged, withAgent);
    const { status, body, headers } = await desk.show(camille, caseId);
    expect(status).toBe(200);
    expect(headers['etag']).toBe(`"${String(body['version'])}"`);
    expect(body).toMatchObject({
      requestId: caseId,
      status: 'with-agent',
      daysLeft: 31,
      file: { identity: { address: 'anna@example.org' }, words: { message: 'Quelles données avez-vous ?' } },
      history: [{ what: 'received' }, { what: 'acknowledge' }, { what: 'escalate' }],
      chained: true,
      systems: [],
      letters: [],
      notes: [],
    });
    expect(body['mayDo']).toEqual(
      expect.arrayContaining(['message', 'verify', 'ask-identity', 'extend', 'refuse', 'release', 'close-unidentified', 'note']),
    );
    expect(body['mayDo']).not.toContain('answer'); // nothing is proved yet
    expect(body['mayDo']).not.toContain('take');
  });

  it('leaves a record of who looked, under no name and without a word of it', async () => {
    const caseId = await openCase(desk);
    await desk.show({ sub: 'reader', groups: '[agents]' }, caseId);
    const [record] = await recordsOf('reader');
    expect(record).toMatchObject({ what: 'read-case', on: caseId, class: 'staff', at: now.toISOString() });
    expect(JSON.stringify(record)).not.toMatch(/anna|reader/);
  });

  it('is not shown where the record could not be written', async () => {
    const caseId = await openCase(desk);
    const broken = { ...desk.stores, desk: { ...desk.desk, record: () => Promise.reject(new Error('down')) } };
    const { staff } = await import('../../../functions/staff/staff.ts');
    const route = staff({
      settings: desk.settings,
      calendar: { timeZone: 'UTC', holidays: [] },
      stores: async () => broken,
      newHoldId: () => '',
      tellFailed: () => undefined,
    });
    const request = { parameters: { id: caseId }, now } as never; // all that this route reads
    await expect(
      route['/staff/cases/{id}']?.GET?.(request, { sub: 'x', token_use: 'access', 'cognito:groups': 'agents' }),
    ).rejects.toThrow('down');
  });

  it('is not found under another number', async () => {
    expect((await desk.show(camille, 'R-ABCDEFGHJKMNPQRS')).status).toBe(404);
  });
});

describe('an act', () => {
  it('is done on the case as the agent saw it, and on no other', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    const seen = (await desk.show(camille, caseId)).body['version'];
    expect((await desk.act(camille, caseId, 'note', { version: seen, words: 'J’appelle demain.' })).status).toBe(200);
    const late = await desk.act(dominique, caseId, 'note', { version: seen, words: 'Moi aussi.' });
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({ requestId: caseId, status: 'with-agent' });
    expect((await desk.act(camille, caseId, 'note', { words: 'Sans version' })).body).toMatchObject({
      status: 400,
      errors: [{ field: 'version' }],
    });
  });

  it('by two agents at once is done by one', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    const both = await Promise.all(
      [camille, dominique].map((agent) => desk.actNow(agent, caseId, 'message', { words: 'Bonjour' })),
    );
    expect(both.map(({ status }) => status)).toEqual(expect.arrayContaining([200, 409]));
    expect(await desk.letters.of(caseId)).toHaveLength(1);
  });

  it('is proven in the case, and recorded with the agent, by a number that names nobody', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    await desk.actNow({ sub: 'writer', groups: '[agents]' }, caseId, 'message', { words: 'De quelle adresse s’agit-il ?' });
    const last = (await proofOf(caseId)).at(-1);
    expect(last).toMatchObject({ what: 'write-to-person', facts: { agent: id('writer'), by: 'agent' } });
    expect(await recordsOf('writer')).toMatchObject([{ what: 'message', on: caseId }]);
    expect(JSON.stringify([last, await recordsOf('writer')])).not.toMatch(/quelle adresse|"writer"/);
  });

  it('names every field that it can’t take', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    const answer = await desk.actNow(camille, caseId, 'refuse', { reason: 'because', words: ' ' });
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field: 'reason' }, { field: 'words' }] } });
    expect((await desk.actNow(camille, caseId, 'destroy')).status).toBe(404);
  });
});

describe('what an agent writes', () => {
  it('waits sealed for the mail that carries it, and is told to the follow-up', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    await desk.actNow(camille, caseId, 'message', { words: 'Une phrase d’agent.' });
    const [letter] = await desk.letters.of(caseId);
    expect(letter).toMatchObject({ letter: { letter: 'message', text: 'Une phrase d’agent.', as: 'message' }, sentAt: null });
    expect(await outboxOf(caseId)).toContain(`outbox#send-letter#${letter?.number}`);
    expect(desk.told).toContainEqual({ kind: 'send-letter', caseId, suffix: letter?.number });
    const stored = (await desk.engine.all('records')).filter(({ pk }) => pk === `case#${caseId}`);
    expect(Buffer.from(JSON.stringify(stored)).includes('phrase')).toBe(false);
    expect(stored.some(({ sk }) => sk === `letter#${letter?.number}`)).toBe(true);
  });

  it('can go nowhere where nobody can be written to', async () => {
    const caseId = await openCase(desk, { alias: null, file: null, acknowledge: false }, withAgent);
    expect((await desk.actNow(camille, caseId, 'message', { words: 'Bonjour' })).status).toBe(409);
    expect((await desk.actNow(camille, caseId, 'refuse', { reason: 'other', words: 'Non.' })).status).toBe(409);
  });
});

describe('the final answer', () => {
  it('is given to nobody who has not proved who they are', async () => {
    const caseId = await openCase(desk, {}, acknowledged, withAgent);
    const answer = { outcome: 'nothing-held', progress: { access: 'nothing-held' } };
    expect((await desk.actNow(camille, caseId, 'answer', answer)).status).toBe(409);
    expect(await desk.letters.of(caseId)).toEqual([]);
  });

  it('ends every right, says what they say, and closes nothing before it has arrived', async () => {
    const caseId = await openCase(desk, { rights: ['access', 'erasure'], ...proved }, withAgent);
    const send = (body: Record<string, unknown>) => desk.actNow(camille, caseId, 'answer', body);
    expect(await send({ outcome: 'fulfilled', progress: { access: 'done' } })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'progress' }] },
    });
    expect(await send({ outcome: 'fulfilled', progress: { access: 'done', erasure: 'partly' } })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'outcome' }] },
    });
    expect((await send({ outcome: 'fulfilled', progress: { access: 'done', erasure: 'done' } })).status).toBe(200);
    expect(await desk.cases.find(caseId)).toMatchObject({
      state: 'with-agent',
      answer: { outcome: 'fulfilled' },
      progress: { access: 'done', erasure: 'done' },
      closedAt: null,
    });
    expect(await desk.letters.of(caseId)).toMatchObject([{ letter: { letter: 'answer', outcome: 'fulfilled' } }]);
    expect((await desk.actNow(camille, caseId, 'message', { words: 'Encore' })).status).toBe(409);
  });

  it('that came back is given again, or the case goes on without it', async () => {
    const mail = { kind: 'answer', sesId: 'ses-1', sentAt: now.toISOString(), state: 'sent' } as const;
    const answered = {
      act: 'answer',
      by: 'agent',
      set: { answer: { outcome: 'nothing-held', at: now.toISOString() }, progress: { access: 'nothing-held' }, mail },
    } as const;
    const cameBack = {
      act: 'undeliver',
      by: 'worker',
      to: 'undeliverable',
      set: { mail: { ...mail, state: 'bounced' } },
    } as const;
    const again = { outcome: 'nothing-held', progress: {} };
    const waiting = await openCase(desk, proved, withAgent, answered);
    expect((await desk.actNow(camille, waiting, 'answer', again)).status).toBe(409);
    expect((await desk.actNow(camille, waiting, 'release')).status).toBe(409);
    const [told, gone] = [
      await openCase(desk, proved, withAgent, answered, cameBack),
      await openCase(desk, proved, withAgent, answered, cameBack),
    ];
    await desk.actNow(camille, told, 'take');
    expect((await desk.actNow(camille, told, 'answer', again)).status).toBe(200);
    expect((await desk.actNow(camille, gone, 'release')).status).toBe(200);
    expect(await desk.cases.find(gone)).toMatchObject({ state: 'open', answer: null });
  });

  it('may be in the agent’s own words', async () => {
    const caseId = await openCase(desk, { rights: ['unspecified'], ...proved }, withAgent);
    const none = await desk.actNow(camille, caseId, 'answer', { outcome: 'fulfilled', progress: {} });
    expect(none.body).toMatchObject({ errors: [{ field: 'words' }] });
    await desk.actNow(camille, caseId, 'answer', { outcome: 'fulfilled', progress: {}, words: 'Voici.' });
    expect(await desk.letters.of(caseId)).toMatchObject([{ letter: { letter: 'message', text: 'Voici.', as: 'answer' } }]);
  });
});

describe('a refusal', () => {
  it('is the answer, with reasons, and ends the case only with its arrival', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    await desk.actNow(camille, caseId, 'refuse', { reason: 'claim-not-covered', words: 'Ces données sont celles d’un tiers.' });
    expect(await desk.cases.find(caseId)).toMatchObject({
      state: 'with-agent',
      answer: { outcome: 'refused' },
      progress: { access: 'refused' },
    });
    expect(await desk.letters.of(caseId)).toMatchObject([
      { letter: { letter: 'refused', reason: 'claim-not-covered', as: 'answer' } },
    ]);
  });

  it('does not undo what was done', async () => {
    const done = { act: 'progress', by: 'worker', set: { progress: { access: 'done' } } } as const;
    const caseId = await openCase(desk, { rights: ['access', 'erasure'] }, withAgent, done);
    expect((await desk.actNow(camille, caseId, 'refuse', { reason: 'other', words: 'Non.' })).status).toBe(409);
  });
});

describe('identity', () => {
  it('that was checked by other means opens the case, and says how, without a copy', async () => {
    const caseId = await openCase(desk, {}, acknowledged);
    expect((await desk.actNow(camille, caseId, 'verify', { how: 'here is their passport' })).status).toBe(400);
    expect((await desk.actNow(camille, caseId, 'verify', { how: 'called-back' })).status).toBe(200);
    expect(await desk.cases.find(caseId)).toMatchObject({ state: 'open', verified: { by: 'agent' } });
    expect((await proofOf(caseId)).at(-1)).toMatchObject({ what: 'prove', facts: { how: 'called-back' } });
    expect(desk.told).toContainEqual({ kind: 'advance-case', caseId });
  });

  it('is not all that a complex case waits for', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    await desk.actNow(camille, caseId, 'verify', { how: 'in-person' });
    expect(await desk.cases.find(caseId)).toMatchObject({ state: 'with-agent', verified: { by: 'agent' } });
  });

  it('can be asked for again, by a mail with a new code', async () => {
    const caseId = await openCase(desk, {}, acknowledged, withAgent);
    await desk.actNow(camille, caseId, 'ask-identity');
    expect(await desk.cases.find(caseId)).toMatchObject({ state: 'awaiting-identity', withAgent: null });
    expect(await desk.letters.of(caseId)).toMatchObject([{ letter: { letter: 'challenge' } }]);
  });

  it('that never came ends a case by a person, which can be opened again', async () => {
    const caseId = await openCase(desk, {}, acknowledged);
    await desk.actNow(camille, caseId, 'close-unidentified');
    expect(await desk.cases.find(caseId)).toMatchObject({ state: 'not-identified' });
    await desk.actNow(camille, caseId, 'verify', { how: 'document-seen' });
    expect(await desk.cases.find(caseId)).toMatchObject({ state: 'open', closedAt: null });
  });
});

describe('an extension', () => {
  const words = 'La demande porte sur dix ans de correspondance.';

  it('goes to three months from receipt at most, once, and is told with its reasons', async () => {
    const caseId = await openCase(desk, {}, acknowledged, withAgent);
    expect(await desk.actNow(camille, caseId, 'extend', { words, until: '2027-02-23T10:00:00Z' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'until' }] },
    });
    expect((await desk.actNow(camille, caseId, 'extend', { words, until: '2026-12-01T10:00:00Z' })).status).toBe(400);
    expect((await desk.actNow(camille, caseId, 'extend', { words })).body).toMatchObject({
      status: 'extended',
      dueAt: '2027-02-22T22:59:59.000Z',
    });
    expect(await desk.cases.find(caseId)).toMatchObject({ firstDueBy: '2026-12-22T22:59:59.000Z' });
    expect(await desk.letters.of(caseId)).toMatchObject([{ letter: { letter: 'extended', reasons: words } }]);
    expect((await desk.actNow(camille, caseId, 'extend', { words })).status).toBe(409);
  });

  it('comes too late once the first month is over', async () => {
    const caseId = await openCase(desk, {}, acknowledged, withAgent);
    desk.at(new Date('2026-12-23T00:00:00Z'));
    expect((await desk.actNow(camille, caseId, 'extend', { words })).status).toBe(409);
    desk.at(now);
  });
});

describe('a case that goes on', () => {
  it('has its rights named where the request did not', async () => {
    const caseId = await openCase(desk, { rights: ['unspecified'], ...proved }, withAgent);
    expect((await desk.actNow(camille, caseId, 'release')).body).toMatchObject({ errors: [{ field: 'rights' }] });
    await desk.actNow(camille, caseId, 'release', { rights: ['access', 'erasure'] });
    expect(await desk.cases.find(caseId)).toMatchObject({ state: 'open', rights: ['access', 'erasure'], withAgent: null });
  });

  it('asks for a proof first where there is none', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    await desk.actNow(camille, caseId, 'release');
    expect(await desk.cases.find(caseId)).toMatchObject({ state: 'awaiting-identity' });
    expect(await desk.letters.of(caseId)).toMatchObject([{ letter: { letter: 'challenge' } }]);
  });

  it('is taken from the machine before a person answers it', async () => {
    const caseId = await openCase(desk, proved, { act: 'acknowledge', by: 'worker', to: 'open' });
    expect((await desk.actNow(camille, caseId, 'refuse', { reason: 'other', words: 'Non.' })).status).toBe(409);
    await desk.actNow(camille, caseId, 'take');
    expect((await desk.actNow(camille, caseId, 'refuse', { reason: 'other', words: 'Non.' })).status).toBe(200);
  });

  it('does not wait for systems for ever', async () => {
    const caseId = await openCase(
      desk,
      proved,
      { act: 'acknowledge', by: 'worker', to: 'open' },
      { act: 'start', by: 'worker', to: 'in-progress' },
      { act: 'wait', by: 'worker', to: 'waiting-for-systems', set: { systemsOpen: 1 } },
    );
    await desk.actNow(camille, caseId, 'go-on');
    expect(await desk.cases.find(caseId)).toMatchObject({ state: 'in-progress', withoutSystems: true });
  });
});

describe('an objection', () => {
  const toWeigh = {
    ...withAgent,
    set: { progress: { objection: 'to-weigh' }, withAgent: { because: 'objection-to-weigh', since: now.toISOString() } },
  } as const;

  it('that is upheld is carried on', async () => {
    const caseId = await openCase(desk, { rights: ['objection'], ...proved }, toWeigh);
    await desk.actNow(camille, caseId, 'weigh', { decision: 'upheld' });
    expect(await desk.cases.find(caseId)).toMatchObject({ state: 'in-progress', progress: { objection: 'done' } });
  });

  it('that is overridden is told the grounds, the complaint and the court', async () => {
    const caseId = await openCase(desk, { rights: ['objection'], ...proved }, toWeigh);
    expect((await desk.actNow(camille, caseId, 'weigh', { decision: 'overridden' })).status).toBe(400);
    await desk.actNow(camille, caseId, 'weigh', { decision: 'overridden', words: 'Un procès est en cours.' });
    expect(await desk.cases.find(caseId)).toMatchObject({ progress: { objection: 'refused' }, answer: { outcome: 'refused' } });
    expect(await desk.letters.of(caseId)).toMatchObject([{ letter: { letter: 'refused', as: 'answer' } }]);
  });

  it('that nobody has to weigh is not weighed', async () => {
    const caseId = await openCase(desk, { rights: ['objection'] }, withAgent);
    expect((await desk.actNow(camille, caseId, 'weigh', { decision: 'upheld' })).status).toBe(409);
  });
});

describe('corrections', () => {
  it('are staged old and new, and confirmed by the agent', async () => {
    const caseId = await openCase(desk, { rights: ['rectification'], ...proved }, withAgent);
    const staged = await desk.actNow(camille, caseId, 'corrections', { corrections: { name: 'Anna Nouvelle' } });
    expect(staged.status).toBe(200);
    expect((await desk.show(camille, caseId)).body['corrections']).toEqual([
      { field: 'name', old: 'Anna', new: 'Anna Nouvelle' },
    ]);
    expect((await desk.actNow(camille, caseId, 'confirm-corrections')).status).toBe(200);
    expect(await desk.cases.find(caseId)).toMatchObject({ progress: { rectification: 'confirmed' } });
    expect((await proofOf(caseId)).map(({ facts }) => facts['doing']).filter(Boolean)).toEqual([
      'corrections',
      'confirm-corrections',
    ]);
  });
});

describe('a note', () => {
  it('is for agents, sealed, and reaches no mail', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    await desk.actNow(camille, caseId, 'note', { words: 'Rappeler mardi.' });
    expect((await desk.show(camille, caseId)).body['notes']).toMatchObject([{ words: 'Rappeler mardi.', by: id('camille') }]);
    expect(await desk.letters.of(caseId)).toEqual([]);
  });
});

describe('holds', () => {
  const hold = { reason: 'Litige devant le tribunal de commerce', reviewOn: '2027-01-15', until: '2027-11-22' };
  const routes = {
    all: 'GET /staff/people/{id}/holds',
    place: 'POST /staff/people/{id}/holds',
    lift: 'POST /staff/people/{id}/holds/{hold}/lift',
  };

  it('are placed, shown and lifted, each by one agent where four eyes are not asked for', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    const path = `/staff/people/${caseId}/holds`;
    const placed = await desk.call(camille, routes.place, path, hold);
    expect(placed.status).toBe(201);
    const shown = await desk.call(camille, routes.all, path);
    expect(shown.body).toMatchObject({ holds: [{ reason: hold.reason, owner: id('camille'), placedBy: id('camille') }] });
    const lifted = await desk.call(camille, routes.lift, `${path}/${String(placed.body['holdId'])}/lift`);
    expect(lifted).toMatchObject({ status: 200, body: { status: 'lifted' } });
    expect((await desk.call(camille, routes.all, path)).body).toEqual({ holds: [] });
  });

  it('are told of at once, so that what they cover leaves its clocks and goes back to them', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    const key = (await desk.cases.find(caseId))?.alias;
    const path = `/staff/people/${caseId}/holds`;
    const before = desk.told.length;
    const placed = await desk.call(camille, routes.place, path, hold);
    expect(desk.told.slice(before)).toEqual([{ kind: 'keep-held', key }]);
    await desk.call(camille, routes.lift, `${path}/${String(placed.body['holdId'])}/lift`);
    expect(desk.told.slice(before)).toEqual([
      { kind: 'keep-held', key },
      { kind: 'keep-held', key },
    ]);
  });

  it('need a reason, a day of review and an end to come', async () => {
    const caseId = await openCase(desk, {}, withAgent);
    const path = `/staff/people/${caseId}/holds`;
    expect((await desk.call(camille, routes.place, path, { ...hold, until: '2026-11-21' })).body).toMatchObject({
      errors: [{ field: 'until' }],
    });
    expect((await desk.call(camille, routes.place, path, { reason: 'x' })).body).toMatchObject({
      errors: [{ field: 'reason' }, { field: 'reviewOn' }, { field: 'until' }],
    });
    expect((await desk.call(camille, routes.lift, `${path}/H-unknown99/lift`)).status).toBe(404);
  });
});

describe('the journal', () => {
  it('shows a stream, says whether it is chained, and records who read it', async () => {
    const caseId = await openCase(desk, {}, acknowledged, withAgent);
    const { body } = await desk.call(
      { sub: 'auditor', groups: '[dpo]' },
      'GET /staff/journal',
      `/staff/journal?stream=case:${caseId}`,
    );
    expect(body).toMatchObject({
      entries: [{ what: 'received' }, { what: 'acknowledge' }, { what: 'escalate' }],
      chained: true,
      next: null,
    });
    const rest = await desk.call(camille, 'GET /staff/journal', `/staff/journal?stream=case:${caseId}&from=2`);
    expect(rest.body).toMatchObject({ entries: [{ sequence: 2 }], chained: true });
    expect(await recordsOf('auditor')).toMatchObject([{ what: 'read-journal', on: `case:${caseId}` }]);
    expect((await desk.call(camille, 'GET /staff/journal', '/staff/journal')).status).toBe(400);
  });

  it('sees an entry that was altered', async () => {
    const caseId = await openCase(desk, {}, acknowledged);
    const { UpdateItemCommand } = await import('@aws-sdk/client-dynamodb');
    await desk.engine.dynamo.send(
      new UpdateItemCommand({
        TableName: desk.engine.names.proof,
        Key: { stream: { S: `case:${caseId}` }, sequence: { N: '0' } },
        UpdateExpression: 'SET what = :what',
        ExpressionAttributeValues: { ':what': { S: 'nothing happened' } },
      }),
    );
    const { body } = await desk.call(camille, 'GET /staff/journal', `/staff/journal?stream=case:${caseId}`);
    expect(body['chained']).toBe(false);
    expect((await desk.show(camille, caseId)).body['chained']).toBe(false);
  });
});

describe('four eyes', () => {
  let two: Desk;
  beforeAll(async () => {
    two = await startDesk({ rights: { fourEyes: true } });
  });
  afterAll(() => two.close());
  const refusal = { reason: 'claim-not-covered', words: 'Ce n’est pas un droit prévu.' };

  it('let a refusal out only when another agent, of the group dpo, confirms it', async () => {
    const caseId = await openCase(two, {}, withAgent);
    expect(await two.actNow(dominique, caseId, 'refuse', refusal)).toMatchObject({ status: 202, body: { proposed: 'refuse' } });
    expect(await two.letters.of(caseId)).toEqual([]);
    expect((await two.show(camille, caseId)).body['proposal']).toMatchObject({
      act: 'refuse',
      body: refusal,
      by: id('dominique'),
    });
    expect((await two.actNow(dominique, caseId, 'confirm')).status).toBe(403);
    expect((await two.actNow(camille, caseId, 'confirm')).status).toBe(403);
    expect((await two.actNow({ sub: 'morgan', groups: '[dpo]' }, caseId, 'confirm')).status).toBe(200);
    expect(await two.letters.of(caseId)).toMatchObject([{ letter: { letter: 'refused' }, by: id('morgan') }]);
    expect((await two.show(camille, caseId)).body['proposal']).toBeNull();
    expect((await two.actNow(dominique, caseId, 'confirm')).status).toBe(409);
  });

  it('let a hold go only likewise, and keep at once', async () => {
    const caseId = await openCase(two, {}, withAgent);
    const path = `/staff/people/${caseId}/holds`;
    const hold = { reason: 'Litige devant le tribunal', reviewOn: '2027-01-15', until: '2027-11-22' };
    const { body } = await two.call(camille, 'POST /staff/people/{id}/holds', path, hold);
    const lift = (caller: typeof camille) =>
      two.call(caller, 'POST /staff/people/{id}/holds/{hold}/lift', `${path}/${String(body['holdId'])}/lift`);
    expect((await lift(camille)).status).toBe(202);
    expect((await lift({ sub: 'alex', groups: '[agents]' })).status).toBe(403);
    expect((await lift(dominique)).body).toMatchObject({ status: 'lifted' });
  });
});

async function listAll(of: Desk, query: string): Promise<string[]> {
  const found: string[] = [];
  for (let after = ''; ; ) {
    const path = `/staff/cases?${query}${after === '' ? '' : `&after=${after}`}`;
    const { status, body } = await of.call(camille, 'GET /staff/cases', path);
    expect(status).toBe(200);
    const { cases, next } = body as { cases: { requestId: string; daysLeft: number }[]; next: string | null }; // held by the OpenAPI test
    expect(cases.every(({ daysLeft }) => daysLeft === 31)).toBe(true);
    found.push(...cases.map(({ requestId }) => requestId));
    if (!next) return found;
    after = next;
  }
}
