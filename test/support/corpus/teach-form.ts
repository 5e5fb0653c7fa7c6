import type { Subject } from '../../../domain/fact.ts';
import type { Profile } from '../../../domain/profile.ts';
import { matchPage } from '../../../extension/mapping/match-page.ts';
import { draftProfile } from '../../../extension/mapping/teach/draft-profile.ts';
import { listTeachRows, type Answer } from '../../../extension/mapping/teach/teach-rows.ts';
import type { ReadPage } from './read-form-page.ts';

function answerFor(fact: string | undefined): Answer {
  if (fact === undefined) return { is: 'never' };
  const dot = fact.indexOf('.');
  return { is: 'fact', subject: fact.slice(0, dot) as Subject, field: fact.slice(dot + 1) };
}

/** The profile of a form whose every labelled control somebody taught, by the means of the teach mode alone. */
export function teachForm({ form, page, named }: ReadPage): Profile {
  const matches = matchPage(page);
  const rows = listTeachRows(page, matches);
  const frames = page.frames.map(({ frame }) => frame);
  const keys = new Map(
    rows.map(({ frame, control, key }) => [`${frames.indexOf(frame)}/${control.ref}`, key]),
  );
  const answers = named.flatMap(({ truth, controls }) =>
    controls.flatMap((id): (readonly [string, Answer])[] => {
      const key = keys.get(id);
      // The pieces of a box that was taken to pieces hold no fact of their own.
      const fact = controls.length === 1 ? truth.facts[0] : undefined;
      return key === undefined ? [] : [[key, answerFor(fact)]];
    }),
  );
  const about = { id: 'bieu-mau', system: 'bieu-mau', title: form.name };
  return draftProfile(page, matches, rows, Object.fromEntries(answers), about).profile;
}
