# Many short parts.
a = 1
print("" f"" "" f"{a}" "" f"" f"{a}" "")
