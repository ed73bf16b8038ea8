#!/usr/bin/env python3
"""Tells what the right text itself reaches in textloss.py.

usage: text-ceiling.py PDF_JSON_DIR AKN_JSON_DIR OUT_DIR

Takes the resolutions that are there as PDF and, from the United Nations, as Akoma Ntoso in one language, and writes to
OUT_DIR/akn and OUT_DIR/pdf the JSON of both under the PDF's name: of the former only what the latter has too, as
metadata that no page prints would count as words.
"""
import json, os, re, sys

pdf_dir, akn_dir, out = sys.argv[1:4]
LANGUAGES = {"Arabic": "ar", "Chinese": "zh", "English": "en", "French": "fr", "Russian": "ru", "Spanish": "es"}


def load(folder, name):
    return json.load(open(os.path.join(folder, name), encoding="utf-8"))


def common(document, of):
    return {k: v for k, v in document.items() if k in of}


for akn in sorted(os.listdir(akn_dir)):
    language, symbol = re.match(r"([A-Z][a-z]+)_(.*?)-", akn).groups()
    for pdf in os.listdir(pdf_dir):
        if re.fullmatch(r"[0-9a-f]+_" + symbol + r"(?:\(\d+\))?_" + LANGUAGES.get(language, "-") + r"\.json", pdf):
            read, published = load(pdf_dir, pdf), load(akn_dir, akn)
            same = common(published, read)
            same["masthead"] = common(published["masthead"], read["masthead"])
            for folder, document in (("pdf", read), ("akn", same)):
                os.makedirs(os.path.join(out, folder), exist_ok=True)
                json.dump(document, open(os.path.join(out, folder, pdf), "w", encoding="utf-8"), ensure_ascii=False)
