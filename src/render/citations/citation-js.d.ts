declare module '@citation-js/core' {
  interface Register {
    readonly get: (name: string) => string;
    readonly add: (name: string, content: string) => void;
  }
  export const plugins: {
    readonly config: {
      readonly get: <Name extends '@csl' | '@bibtex'>(
        name: Name,
      ) => {
        readonly '@csl': { readonly styles: Register };
        readonly '@bibtex': { readonly format: { asciiOnly: boolean; checkLabel: boolean; useIdAsLabel: boolean } };
      }[Name];
    };
    readonly output: {
      readonly format: {
        (
          format: 'bibliography',
          items: readonly object[],
          options: {
            readonly style: string;
            readonly lang: string;
            readonly format: 'html';
            readonly nosort: boolean;
            readonly asEntryArray: true;
          },
        ): readonly (readonly [string, string])[];
        (format: 'biblatex' | 'ris', items: readonly object[]): string;
      };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
