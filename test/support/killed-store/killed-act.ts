/** What a round does to the store when its browser is killed. */
export type KilledAct = 'purge' | 'restore' | 'import' | 'transfer';

/** The state of a store that is gone whole, and reported as 'store-lost' when it was opened. */
export const LOST_AND_TOLD = 'lost and told';
