import { type ScenarioData, type ScenarioPreset, type Setting, settingOf } from './scenarioData.ts';

/** A setting read from an address, with a sentence for each part that cannot be taken. */
export interface ReadSetting {
  readonly setting: Setting;
  readonly preset: ScenarioPreset | undefined;
  readonly notes: readonly string[];
}

const presetKey = 'preset';

/**
 * The setting that an address asks for: `preset` names where it starts, each parameter's id what differs from there. A preset that does not exist
 * and a value that is no number or out of range leave what stood before, and are noted without being repeated. Other keys are left alone.
 */
export function readSetting(address: URLSearchParams, data: ScenarioData): ReadSetting {
  const notes: string[] = [];
  const asked = address.get(presetKey);
  const preset = data.presets.find(({ id }) => id === asked);
  if (asked !== null && preset === undefined)
    notes.push('The address asks for a setting that does not exist here; the author’s stands.');
  const own = settingOf(data, preset);
  const setting = Object.fromEntries(
    data.parameters.map((parameter) => {
      const { id, title } = parameter;
      const text = address.get(id);
      if (text === null) return [id, own[id] ?? parameter.default];
      const value = /^-?\d{1,9}(?:\.\d{1,9})?$/.test(text) ? Number(text) : Number.NaN;
      if (isWithin(value, parameter)) return [id, value];
      notes.push(`The address asks for “${title}” out of its range; that part is left out.`);
      return [id, own[id] ?? parameter.default];
    }),
  );
  return { setting, preset, notes };
}

/** Whether a reader may set a parameter to a value. */
export function isWithin(value: number, { range: [low, high], whole }: ScenarioData['parameters'][number]): boolean {
  return value >= low && value <= high && (!whole || Number.isInteger(value));
}

/** Writes a setting into an address: the preset, and what differs from it. Keys of others are kept; the author's own setting leaves none of ours. */
export function writeSetting(
  setting: Setting,
  preset: ScenarioPreset | undefined,
  data: ScenarioData,
  address = new URLSearchParams(),
): URLSearchParams {
  const written = new URLSearchParams([...address].filter(([key]) => !isSettingKey(key, data)));
  if (preset !== undefined) written.set(presetKey, preset.id);
  const own = settingOf(data, preset);
  for (const { id } of data.parameters) {
    const value = setting[id];
    if (value !== undefined && value !== own[id]) written.set(id, plain(value));
  }
  return written;
}

/** Whether a key of an address belongs to a scenario. */
export function isSettingKey(key: string, { parameters }: ScenarioData): boolean {
  return key === presetKey || parameters.some(({ id }) => id === key);
}

/** A number without an exponent, to nine decimals: what `readSetting` reads. */
function plain(value: number): string {
  return String(Number(value.toFixed(9))).includes('e') ? value.toFixed(9) : String(Number(value.toFixed(9)));
}
