import { setTimeout as delay } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import { EXTENSION_ID } from './chromium';
import { TargetSession } from './target-session';
import { waitFor } from './wait-for';

/** The browser's own side panel, which Playwright does not list among the pages. */
export class SidePanel {
  private constructor(private readonly session: TargetSession) {}

  /** Attaches to the open panel of an extension, waiting for it. @throws Error when none opens within `timeout` milliseconds */
  static async attach(cdp: CDPSession, timeout = 10_000, extension = EXTENSION_ID): Promise<SidePanel> {
    const targetId = await waitFor(() => findPanel(cdp, extension), timeout, 'the side panel did not open');
    const panel = new SidePanel(await TargetSession.attach(cdp, targetId));
    await panel.waitUntil("document.readyState === 'complete'", timeout);
    return panel;
  }

  /** Whether a panel is open in any window. */
  static async isOpen(cdp: CDPSession): Promise<boolean> {
    return (await findPanel(cdp)) !== undefined;
  }

  /** Sends one command of the DevTools protocol to the panel and resolves with its result. */
  send<T = unknown>(method: string, params: object = {}): Promise<T> {
    return this.session.send<T>(method, params);
  }

  /** Value of a JavaScript expression in the panel; promises are awaited. @throws Error with what the panel threw */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<Evaluated<T>>('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  /** The panel's visible text. */
  text(): Promise<string> {
    return this.evaluate<string>('document.body.innerText');
  }

  /** Waits until the expression is truthy in the panel and returns its value. */
  waitUntil<T>(expression: string, timeout = 10_000): Promise<T> {
    return waitFor(
      () => this.evaluate<T | undefined>(expression),
      timeout,
      `the panel never had: ${expression}`,
    );
  }

  /** Clicks the middle of the first element that matches, with a real mouse event. @throws Error when there is none */
  async click(selector: string): Promise<void> {
    const point = await this.waitUntil<{ x: number; y: number }>(`(() => {
      const found = document.querySelector(${JSON.stringify(selector)});
      if (!found) return undefined;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return width && height ? { x: x + width / 2, y: y + height / 2 } : undefined;
    })()`);
    const mouse = { ...point, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...point });
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
  }

  /** Presses a key, as `KeyboardEvent.key` names it: "n", "Enter", "Tab", "ArrowDown". */
  async press(key: string): Promise<void> {
    const text = key.length === 1 ? key : key === 'Enter' ? '\r' : undefined;
    const code = key.length === 1 ? `Key${key.toUpperCase()}` : key;
    const windowsVirtualKeyCode =
      key.length === 1 ? key.toUpperCase().charCodeAt(0) : KEY_CODES[key as keyof typeof KEY_CODES];
    const event = { key, code, windowsVirtualKeyCode };
    await this.send('Input.dispatchKeyEvent', {
      type: text ? 'keyDown' : 'rawKeyDown',
      ...event,
      ...(text && { text }),
    });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  }

  /**
   * Picture of the panel as PNG. With `size` (CSS pixels) or `colorScheme` it is shown so for the picture only.
   */
  async screenshot(
    options: { size?: { width: number; height: number }; colorScheme?: string } = {},
  ): Promise<Buffer> {
    const { size, colorScheme } = options;
    if (size)
      await this.send('Emulation.setDeviceMetricsOverride', { ...size, deviceScaleFactor: 1, mobile: false });
    if (colorScheme) {
      const features = [{ name: 'prefers-color-scheme', value: colorScheme }];
      await this.send('Emulation.setEmulatedMedia', { features });
    }
    await delay(200);
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    if (size) await this.send('Emulation.clearDeviceMetricsOverride');
    if (colorScheme) await this.send('Emulation.setEmulatedMedia', { features: [] });
    return Buffer.from(data, 'base64');
  }
}

interface Evaluated<T> {
  readonly result: { readonly value: T };
  readonly exceptionDetails?: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

const KEY_CODES = {
  Enter: 13,
  Tab: 9,
  Escape: 27,
  ArrowUp: 38,
  ArrowDown: 40,
  ArrowLeft: 37,
  ArrowRight: 39,
};

async function findPanel(cdp: CDPSession, extension = EXTENSION_ID): Promise<string | undefined> {
  const { targetInfos } = await cdp.send('Target.getTargets');
  const url = `chrome-extension://${extension}/sidepanel.html`;
  return targetInfos.find((target) => target.url.startsWith(url))?.targetId;
}
