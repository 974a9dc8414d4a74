# For documents: goes to a new repository with a copy of the dataset as its first revision, whatever git is set up like.
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export GIT_AUTHOR_NAME=Voorbeeld GIT_AUTHOR_EMAIL=voorbeeld@example.org
export GIT_COMMITTER_NAME=Voorbeeld GIT_COMMITTER_EMAIL=voorbeeld@example.org
folder=$(mktemp -d) && cp -r data seeds "$folder" && cd "$folder" || exit
git init -q -b main && git add . && git commit -qm 'The dataset'
