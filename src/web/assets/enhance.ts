/// <reference lib="dom" />
/**
 * Small comforts for browsers that run scripts. Every page works without this file.
 * Loaded as an external module: the content security policy allows nothing inline.
 */
import { listenForDeskKeys } from './desk-keys.ts';
import { preventDoubleSubmit } from './prevent-double-submit.ts';
import { offerLocation } from './use-location.ts';

document.documentElement.classList.add('has-script');
preventDoubleSubmit(window);
focusErrorSummary();
leaveQuickly();
listenForDeskKeys(document);
offerLocation(document, navigator.geolocation);

/** The server draws the summary first on the page; a screen reader should start there. */
function focusErrorSummary(): void {
  document.querySelector<HTMLElement>('[data-focus-on-load]')?.focus();
}

/** Replaces this page in the history, so that "back" does not return to it. */
function leaveQuickly(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-quick-exit]');
  link?.addEventListener('click', (event) => {
    event.preventDefault();
    location.replace(link.href);
  });
}
