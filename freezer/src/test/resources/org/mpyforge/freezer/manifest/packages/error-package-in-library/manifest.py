add_library("here", ".")
require("x", library="here")
