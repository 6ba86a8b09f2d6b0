# Counting words.
TEXT = """the quick brown fox jumps over the lazy dog
the dog sleeps and the fox runs"""
counts = {}
for line in TEXT.split("\n"):
    for w in line.split():
        counts[w] = counts.get(w, 0) + 1
top = sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:3]
print(top, sum(counts.values()), max(counts, key=lambda k: (len(k), k)))
print({n: sorted(w for w in counts if len(w) == n) for n in sorted({len(w) for w in counts})}[3])
