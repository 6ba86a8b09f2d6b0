module("a.txt")
