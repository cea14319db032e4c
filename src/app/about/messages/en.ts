import { en as pages } from './pages/en.ts';

export const en = {
  sources: {
    link: 'Where our data comes from',
    title: 'Where our data comes from',
    text: 'Districts, places, stations, sections of law and names in this service come from these sources. Boundaries are not authoritative; stations of one list only are marked as not confirmed.',
    licence: 'Licence',
    files: 'Used for',
  },
  pages,
  check: 'Check a paper',
  software: 'This is free software (AGPL-3.0-or-later): everybody may read, use and improve it.',
};
