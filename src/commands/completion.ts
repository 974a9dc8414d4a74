import { commandText } from '../text/commands.js';
import { completionText } from '../text/completion.js';
import { wordsIn } from '../text/phrase.js';
import { type Command, UsageError } from './command.js';

const shells = ['bash', 'zsh', 'fish'] as const;

const { takes, summary, example } = commandText.completion;

export const completion: Command = {
  name: 'completion',
  argument: { name: takes[0], text: completionText.shell, choices: shells },
  summary,
  options: [],
  notes: {
    heading: completionText.install,
    lines: [
      { line: 'eval "$(inkoop completion bash)"', text: completionText.bash },
      { line: 'eval "$(inkoop completion zsh)"', text: completionText.zsh },
      { line: 'inkoop completion fish > ~/.config/fish/completions/inkoop.fish', text: completionText.fish },
    ],
  },
  examples: [example, { line: 'inkoop completion fish', text: completionText.fishNeeds }],
  async run({ words: [shell] }, { language }) {
    const found = shells.find((one) => one === shell);
    if (!found) throw new UsageError(completionText.needsShell);
    // zsh takes a file for one of its completions by the first line.
    const first = found === 'zsh' ? '#compdef inkoop\n' : '';
    return { stdout: `${first}# ${wordsIn(language, completionText.head)}\n${await scripts[found]()}`, exitCode: 0 };
  },
};

const scripts: Record<(typeof shells)[number], () => Promise<string>> = {
  bash: async () => (await import('./completing/bash-script.js')).bashScript,
  zsh: async () => (await import('./completing/zsh-script.js')).zshScript,
  fish: async () => (await import('./completing/fish-script.js')).fishScript,
};
