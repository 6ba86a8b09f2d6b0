# The constants that are not always there.
import math
print(math.inf, -math.inf, math.tau, math.inf - 1, math.nan != math.nan)
