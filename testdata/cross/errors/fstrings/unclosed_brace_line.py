f"{a
b"
