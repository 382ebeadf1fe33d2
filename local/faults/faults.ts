import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Call, calledOperation, type Service } from './called-operation.ts';
import { answerFault } from './fault-answers.ts';

/**
 * How a call fails. `before`: nothing happens and the service answers 500. `throttle`: nothing happens and the service says
 * so with its throttling error. `after`: the effect happens, but the caller sees its connection drop.
 */
export type Fault = 'before' | 'after' | 'throttle';

export type Faults = {
  /**
   * Makes a coming call of a service's operation fail (`'*'` for any operation): the next one, or after `skip` others.
   * The SDK tries most calls three times, DynamoDB's four, so that one fault is often healed by its retry; `times` fails
   * as many in a row.
   */
  next(service: Service, operation: string, fault: Fault, options?: { skip?: number; times?: number }): void;
  /** Makes the call with this number fail (0 is the first since {@link Faults.forget}), whatever it is. */
  nth(number: number, fault: Fault, options?: { times?: number }): void;
  /** Every call since the start or the last `forget`, in order; calls that failed are among them. */
  calls(): Call[];
  /** Forgets the calls and takes back the faults that were not met. */
  forget(): void;
  /** The one hook: every stand-in serves through it. */
  around(listener: RequestListener): RequestListener;
};

type Planned = { matches(call: Call, number: number): boolean; fault: Fault; skip: number; times: number };

export function plannedFaults(): Faults {
  let planned: Planned[] = [];
  let calls: Call[] = [];

  const faultOf = (call: Call, number: number): Fault | undefined => {
    for (const plan of planned) {
      if (!plan.matches(call, number)) continue;
      if (plan.skip > 0) plan.skip -= 1;
      else if (plan.times > 0) {
        plan.times -= 1;
        return plan.fault;
      }
    }
    return undefined;
  };

  return {
    next: (service, operation, fault, { skip = 0, times = 1 } = {}) => {
      const matches = (call: Call) => call.service === service && (operation === '*' || call.operation === operation);
      planned.push({ matches, fault, skip, times });
    },
    nth: (wanted, fault, { times = 1 } = {}) => {
      planned.push({ matches: (_call, number) => number >= wanted, fault, skip: 0, times });
    },
    calls: () => [...calls],
    forget: () => {
      planned = [];
      calls = [];
    },
    around: (listener) => (request, response) => {
      const call = calledOperation(request);
      if (!call) return listener(request, response);
      const fault = faultOf(call, calls.push(call) - 1);
      if (!fault) return listener(request, response);
      if (fault === 'after') return listener(request, dropping(request, response));
      request.resume().once('end', () => answerFault(response, call.service, fault));
    },
  };
}

/** A response that never reaches the caller: its connection drops where the answer would have ended. */
function dropping(request: IncomingMessage, response: ServerResponse): ServerResponse {
  response.writeHead = () => response;
  response.write = () => true;
  response.end = () => {
    request.socket.destroy();
    return response;
  };
  return response;
}
