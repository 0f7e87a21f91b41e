/// <reference types="astro/client" />
import type { LessonContext } from '#components/lesson/lesson-context.ts';

declare global {
  namespace App {
    interface Locals {
      /** Set by the lesson page for the components that stand in its text. */
      lesson?: LessonContext;
    }
  }
}
