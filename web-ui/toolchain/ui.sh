#!/bin/sh
# Builds and tests the web app for Maven: `ui.sh build` and `ui.sh test`.
# Does nothing that is already done: a stamp remembers what the last build was made from.
# Where there is no Node of 20.19 or newer, node.sh brings one from the Maven repository.
set -eu
cd "$(dirname "$0")/.."

fail() {
  echo "web-ui: $1" >&2
  exit 1
}

good_node() {
  "$1" -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' \
    2>/dev/null
}

find_node() {
  if command -v node >/dev/null && command -v npm >/dev/null && good_node node; then
    return
  fi
  . ./toolchain/node.sh
  good_node node || fail "needs Node 20.19 or newer; install one from your system's packages"
}

install_packages() {
  packages=$(cat package.json package-lock.json .npmrc | cksum)
  if [ -f node_modules/.stamp ] && [ "$(cat node_modules/.stamp)" = "$packages" ]; then
    return
  fi
  npm ci --prefer-offline --no-audit --no-fund --loglevel=error
  echo "$packages" >node_modules/.stamp
}

sources() {
  find src public -type f | LC_ALL=C sort
  echo "index.html package-lock.json package.json postcss.config.js tsconfig.json vite.config.ts" | tr ' ' '\n'
}

build() {
  inputs=$(sources | while read -r file; do cksum "$file"; done | cksum)
  if [ -f target/dist.stamp ] && [ "$(cat target/dist.stamp)" = "$inputs" ] && [ -f target/dist/index.html ]; then
    echo "web-ui: nothing changed"
    return
  fi
  find_node
  install_packages
  # Names carry hashes: what an earlier build left would stay in the jar for ever.
  rm -rf target/classes/META-INF/resources
  npm run --silent build
  npm sbom --omit dev --sbom-format cyclonedx >target/web-ui.cdx.json
  echo "$inputs" >target/dist.stamp
}

mkdir -p target
case "${1-}" in
  build) build ;;
  test)
    find_node
    install_packages
    npm test --silent
    ;;
  *) fail "say build or test" ;;
esac
