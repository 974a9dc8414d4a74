import { existsSync, mkdtempSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { MadeFile } from './site.js';

/** Where distributions put the browser. */
const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

/** What of the library is used here. */
export interface BrowserPage {
  goto(url: string): Promise<unknown>;
  url(): string;
  on(event: 'console' | 'pageerror' | 'request', told: (one: never) => void): void;
  evaluate<T, A>(run: string | ((given: A) => T), given?: A): Promise<T>;
  locator(selector: string): BrowserLocator;
  emulateMedia(media: { media?: 'print' | 'screen'; colorScheme?: 'light' | 'dark' }): Promise<void>;
  setViewportSize(size: { width: number; height: number }): Promise<void>;
  clock: { setFixedTime(time: Date): Promise<void> };
  keyboard: { press(key: string): Promise<void> };
  close(): Promise<void>;
}

export interface ContextOptions {
  readonly javaScriptEnabled?: boolean;
  readonly bypassCSP?: boolean;
}

interface BrowserLocator {
  count(): Promise<number>;
  click(): Promise<void>;
  fill(text: string): Promise<void>;
  selectOption(value: string): Promise<unknown>;
  textContent(): Promise<string | null>;
  allTextContents(): Promise<string[]>;
  getAttribute(name: string): Promise<string | null>;
  isVisible(): Promise<boolean>;
  first(): BrowserLocator;
}

export interface BrowserContext {
  newPage(): Promise<BrowserPage>;
  close(): Promise<void>;
}

export interface Browser {
  newContext(options?: ContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** A browser without a window and with a profile of its own; `undefined` where there is none, or not its library. */
export async function startBrowser(): Promise<Browser | undefined> {
  const library = 'playwright-core';
  const found = await import(library).catch(() => undefined);
  if (!found || executable === undefined) return undefined;
  return found.chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
}

/** The files of a site in a folder of their own; gives its address. */
export async function siteOnDisk(files: readonly MadeFile[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'inkoop-site-'));
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return `file://${folder}`;
}

/** Where it is required, a browser that is not there is a failure and not a skip. */
export async function requiredBrowser(): Promise<Browser | undefined> {
  const browser = await startBrowser();
  if (browser === undefined && process.env['INKOOP_REQUIRE_BROWSER'] === '1') throw new Error('no chromium');
  return browser;
}

export interface OpenedPage {
  readonly page: BrowserPage;
  /** What its console said. */
  readonly said: readonly string[];
  /** What it asked for beyond the disk. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A page in a context of its own. */
export async function openedIn(
  browser: Browser | undefined,
  address: string,
  { now, ...options }: { now?: string } & ContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser?.newContext(options);
  if (!context) throw new Error('no browser');
  const page = await context.newPage();
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message: { text(): string }) => void said.push(message.text()));
  page.on('pageerror', (error: Error) => void said.push(error.message));
  page.on('request', (request: { url(): string }) => {
    if (!request.url().startsWith('file:')) asked.push(request.url());
  });
  if (now) await page.clock.setFixedTime(new Date(`${now}T12:00:00Z`));
  await page.goto(address);
  return { page, said, asked, close: () => context.close() };
}
