# A backslash before any other character stays.
print("\c\d\e\g\h\i\j\k\l\m\o\p\q\s\w\y\z\A\B\8\9\ \!")
print(b"\c\d\M\8")
