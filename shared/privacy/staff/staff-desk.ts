import type { ProofEntry } from '../journal/proof.ts';
import type { CaseLetter } from '../rights/case-letters.ts';
import type { CaseState } from '../rights/case-states.ts';
import type { Case, CaseChange } from '../rights/cases.ts';
import type { Agent, AgentId } from './agent.ts';

/** Which open cases: in a state, waiting for a person, due before a time. `after` is where the last list ended. */
export type CaseQuery = {
  state: CaseState | null;
  withAgent: boolean;
  dueBefore: Date | null;
  after: string | null;
  most: number;
};

/** Open cases by the shards of the due index; `next` is null where there are no more. A list may be empty and go on. */
export type CaseList = { cases: Case[]; next: string | null };

/** What an agent noted for agents. It reaches no mail. */
export type KeptNote = { writtenAt: string; by: string; words: string };

/** What one agent proposed, until another confirms it; `body` is that of the act as it was sent. */
export type Proposal = { act: string; body: unknown; by: AgentId; at: string };

/** An act of an agent, for the record of acts (class staff): what was done or looked at, and where; nothing of what was read. */
export type AgentDid = { what: string; on: string };

/** One act of an agent, with all that must stand with it. */
export type AgentAct = {
  found: Case;
  change: Omit<CaseChange, 'by' | 'now'>;
  /** The name of the act in the record. */
  what: string;
  letter?: CaseLetter;
  note?: string;
  /** `settled` takes off what was proposed; otherwise it is kept in place of what was proposed before. */
  proposal?: Omit<Proposal, 'by' | 'at'> | 'settled';
};

/** What agents see and do (R26; GDPR art. 22(3)). */
export type StaffDesk = {
  list(query: CaseQuery): Promise<CaseList>;
  /** The act, its proof, its record, its letter: one transaction. Null where the case was changed in between: look again. */
  act(agent: Agent, act: AgentAct, now: Date): Promise<{ after: Case; letter: string | null } | null>;
  notes(caseId: string): Promise<KeptNote[]>;
  /** What waits for a second agent; null where nothing does, or the case's file was forgotten. */
  proposal(caseId: string): Promise<Proposal | null>;
  /** Records what an agent did or read where no case changes. Before it is shown: what is not recorded is not read. */
  record(agent: Agent, did: AgentDid, now: Date): Promise<void>;
  /** Entries of a stream of the journal from `from` on, in order. */
  journal(stream: string, from: number, most: number): Promise<ProofEntry[]>;
};
