#!/usr/bin/env bash
# Makes the figures of docs/accuracy.md on reading PDF: converts the real documents beside the repository (or at $1)
# with the command line, and holds the JSON against ground truth and against what pdftotext reads.
# Needs the built examples/target/undoc.jar, python3 and pdftotext (poppler-utils).
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${1:-../shared}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
java -Xmx512m -jar examples/target/undoc.jar convert "$shared/corpus/pdf" --out-dir "$out/all" --to json 2>"$out/log" || true
tail -1 "$out/log"
echo; echo "== fields, all languages"
python3 "$shared/tools/score.py" "$shared/corpus/truth" "$out/all"
for language in en fr es ru zh ar; do
    mkdir -p "$out/truth-$language"
    for truth in "$shared"/corpus/truth/*_"$language".json; do cp "$truth" "$out/truth-$language/"; done
    echo; echo "== fields, $language"
    python3 "$shared/tools/score.py" "$out/truth-$language" "$out/all"
done
echo; echo "== text"
python3 "$shared/tools/textloss.py" "$shared/corpus/pdf" "$out/all" >"$out/text"
sort -k3 "$out/text" | grep -E 'recall 0\.([0-8]|9[0-6])' || true
tail -3 "$out/text"
echo; echo "== text, precision where values that the JSON form adds to the words of the text are left out"
python3 - "$out/all" "$out/words" <<'PYTHON'
import json, os, sys
DROP = {"undoc", "symbol", "role", "agenda", "number", "jobNumber", "symbols", "label"}
def strip(node):
    if isinstance(node, dict):
        return {k: strip(v) for k, v in node.items() if k not in DROP or k == "label" and "heading" not in node}
    return [strip(v) for v in node] if isinstance(node, list) else node
os.makedirs(sys.argv[2])
for name in os.listdir(sys.argv[1]):
    document = json.load(open(os.path.join(sys.argv[1], name), encoding="utf-8"))
    json.dump(strip(document), open(os.path.join(sys.argv[2], name), "w", encoding="utf-8"), ensure_ascii=False)
PYTHON
python3 "$shared/tools/textloss.py" "$shared/corpus/pdf" "$out/words" | grep '^precision'
echo; echo "== text, causes of what differs"
python3 docs/text-causes.py "$shared/tools/textloss.py" "$shared/corpus/pdf" "$out/all"
echo; echo "== text, what the text that the United Nations publish as Akoma Ntoso reaches itself"
java -jar examples/target/undoc.jar convert "$shared/akn/pairs" --out-dir "$out/pairs" --to json 2>>"$out/log" || true
python3 docs/text-ceiling.py "$out/all" "$out/pairs" "$out/ceiling"
for form in akn pdf; do echo "$form"; python3 "$shared/tools/textloss.py" "$shared/corpus/pdf" "$out/ceiling/$form"; done
