# Braces inside of the format.
w, p, x = 10, 3, 2.718281828
print(f"{x:{w}.{p}f}|", f"{x:{w}}|", f"{x:.{p}}", f"{'s':{'>'}{w}}", f"{x!r:{w}}", f"{w:{p}}{p:{w}}")
