import { type ChildProcess, spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';

/** A place in a file, both from 0 on. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Place; readonly end: Place };
}

export interface Offered {
  readonly label: string;
  readonly insertText?: string;
  readonly textEdit?: { readonly newText: string };
  readonly documentation?: string | { readonly value: string };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri: string; readonly diagnostics: Diagnostic[]; readonly items: { section: string }[] };
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The server of the editor's YAML extension, spoken to as the editor does (Language Server Protocol 3.17). */
export class LanguageServer {
  private readonly program: ChildProcess;
  private readonly settings: Readonly<Record<string, unknown>>;
  private readonly answers = new Map<number, (message: Message) => void>();
  private readonly told = new Map<string, (diagnostics: Diagnostic[]) => void>();
  private rest = Buffer.alloc(0);
  private asked = 0;
  private version = 0;

  /** @param settings those of the editor, by their full names: `yaml.hover` */
  constructor(script: string, settings: Readonly<Record<string, unknown>>) {
    this.settings = settings;
    this.program = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.program.stdout?.on('data', (part: Buffer) => this.take(part));
  }

  /** Opens a folder. */
  async start(folder: string): Promise<void> {
    const uri = pathToFileURL(folder).href;
    const capabilities = {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
    };
    const workspaceFolders = [{ uri, name: 'voorbeeld' }];
    await this.ask('initialize', { processId: process.pid, rootUri: uri, workspaceFolders, capabilities });
    this.send({ method: 'initialized', params: {} });
  }

  /** Opens a file with this text, and gives what is wrong with it. */
  open(path: string, text: string): Promise<Diagnostic[]> {
    const uri = pathToFileURL(path).href;
    this.version += 1;
    const told = this.toldOf(uri);
    const textDocument = { uri, languageId: 'yaml', version: this.version, text };
    this.send({ method: 'textDocument/didOpen', params: { textDocument } });
    return told;
  }

  /** The file now has this text; gives what is wrong with it. */
  change(path: string, text: string): Promise<Diagnostic[]> {
    const uri = pathToFileURL(path).href;
    this.version += 1;
    const told = this.toldOf(uri);
    const textDocument = { uri, version: this.version };
    this.send({ method: 'textDocument/didChange', params: { textDocument, contentChanges: [{ text }] } });
    return told;
  }

  /** What is shown to somebody who points at a place. */
  async hover(path: string, position: Place): Promise<string> {
    const found = (await this.ask('textDocument/hover', at(path, position))) as { contents: { value: string } } | null;
    return found?.contents.value ?? '';
  }

  /** What is offered to somebody who types at a place. */
  async completion(path: string, position: Place): Promise<Offered[]> {
    return ((await this.ask('textDocument/completion', at(path, position))) as { items: Offered[] }).items;
  }

  async formatting(path: string): Promise<unknown> {
    const textDocument = { uri: pathToFileURL(path).href };
    return this.ask('textDocument/formatting', { textDocument, options: { tabSize: 2, insertSpaces: true } });
  }

  close(): void {
    this.program.kill('SIGKILL');
  }

  private toldOf(uri: string): Promise<Diagnostic[]> {
    return new Promise((resolve) => this.told.set(uri, resolve));
  }

  private ask(method: string, params: unknown): Promise<unknown> {
    this.asked += 1;
    const id = this.asked;
    this.send({ id, method, params });
    return new Promise((resolve, reject) => {
      this.answers.set(id, ({ result, error }) => (error ? reject(new Error(error.message)) : resolve(result)));
    });
  }

  private send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.program.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  private take(part: Buffer): void {
    this.rest = Buffer.concat([this.rest, part]);
    for (;;) {
      const end = this.rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.rest.toString('latin1', 0, Math.max(0, end)))?.[1]);
      if (end < 0 || this.rest.length < end + 4 + length) return;
      const message = JSON.parse(this.rest.toString('utf8', end + 4, end + 4 + length)) as Message;
      this.rest = this.rest.subarray(end + 4 + length);
      this.hear(message);
    }
  }

  private hear({ id, method, params, ...answer }: Message): void {
    if (method === 'textDocument/publishDiagnostics' && params) this.told.get(params.uri)?.(params.diagnostics);
    if (id === undefined) return;
    if (method === undefined) this.answers.get(id)?.(answer);
    else this.send({ id, result: method === 'workspace/configuration' ? params?.items.map(this.section) : null });
  }

  /** A part of the settings, as an object: `yaml` has `hover`. */
  private readonly section = ({ section }: { readonly section: string }): object => {
    const own = Object.entries(this.settings).filter(([name]) => name.startsWith(`${section}.`));
    const parts = own.map(([name, value]) => {
      const keys = name.slice(section.length + 1).split('.');
      return keys.reduceRight((inner, key) => ({ [key]: inner }), value) as object;
    });
    return Object.assign({}, ...parts);
  };
}

function at(path: string, position: Place) {
  return { textDocument: { uri: pathToFileURL(path).href }, position };
}
