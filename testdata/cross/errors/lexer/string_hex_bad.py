x = "\xgg"
