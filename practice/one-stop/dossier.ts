/** Label and value as a dossier page shows them. */
export type Pair = readonly [label: string, value: string];

/** One titled group of a dossier page. */
export interface DossierSection {
  readonly title: string;
  readonly pairs: readonly Pair[];
}

/** A dossier of the training one-stop system. */
export interface Dossier {
  readonly code: string;
  readonly procedure: string;
  readonly procedureField: string;
  readonly requester: string;
  /** dd/MM/yyyy. */
  readonly receivedDate: string;
  readonly dueDate: string;
  readonly status: string;
  readonly sections: readonly DossierSection[];
}

/** What the list shows of a dossier. */
export type DossierRow = Omit<Dossier, 'sections'>;
