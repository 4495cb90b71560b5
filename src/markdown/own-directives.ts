import type { Data, Processor } from 'unified';
import { isDirectiveName, meantDirective } from './directive-names.ts';

type Extension = NonNullable<Data['micromarkExtensions']>[number];
type Constructs = NonNullable<NonNullable<Extension['flow']>[string]>;
type Construct = Exclude<Constructs, readonly unknown[]>;
type Tokenizer = Construct['tokenize'];
type State = ReturnType<Tokenizer>;

const colon = 58;
const isNamePart = (code: number | null): code is number =>
  code !== null && code > 0 && /[A-Za-z0-9_-]/.test(String.fromCharCode(code));

/**
 * Narrows `remark-directive`, after which it must be used, to the essay's own directives and near misses of them.
 * `12:30`, `a ratio of 3:1` or `:::note` then never become directives, so nothing of the author's text needs restoring.
 */
export function ownDirectives(this: Processor): void {
  for (const extension of this.data().micromarkExtensions ?? []) {
    for (const constructs of [extension.text, extension.flow]) {
      const found = constructs?.[colon];
      if (constructs !== undefined && constructs !== null && found !== undefined) constructs[colon] = narrow(found);
    }
  }
}

function narrow(constructs: Constructs): Constructs {
  return Array.isArray(constructs) ? constructs.map(narrowOne) : narrowOne(constructs as Construct);
}

function narrowOne(construct: Construct): Construct {
  const tokenize: Tokenizer = (effects, ok, nok) =>
    effects.check({ tokenize: lookAhead, partial: true }, effects.attempt(construct, ok, nok), nok);
  return { ...construct, tokenize };
}

/** Succeeds where colons and a name that concerns us stand; consumes nothing, since it is only ever checked. */
const lookAhead: Tokenizer = (effects, ok, nok) => {
  let colons = 0;
  let name = '';
  const inColons: State = (code) => {
    if (code !== colon) return inName(code);
    colons += 1;
    effects.consume(code);
    return inColons;
  };
  const inName: State = (code) => {
    if (!isNamePart(code)) {
      effects.exit('data');
      return concernsUs(colons, name, code === 91 || code === 123) ? ok(code) : nok(code);
    }
    name += String.fromCharCode(code);
    effects.consume(code);
    return inName;
  };
  return (code) => {
    effects.enter('data');
    return inColons(code);
  };
};

function concernsUs(colons: number, name: string, opensBracket: boolean): boolean {
  if (colons === 1) return opensBracket && meantDirective(name) !== undefined;
  return isDirectiveName(name) || ((opensBracket || colons > 2) && meantDirective(name) !== undefined);
}
