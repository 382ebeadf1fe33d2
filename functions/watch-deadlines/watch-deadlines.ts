import { log } from '../../shared/runtime/log.ts';
import { watchCase, type WatchCaseSteps } from './watch-case.ts';
import { watchEnquiries, type WatchEnquiriesSteps } from './watch-enquiries.ts';

export type WatchDeadlinesSteps = WatchCaseSteps & WatchEnquiriesSteps;

/** What one run looked at. */
export type WatchReport = { cases: number; overdue: number; enquiries: number; failed: number };

/**
 * Looks at every open case and every promised answer whose time has come (R25, R03), partitions side by side. One failure
 * keeps no other waiting. Run twice, or cut short, it tells nothing twice that was told and forgets nothing.
 */
export async function watchDeadlines(steps: WatchDeadlinesSteps): Promise<WatchReport> {
  const report: WatchReport = { cases: 0, overdue: 0, enquiries: 0, failed: 0 };
  await Promise.all(steps.watched.partitions.map((partition) => watchPartition(partition, report, steps)));
  const { done, failed } = await watchEnquiries(steps);
  report.enquiries += done;
  report.failed += failed;
  return report;
}

async function watchPartition(partition: string, report: WatchReport, steps: WatchDeadlinesSteps): Promise<void> {
  for await (const caseId of steps.watched.due(partition, steps.now())) {
    try {
      const { overdue } = await watchCase(caseId, steps);
      report.cases++;
      if (overdue) report.overdue++;
    } catch (error) {
      report.failed++;
      log.error('watch-failed', error, { caseId, step: 'case' });
    }
  }
}
