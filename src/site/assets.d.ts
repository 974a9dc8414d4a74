// Made from the files in browser/ by scripts/site-assets.mjs.
export const assets: { readonly style: string; readonly script: string };
