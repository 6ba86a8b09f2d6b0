x = ff"a"
