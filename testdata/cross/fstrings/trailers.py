# Calls, subscripts and attributes right behind the string.
x = 5
print(f"{x}a".upper(), f"{x}"[0], f"{x}{x}"[0:1], f"{x}" + "s", f"{x}" * 2, f"%s{x}" % 1, f"{x}".join("ab"))
