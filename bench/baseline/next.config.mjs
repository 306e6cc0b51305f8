// A Next application with nothing in it: no middleware, no rewrites, no pages. See bench/README.md.
export default { poweredByHeader: false, compress: false, outputFileTracingRoot: import.meta.dirname }
