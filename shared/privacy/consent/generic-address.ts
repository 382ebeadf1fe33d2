/**
 * Addresses of a company and of nobody in it. Their opt-out is honoured like anyone's (R17): they differ in what a first
 * message needs, and in nothing else.
 */
const byLanguage = {
  any: 'info contact hello office mail email admin support sales marketing press jobs billing webmaster post team',
  fr: 'information informations bonjour accueil commercial commerciale ventes service services serviceclient service-client direction secretariat compta comptabilite facturation recrutement presse standard devis commande commandes boutique agence mairie',
  en: 'enquiries inquiries enquiry inquiry service services customerservice customer-service helpdesk reception accounts accounting orders shop careers hr',
  de: 'kontakt service kundenservice kundendienst anfrage anfragen buero büro empfang zentrale verwaltung sekretariat vertrieb verkauf bestellung bestellungen buchhaltung rechnung rechnungen bewerbung personal presse redaktion poststelle',
  es: 'contacto informacion información ventas atencion administracion pedidos facturacion recepcion',
  it: 'contatti informazioni vendite amministrazione segreteria ordini assistenza ufficio',
  nl: 'verkoop klantenservice administratie receptie bestelling algemeen',
  pt: 'contato contacto informacoes vendas atendimento geral encomendas',
  pl: 'kontakt biuro sekretariat sprzedaz zamowienia obsluga',
} as const;

const generic = new Set(Object.values(byLanguage).flatMap((names) => names.split(' ')));

/** Where anybody has a mailbox, a word before the @ is still a person. */
const massMailboxes = new Set(
  'gmail.com googlemail.com outlook.com outlook.fr outlook.de hotmail.com hotmail.fr hotmail.de live.com live.fr msn.com yahoo.com yahoo.fr yahoo.de icloud.com me.com aol.com proton.me protonmail.com gmx.de gmx.net gmx.at gmx.com web.de t-online.de freenet.de orange.fr wanadoo.fr free.fr sfr.fr laposte.net bbox.fr libero.it wp.pl o2.pl onet.pl'.split(
    ' ',
  ),
);

/** @param canonical from `canonicalAddress` */
export function isGenericAddress(canonical: string): boolean {
  const at = canonical.lastIndexOf('@');
  const [local = ''] = canonical.slice(0, at).split('+', 1);
  return generic.has(local) && !massMailboxes.has(canonical.slice(at + 1));
}
