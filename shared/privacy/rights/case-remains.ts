/** What is kept of a closed case until its period is over: rows, stored mail, answers to fetch. */
export type CaseRemains = {
  /** Deletes the objects of a case, under `case/` and `export/`. Absent is done. */
  eraseObjects(caseId: string): Promise<void>;
  /** Deletes its rows, its file and its place under the person. Absent is done. */
  eraseRows(caseId: string): Promise<void>;
};
