f"{yield 1}"
