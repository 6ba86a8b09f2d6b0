TEXT = "frozen as it is"
