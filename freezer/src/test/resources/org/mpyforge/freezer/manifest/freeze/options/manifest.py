include("inner.py", led=25)
include("inner.py", led=25)
include(["list.py"], led=25)
