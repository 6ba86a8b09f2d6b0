"s" = x
