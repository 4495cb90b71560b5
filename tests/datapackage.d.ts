/** What the tests use of `datapackage`, which has no types of its own. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    /** The rows by column, each checked against the schema. */
    read(options: { keyed: true }): Promise<Record<string, unknown>[]>;
  }
  interface Package {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
  export const Package: { load(descriptor: object, options?: { basePath: string }): Promise<Package> };
}
