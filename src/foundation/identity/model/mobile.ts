/** Ten digits of an Indian mobile number, however it was typed: `+91 98765-43210`, `098765 43210`, `९८७६५ ४३२१०`. Undefined when it is none. */
export function readMobile(typed: string): string | undefined {
  const digits = latinDigits(typed)
    .replace(/[\s().-]/g, '')
    .replace(/^(?:\+?91|0)(?=[6-9]\d{9}$)/, '');
  return /^[6-9]\d{9}$/.test(digits) ? digits : undefined;
}

/** Six digits of a code from a message or an app, with or without the space in the middle. Undefined when they are none. */
export function readCode(typed: string): string | undefined {
  const digits = latinDigits(typed).replace(/[\s-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
}

/** The last four digits: enough to know one's own number, too little for somebody who looks over the shoulder. */
export function maskedMobile(mobile: string): string {
  return `••••••${mobile.slice(-4)}`;
}

const DEVANAGARI_ZERO = 0x0966;

function latinDigits(text: string): string {
  return text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - DEVANAGARI_ZERO));
}
