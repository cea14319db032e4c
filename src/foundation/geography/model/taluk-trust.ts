/** A post office, as far as it can bear witness on the taluk column of its district. */
export interface TalukWitness {
  readonly districtCode: number;
  /** The block that the post office is named like; undefined for most. */
  readonly blockByName: number | undefined;
  /** The block that its taluk is named like. */
  readonly blockByTaluk: number | undefined;
}

const FEWEST_WITNESSES = 2;
/** From here on the column is more right than the guesses that would stand in for it. */
const LEAST_AGREEMENT = 2 / 3;

/**
 * The districts where "taluk" in the postal directory means the block.
 *
 * In many it means the sub-division: all post offices of Araria, Narpatganj's too, are of taluk Araria. A post office that bears the
 * name of a block lies in it; where such witnesses contradict the column, none of its rows is used. Measured 2026-11 over the whole
 * directory: 18 of 38 districts pass; Aurangabad, Jamui, Vaishali agree in every case, Araria and Kishanganj in one of five or seven.
 */
export function districtsWithTrustedTaluks(witnesses: readonly TalukWitness[]): ReadonlySet<number> {
  const called = witnesses.filter((witness) => witness.blockByName !== undefined && witness.blockByTaluk !== undefined);
  const trusted = [...Map.groupBy(called, (witness) => witness.districtCode)].filter(([, heard]) => {
    const agreeing = heard.filter((witness) => witness.blockByName === witness.blockByTaluk).length;
    return heard.length >= FEWEST_WITNESSES && agreeing / heard.length >= LEAST_AGREEMENT;
  });
  return new Set(trusted.map(([districtCode]) => districtCode));
}
