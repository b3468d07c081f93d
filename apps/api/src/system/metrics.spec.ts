import type { ProjectionView } from '@app/contracts';
import { metricsText } from './metrics.js';

const entity: ProjectionView = {
  ...{ name: 'entity', generation: 2, codeVersion: 1, position: '40', lagEvents: 2, lagSeconds: 0.5 },
  ...{ followedBy: 'worker/1', liveSince: null, rebuild: null, parked: [] },
  comparison: { position: '40', sameCode: true, rows: 9, onlyBefore: 1, onlyAfter: 0, different: 2, examples: [] },
};

describe('the metrics', () => {
  it('are one gauge after the other, each with a line a read model', () => {
    const lines = metricsText({ logPosition: '42', projections: [entity] }).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '# HELP sequitur_log_position Position of the newest event.',
      '# TYPE sequitur_log_position gauge',
      'sequitur_log_position 42',
    ]);
    expect(lines.filter((line) => line.includes('{'))).toEqual([
      'sequitur_projection_position{projection="entity"} 40',
      'sequitur_projection_lag_events{projection="entity"} 2',
      'sequitur_projection_lag_seconds{projection="entity"} 0.5',
      'sequitur_projection_followed{projection="entity"} 1',
      'sequitur_projection_parked_streams{projection="entity"} 0',
      'sequitur_projection_rows_differing{projection="entity"} 3',
    ]);
    expect(lines.at(-1)).toBe('');
  });

  it('tell how far a rebuild is, and nothing of differences that newer code makes', () => {
    const rebuild = {
      ...({
        generation: 3,
        codeVersion: 2,
        phase: 'catching-up',
        position: '10',
        eventsDone: 10,
        eventsTotal: 42,
      } as const),
      ...{ eventsPerSecond: 5, secondsLeft: 6.4, requestedAt: '2026-01-01T00:00:00Z', builtBy: 'worker/1' },
    };
    const comparison = { ...(entity.comparison ?? { rows: 0, examples: [] }), sameCode: false };
    const text = metricsText({
      logPosition: '42',
      projections: [{ ...entity, ...{ comparison, rebuild } } as ProjectionView],
    });
    expect(text).toContain('sequitur_projection_rebuild_events_done{projection="entity"} 10\n');
    expect(text).toContain('sequitur_projection_rebuild_events_total{projection="entity"} 42\n');
    expect(text).not.toContain('rows_differing{');
  });
});
