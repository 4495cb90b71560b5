import { escapeHtml } from '../escape.ts';
import type { Embed } from './embed.ts';

/**
 * The frame that another site puts into its page, with a link for readers whose program shows no frames. It keeps the
 * ratio of the chart and is never lower than the chart at its own width: on a phone, words take more lines.
 */
export function embedSnippet({ address, page, title, width, height }: Embed): string {
  const style = `width:100%;aspect-ratio:${width}/${height};min-height:${height}px;border:0`;
  const link = `<a href="${escapeHtml(page)}">${escapeHtml(title)}</a>`;
  return `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" loading="lazy" style="${style}">${link}</iframe>`;
}

/** The script that gives every such frame of a page the height that it asks for; it hears our site alone. Once is enough for a page. */
export function heightScript({ address }: Pick<Embed, 'address'>): string {
  return `<script>
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== '${new URL(address).origin}' || !(data?.chartHeight > 0)) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source)
        Object.assign(frame.style, { height: \`\${data.chartHeight}px\`, minHeight: 0, aspectRatio: 'auto' });
  });
</script>`;
}
