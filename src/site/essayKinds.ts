import type { EssayKind } from '../data/schemas/essay.ts';

/** What each kind of essay is called, one of them and all of them, in the order of the list. */
export const essayKindWords: Readonly<
  Record<EssayKind, { readonly one: string; readonly all: string; readonly says: string }>
> = {
  wave: {
    one: 'A wave',
    all: 'The four waves',
    says: 'One build-out each, in the same order of questions, so that they can be read side by side.',
  },
  comparison: {
    one: 'A comparison',
    all: 'The three comparisons',
    says: 'All four waves on one measure, with the rival ways to measure it.',
  },
  argument: {
    one: 'An argument, tested',
    all: 'The five arguments, tested',
    says: 'Published arguments about AI, set against the data claim by claim. Their assumptions can be moved.',
  },
  aftermath: { one: 'Afterwards', all: 'Afterwards', says: 'What each bust left behind.' },
  method: { one: 'Method', all: 'Method', says: 'How the figures are made, and what would change our minds.' },
};
