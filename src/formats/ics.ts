import ical, { ICalAlarmType } from 'ical-generator';
import type { Calendar } from '../reports/calendar/calendar.js';
import type { Language } from '../text/language.js';
import { visible } from '../text/visible.js';

const dayLength = 86_400_000;

/**
 * A calendar as iCalendar (RFC 5545): events of whole days, whose end is the day after the last, with reminders in the
 * morning. It is the same for the same data: what would be the moment of writing is the day of the paper.
 */
export function toIcs({ events }: Calendar, language: Language): string {
  const calendar = ical({
    prodId: { company: 'inkoop', product: 'inkoop', language: language.toUpperCase() },
    name: 'inkoop',
  });
  for (const { uid, from, to, alarms, toldOn, summary, description, categories } of events) {
    const told = visible(summary[language]);
    const event = calendar.createEvent({
      id: uid,
      start: midnight(from),
      end: new Date(midnight(to).getTime() + dayLength),
      allDay: true,
      stamp: midnight(toldOn),
      summary: told,
      description: description[language]
        .split('\n')
        .map((line) => visible(line))
        .join('\n'),
      categories: categories.map((one) => ({ name: visible(one[language]) })),
    });
    for (const day of alarms) {
      const trigger = new Date(`${day}T08:00:00Z`);
      event.createAlarm({ type: ICalAlarmType.display, trigger, description: told });
    }
  }
  return `${calendar.toString()}\r\n`;
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
