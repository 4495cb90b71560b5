/** The reader's choice between the system's theme, light and dark. Runs before the first paint. */
type Theme = 'system' | 'light' | 'dark';
const themes: readonly Theme[] = ['system', 'light', 'dark'];
const root = document.documentElement;

/** Storage may be forbidden; then the choice lasts as long as the page. */
function stored(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem('theme')) ?? 'system';
  } catch {
    return 'system';
  }
}

function store(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    return;
  }
}

function apply(theme: Theme): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}

let current = stored();
apply(current);
/** Shows what works only with script, without a shift after the first paint. */
root.dataset['script'] = '';
/** Tables that the address narrows wait for their script, so that they do not shrink before the reader's eyes. */
if (location.search !== '') root.dataset['query'] = '';

document.addEventListener('DOMContentLoaded', () => {
  const button = document.querySelector('.theme-switch');
  if (button === null) return;
  const say = () => {
    button.textContent = `Theme: ${current}`;
  };
  say();
  button.addEventListener('click', () => {
    current = themes[(themes.indexOf(current) + 1) % themes.length] ?? 'system';
    store(current);
    apply(current);
    say();
  });
});
