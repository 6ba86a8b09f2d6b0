# Constants and folding inside of the braces.
from micropython import const
N = const(4)
_M = const(5)
print(f"{N}{_M}{N + _M}{1 + 2}{True}{None}{...}")
