X = const(f"a")
