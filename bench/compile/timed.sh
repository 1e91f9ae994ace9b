#!/usr/bin/env bash
# Stands before the compiler: runs it and adds "<user seconds> <source>" to $COMPILE_TIMES. No cache takes part.
TIMEFORMAT=%U
exec 3>&1 4>&2
seconds=$({ time "$@" >&3 2>&4; } 2>&1)
status=$?
printf '%s %s\n' "$seconds" "${!#}" >>"$COMPILE_TIMES"
exit $status
