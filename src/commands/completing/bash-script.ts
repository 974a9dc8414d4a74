/**
 * The completion of bash. It reads the line itself, since bash parts words at `=`, `:` and `@` too; of what comes back it
 * leaves out what stands before the last of these, which bash keeps.
 */
export const bashScript = String.raw`_inkoop() {
  local line=${'$'}{COMP_LINE:0:COMP_POINT} word='' begun='' quote='' cut='' char i
  local -a words=()
  for ((i = 0; i < ${'$'}{#line}; i++)); do
    char=${'$'}{line:i:1}
    if [[ $quote == "'" && $char != "'" ]]; then
      word+=$char
    elif [[ $char == \\ ]]; then
      i=$((i + 1)) begun=1
      word+=${'$'}{line:i:1}
    elif [[ -n $quote && $char != "$quote" ]]; then
      word+=$char
    elif [[ -n $quote ]]; then
      quote=''
    elif [[ $char == [\'\"] ]]; then
      quote=$char begun=1
    elif [[ $char == [[:space:]] ]]; then
      [[ -n $begun ]] && words+=("$word")
      word='' begun='' cut=''
    else
      word+=$char begun=1
      [[ $char == [=:@] && $COMP_WORDBREAKS == *"$char"* ]] && cut=$word
    fi
  done

  COMPREPLY=()
  local value text before='' find=''
  while IFS=$'\t' read -r value text; do
    case $value in
      :file) find=-f before=$text ;;
      :folder) find=-d before=$text ;;
      ?*) COMPREPLY+=("${'$'}{value#"$cut"}") ;;
    esac
  done < <("${'$'}{1/#\~/$HOME}" complete -- "${'$'}{words[@]:1}" "$word" 2>/dev/null)
  if [[ -n $find ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r value; do
      COMPREPLY+=("${'$'}{before#"$cut"}$value")
    done < <(compgen "$find" -- "${'$'}{word#"$before"}")
  elif [[ ${'$'}{#COMPREPLY[@]} -eq 1 && ${'$'}{COMPREPLY[0]} == */ ]]; then
    compopt -o nospace 2>/dev/null
  fi
}
complete -F _inkoop inkoop
`;
