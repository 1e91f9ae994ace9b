# Builds: the web client with Vite, the C++ tree with CMake and Ninja. Each is keyed by its inputs.

build_folder() { echo "$ATHYPER_ROOT/build/$1"; }

# hash_of PATH…: one digest over names and contents of the tracked and new files below the paths.
hash_of() {
  # A tracked file that was deleted is missing from the list of digests, which is a change as well.
  (cd "$ATHYPER_ROOT" && git ls-files -z -co --exclude-standard -- "$@" | LC_ALL=C sort -zu |
    { xargs -0 -r sha256sum 2>/dev/null || true; } | sha256sum | cut -d' ' -f1)
}

# cached NAME OUTPUT PATHS… -- COMMAND…: runs the command unless the inputs are those of the last good run and the output stands.
cached() {
  local name=$1 output=$2; shift 2
  local inputs=()
  while [ "$1" != -- ]; do inputs+=("$1"); shift; done
  shift
  local stamp=$ATHYPER_ROOT/.cache/stamps/$name digest
  digest=$(hash_of "${inputs[@]}")
  if [ "$(cat "$stamp" 2>/dev/null)" = "$digest" ] && { [ -z "$output" ] || [ -e "$output" ]; }; then
    say "$name: nothing changed, nothing to do"
    return 0
  fi
  "$@" || return 1
  mkdir -p "$(dirname "$stamp")"
  echo "$digest" >"$stamp"
}

WEB_CLIENT=products/neon/apps/web/client

build_web() {
  cached web "$ATHYPER_ROOT/$WEB_CLIENT/dist/index.html" package-lock.json packages products/neon tooling/tsconfig -- \
    npm run --silent --prefix "$ATHYPER_ROOT/$WEB_CLIENT" build >&2
}

# configure PRESET: only when the folder is new or was made for another checkout.
configure() {
  local folder; folder=$(build_folder "$1")
  [ -f "$folder/build.ninja" ] || (cd "$ATHYPER_ROOT" && cmake --preset "$1" >&2) || { say "configuring '$1' failed"; return 1; }
}

# build_preset PRESET [NINJA OPTIONS] TARGET…
build_preset() {
  local preset=$1; shift
  configure "$preset" || return 1
  local log=$ATHYPER_ROOT/build/$preset.log
  if ! ninja -C "$(build_folder "$preset")" -j"${ATHYPER_JOBS:-$(nproc)}" "$@" >"$log" 2>&1; then
    grep -E 'error:|Error at|FAILED|fatal' -A8 "$log" | head -80 >&2
    say "building '$preset' failed; the whole output is in build/$preset.log"
    return 1
  fi
  if grep -q 'no work to do' "$log"; then say "build ($preset): nothing changed, nothing to do"; fi
}

PRODUCT_PRESET=${ATHYPER_PRESET:-release}

build_product() {
  build_web || return 1
  build_preset "$PRODUCT_PRESET" athyper
}

# Every target, tests included; what does not depend on a failure is still built.
build_everything_keep_going() {
  local failed=0
  build_web || failed=1
  build_preset "$PRODUCT_PRESET" -k 0 all || failed=1
  return $failed
}

# The program is built of queries that it made itself, so while the tree is between two states of them the last one built does.
generate_queries() {
  local program; program=$(build_folder "$PRODUCT_PRESET")/tools/queries/athyper_queries
  build_preset "$PRODUCT_PRESET" athyper_queries || { [ -x "$program" ] && say 'kysely:codegen: going on with the program built last'; } || return 1
  "$program" --root "$ATHYPER_ROOT" "$@"
}

# make_contracts VERB …: the program uses nothing of what it makes, so it is built whatever state the generated files are in.
make_contracts() {
  build_preset "$PRODUCT_PRESET" athyper-codegen || return 1
  "$(build_folder "$PRODUCT_PRESET")/cmd/athyper/athyper-codegen" "$@" --root "$ATHYPER_ROOT"
}

# publish VERB …: kysely:codegen is one of its steps.
publish() {
  local verb=$1 queries; shift
  queries=$(build_folder "$PRODUCT_PRESET")/tools/queries/athyper_queries
  build_preset "$PRODUCT_PRESET" athyper-publish athyper_queries || return 1
  if [ "$verb" = db:publish ]; then set -- --queries "$queries" "$@"; fi
  "$(build_folder "$PRODUCT_PRESET")/cmd/athyper/athyper-publish" "$verb" --root "$ATHYPER_ROOT" "$@"
}

run_product() {
  local binary; binary=$(build_folder "$PRODUCT_PRESET")/cmd/athyper/athyper
  [ -x "$binary" ] || { ensure_toolchain && build_product; } || return 1
  cd "$ATHYPER_ROOT"
  exec "$binary" "$@"
}

# Rebuilds and restarts the product when a source file changes.
watch_product() {
  local child= before= now
  trap '[ -n "$child" ] && kill "$child" 2>/dev/null; wait; exit 0' INT TERM
  while :; do
    now=$(hash_of libs framework packages products cmd samples)
    if [ "$now" != "$before" ]; then
      before=$now
      if [ -n "$child" ]; then kill "$child" 2>/dev/null || true; wait "$child" 2>/dev/null || true; fi
      if (build_product); then
        "$(build_folder "$PRODUCT_PRESET")/cmd/athyper/athyper" start "$@" & child=$!
      fi
    fi
    sleep 1
  done
}
