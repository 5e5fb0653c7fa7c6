/** What the bench uses of SQLite's build for the web; declared here, for the package is installed by the benches alone. */
declare module '@sqlite.org/sqlite-wasm' {
  interface Statement {
    bind(values: readonly (string | number | null)[]): Statement;
    stepReset(): Statement;
    finalize(): void;
  }
  interface Database {
    exec(sql: string): void;
    transaction(work: () => void): void;
    prepare(sql: string): Statement;
    selectArrays(sql: string, bind: Readonly<Record<string, string>>): unknown[][];
  }
  interface Pool {
    readonly OpfsSAHPoolDb: new (name: string) => Database;
  }
  export default function sqlite3InitModule(): Promise<{
    installOpfsSAHPoolVfs(options: { readonly name: string }): Promise<Pool>;
  }>;
}
