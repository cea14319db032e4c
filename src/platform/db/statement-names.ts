interface NamingRules {
  /** The n-th time a text comes it gets its name. */
  readonly preparedFrom: number;
  readonly mostNames: number;
}

/** Gives a statement its name once it has come often enough; undefined: not (yet). */
export function statementNames({ preparedFrom, mostNames }: NamingRules): (text: string) => string | undefined {
  const names = new Map<string, string>();
  let seen = new Map<string, number>();
  return (text) => {
    const name = names.get(text);
    if (name !== undefined || names.size >= mostNames) return name;
    const times = (seen.get(text) ?? 0) + 1;
    if (times >= preparedFrom) names.set(text, `s${names.size}`);
    // What comes once and never again must not pile up.
    if (seen.size >= mostNames * 10) seen = new Map();
    seen.set(text, times);
    return names.get(text);
  };
}
