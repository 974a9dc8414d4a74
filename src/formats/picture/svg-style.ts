/**
 * How a drawn picture looks: light, dark where the reader prefers that, black on white in print. Kinds of bars differ by
 * pattern and outline, never by colour alone. Contrasts are those of WCAG 2.2 AA.
 */
export const svgStyle = `
.tl { --paper: #ffffff; --ink: #1b1b1b; --soft: #595959; --grid: #d5d5d5; --band: #f1f3f6; --regular: #15588f; --prior: #5f5480; --interim: #8a4b00; --pilot: #2b6a35; --now: #b3261e; font-family: system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif; }
@media (prefers-color-scheme: dark) {
  .tl { --paper: #16181c; --ink: #ececec; --soft: #b3b3b3; --grid: #3a3d43; --band: #20242a; --regular: #7db7ea; --prior: #b9aee0; --interim: #f0b25e; --pilot: #8fd19a; --now: #ff8a80; }
}
.tl .paper { fill: var(--paper); }
.tl text { fill: var(--ink); font-size: 12px; }
.tl .title { font-size: 18px; font-weight: 600; }
.tl .soft { fill: var(--soft); }
.tl .region { font-size: 13px; font-weight: 600; }
.tl .axis { font-size: 12px; }
.tl .quarter { font-size: 9px; fill: var(--soft); }
.tl .grid { stroke: var(--grid); stroke-width: 1; }
.tl .year { stroke: var(--grid); stroke-width: 1.5; }
.tl .rule { stroke: var(--grid); stroke-width: 1; }
.tl .band { fill: var(--band); }
.tl .band-line { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 1 3; }
.tl .now { stroke: var(--now); stroke-width: 1.5; stroke-dasharray: 5 3; }
.tl .now-text { fill: var(--now); font-weight: 600; }
.tl .lane { color: var(--regular); }
.tl .lane.prior { color: var(--prior); }
.tl .lane.interim { color: var(--interim); }
.tl .lane.pilot { color: var(--pilot); }
.tl .bar { stroke: currentColor; stroke-width: 1.5; fill: currentColor; }
.tl .bar.planned { fill: currentColor; fill-opacity: 0.16; stroke-width: 2; }
.tl .bar.window { fill-opacity: 0.28; stroke-dasharray: 2 2; }
.tl .bar.option { fill-opacity: 0.8; }
.tl .bar.off { fill: none; stroke: var(--soft); }
.tl .bar.unknown { fill: none; stroke: none; }
.tl .over { stroke: none; }
.tl .pattern { stroke: var(--paper); }
.tl .pattern-dot { fill: var(--ink); }
.tl .pattern-off { stroke: var(--soft); }
.tl .unknown-line { stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 2 5; fill: none; }
.tl .unknown-sign { fill: var(--soft); font-weight: 600; }
.tl .mark { fill: var(--ink); stroke: var(--paper); stroke-width: 1; }
.tl .mark.hollow { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5; }
.tl .mark.cap { fill: none; stroke: var(--ink); stroke-width: 2.5; }
@media print {
  .tl { --paper: #ffffff; --ink: #000000; --soft: #404040; --grid: #bbbbbb; --band: #f4f4f4; --regular: #000000; --prior: #555555; --interim: #333333; --pilot: #444444; --now: #000000; }
}
`;

/** What bars are filled with. */
export const svgPatterns =
  '<defs>' +
  '<pattern id="tl-stripes" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="pattern" x1="0" y1="0" x2="0" y2="7" stroke-width="5"/></pattern>' +
  '<pattern id="tl-dots" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="pattern-dot" cx="3" cy="3" r="1"/></pattern>' +
  '<pattern id="tl-crosses" width="8" height="8" patternUnits="userSpaceOnUse"><path class="pattern-off" d="M1 1L7 7M7 1L1 7" stroke-width="1" fill="none"/></pattern>' +
  '</defs>';
