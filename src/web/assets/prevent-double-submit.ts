/// <reference lib="dom" />
/**
 * The second press of a button on a slow line must not send a form twice.
 * The button goes off only after the form has been read (a disabled button would take its own name and value out of it),
 * and comes back when the page is shown again from the browser's history.
 */
export function preventDoubleSubmit(window: Window): void {
  const { document } = window;
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented || !(event.target instanceof HTMLFormElement)) return;
    const form = event.target;
    if (form.dataset['isSending'] === 'true') {
      event.preventDefault();
      return;
    }
    form.dataset['isSending'] = 'true';
    window.setTimeout(() => setButtons(form, true), 0);
  });
  window.addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-is-sending]')) {
      delete form.dataset['isSending'];
      setButtons(form, false);
    }
  });
}

function setButtons(form: HTMLFormElement, isOff: boolean): void {
  for (const button of form.querySelectorAll<HTMLButtonElement>('button:not([type="button"])')) button.disabled = isOff;
}
