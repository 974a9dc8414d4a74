/** The completion of zsh: a file of its function path, or a script to be sourced. */
export const zshScript = String.raw`_inkoop() {
  local line found=() onwards=() value text
  for line in "${'$'}{(@f)$("${'$'}{(Q)words[1]/#\~/$HOME}" complete -- "${'$'}{(@Q)words[2,CURRENT-1]}" "${'$'}{(Q)PREFIX}" 2>/dev/null)}"; do
    value=${'$'}{line%%$'\t'*}
    text=${'$'}{${'$'}{line#$value}#$'\t'}
    case $value in
      :file | :folder)
        compset -P "${'$'}{(b)text}"
        if [[ $value == :file ]]; then _files; else _files -/; fi
        return
        ;;
      */) onwards+=("${'$'}{value//:/\\:}:$text") ;;
      ?*) found+=("${'$'}{value//:/\\:}:$text") ;;
    esac
  done
  local ret=1
  (( $#found )) && _describe -V inkoop found && ret=0
  (( $#onwards )) && _describe -V inkoop onwards -S '' && ret=0
  return $ret
}
if [[ $funcstack[1] == _inkoop ]]; then _inkoop "$@"; else compdef _inkoop inkoop; fi
`;
