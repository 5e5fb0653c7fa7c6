/** How many numbers one step of each command of an SVG path takes (SVG 2, chapter 9.3). */
const COUNTS: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
  z: 0,
};
/** The fourth and fifth number of an arc are flags of one digit, which needs nothing between it and the next. */
const isFlag = (command: string, at: number): boolean =>
  command.toLowerCase() === 'a' && (at === 3 || at === 4);
/**
 * A pictogram is drawn in a box of 24, at most 140 px wide: a twentieth of a unit is a quarter of a pixel there. An arc that
 * is nearly half a circle turns far by little.
 */
const decimalsOf = (command: string): number => (command.toLowerCase() === 'a' ? 2 : 1);

interface Step {
  readonly command: string;
  readonly numbers: readonly number[];
}

type Point = readonly [x: number, y: number];

/** A path as single steps. @throws Error for what is no path */
function readSteps(path: string): readonly Step[] {
  const steps: Step[] = [];
  for (const [, letter, text] of path.matchAll(/([a-z])([^a-z]*)/gi)) {
    const count = COUNTS[letter!.toLowerCase()];
    if (count === undefined) throw new Error(`Expected a command of a path, found ${letter!}.`);
    let command = letter!;
    let rest = text!;
    do {
      const numbers: number[] = [];
      while (numbers.length < count) {
        const one = isFlag(command, numbers.length)
          ? /^[\s,]*([01])/
          : /^[\s,]*([-+]?(?:\d+\.?\d*|\.\d+))/;
        const found = one.exec(rest);
        if (found === null) throw new Error(`Expected a number in ${path}, found “${rest}”.`);
        numbers.push(Number(found[1]));
        rest = rest.slice(found[0].length);
      }
      steps.push({ command, numbers });
      // Points after the first of a move are lines.
      command = command === 'M' ? 'L' : command === 'm' ? 'l' : command;
    } while (rest.trim() !== '');
  }
  return steps;
}

/** Whether a number of a step is a width, a height or neither of the two. */
function axisOf(command: string, at: number): 0 | 1 | undefined {
  const kind = command.toLowerCase();
  if (kind === 'h') return 0;
  if (kind === 'v') return 1;
  if (kind === 'a') return at < 5 ? undefined : at === 5 ? 0 : 1;
  return at % 2 === 0 ? 0 : 1;
}

const isRelative = (command: string): boolean => command === command.toLowerCase();

/** Where a step ends that begins at a point. */
function endOf({ command, numbers }: Step, from: Point, start: Point): Point {
  const kind = command.toLowerCase();
  if (kind === 'z') return start;
  const [x, y] = isRelative(command) ? from : [0, 0];
  const last = numbers.at(-1)!;
  if (kind === 'h') return [x + last, from[1]];
  if (kind === 'v') return [from[0], y + last];
  return [x + numbers.at(-2)!, y + last];
}

/** Steps in few decimals; what one loses of its way the next makes good, so that ends still meet. */
function round(steps: readonly Step[]): readonly Step[] {
  let exact = { at: [0, 0] as Point, start: [0, 0] as Point };
  let written = exact;
  return steps.map((step) => {
    const { command } = step;
    const numbers = step.numbers.map((value, at) => {
      const axis = axisOf(command, at);
      const lost =
        axis === undefined || !isRelative(command) ? 0 : exact.at[axis] - written.at[axis];
      const rounded = Number((value + lost).toFixed(decimalsOf(command)));
      // A line too short to see is a dot.
      return rounded === 0 ? value : rounded;
    });
    const next = { command, numbers };
    const go = (from: typeof exact, one: Step): typeof exact => {
      const at = endOf(one, from.at, from.start);
      return { at, start: command.toLowerCase() === 'm' ? at : from.start };
    };
    exact = go(exact, step);
    written = go(written, next);
    return next;
  });
}

function writeNumber(value: number): string {
  return String(value).replace(/^(-?)0\./, '$1.');
}

/** A path in few decimals and in the shortest spelling SVG allows: nothing stands between numbers that end by themselves. */
export function shortenPath(path: string): string {
  let text = '';
  let before = '';
  let last = '';
  for (const { command, numbers } of round(readSteps(path))) {
    const goesOn = command === before && numbers.length > 0 && command.toLowerCase() !== 'm';
    if (!goesOn) {
      text += command;
      last = command;
    }
    numbers.forEach((value, at) => {
      const word = writeNumber(value);
      const isApart =
        /[a-z]/i.test(last) ||
        word.startsWith('-') ||
        (at > 0 && isFlag(command, at - 1)) ||
        (word.startsWith('.') && /\.\d+$/.test(last));
      text += (isApart ? '' : ' ') + word;
      last = word;
    });
    before = command;
  }
  return text;
}
