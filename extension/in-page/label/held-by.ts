import { queryAll } from '../dom.ts';
import { onceAReading } from '../once-a-reading.ts';
import { CONTROLS } from './heading.ts';

/** The boxes inside a frame. Asked for by each of them, of frames that may hold the whole form: looked up once. */
export const boxesIn = onceAReading((frame: Element): readonly Element[] =>
  queryAll(frame, 'input:not([type=hidden]), select, textarea'),
);

/** The controls inside a frame, also those that a script drew. */
export const controlsIn = onceAReading((frame: Element): readonly Element[] =>
  queryAll(frame, CONTROLS),
);
