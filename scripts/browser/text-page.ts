/**
 * A plain text as the page of a news site: the first line is the title, each further line a paragraph. It states no
 * publisher and no date, as the text does not.
 */
export function pageOfText(text: string): string {
  const [title = '', ...paragraphs] = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta property="og:type" content="article">
<title>${escape(title)}</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0; font: 18px/1.6 Georgia, serif; }
nav, footer { padding: 12px 24px; font: 14px/1.4 sans-serif; }
main { max-width: 42rem; margin: 24px auto; padding: 0 24px; }
h1 { font-size: 2rem; line-height: 1.2; }
</style>
</head>
<body>
<nav><a href="#">News</a> · <a href="#">World</a> · <a href="#">Weather</a></nav>
<main>
<article>
<h1>${escape(title)}</h1>
${paragraphs.map((paragraph) => `<p>${escape(paragraph)}</p>`).join('\n')}
</article>
</main>
<footer>Opened from a text file.</footer>
</body>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
