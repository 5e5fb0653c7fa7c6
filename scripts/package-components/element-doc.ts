/** A type as it is written in TypeScript. */
export interface TypeText {
  readonly text: string;
}

/** Anything of an element that has a name and words. */
export interface Named {
  readonly name: string;
  readonly description?: string;
  readonly type?: TypeText;
  /** The type with its named unions written out, for who cannot look them up. */
  readonly parsedType?: TypeText;
  readonly default?: string;
}

/** A field or method of a class, as custom-elements.json has it. */
export interface Member extends Named {
  readonly kind: 'field' | 'method';
  readonly privacy?: 'private' | 'protected';
  readonly static?: boolean;
  readonly readonly?: boolean;
  readonly attribute?: string;
  readonly inheritedFrom?: unknown;
}

/** An element's declaration in custom-elements.json (schema 1.0.0). */
export interface ElementDoc {
  readonly kind: 'class';
  readonly name: string;
  readonly tagName: string;
  readonly customElement: true;
  readonly description?: string;
  readonly members?: readonly Member[];
  readonly attributes?: readonly (Named & { readonly fieldName?: string })[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

/** custom-elements.json as far as we read it. */
export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly (
      ElementDoc | { readonly kind: string; readonly name: string }
    )[];
  }[];
}

/** The elements of a manifest. */
export function elementsOf({ modules }: Manifest): readonly ElementDoc[] {
  return modules.flatMap(({ declarations }) =>
    declarations.filter((one): one is ElementDoc => 'tagName' in one),
  );
}

/** An element's public fields: what a program may set. */
export function propertiesOf({ members = [] }: ElementDoc): readonly Member[] {
  return members.filter(({ kind }) => kind === 'field');
}

/** A type as one reads it who has no sources: its unions written out. */
export function typeOf({ type, parsedType }: Named): string | undefined {
  return parsedType?.text ?? type?.text;
}
