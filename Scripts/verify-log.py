#!/usr/bin/env python3
"""Verifies an exported log with nothing of ours: verify-log.py EXPORT [ANCHORS]. What is checked, and what only anchors show: docs/LOG.md."""
import hashlib, json, sys

digests, authority = [], None
for number, line in enumerate(open(sys.argv[1], "rb"), 1):
    text = line[85:-2]
    digest = hashlib.sha256(text).hexdigest()
    if line != b'{"digest":"%s","entry":%s}\n' % (digest.encode(), text):
        sys.exit(f"broken at {number}: the content is not that of its digest")
    entry = json.loads(text)
    authority = authority or entry["authority"]
    digests = digests or [hashlib.sha256(f"thucthi-log v1 {authority}".encode()).hexdigest()]
    if [entry["authority"], entry["number"], entry["previous"]] != [authority, number, digests[-1]]:
        sys.exit(f"broken at {number}: the entry does not follow the one before")
    digests.append(digest)
for words in [line.split() for line in open(sys.argv[2], encoding="utf-8")] if len(sys.argv) > 2 else []:
    if words[:1] == ["thucthi-head"] and authority in (None, words[2]) and digests[int(words[3]):][:1] != [words[4]]:
        sys.exit(f"broken at or before {words[3]}: an anchor tells another digest, or of more entries")
print(f"whole: {len(digests[1:])} entries of {authority}, head {digests[-1] if digests else None}")
