# Modules and names that are not there.
try: import no_such_module
except ImportError: print("module")
try: import sys.no_such_part
except ImportError: print("part")
try: from micropython import no_such_name
except ImportError: print("name")
try: from no_such_package.module import x as y
except ImportError: print("package")
