import type { ConnectedMode } from '../signature-mode.ts';

/**
 * In which modes a signature may be recorded here and now (rule L3b).
 *
 * In person at the station that has the complaint is always open: no setting takes it away. Everything else only while the State has
 * it enabled. At another station the person comes in person; nobody is visited from there.
 * @see BNSS 2023 s.173(1)(ii); which modes beside the visit are lawful is not settled
 */
export function modesToRecord(at: { readonly isOwnStation: boolean; readonly enabled: readonly ConnectedMode[] }): ConnectedMode[] {
  if (!at.isOwnStation) return at.enabled.filter((mode) => mode === 'physical-at-other-station');
  return ['physical-at-station', ...at.enabled.filter((mode) => mode === 'officer-visit')];
}
