/** What an expression can name: `inputs`, `steps`, `github`, `runner`. */
export type Context = Readonly<Record<string, unknown>>;

type Value = string | boolean;

/**
 * A text of an action with its expressions filled in, by the rules of GitHub for the forms that this project uses: names
 * with dots, texts in quotes, `==`, `!=`, `!`, `&&`, `||`, and functions without arguments. Any other form throws.
 */
export function filledIn(text: string, context: Context, functions: Readonly<Record<string, boolean>> = {}): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) =>
    String(resultOf(expression, context, functions)),
  );
}

/** Whether a condition holds; one without a function holds only where nothing failed before. */
export function holds(text: string | undefined, context: Context, hasFailed: boolean): boolean {
  if (text === undefined) return !hasFailed;
  const functions = { 'cancelled()': false, 'always()': true, 'failure()': hasFailed, 'success()': !hasFailed };
  const expression = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(text)?.[1] ?? text;
  const isGuarded = Object.keys(functions).some((name) => expression.includes(name));
  return (isGuarded || !hasFailed) && isTrue(resultOf(expression, context, functions));
}

function resultOf(expression: string, context: Context, functions: Readonly<Record<string, boolean>>): Value {
  const words = expression.match(/'(?:[^']|'')*'|[\w.-]+(?:\(\))?|==|!=|&&|\|\||!|\S/g) ?? [];
  let at = 0;
  const takes = (word: string) => words[at] === word && at++ >= 0;
  const either = (): Value => {
    let value = both();
    while (takes('||')) {
      const other = both();
      value = isTrue(value) ? value : other;
    }
    return value;
  };
  const both = (): Value => {
    let value = compared();
    while (takes('&&')) {
      const other = compared();
      value = isTrue(value) ? other : value;
    }
    return value;
  };
  const compared = (): Value => {
    const value = single();
    if (takes('==')) return value === single();
    return takes('!=') ? value !== single() : value;
  };
  const single = (): Value => {
    if (takes('!')) return !isTrue(single());
    const word = words[at++] ?? '';
    if (word.startsWith("'")) return word.slice(1, -1).replaceAll("''", "'");
    if (word in functions) return functions[word] ?? false;
    if (!/^[a-z][\w.-]*$/i.test(word)) throw new Error(`a form that is not known here: ${expression}`);
    return named(word, context);
  };
  const value = either();
  if (at < words.length) throw new Error(`a form that is not known here: ${expression}`);
  return value;
}

/** The value of a name; what there is not is an empty text. */
function named(name: string, context: Context): Value {
  const found = name.split('.').reduce<unknown>((within, key) => (within as Context | undefined)?.[key], context);
  return typeof found === 'boolean' ? found : String(found ?? '');
}

function isTrue(value: Value): boolean {
  return value !== '' && value !== false;
}
