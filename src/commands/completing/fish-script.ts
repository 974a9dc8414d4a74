/** The completion of fish. For a file it asks what fish would offer behind a command that it knows nothing of. */
export const fishScript = String.raw`function __inkoop_candidates
    set -l words (commandline --current-process --tokenize --cut-at-cursor)
    set -l token (commandline --current-token --cut-at-cursor)
    set -l typed (string replace --regex '^[\'"]' '' -- "$token")
    for line in (command $words[1] complete -- $words[2..] "$typed" 2>/dev/null)
        set -l cells (string split \t -- $line)
        if not contains -- $cells[1] :file :folder
            echo -- $line
            continue
        end
        set -l before "$cells[2]"
        set -l path (string replace -- "$before" '' "$token")
        for found in (complete --do-complete "'' $path")
            if test $cells[1] = :file; or string match --quiet '*/' -- (string split \t -- $found)[1]
                echo -- "$before$found"
            end
        end
    end
end
complete --command inkoop --no-files --keep-order --arguments '(__inkoop_candidates)'
`;
