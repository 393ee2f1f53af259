# A build over an older one on a file system that is full, with every amount of room from none up to enough.
# full.sh ROOM PLACE VERSUS OLD NEW, where ROOM is `size` (pages) or `nr_inodes`; in a mount namespace of its own.
set -eu
room=$1 place=$2 versus=$3 old=$4 new=$5
notes=$(mktemp -d)
trap 'rm -rf "$notes"' EXIT

list() {
  find . -mindepth 1 -printf '%p %y %i %T@ %l\n' | grep -v ' d ' | LC_ALL=C sort
  find . -type f -exec sha256sum {} + | LC_ALL=C sort
}
sums() {
  (cd "$1" && find . -type f -exec sha256sum {} + | LC_ALL=C sort && find . -type d | LC_ALL=C sort)
}
# What is taken now, and so much more.
leave() {
  case $room in
  size) mount -o "remount,size=$((($(stat -f -c '%b - %f' .) + $1) * 4096))" "$place" ;;
  nr_inodes) mount -o "remount,nr_inodes=$(($(stat -f -c '%c - %d' .) + $1))" "$place" ;;
  esac
}

mount -t tmpfs -o size=64m tmpfs "$place"
cd "$place"
"$versus" --root "$new" build --out clean >/dev/null 2>&1
"$versus" --root "$old" build --out dist >/dev/null 2>&1
echo mine >dist/mine.txt
echo mine >clean/mine.txt
list >"$notes/before"

left=0
while [ "$left" -lt 500 ]; do
  leave "$left"
  code=0
  said=$("$versus" --root "$new" build --out "$place/dist" 2>&1) || code=$?
  if [ "$code" -eq 0 ]; then
    break
  fi
  list >"$notes/after"
  if [ "$code" -ne 2 ] || ! cmp "$notes/before" "$notes/after"; then
    echo "with room for $left: exit code $code: $said"
    diff "$notes/before" "$notes/after" || true
    exit 1
  fi
  case $said in
  *"$place/dist"*"No space left"*) ;;
  *)
    echo "with room for $left, no path is named: $said"
    exit 1
    ;;
  esac
  left=$((left + 1))
done

sums dist >"$notes/dist"
sums clean >"$notes/clean"
cmp "$notes/dist" "$notes/clean"
echo "failed $left times"
