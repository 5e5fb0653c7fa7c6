import type { Procedure } from '../domain/procedure.ts';

/** What the kiosk shows; one at a time. */
export type View =
  | { readonly name: 'home' }
  | { readonly name: 'field'; readonly slug: string }
  | { readonly name: 'detail'; readonly procedure: Procedure }
  | { readonly name: 'feedback' }
  | { readonly name: 'status' }
  | { readonly name: 'rating' }
  | { readonly name: 'office' }
  | { readonly name: 'staff' };

/** A view left behind, as the way back needs it. */
export interface Visit {
  readonly view: View;
  readonly query: string;
  readonly scroll: number;
}
