import { siteDocument } from './document.ts';

/** One section of an essay: its heading, the heading's anchor, and its words. */
export interface SearchSection {
  readonly title: string;
  readonly id: string;
  readonly text: string;
}

/** What is not the essay's own prose: figures are found as charts, works as sources. */
const foreign = 'figure, a.anchor, chart-pointer, script, style, table, #sources, #sources ~ *';

/** The sections of an essay from its HTML. Words before the first heading belong to the essay itself and make no section. */
export function searchSections(html: string): readonly SearchSection[] {
  const holder = siteDocument.createElement('div');
  holder.innerHTML = html;
  for (const node of holder.querySelectorAll(foreign)) node.remove();
  const sections: { title: string; id: string; text: string }[] = [];
  for (const node of holder.children) {
    const words = node.textContent.replace(/\s+/g, ' ').trim();
    if (/^H[23]$/.test(node.tagName)) sections.push({ title: words, id: node.id, text: '' });
    const section = sections.at(-1);
    if (section !== undefined && !/^H[23]$/.test(node.tagName)) section.text = `${section.text} ${words}`.trim();
  }
  return sections;
}
