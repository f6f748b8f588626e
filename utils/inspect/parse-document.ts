/**
 * The document of a saved page, as if it had been opened at its address. Its scripts do not run and nothing is loaded.
 * `markup` is serialised DOM, what a browser saves; raw source of a server may be parsed differently than there.
 */
export async function parseDocument(markup: string, url: URL): Promise<Document> {
  const { Window } = await import('happy-dom');
  const window = new Window({
    url: url.href,
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      disableComputedStyleRendering: true,
    },
  });
  const document: unknown = new window.DOMParser().parseFromString(markup, 'text/html');
  if (!isDocument(document)) throw new TypeError('the text is no document');
  return document;
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'querySelectorAll' in value;
}
