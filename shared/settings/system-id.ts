/** A system's id in keys and addresses, from its name in the settings: `My CRM (EU)` → `my-crm-eu`. */
export function systemId(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 48);
}
