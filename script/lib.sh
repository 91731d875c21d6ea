# shellcheck shell=bash
# One place for what the scripts share. Read by `. script/lib.sh`; it changes nothing outside the caches it names.

AMPARO_ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
AMPARO_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/amparo
# Outside the clone, so that a fresh clone starts warm.
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$AMPARO_CACHE/target}

say() { printf '%s\n' "$*"; }
warn() { printf '%s\n' "$*" >&2; }
fail() {
  warn "$*"
  exit 1
}

# lock_key FILE...: sixteen hexadecimal digits that change when one of the lock files does.
lock_key() { cat -- "$@" | sha256sum | cut -c1-16; }

NODE_FOLDER=$AMPARO_CACHE/node/$(lock_key "$AMPARO_ROOT/tests/browser/package-lock.json")
PYTHON_FOLDER=$AMPARO_CACHE/python/$(lock_key "$AMPARO_ROOT/tests/requirements.txt")
# The browser tests load their two packages by `require`, which honours this; nothing is written into the clone.
export NODE_FOLDER PYTHON_FOLDER NODE_PATH=$NODE_FOLDER/node_modules

# postgres_bin: the folder of the newest installed PostgreSQL programs; fails when there is none.
postgres_bin() {
  local newest
  newest=$(find /usr/lib/postgresql -mindepth 3 -maxdepth 3 -path '*/bin/initdb' 2>/dev/null | sort -V | tail -n 1)
  [ -n "$newest" ] && dirname "$newest"
}

# free_port: a port of 127.0.0.1 that nobody listens on now.
free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# build_server: builds the binary and prints nothing on success but cargo's own lines; its path is in AMPARO_BINARY.
build_server() {
  local profile=debug
  local -a flags=(--locked --package amparo-server --bin amparo)
  if [ "${AMPARO_RELEASE:-}" = 1 ]; then
    flags+=(--release)
    profile=release
  fi
  (cd "$AMPARO_ROOT" && cargo build "${flags[@]}") || return 1
  AMPARO_BINARY=$CARGO_TARGET_DIR/$profile/amparo
}

# serve_demo FOLDER: makes a demo in FOLDER, serves it on a free port, and sets AMPARO_BASE and AMPARO_DEMO_JSON.
# The server is stopped by stop_demo.
serve_demo() {
  local folder=$1 port tries
  AMPARO_SERVER_PID=
  export AMPARO_DEMO_JSON=$folder/demo.json
  mkdir -p "$folder"
  (umask 077 && "$AMPARO_BINARY" demo --data "$folder/institution" --json >"$AMPARO_DEMO_JSON") || return 1
  port=$(free_port) || return 1
  "$AMPARO_BINARY" serve --data "$folder/institution" --listen "127.0.0.1:$port" >"$folder/serve.log" 2>&1 &
  AMPARO_SERVER_PID=$!
  export AMPARO_BASE=http://127.0.0.1:$port
  for ((tries = 0; tries < 600; tries++)); do
    if curl --silent --fail --output /dev/null --max-time 5 "$AMPARO_BASE/readyz"; then return 0; fi
    if ! kill -0 "$AMPARO_SERVER_PID" 2>/dev/null; then break; fi
    sleep 0.1
  done
  warn "The server did not become ready. Its last lines:"
  tail -n 20 "$folder/serve.log" >&2
  return 1
}

stop_demo() {
  if [ -n "${AMPARO_SERVER_PID:-}" ]; then
    kill "$AMPARO_SERVER_PID" 2>/dev/null || true
    wait "$AMPARO_SERVER_PID" 2>/dev/null || true
    AMPARO_SERVER_PID=
  fi
}
