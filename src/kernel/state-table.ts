/**
 * A lifecycle as data: state → action → step. What the table does not name is refused, draws no button and accepts no post.
 * Close each table with `satisfies StateTable<State, Action>` so that no state can be forgotten.
 */
export type StateTable<State extends string, Action extends string, Step extends { readonly to: State } = { readonly to: State }> = Readonly<
  Record<State, Readonly<Partial<Record<Action, Step>>>>
>;

/** The step that `action` takes from `state`, or undefined when the lifecycle does not allow it. */
export function stepOf<State extends string, Action extends string, To extends State>(
  table: Readonly<Record<State, Readonly<Partial<Record<Action, { readonly to: To }>>>>>,
  state: NoInfer<State>,
  action: NoInfer<Action>,
): { readonly to: To } | undefined {
  return table[state][action];
}
