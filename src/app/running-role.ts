/** A role at work. `close` finishes what is under way (requests, the job in hand) and lets go of everything. */
export interface RunningRole {
  close(): Promise<void>;
}
