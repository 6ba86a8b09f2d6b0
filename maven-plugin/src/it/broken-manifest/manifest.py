name = "nothing"

module(name + ".py")
