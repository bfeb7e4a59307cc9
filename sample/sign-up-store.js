import sqlite from 'node-sqlite3-wasm';

const table = `
  CREATE TABLE IF NOT EXISTS sign_up (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE COLLATE NOCASE,
    submission_id TEXT NOT NULL UNIQUE,
    fields TEXT NOT NULL,
    consents TEXT NOT NULL,
    language TEXT NOT NULL,
    page TEXT NOT NULL,
    source TEXT,
    campaign TEXT,
    stored_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
  )`;

/** Sign-ups in a SQLite file: one row for each email address. */
export function openStore(file) {
  const database = new sqlite.Database(file);
  database.exec(table);

  return {
    /** Stores a sign-up and gives its number; `undefined` where there is one already. */
    add({ submissionId, fields, consents, language, page, source = null, campaign = null }) {
      const { email } = fields;
      const known = database.get(
        'SELECT id, submission_id, consents FROM sign_up WHERE submission_id = ? OR email = ?',
        [submissionId, email],
      );
      if (known) {
        if (known.submission_id !== submissionId) updateConsents(known, consents);
        return undefined;
      }
      const { lastInsertRowid } = database.run(
        `INSERT INTO sign_up (email, submission_id, fields, consents, language, page, source, campaign)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        [email, submissionId, JSON.stringify(fields), JSON.stringify(consents), language, page, source, campaign],
      );
      return lastInsertRowid;
    },

    count: () => database.get('SELECT count(*) AS count FROM sign_up').count,

    close() {
      database.close();
    },
  };

  /** The latest answer to each consent is what counts; a page that does not ask for one leaves it as it was. */
  function updateConsents(known, consents) {
    const latest = new Map([...JSON.parse(known.consents), ...consents].map((consent) => [consent.id, consent]));
    database.run('UPDATE sign_up SET consents = ? WHERE id = ?', [JSON.stringify([...latest.values()]), known.id]);
  }
}
