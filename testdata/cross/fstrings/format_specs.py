# What follows the colon goes to format() as it is.
x = 3.14159
n = 42
print(f"{x:.2f}", f"{n:5d}|", f"{n:<5}|", f"{n:>5}", f"{n:^6}|", f"{n:05d}", f"{n:x}", f"{n:#x}", f"{n:b}", f"{n:,}", f"{n:+}", f"{'a':*^5}", f"{n:}")
