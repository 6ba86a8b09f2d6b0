# The equals sign shows the expression too.
a = 1
b = [2]
print(f"{a=}", f"{a+1=}", f"{b[0]=}", f"{a=:>4}", f"{a=!r}", f"x {a=} y {b=}")
