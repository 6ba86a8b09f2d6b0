# norun: the byte order mark is a name, not defined
﻿
print("the mark on a line of its own is a name")
