# !r and !s with and without a format.
s = "q"
print(f"{s!r}", f"{s!s}", f"{s!r:>6}", f"{s!s:<4}|", f"{s!r:}", f"{'a' + s!r}")
