import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Patience for a busy machine, not a limit; the long version repeats its properties ten times as often.
    testTimeout: process.env['DEEP'] === '1' ? 300_000 : 30_000,
    include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts', 'tests/integration/**/*.test.ts'],
    coverage: { provider: 'v8', include: ['src/core/**', 'src/machines/**', 'src/pipeline/**'] },
  },
});
