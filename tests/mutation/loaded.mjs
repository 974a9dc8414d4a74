// Loads what may be broken before any test begins. What runs once, while a module is loaded, would else count for the test
// that happens to load it, and a mutant there would come too late to be noticed.
import.meta.glob('../../src/{calendar,checks,domain,reports}/**/*.ts', { eager: true });
