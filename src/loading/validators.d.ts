import type { ValidateFunction } from 'ajv';

// Compiled from schemas/ by scripts/compile-schemas.mjs.
export const region: ValidateFunction;
export const source: ValidateFunction;
export const vocabulary: ValidateFunction;
export const providers: ValidateFunction;
export const municipalities: ValidateFunction;
export const councilTerms: ValidateFunction;
export const settings: ValidateFunction;
export const baseline: ValidateFunction;
