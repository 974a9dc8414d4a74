import type { Vocabulary } from '../domain/dataset.js';
import type { Diagnostic } from '../source/diagnostic.js';
import type { Located } from '../source/located.js';
import { YamlFile } from '../source/yaml-file.js';
import { decoded } from './decoded.js';
import { badByte, type Intake } from './intake.js';
import { type KnownText, knownOf } from './known.js';
import type { SchemaName } from './schema.js';

/** Lets through what has the right shape, and remembers the rest. */
export class ShapeGate {
  readonly files: YamlFile[] = [];
  readonly diagnostics: Diagnostic[] = [];
  /** What was known of each file that was read, by its name. */
  readonly known = new Map<string, KnownText | undefined>();
  private readonly intake: Intake;

  constructor(intake: Intake) {
    this.intake = intake;
  }

  /** @param vocabulary the words of coded values in them */
  async all<T>(paths: readonly string[], schema: SchemaName, vocabulary?: Vocabulary): Promise<Located<T>[]> {
    const read = [];
    for (const path of paths) read.push(await this.one<T>(path, schema, { isListed: true, vocabulary }));
    return read.filter((one) => one !== undefined);
  }

  /** @param isListed whether it is known to be there */
  async one<T>(
    path: string,
    schema: SchemaName,
    {
      isListed = false,
      vocabulary,
    }: { readonly isListed?: boolean; readonly vocabulary?: Vocabulary | undefined } = {},
  ): Promise<Located<T> | undefined> {
    const taken = await this.intake.take(path, isListed);
    if (taken === undefined) return undefined;
    const { name, bytes, refusal } = taken;
    if (refusal) {
      this.files.push(refusal.at.file);
      this.diagnostics.push(refusal);
      return undefined;
    }
    const known = knownOf(schema, bytes);
    this.known.set(name, known);
    // What is known is told apart by its bytes: few ask for its text.
    const { text, bad } = known ? { text: () => decoded(bytes).text } : decoded(bytes);
    const file = new YamlFile(name, text, known);
    this.files.push(file);
    if (known) return { value: known.value as T, file, path: [] };
    const encoding = bad ? [badByte(file, bad)] : [];
    // What has no text at all has no other mistakes to tell of.
    const isEmpty = bad !== undefined && text === '';
    const problems = [...encoding, ...(isEmpty ? [] : await problemsOf(file, schema, vocabulary))];
    this.diagnostics.push(...problems);
    return problems.length === 0 ? { value: file.value as T, file, path: [] } : undefined;
  }
}

/** What is wrong with a text that nothing is known of. */
async function problemsOf(
  file: YamlFile,
  schema: SchemaName,
  vocabulary: Vocabulary | undefined,
): Promise<readonly Diagnostic[]> {
  const [{ problemsIn }, { shapeOf }] = await Promise.all([import('./diagnosis.js'), import('./shape.js')]);
  return problemsIn(file, await shapeOf(schema, vocabulary));
}
