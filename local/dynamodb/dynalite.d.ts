declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** An embedded DynamoDB engine over LevelDB; in memory unless `path` names a folder. */
  export default function dynalite(options?: {
    path?: string;
    createTableMs?: number;
    updateTableMs?: number;
    deleteTableMs?: number;
  }): Server;
}
