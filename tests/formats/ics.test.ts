import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { toIcs } from '../../src/formats/ics.js';
import type { Calendar } from '../../src/reports/calendar/calendar.js';
import { plain } from '../../src/text/phrase.js';

const event: Calendar['events'][number] = {
  uid: 'voorbeeld-stad/jeugdhulp/hulp/option-1/decision@inkoop',
  from: '2025-12-31',
  to: '2029-12-31',
  alarms: ['2024-12-31', '2025-11-30'],
  toldOn: '2021-05-18',
  summary: { nl: 'nl', en: `Stad; één, „½” ${'é'.repeat(60)} 👩‍👩‍👧 \\ end` },
  description: plain('one; two\nthree, \u202E\u001B'),
  categories: [plain('Stad, dorp'), plain('jeugdhulp')],
};
const calendar: Calendar = { events: [event], without: [] };

/** What an independent reader makes of it. */
function readBack(text: string) {
  const whole = new ICAL.Component(ICAL.parse(text));
  return { whole, events: whole.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
}

describe('ics', () => {
  it('an independent reader finds whole days, with an end that is not included', () => {
    const [read] = readBack(toIcs(calendar, 'en')).events;
    expect(read?.uid).toBe(event.uid);
    expect(read?.startDate.isDate).toBe(true);
    expect([read?.startDate.toString(), read?.endDate.toString()]).toEqual(['2025-12-31', '2030-01-01']);
  });

  it('and the words as they were, hidden characters as marks', () => {
    const [read] = readBack(toIcs(calendar, 'en')).events;
    expect(read?.summary).toBe(event.summary.en);
    expect(read?.description).toBe('one; two\nthree, ⟨U+202E⟩␛');
    expect(read?.component.getFirstProperty('categories')?.getValues()).toEqual(['Stad, dorp', 'jeugdhulp']);
    expect(readBack(toIcs(calendar, 'nl')).events[0]?.summary).toBe('nl');
  });

  it('and a reminder on each of the days', () => {
    const [read] = readBack(toIcs(calendar, 'en')).events;
    const triggers = read?.component
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    expect(triggers).toEqual(['2024-12-31T08:00:00Z', '2025-11-30T08:00:00Z']);
  });

  it('is the same at any time: what would be the moment of writing is the day of the paper', () => {
    const text = toIcs(calendar, 'en');
    expect(toIcs(calendar, 'en')).toBe(text);
    expect(text).toContain('\r\nDTSTAMP:20210518T000000Z\r\n');
  });

  it('has no line of more than 75 octets, and each ends as it must', () => {
    const text = toIcs(calendar, 'en');
    expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('without events it is a calendar all the same', () => {
    expect(readBack(toIcs({ events: [], without: [] }, 'nl')).whole.name).toBe('vcalendar');
  });
});
