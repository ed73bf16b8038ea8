#!/usr/bin/env python3
"""Tells why words and their neighbours differ between pdftotext and a converted document.

usage: text-causes.py TEXTLOSS.PY PDF_DIR JSON_DIR

Takes the words as the collection's textloss.py does. A word that the document has not is `cut` where it makes a word of
the document with its neighbours, `glued` where two or three neighbouring words of the document make it, a `rule` where
it is one; else it is `missing`. Two neighbours that the document parts are told by what stands between them there.
"""
import collections, json, os, re, statistics, sys

source = open(sys.argv[1], encoding="utf-8").read().replace("main(sys.argv[1:])", "")
exec(compile(source, sys.argv[1], "exec"))
pdfs, jsons = sys.argv[2:4]


def lost(ref, got):
    left, have = collections.Counter(ref) - collections.Counter(got), set(got)
    made = {a + b for a, b in zip(got, got[1:])} | {a + b + c for a, b, c in zip(got, got[1:], got[2:])}
    causes = collections.Counter()
    for i, word in enumerate(ref):
        before, after = ref[i - 1] if i else "", ref[i + 1] if i + 1 < len(ref) else ""
        if left[word] <= 0:
            continue
        if before + word in have or word + after in have or before + word + after in have:
            cause = "cut"
        elif word in made:
            cause = "glued"
        elif re.fullmatch("_+", word):
            cause = "rule"
        else:
            continue
        left[word] -= 1
        causes[cause] += 1
    causes["missing"] = sum(n for n in left.values() if n > 0)
    return causes


def parted(ref, got):
    pairs, places = collections.Counter(zip(got, got[1:])), collections.defaultdict(list)
    for i, word in enumerate(got):
        places[word].append(i)
    causes = collections.Counter()
    for a, b in zip(ref, ref[1:]):
        if pairs[a, b] > 0:
            pairs[a, b] -= 1
        elif a not in places or b not in places:
            causes["a word that is cut or glued"] += 1
        else:
            between = next((got[i + 1:i + d] for i in places[a] for d in range(2, 8)
                            if i + d < len(got) and got[i + d] == b), None)
            if between is not None:
                short = len(between) <= 2 and all(len(w) <= 4 for w in between)
                causes["a number or marker between" if short else "a symbol, role or note between"] += 1
            elif a.isdigit() or b.isdigit() or min(len(a), len(b)) <= 2:
                causes["one of them a number or marker"] += 1
            else:
                causes["elsewhere"] += 1
    return causes


words_lost, pairs_lost, recalls, orders = collections.Counter(), collections.Counter(), [], []
for name in sorted(os.listdir(jsons)):
    ref = words(reference(os.path.join(pdfs, name[:-5] + ".pdf")))
    got = words("\n".join(strings(json.load(open(os.path.join(jsons, name), encoding="utf-8")))))
    if len(ref) > 1:
        losses, partings = lost(ref, got), parted(ref, got)
        words_lost += losses
        pairs_lost += partings
        recalls.append(1 - losses["missing"] / len(ref))
        orders.append(1 - partings["elsewhere"] / (len(ref) - 1))
for title, causes, shares, true in ("words", words_lost, recalls, "missing"), ("neighbours", pairs_lost, orders, "elsewhere"):
    total = sum(causes.values())
    print(f"{title}:", ", ".join(f"{cause} {n} ({n / total:.1%})" for cause, n in causes.most_common()))
    print(f"   kept where only those count that are {true}: median {statistics.median(shares):.4f},"
          f" tenth percentile {sorted(shares)[len(shares) // 10]:.4f}")
