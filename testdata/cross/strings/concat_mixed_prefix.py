# Raw, unicode and plain strings join; escapes are those of each part.
print("\n" r"\n" u"\n" "", repr("\x41" r"\x41"))
