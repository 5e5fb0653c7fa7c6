#!/bin/bash
# Opens the kiosk's browser, and opens it again whenever the screen's content has died: the page counts the seconds in
# its title (kiosk/heartbeat.ts), and what counts no further has hung or crashed, whatever its process says.
# Needs bash and coreutils alone. Settings are variables of the environment; kiosk.service has them.
set -u

url=${KIOSK_URL:-http://localhost:8080/}
browser=${KIOSK_BROWSER:-/usr/bin/chromium}
profile=${KIOSK_PROFILE:-$HOME/kiosk-profile}
# Asked from this machine alone; a page cannot reach it.
port=${KIOSK_PORT:-9222}
# Seconds the count may stand still, and seconds the first screen may take.
still=${KIOSK_STILL_SECONDS:-5}
start=${KIOSK_START_SECONDS:-60}
pid=

open_browser() {
  # KIOSK_FLAGS is several words on purpose.
  "$browser" --kiosk --no-first-run --noerrdialogs --disable-pinch --overscroll-history-navigation=0 \
    --disable-session-crashed-bubble --hide-crash-restore-bubble --disable-features=Translate \
    --kiosk-printing --user-data-dir="$profile" --remote-debugging-port="$port" ${KIOSK_FLAGS:-} "$url" &
  pid=$!
}

# Asks the browser to end, so that it writes its stores out; a second later it has to.
close_browser() {
  [ -n "$pid" ] || return
  kill -TERM "$pid" 2>/dev/null
  for _ in 1 2 3 4 5; do
    kill -0 "$pid" 2>/dev/null || break
    sleep 0.2
  done
  kill -KILL "$pid" 2>/dev/null
  wait "$pid" 2>/dev/null
  pid=
}

# The titles of what is open, as the browser tells them; nothing while it does not answer.
print_titles() {
  local line length=0
  exec 3<>"/dev/tcp/127.0.0.1/$port" || exit
  printf 'GET /json/list HTTP/1.1\r\nHost: localhost\r\n\r\n' >&3
  # The browser keeps the connection open, so what it sends is read by its length.
  while IFS= read -t 2 -r line <&3; do
    line=${line%$'\r'}
    case $line in
      [Cc]ontent-[Ll]ength:*) length=${line#*:} ;;
      '') break ;;
    esac
  done
  timeout 2 head -c "$((length))" <&3 | grep '"title"'
}

# Returns when the browser has ended or its page counts no further.
watch_page() {
  local titles last='' changes=0 quiet=0
  local limit=$start
  while kill -0 "$pid" 2>/dev/null; do
    sleep 1
    quiet=$((quiet + 1))
    titles=$(print_titles 2>/dev/null)
    if [ -n "$titles" ] && [ "$titles" != "$last" ]; then
      last=$titles
      quiet=0
      changes=$((changes + 1))
      # The title of a page that loads changes too; from the third on it is the count.
      [ "$changes" -lt 3 ] || limit=$still
    fi
    if [ "$quiet" -ge "$limit" ]; then
      echo "kiosk: the screen has not counted for $quiet s" >&2
      return
    fi
  done
  echo 'kiosk: the browser has ended' >&2
}

trap 'close_browser; exit 0' TERM INT
while true; do
  open_browser
  watch_page
  close_browser
done
