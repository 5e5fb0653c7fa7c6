declare module '@custom-elements-manifest/analyzer' {
  interface SyntaxNode {
    getText(): string;
  }
  interface CallExpression extends SyntaxNode {
    readonly expression: SyntaxNode;
    readonly arguments: readonly SyntaxNode[];
  }
  interface StringLiteral extends SyntaxNode {
    readonly text: string;
  }
  /** The part of the analyzer's own TypeScript that a plugin needs. */
  export const ts: {
    readonly ScriptTarget: { readonly ES2022: number };
    createSourceFile(name: string, text: string, target: number, parents: boolean): SyntaxNode;
    isCallExpression(node: SyntaxNode): node is CallExpression;
    isStringLiteral(node: SyntaxNode): node is StringLiteral;
  };
  /** Reads sources into a custom-elements.json; its modules are in the order of the sources. */
  export function create(options: {
    readonly modules: readonly SyntaxNode[];
    readonly plugins: readonly unknown[];
    readonly context: { readonly dev: boolean };
  }): { readonly schemaVersion: string; readonly modules: readonly unknown[] };
  export type { SyntaxNode };
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  /** What the analyzer knows of Lit: decorators, and which members are Lit's own. */
  export function litPlugin(): readonly unknown[];
}
