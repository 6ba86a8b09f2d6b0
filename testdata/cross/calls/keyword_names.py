# Names of keywords that are builtins, long, or outside of ASCII.
def f(**k): return sorted(k.items())
print(f(print=1), f(self=2), f(a_very_long_keyword_name=3), f(ä=4), f(_=5), f(const=6), f(micropython=7))
