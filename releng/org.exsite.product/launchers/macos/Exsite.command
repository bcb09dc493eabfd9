#!/bin/sh
# Opens the application from the Finder.
exec "$(dirname "$0")/Exsite.app/Contents/MacOS/exsite-app" "$@"
