import type { ReactiveControllerHost } from 'lit';

/** Sets the paper of the page while its element is shown: an `@page` inside a shadow root counts for nothing. */
export function usePageRule(host: ReactiveControllerHost, rule: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { ${rule} }`);
  host.addController({
    hostConnected() {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    hostDisconnected() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  });
}
