import sample from '../../repondeur.config.ts';
import { defineConfig } from '../../shared/settings/define-config.ts';

/** The sample company, with a mailing list that the reference system keeps: what `npm run example` starts with. */
export default defineConfig({
  ...sample,
  nothingElse: undefined,
  systems: [
    ...sample.systems,
    {
      name: 'Mailing list',
      owner: 'Example SAS',
      role: 'own',
      country: 'FR',
      holds: {
        fr: 'votre adresse, votre nom, votre langue, vos factures',
        en: 'your address, your name, your language, your invoices',
        de: 'Ihre Adresse, Ihr Name, Ihre Sprache, Ihre Rechnungen',
      },
      retention: {
        fr: 'jusqu’à votre désinscription ; dix ans pour les factures',
        en: 'until you unsubscribe; ten years for invoices',
        de: 'bis zu Ihrer Abmeldung; zehn Jahre für Rechnungen',
      },
      reachedBy: { by: 'webhook', url: 'https://mailing-list.example.com/rights', secretName: 'repondeur/mailing-list' },
    },
  ],
});
