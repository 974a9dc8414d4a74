/** A region of a fixture, and the other files that it brings: each after a line `# file: seeds/brief-2025.yaml`. */
export interface Part {
  readonly region: string;
  readonly others: Readonly<Record<string, string>>;
}

export function partIn(text: string): Part {
  const [region = '', ...others] = text.split(/^(?=# file: )/m);
  const files = others.map((one) => {
    const [, name = '', rest = ''] = /^# file: (\S+)\n(.*)$/s.exec(one) ?? [];
    return [name, rest];
  });
  return { region, others: Object.fromEntries(files) };
}
