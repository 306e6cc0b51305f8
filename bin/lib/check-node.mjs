// Alone in its file, and simple on purpose: a Node that is too old must still be able to run this.
const parts = process.versions.node.split('.').map(Number)
if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
  console.error(`Laurel needs Node.js 20.19 or newer; this is ${process.versions.node} (${process.execPath}).`)
  process.exit(1)
}
