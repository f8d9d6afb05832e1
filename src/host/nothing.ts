// What stands at an address that does not exist: a page that says so and leads on, for somebody who mistyped one; one
// line for programs. It stands by itself, since the files of the game may be what was not found.

import words from '../text/en/host.json' with { type: 'json' };

const { title, text, game, join } = words.nothing;

export const nothingInOneLine = `${title}.\n`;

export function nothingAsPage(nonce: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style nonce="${nonce}">
body { margin: 0; display: grid; place-content: center; gap: 1rem; min-height: 90vh; padding: 1.5rem;
  background: #f2ead9; color: #1b2630; font: 1.0625rem/1.45 system-ui, sans-serif; }
h1, p { margin: 0; max-width: 34rem; }
h1 { font: 700 1.75rem/1.2 Georgia, serif; }
a { color: #184d8c; font-weight: 700; display: inline-block; padding: 0.6rem 1.5rem 0.6rem 0; }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="/">${game}</a> <a href="/#join">${join}</a></p>
</main>
</body>
</html>
`;
}
