/** A rectangle with its left upper corner, in points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const tries = [0, ...Array.from({ length: 28 }, (_, index) => (index + 1) * 4).flatMap((move) => [-move, move])];

/**
 * Moves boxes up or down, and in from the sides of a room, until none lies on another and few on what is drawn: those that come
 * first keep their place. Each is moved as little as that takes.
 */
export function freePlaces(boxes: readonly Box[], drawn: readonly (readonly [number, number])[], room: Box): Box[] {
  const placed: Box[] = [];
  for (const box of boxes) {
    const left = Math.max(room.left, Math.min(box.left, room.left + room.width - box.width));
    const choices = tries.map((move) => ({ ...box, left, top: box.top + move }));
    const cost = (choice: Box) =>
      Math.abs(choice.top - box.top) +
      (choice.top < room.top || choice.top + choice.height > room.top + room.height ? 4000 : 0) +
      placed.reduce((sum, other) => sum + (touch(choice, other) ? 1500 : 0), 0) +
      drawn.reduce((sum, [x, y]) => sum + (holds(choice, x, y) ? 16 : 0), 0);
    placed.push(
      choices.map((choice) => ({ choice, cost: cost(choice) })).reduce((a, b) => (b.cost < a.cost ? b : a)).choice,
    );
  }
  return placed;
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/** The room above and below letters within their box. */
const air = 4;

function holds({ left, top, width, height }: Box, x: number, y: number): boolean {
  return x > left && x < left + width && y > top + air && y < top + height - air;
}
