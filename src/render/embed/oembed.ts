import { projectName } from '../downloads/project.ts';
import type { Embed } from './embed.ts';
import { embedSnippet } from './snippet.ts';

interface Thumbnail {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** A chart after oEmbed 1.0, for sites that turn an address into a frame. `home` is the address of this site. */
export function oembed(embed: Embed, thumbnail: Thumbnail, home: string) {
  return {
    version: '1.0',
    type: 'rich',
    title: embed.title,
    author_name: projectName,
    author_url: home,
    provider_name: projectName,
    provider_url: home,
    cache_age: 86_400,
    html: embedSnippet(embed),
    width: embed.width,
    height: embed.height,
    thumbnail_url: thumbnail.address,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
}
