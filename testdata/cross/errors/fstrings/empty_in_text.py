f"a{}b"
