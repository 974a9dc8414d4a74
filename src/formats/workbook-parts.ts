import type { Feature, Image } from 'write-excel-file/node';
import { xmlText } from './markup.js';

/** Something that the library lets put into its files. */
type LibraryPart = Feature<Image['content']>;

/** The notes of each sheet, in the order of its rows; an empty one is none. */
export type NotesOf = readonly (readonly string[])[];

/** A filter at the head of each sheet (ECMA-376, part 1, 18.3.1.2 `autoFilter`). */
export function filterIn(sizes: readonly { readonly columns: number; readonly rows: number }[]): LibraryPart {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _, { sheetIndex }) => {
            const size = sizes[sheetIndex];
            if (!size || size.columns === 0) return content;
            return content.replace(
              '</sheetData>',
              `</sheetData><autoFilter ref="A1:${columnName(size.columns)}${size.rows}"/>`,
            );
          },
        },
      },
    },
  };
}

/** Notes at the first cell of rows (18.7 `comments`), with the drawing that spreadsheets want of each. */
export function notesIn(notes: NotesOf): LibraryPart {
  const has = (sheetIndex: number) => notes[sheetIndex]?.some((note) => note !== '') === true;
  const numbers = notes.flatMap((_, index) => (has(index) ? [index + 1] : []));
  const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return {
    files: {
      transform: {
        '[Content_Types].xml': {
          insert: () =>
            numbers.length === 0
              ? undefined
              : [
                  '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
                  ...numbers.map(
                    (number) =>
                      `<Override PartName="/xl/comments${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`,
                  ),
                ].join(''),
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_, { sheetIndex }) =>
            has(sheetIndex)
              ? `<Relationship Id="rIdNotes" Type="${relationship}/comments" Target="../comments${sheetIndex + 1}.xml"/>` +
                `<Relationship Id="rIdNotesDrawing" Type="${relationship}/vmlDrawing" Target="../drawings/vmlDrawing${sheetIndex + 1}.vml"/>`
              : undefined,
        },
        'xl/worksheets/sheet{id}.xml': {
          transform: (content, _, { sheetIndex }) =>
            has(sheetIndex)
              ? content.replace(
                  '</worksheet>',
                  `<legacyDrawing xmlns:r="${relationship}" r:id="rIdNotesDrawing"/></worksheet>`,
                )
              : content,
        },
      },
      write: {
        files: () =>
          Object.fromEntries(
            numbers.flatMap((number) => {
              const rows = notes[number - 1] ?? [];
              return [
                [`xl/comments${number}.xml`, commentsXml(rows)],
                [`xl/drawings/vmlDrawing${number}.vml`, drawingXml(rows)],
              ];
            }),
          ),
      },
    },
  };
}

/** `A`, `Z`, `AA`, … of a column, counted from 1. */
export function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const before = Math.floor((number - 1) / 26);
  return `${before > 0 ? columnName(before) : ''}${String.fromCharCode(65 + rest)}`;
}

function commentsXml(notes: readonly string[]): string {
  const all = notes.flatMap((note, index) =>
    note === ''
      ? []
      : [
          `<comment ref="A${index + 2}" authorId="0"><text><r><t xml:space="preserve">${xmlText(note)}</t></r></text></comment>`,
        ],
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<authors><author>inkoop</author></authors><commentList>${all.join('')}</commentList></comments>`,
  ].join('');
}

function drawingXml(notes: readonly string[]): string {
  const all = notes.flatMap((note, index) => (note === '' ? [] : [shapeXml(index + 1)]));
  return [
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">',
    '<v:shapetype id="note" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>',
    ...all,
    '</xml>',
  ].join('');
}

/** @param row counted from 0, the head included */
function shapeXml(row: number): string {
  return [
    `<v:shape id="note${row}" type="#note" style="position:absolute;width:240pt;height:60pt;visibility:hidden" fillcolor="#ffffe1">`,
    `<v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill>`,
    `<x:Row>${row}</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>`,
  ].join('');
}
