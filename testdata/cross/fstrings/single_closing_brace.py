# A lone closing brace is an error only when it runs.
try:
    print(f"}")
except ValueError:
    print("ValueError")
try:
    print(f"a}b")
except ValueError:
    print("ValueError")
