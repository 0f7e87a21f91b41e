import type { AssignmentTask } from './task.ts';

/** Names a task within its assignment, where no task stands twice. An own case may not hide one of the course. */
export function taskKey(task: AssignmentTask): string {
  switch (task.kind) {
    case 'lesson':
      return `lesson/${task.lesson}`;
    case 'quiz':
      return `quiz/${task.quiz}`;
    case 'case':
      return `case/${task.case}`;
    case 'own-case':
      return `case/${task.id}`;
  }
}
