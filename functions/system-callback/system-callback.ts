import type { Routes } from '../../shared/runtime/http.ts';
import { type AnswerSteps, answersRoute, callbacksRoute } from './answer-routes.ts';
import { taskRoute, type TaskSteps } from './task-routes.ts';

export type SystemCallbackSteps = AnswerSteps & TaskSteps;

/** How other systems, and the people who work in them, answer what they were told (GDPR art. 19; docs/systems.md). */
export function systemCallback(steps: SystemCallbackSteps): Routes {
  return {
    '/opendsr/callbacks/{system}': callbacksRoute(steps),
    '/systems/{system}/answers': answersRoute(steps),
    '/tasks/{id}': taskRoute(steps),
  };
}
