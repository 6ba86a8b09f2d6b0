f"{a; b}"
