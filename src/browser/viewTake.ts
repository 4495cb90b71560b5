import { copyComing } from './clipboard.ts';
import { part } from './part.ts';
import { button } from './viewFields.ts';
import type { AskedPicture } from './viewPicture.ts';

/** Offers the view that a figure shows as pictures: SVG, PNG, or a copy. They are drawn on a press; until there is a view, nothing is offered. */
export async function viewTake(figure: () => HTMLElement | null): Promise<HTMLElement> {
  const { offeredPictures } = await import('../charts/chartFiles.ts');
  // A card is what a link is previewed by; nobody saves one of a view.
  const offered = offeredPictures.filter(({ preset, ending }) => ending === 'png' && preset.id !== 'og');
  const sizes = part('select', '');
  for (const { preset, paper } of offered)
    sizes.append(new Option(paper === 'light' ? preset.name : `${preset.name}, ${paper}`));
  const said = part('span', 'note');
  said.role = 'status';
  const asked = (ending: AskedPicture['ending']): AskedPicture => {
    const { preset, paper } = offered[sizes.selectedIndex] ?? { preset: { id: 'page' }, paper: 'light' };
    return { preset: preset.id, paper, ending };
  };
  const act = async (words: string, make: (drawn: HTMLElement) => Promise<void>) => {
    said.textContent = '';
    const drawn = figure();
    if (drawn === null) return;
    try {
      await make(drawn);
      said.textContent = words;
    } catch (error) {
      said.textContent = `Not done: ${error instanceof Error ? error.message : error}.`;
    }
  };
  const save = (ending: 'png' | 'svg') => () =>
    act('Saved.', async (drawn) => (await import('./viewPicture.ts')).savePicture(drawn, asked(ending)));
  const copy = () =>
    act('Picture copied.', (drawn) =>
      copyComing(
        'image/png',
        import('./viewPicture.ts').then(async ({ picturePng, viewPicture }) =>
          picturePng(await viewPicture(drawn, asked('png'))),
        ),
      ),
    );
  const field = part(
    'fieldset',
    'view-field view-take',
    part('legend', '', 'Download this view'),
    part('label', '', part('span', 'visually-hidden', 'Size of the picture'), sizes),
    part('p', 'view-acts', button('PNG', save('png')), button('SVG', save('svg')), button('Copy image', copy)),
    said,
  );
  field.hidden = true;
  return field;
}
