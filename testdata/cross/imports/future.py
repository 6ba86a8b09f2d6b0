# from __future__ is an import like any other.
try: from __future__ import annotations
except ImportError: print("ImportError")
