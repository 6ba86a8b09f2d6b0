pass()
