# norun: braces that do not pair up, but compile
a = b = 1
f"{a:{b}"
f"{{1: 2}[1]}"
f"{a}}"
f"}}}"
f"{{{{"
f"{a:}}}"
f"{a:{b}{b}"
