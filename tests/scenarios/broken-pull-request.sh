# For documents: a branch on which somebody worked from a newer letter, with three slips.
. "$(dirname "${BASH_SOURCE[0]}")/repository.sh"
git switch -qc newer-letter
sed -i 's/ lastDay: 2025-12-31/ lastDay: 2026-12-31/; s/model: pxq/model: pq/' data/regions/bar.yaml
sed -i 's/initialTerm: P9Y/initialTerm: 9 jaar/' data/regions/zuid-kennemerland-ijmond.yaml
git commit -qam 'From the newer letter'
