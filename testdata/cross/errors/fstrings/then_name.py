f"{a}" b
