

include("inner/manifest.py", deep=True)
