/** 25^16 possibilities; in four groups on paper. */
export const SETUP_CODE_SIGNS = 16;

/** Twelve signs without rules about kinds of signs (NIST SP 800-63B, 3.1.1.2 asks for 8 beside a second factor; long ones are typed once a day). */
export const passwordLength = { least: 12, most: 200 } as const;

/** @param login nobody takes it as the password */
export function isGoodPassword(password: string, login: string): boolean {
  const length = [...password].length;
  return length >= passwordLength.least && length <= passwordLength.most && !password.toLowerCase().includes(login.toLowerCase());
}

/** Two to sixty small letters, digits, dots and hyphens, as it is typed each morning: `sho.jokihat`. */
export function isLogin(text: string): boolean {
  return /^[a-z][a-z0-9.-]{1,59}$/.test(text);
}

/** As it is printed: `7KQM-4FTA-93CD-EFGH`. */
export function printedSetupCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
