f"{a}
