import type { ReactiveControllerHost } from 'lit';

/**
 * Sets the paper of the page while its element is shown: an `@page` inside a shadow root counts for nothing.
 * @returns sets another paper
 */
export function usePageRule(host: ReactiveControllerHost, rule: string): (rule: string) => void {
  const sheet = new CSSStyleSheet();
  const setRule = (next: string): void => sheet.replaceSync(`@page { ${next} }`);
  setRule(rule);
  host.addController({
    hostConnected() {
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
    hostDisconnected() {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    },
  });
  return setRule;
}
