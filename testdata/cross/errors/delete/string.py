del "s"
