/** The same for every demo account, printed at each start; a live installation refuses to start with these accounts. */
export const DEMO_PASSWORD = 'nagrik-demo';
