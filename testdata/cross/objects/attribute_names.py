# Names that are only attributes, methods, keywords or imports.
class O: pass
o = O()
o.only_attribute = 1
o.other = lambda **k: sorted(k)
print(o.only_attribute, o.other(only_keyword=1, another_keyword=2))
import sys as only_alias
from micropython import const as only_imported
print(only_imported(5))
