import type { DeskLine } from '../charts/deskLine.ts';
import type { Series } from '../model/series.ts';

/** What a file may hold at most, in bytes: a page reads it at once. */
const most = 2_000_000;

interface Own {
  readonly form: HTMLFormElement;
  /** The units of the lines on the desk, by name. */
  readonly units: () => ReadonlyMap<string, Pick<Series, 'unit' | 'kind' | 'prices'>>;
  /** Puts the line on the desk. */
  readonly add: (line: DeskLine) => void;
}

/** A reader's own line, typed, pasted, chosen as a file or dropped on the page. It is read here and sent nowhere. Gives a way to list new units. */
export function compareOwn({ form, units, add }: Own): () => void {
  const text = form.querySelector('textarea');
  const file = form.querySelector<HTMLInputElement>('input[type=file]');
  const unit = form.querySelector('select');
  const report = form.querySelector<HTMLElement>('.compare-report');
  if (text === null || file === null || unit === null || report === null) return () => {};

  const say = (words: string) => {
    report.textContent = words;
    report.hidden = words === '';
  };
  const read = async () => {
    const { readOwn } = await import('../charts/deskOwnLine.ts');
    const answer = readOwn(text.value, units().get(unit.value));
    say('report' in answer ? shortened(answer.report) : '');
    if ('line' in answer) add(answer.line);
  };
  const take = async (chosen: File | undefined) => {
    if (chosen === undefined) return;
    if (chosen.size > most) {
      say(`your line  found a file of ${chosen.size} bytes, expected at most ${most}, fix: keep two columns`);
      return;
    }
    text.value = await chosen.text();
    await read();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    read();
  });
  file.addEventListener('change', () => take(file.files?.[0]));
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const dropped = event.dataTransfer?.files[0];
    if (dropped === undefined) return;
    event.preventDefault();
    form.closest('details')?.setAttribute('open', '');
    take(dropped);
  });
  return () => {
    const chosen = unit.value;
    unit.replaceChildren(
      new Option('something else: all lines turn into indexes', ''),
      ...[...units().keys()].map((name) => new Option(name, name)),
    );
    unit.value = units().has(chosen) ? chosen : '';
  };
}

/** All problems in one report; of very many, the first two hundred. */
function shortened(report: string): string {
  const problems = report.split('\n');
  return problems.length <= 200 ? report : [...problems.slice(0, 200), `and ${problems.length - 200} more`].join('\n');
}
