import os
import sys

for name in sorted(os.listdir("parts")):
    stem, extension = os.path.splitext(name)
    if extension == ".py":
        module(f"{stem}.py", base_path="parts")

try:
    require("missing")
except ValueError as e:
    print(e)

with open("list.txt") as f:
    package("pack", [line.strip() for line in f])

for folder, folders, files in os.walk("parts"):
    print(os.path.relpath(folder), folders, files)

if os.path.isdir("parts") and not os.path.exists("absent"):
    print(os.path.basename(os.getcwd()), os.path.join("a", "b"), os.environ.get("NO_SUCH", "none"))
print(sys.implementation.name, metadata().version)
