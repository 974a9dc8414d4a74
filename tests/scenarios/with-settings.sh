# For documents: goes to a copy of the dataset in a folder of its own, in which an `inkoop.yaml` may stand.
folder=$(mktemp -d) && cp -r data seeds "$folder" && cd "$folder" || exit
