require("x", library="none")
