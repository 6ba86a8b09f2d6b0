# A manifest that does what manifests do, for the class-data archive of makemanifest.
metadata(version="1.0.0")
include("more.py", led=2)
freeze("$(PORT_DIR)", "program.py")
freeze_as_str("texts")
require("net")
module("training.py", opt=3)
