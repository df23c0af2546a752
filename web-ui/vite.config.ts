import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

// The module's Maven build takes target/dist into the jar.
export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'target/dist',
    emptyOutDir: true,
    target: 'es2022',
    // Everything under assets/ carries a hash in its name, so the gateway may let browsers keep it for ever.
    assetsDir: 'assets',
    // No data: addresses: the page's content policy allows fonts and images from its own host only.
    assetsInlineLimit: 0,
    license: { fileName: 'assets/third-party-licences.md' },
  },
  server: {
    proxy: { '/api': process.env.RAPPORT_API ?? 'http://127.0.0.1:8080' },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    restoreMocks: true,
    testTimeout: 60_000,
    // One page's worth of jsdom for all files: making it anew takes longer than the tests.
    isolate: false,
    maxWorkers: 1,
  },
})
