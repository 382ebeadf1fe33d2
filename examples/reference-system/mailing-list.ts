import { DatabaseSync } from 'node:sqlite';

export type Subscriber = {
  email: string;
  name: string;
  language: string;
  since: string;
  isRestricted: boolean;
  objected: boolean;
};
export type Invoice = { number: string; issuedOn: string };

/** A mailing list with the invoices of its paying readers, in one database file (`:memory:` for none). */
export function openMailingList(file: string) {
  const database = new DatabaseSync(file);
  database.exec(`
    CREATE TABLE IF NOT EXISTS subscribers (
      email TEXT PRIMARY KEY, name TEXT NOT NULL, language TEXT NOT NULL, since TEXT NOT NULL,
      isRestricted INTEGER NOT NULL DEFAULT 0, objected INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    CREATE TABLE IF NOT EXISTS invoices (number TEXT PRIMARY KEY, email TEXT NOT NULL, issuedOn TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS answered (callId TEXT PRIMARY KEY, answer TEXT NOT NULL) STRICT;
  `);
  const one = (sql: string, ...values: string[]) => database.prepare(sql).get(...values);
  const run = (sql: string, ...values: string[]) => Number(database.prepare(sql).run(...values).changes);

  return {
    subscribe({ email, name, language, since }: Pick<Subscriber, 'email' | 'name' | 'language' | 'since'>): void {
      run('INSERT INTO subscribers (email, name, language, since) VALUES (?, ?, ?, ?)', lower(email), name, language, since);
    },

    invoice({ email, number, issuedOn }: Invoice & { email: string }): void {
      run('INSERT INTO invoices (number, email, issuedOn) VALUES (?, ?, ?)', number, lower(email), issuedOn);
    },

    find(email: string): Subscriber | null {
      const row = one('SELECT * FROM subscribers WHERE email = ?', lower(email));
      if (!row) return null;
      const { name, language, since, isRestricted, objected } = row;
      return {
        email: lower(email),
        name: String(name),
        language: String(language),
        since: String(since),
        isRestricted: isRestricted === 1,
        objected: objected === 1,
      };
    },

    invoicesOf(email: string): Invoice[] {
      const rows = database.prepare('SELECT number, issuedOn FROM invoices WHERE email = ? ORDER BY number').all(lower(email));
      return rows.map(({ number, issuedOn }) => ({ number: String(number), issuedOn: String(issuedOn) }));
    },

    /** Who gets the next issue: nobody who objected or is restricted. */
    readers(): string[] {
      const rows = database.prepare('SELECT email FROM subscribers WHERE objected = 0 AND isRestricted = 0 ORDER BY email').all();
      return rows.map(({ email }) => String(email));
    },

    erase: (email: string) => run('DELETE FROM subscribers WHERE email = ?', lower(email)) > 0,
    rename: (email: string, name: string) => run('UPDATE subscribers SET name = ? WHERE email = ?', name, lower(email)),
    move: (email: string, to: string) => run('UPDATE subscribers SET email = ? WHERE email = ?', lower(to), lower(email)),
    restrict: (email: string) => run('UPDATE subscribers SET isRestricted = 1 WHERE email = ?', lower(email)) > 0,
    object: (email: string) => run('UPDATE subscribers SET objected = 1 WHERE email = ?', lower(email)) > 0,

    /** What was answered to this call before; null where it is new. */
    answerTo(callId: string): string | null {
      const row = one('SELECT answer FROM answered WHERE callId = ?', callId);
      return row ? String(row['answer']) : null;
    },

    /** All of `act`, or nothing: its changes, and the answer by which a repeat is known. */
    answerOnce(callId: string, act: () => string): string {
      database.exec('BEGIN IMMEDIATE');
      try {
        const answer = act();
        run('INSERT INTO answered (callId, answer) VALUES (?, ?)', callId, answer);
        database.exec('COMMIT');
        return answer;
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      }
    },

    close: () => database.close(),
  };
}

export type MailingList = ReturnType<typeof openMailingList>;

const lower = (email: string) => email.trim().toLowerCase();
