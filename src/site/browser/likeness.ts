// What the script of the pages has in common with `inkoop compare`: when two sides say the same.
export { likenessOfSides } from '../../reports/compare/likeness.js';
