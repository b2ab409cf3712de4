import type { Graph } from '../../model/graph/types.ts';
import { stepElementId } from '../../model/processes/step-id.ts';
import type { Process, Step } from '../../model/processes/types.ts';
import { upperFirst } from '../../model/views/swedish.ts';
import { courseOf, type Course, type Fork } from './course.ts';
import { messagesOfStep, type Sent } from './messages.ts';
import { UNSTATED } from './participants.ts';
import { itemsOf, orderNote, sharedConditions, type Conditional } from './sequence-items.ts';
import type { Note, Participant, Sequence } from './sequence.ts';
import { sequenceDescription } from './sequence-description.ts';
import { isWorthDrawing } from './worth-drawing.ts';

/** What stands in a way that has no steps of its own. */
const ONWARDS: Note = { type: 'note', words: 'Vägen går vidare' };

const isFork = (part: Step | Fork): part is Fork => 'ways' in part;

/** Turns the steps of one process into what stands in its sequence. */
class Writer {
  readonly participants = new Map<string, Participant>();
  private readonly graph: Graph;
  private readonly process: Process;
  private readonly numbers: ReadonlyMap<string, number>;
  private question: string | undefined;
  private before: readonly string[] | undefined;

  constructor(graph: Graph, process: Process) {
    this.graph = graph;
    this.process = process;
    this.numbers = new Map(process.steps.map(({ id }, index) => [id, index + 1]));
  }

  write(course: Course): Conditional[] {
    return course.flatMap((part) => (isFork(part) ? [this.fork(part)] : this.step(part)));
  }

  private fork({ ways }: Fork): Conditional {
    const asked = this.question === undefined ? '' : `${upperFirst(this.question)}? `;
    const drawn = ways.map(({ words, steps }) => {
      this.before = undefined;
      const items = steps.length === 0 ? [ONWARDS] : itemsOf(this.write(steps));
      return { condition: `${asked}${words}`, items };
    });
    this.before = undefined;
    return { conditions: [], item: { type: 'frame', ways: drawn } };
  }

  private step(step: Step): Conditional[] {
    const number = this.numbers.get(step.id) ?? 0;
    const sent = messagesOfStep(this.graph, step, number);
    this.question = step.question;
    for (const { ends } of sent) for (const end of ends) this.meet(end, step);
    const note = step.orderUnstated && this.before !== undefined ? this.note(number, sent) : [];
    this.before = sent.at(-1)?.conditions ?? this.before;
    const url = this.placeOf(step);
    return [...note, ...sent.map(({ message, conditions }) => ({ item: { ...message, url }, conditions }))];
  }

  private note(number: number, sent: readonly Sent[]): Conditional[] {
    const conditions = sharedConditions(this.before ?? [], sent[0]?.conditions ?? []);
    return [{ conditions, item: { type: 'note', words: orderNote(number), gap: true } }];
  }

  /** Whole, since the picture also stands on a page of its own. */
  private placeOf({ id }: Step): string {
    return `${this.process.url}#${stepElementId(id)}`;
  }

  /** Whoever has no page leads to the first step that names it, whichever page the chart is on. */
  private meet(one: Participant, step: Step): void {
    if (this.participants.has(one.key)) return;
    // Who is not named is somebody else in each step: no one place tells of them.
    const place = one.key === UNSTATED.key ? undefined : this.placeOf(step);
    const url = one.url ?? place;
    this.participants.set(one.key, { ...one, ...(url !== undefined && { url }) });
  }
}

/**
 * Who says, gives or does what to whom, in the order of a process. Undefined where a picture of that
 * would say less than the flowchart, or more than the text.
 */
export function sequenceOf(graph: Graph, process: Process): Sequence | undefined {
  const course = courseOf(process);
  if (course === undefined) return undefined;
  const writer = new Writer(graph, process);
  const items = itemsOf(writer.write(course));
  const told = { participants: [...writer.participants.values()], items };
  const sequence: Sequence = {
    id: `sekvens/${process.id}`,
    title: `${process.title}: vem gör vad i vilken ordning`,
    description: sequenceDescription(told),
    ...told,
  };
  return isWorthDrawing(sequence, process) ? sequence : undefined;
}
