freeze_as_str("a")
include("b.py")
