b"s" = x
