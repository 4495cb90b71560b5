/** A plain decimal (`-12.5`); for anything else, says what was found and how to write it. `unitPlace` says where the unit stands instead. */
export function plainNumber(
  text: string,
  refuse: (found: string, fix: string) => void,
  unitPlace = 'the unit stands in the YAML',
): number | undefined {
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return Number(text);
  const bare = text.replace(/^[$€£¥]\s?|\s|%$/g, '');
  const grouped = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare);
  const plain = grouped ? bare.replaceAll(',', '') : bare;
  const isNumber = /^-?\d+(?:\.\d+)?$/.test(plain);
  const gap = text === '' || /^(?:n\/?a|nan|null|none|-+|–|—|\.+)$/i.test(text);
  const fix = gap
    ? 'leave the row out: a gap is a gap'
    : isNumber
      ? `write ${Number(plain)}; ${unitPlace}`
      : 'write the figure as the source prints it, with a dot for decimals';
  refuse(`"${text}"`, fix);
  return undefined;
}
