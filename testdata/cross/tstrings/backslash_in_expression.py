# norun: 1.27 has no t-strings
d = {"a\n": 1, "b": 2}
s = t"{d['a\n']}"
s = t'{d["a\n"]}{d['b']}'
s = t"{'it\'s'}"
