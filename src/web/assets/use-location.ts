/// <reference lib="dom" />
/**
 * "Use my location": shown only where the browser can tell it. The position goes into the form's own hidden fields and nowhere else,
 * and the form is sent as if the person had pressed the button. If the phone refuses, the words remain.
 */
export function offerLocation(document: Document, geolocation: Geolocation | undefined): void {
  const box = document.querySelector<HTMLElement>('[data-locate]');
  if (box === null || geolocation === undefined) return;
  const form = box.closest('form');
  const button = box.querySelector('button');
  if (form === null || button === null) return;
  box.hidden = false;
  button.addEventListener('click', (event) => {
    event.preventDefault();
    button.disabled = true;
    geolocation.getCurrentPosition(
      ({ coords }) => {
        setField(form, '[data-lat]', coords.latitude);
        setField(form, '[data-lon]', coords.longitude);
        form.requestSubmit();
      },
      () => {
        box.hidden = true;
      },
      { timeout: 15_000, maximumAge: 60_000 },
    );
  });
}

function setField(form: HTMLFormElement, selector: string, degrees: number): void {
  const field = form.querySelector<HTMLInputElement>(selector);
  if (field !== null) field.value = degrees.toFixed(4);
}
