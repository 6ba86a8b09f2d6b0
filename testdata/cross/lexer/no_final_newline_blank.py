# Blanks end the file.
if 1:
    print(1)
    