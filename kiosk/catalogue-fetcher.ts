import { fetchCatalogue } from './fetch-catalogue.ts';

// The page that citizens type into may speak to its own server alone (connect-src). This worker sees none of their
// words and may ask another one; it sends nothing but the question.
self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers its own page and takes none.
  void fetchCatalogue(data).then((answer) => self.postMessage(answer));
});
