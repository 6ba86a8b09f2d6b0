freeze("all")
