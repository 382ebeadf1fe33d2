import sample from '../../repondeur.config.ts';
import type { Settings } from '../../shared/settings/settings-schema.ts';

type System = Settings['systems'][number];

const [first] = sample.systems;
if (!first) throw new Error('the sample declares no system');
const system = (name: string, reachedBy: System['reachedBy']): System => ({ ...first, name, reachedBy });

/** The sample, with a system of each kind: `accountant`, `mailing-list`, `processor`. */
export const settingsWithSystems: Settings = {
  ...sample,
  systems: [
    system('Accountant', { by: 'task', person: 'Alix Comptable', email: 'alix@example.com' }),
    system('Mailing list', { by: 'webhook', url: 'https://list.example.com/rights', secretName: 'repondeur/mailing-list' }),
    system('Processor', {
      by: 'opendsr',
      url: 'https://opendsr.processor.example.com/v2',
      domain: 'opendsr.processor.example.com',
      otherRights: { person: 'Camille Exemple', email: 'dpo@example.com' },
    }),
  ],
};
