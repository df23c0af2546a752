// `node peers.mjs write-good|textlint|harper WARM-UP NOTES PASSES`: the same as Peers.java, for the peers that live in Node.
// The packages are looked for where the script was started.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const require = createRequire(`${process.cwd()}/`)
const load = (name) => import(pathToFileURL(require.resolve(name)).href)

const readers = {
  'write-good': async () => {
    const writeGood = require('write-good')
    return (text) => writeGood(text)
  },
  textlint: async () => {
    const { createLinter } = await load('textlint')
    const { TextlintKernelDescriptor } = await load('@textlint/kernel')
    const plain = (module) => module.default ?? module
    const linter = createLinter({
      descriptor: new TextlintKernelDescriptor({
        plugins: [{ pluginId: 'text', plugin: plain(require('@textlint/textlint-plugin-text')), options: true }],
        rules: [{ ruleId: 'write-good', rule: plain(require('textlint-rule-write-good')), options: true }],
        filterRules: [],
      }),
    })
    return (text) => linter.lintText(text, 'note.txt')
  },
  harper: async () => {
    const { LocalLinter } = await import(pathToFileURL(`${process.cwd()}/node_modules/harper.js/dist/index.js`).href)
    const { binary } = await import(pathToFileURL(`${process.cwd()}/node_modules/harper.js/dist/binary.js`).href)
    const linter = new LocalLinter({ binary })
    await linter.setup()
    return (text) => linter.lint(text)
  },
}

const [name, warmUp, notes, passes] = process.argv.slice(2)
const texts = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line).text)
const cpu = () => { const used = process.cpuUsage(); return used.user + used.system }

const read = await readers[name]()
for (let pass = 0; pass < Number(passes); pass++) for (const text of texts(warmUp)) await read(text)
const took = []
const began = cpu()
for (const text of texts(notes)) {
  const start = cpu()
  await read(text)
  took.push(cpu() - start)
}
const seconds = (cpu() - began) / 1e6
took.sort((a, b) => a - b)
const at = (share) => took[Math.floor(took.length * share)].toFixed(1)
console.log([name, (took.length / seconds).toFixed(1), at(0.5), at(0.99)].join('\t'))
