f"{a if b}"
