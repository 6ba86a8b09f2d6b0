A = const(f"x")
